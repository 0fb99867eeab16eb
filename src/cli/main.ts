#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Io } from './command.js';
import { runCommand } from './run-command.js';

async function main(): Promise<void> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  // Whoever reads may have enough: handrail check | head.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const io: Io = {
    cwd: process.cwd(),
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    stop: stop.signal,
    // Nobody watches a build on a server, and a log would keep every line.
    ...(process.stderr.isTTY && !process.env['CI']
      ? { progress: (line: string) => void process.stderr.write(`\r\u001b[2K${line}`) }
      : {}),
    // https://no-color.org: any value but none counts.
    colour: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
  };
  process.exitCode = await runCommand(process.argv.slice(2), io);
}

// A test may import this file; only the program itself starts.
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
