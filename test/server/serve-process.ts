/** The server as a process of its own: `node --import tsx test/server/serve-process.ts [flags of handrail serve]`. */
import { serve } from '../../src/cli/serve/serve.js';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.exitCode = await serve.run(process.argv.slice(2), {
  cwd: process.cwd(),
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  stop: stop.signal,
});
