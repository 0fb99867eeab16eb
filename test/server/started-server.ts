import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROCESS = fileURLToPath(new URL('serve-process.ts', import.meta.url));

/** A real server process on a port the system chose. */
export class StartedServer {
  output = '';
  address = '';

  private constructor(readonly process: ChildProcess) {}

  static async start(flags: readonly string[]): Promise<StartedServer> {
    const child = spawn(process.execPath, ['--import', 'tsx', PROCESS, '--port', '0', ...flags]);
    const server = new StartedServer(child);
    child.stdout.on('data', (chunk: Buffer) => (server.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (server.output += chunk.toString()));
    server.address = (await server.printed(/serves at (\S+)/))[1] ?? '';
    return server;
  }

  /** Ends it at once, as a power cut of the process would, or politely. */
  async end(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<number | null> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return this.process.exitCode;
    const exited = once(this.process, 'exit');
    this.process.kill(signal);
    await exited;
    return this.process.exitCode;
  }

  /** Waits for a line that matches. Rejects when the server ends without it. */
  async printed(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.output);
      if (found !== null) return found;
      if (this.process.exitCode !== null) throw new Error(`The server ended: ${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
