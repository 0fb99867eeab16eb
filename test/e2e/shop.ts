import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeShop } from '../../docs/demo/shop/write-shop.mjs';

/** The built package; another build than this repository's can be named. */
export const DIST = resolve(process.env['HANDRAIL_DIST'] ?? 'dist');
const CLI = join(DIST, 'cli', 'main.js');
const PATIENCE = 20_000;

/** The demo shop, built into a folder of its own and served by the real `handrail serve`, which can be killed and started. */
export class Shop {
  readonly #folder: string;
  readonly #port: number;
  #process: ChildProcess | undefined;
  #printed = '';

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
  }

  /** Builds the shop's pages and its help, and opens it. */
  static async open(): Promise<Shop> {
    const shop = new Shop(mkdtempSync(join(tmpdir(), 'handrail-shop-')), await freePort());
    writeShop(shop.#site);
    const help = join('docs', 'demo', 'help');
    const built = spawnSync(process.execPath, [CLI, 'build', help, '--out', join(shop.#site, 'help')], {
      encoding: 'utf8',
    });
    if (built.status !== 0) throw new Error(`The demo's help cannot be built:\n${built.stdout}${built.stderr}`);
    await shop.comesUp();
    return shop;
  }

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Starts the server on the same data and port as before. Resolves when it says that it serves. */
  async comesUp(): Promise<void> {
    this.#printed = '';
    const flags = {
      '--static': this.#site,
      '--pack': join(this.#site, 'help', 'pack.json'),
      '--data': join(this.#folder, 'data'),
      '--port': String(this.#port),
    };
    const args = [CLI, 'serve', ...Object.entries(flags).flat(), '--demo'];
    const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = server;
    const hear = (words: Buffer): void => void (this.#printed += words.toString());
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    await this.#prints(/#signin=\S+\n/);
  }

  /** As a power cut does it: nothing is closed, nothing is said. */
  async isKilled(): Promise<void> {
    const server = this.#process;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await gone;
  }

  /** The one-time link to the desk that the running server has printed. */
  get signInLink(): string {
    const link = /\S+#signin=\S+/.exec(this.#printed)?.[0];
    if (link === undefined) throw new Error(`The server printed no sign-in link:\n${this.#printed}`);
    return link;
  }

  /** Ends the server and leaves nothing behind. */
  async close(): Promise<void> {
    await this.isKilled();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #site(): string {
    return join(this.#folder, 'site');
  }

  async #prints(words: RegExp): Promise<void> {
    const server = this.#process;
    await new Promise<void>((resolve, reject) => {
      const fail = (why: string) => (): void => reject(new Error(`${why}:\n${this.#printed}`));
      const timer = setTimeout(fail('The server does not come up'), PATIENCE);
      server?.once('exit', fail('The server ended'));
      server?.stdout?.on('data', () => {
        if (!words.test(this.#printed)) return;
        clearTimeout(timer);
        server.removeAllListeners('exit');
        resolve();
      });
    });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('No port is free.')),
      );
    });
  });
}
