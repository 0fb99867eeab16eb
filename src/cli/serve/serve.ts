import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import type { OpeningHours } from '../../model/index.js';
import {
  agentsHelpIn,
  callbackHours,
  createApp,
  DataInUseError,
  holdDataFolder,
  inviteAgent,
  openDataFolder,
  withPeers,
  type App,
  type ReadAgentsHelp,
  type Storage,
} from '../../server/index.js';
import { UsageError, type Command, type Io } from '../command.js';
import { bundleFolder } from '../drop-in-bundle.js';
import { liesIn } from '../lies-in.js';
import { wholeNumber } from '../whole-number.js';

const BASE = '/handrail';
const ASSETS = `${BASE}/assets`;
const CSP = "default-src 'self'; require-trusted-types-for 'script'";

/** How long requests that are under way may take when the server is told to stop, in ms. */
const GRACE = 5_000;

const clock = Date.now;
const randomToken = (): string => randomBytes(32).toString('base64url');

const FLAGS = {
  port: { type: 'string', default: '8787' },
  host: { type: 'string', default: '127.0.0.1' },
  data: { type: 'string', default: 'handrail-data' },
  pack: { type: 'string', default: 'dist/help/pack.json' },
  static: { type: 'string' },
  'agents-help': { type: 'string' },
  origin: { type: 'string', multiple: true },
  country: { type: 'string', default: 'DE' },
  agents: { type: 'string', default: '2' },
  rate: { type: 'string', default: '20' },
  'trust-proxy': { type: 'boolean', default: false },
  demo: { type: 'boolean', default: false },
} as const;

/** `handrail serve`: takes callbacks, and shows them to the people at the desk. */
export const serve: Command = {
  summary: 'Take callbacks and show them at the desk',
  usage: `handrail serve [--port 8787] [--host 127.0.0.1] [--data handrail-data] [--pack dist/help/pack.json]
  [--static DIR] [--agents-help DIR] [--origin URL …] [--country DE] [--agents 2] [--rate 20] [--trust-proxy] [--demo]

  --pack     the opening hours of its first callback channel are the hours in which calls are promised
  --static   a folder to be served beside the server, such as a demo shop
  --agents-help  the help as agents see it, from "handrail build --agents-help DIR": shown at the desk to who is signed in
  --origin   a site whose pages may ask for callbacks; its own pages always may
  --agents   how many people call at the same time
  --rate     requests for a callback a minute from one address
  --trust-proxy  a proxy in front says who asks (the last X-Forwarded-For)
  --demo     print a new sign-in link for the desk even when somebody has signed in before`,
  run: async (args, io) => {
    const flags = readFlags(args);
    const agentsHelp = agentsHelpOf(flags['agents-help'], flags.static, io);
    const data = resolve(io.cwd, flags.data);
    const isNamed = args.some((arg) => arg === '--pack' || arg.startsWith('--pack='));
    const hours = await readHours(resolve(io.cwd, flags.pack), isNamed, io);
    if (flags.static !== undefined && !existsSync(resolve(io.cwd, flags.static)))
      throw new UsageError(`There is no folder ${flags.static}. Correct --static.`);
    let letGo;
    try {
      letGo = await holdDataFolder(data);
    } catch (error) {
      if (!(error instanceof DataInUseError)) throw error;
      io.err(error.message);
      return 1;
    }
    const storage = await openDataFolder(data);
    try {
      const app = await createApp({
        storage,
        clock,
        randomToken,
        base: BASE,
        team: { agents: flags.agents, ...(hours && { hours }) },
        country: flags.country,
        origins: flags.origin ?? [],
        rates: { address: { burst: Math.max(30, flags.rate), perMinute: flags.rate } },
        ...(flags['trust-proxy'] && { addressOf: forwardedFor }),
        ...(agentsHelp && { agentsHelp }),
        report: io.err,
      });
      return await serveUntilStopped(app, storage, flags, io);
    } finally {
      await storage.close();
      letGo();
    }
  },
};

function readFlags(args: readonly string[]) {
  const { values } = understood(() => parseArgs({ args: [...args], options: FLAGS, strict: true }));
  return {
    ...values,
    port: wholeNumber('port', values.port, 0, 65535),
    agents: wholeNumber('agents', values.agents, 1, 10_000),
    rate: wholeNumber('rate', values.rate, 1, 1_000_000),
  };
}

function understood<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Throws a {@link UsageError} for what is no help, and for help that everybody could read. */
function agentsHelpOf(place: string | undefined, site: string | undefined, io: Io): ReadAgentsHelp | undefined {
  if (place === undefined) return undefined;
  const folder = resolve(io.cwd, place);
  if (site !== undefined && liesIn(folder, resolve(io.cwd, site)))
    throw new UsageError(`"${place}" lies in what --static serves to everybody. Keep the help for agents elsewhere.`);
  if (!existsSync(join(folder, 'pack.json')))
    throw new UsageError(`"${place}" holds no help. Build it with "handrail build HELP --agents-help ${place}".`);
  return agentsHelpIn(folder);
}

async function readHours(pack: string, isNamed: boolean, io: Io): Promise<OpeningHours | undefined> {
  if (!existsSync(pack)) {
    if (isNamed) throw new UsageError(`There is no ${pack}. Build it with "handrail build", or correct --pack.`);
    io.err(`There is no ${pack}, so calls are promised round the clock. Name the pack with --pack.`);
    return undefined;
  }
  const hours = await callbackHours(pack);
  if (hours === undefined)
    io.err(
      'Neither a callback nor a phone channel of the pack has hours, so calls are promised round the clock. Add hours in channels.yml and build again.',
    );
  return hours;
}

async function serveUntilStopped(app: App, storage: Storage, flags: ReturnType<typeof readFlags>, io: Io) {
  const server = createServer(await listener(app, flags.static && resolve(io.cwd, flags.static)));
  if (!(await isListening(server, flags, io))) return 1;
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : flags.port;
  const address = `http://${flags.host === '127.0.0.1' ? 'localhost' : flags.host}:${port}`;
  io.out(`Handrail serves at ${address}${BASE}`);
  if (flags.demo || !(await storage.hasSignedInAgents())) {
    const token = await inviteAgent(storage, { name: 'Manager', role: 'manager' }, { clock, randomToken });
    io.out(`Sign in to the desk, once, within 24 hours: ${address}${BASE}/desk/#signin=${token}`);
  }
  await stopped(io.stop);
  await closed(server);
  return 0;
}

async function listener(app: App, site: string | undefined): Promise<RequestListener> {
  const { getRequestListener } = await withPeers(() => import('@hono/node-server'));
  const api = getRequestListener((request, env) => app.fetch(request, env), { overrideGlobalObjects: false });
  const assets = staticFiles(bundleFolder());
  const pages = staticFiles(site);
  return (request, response) => {
    const { url = '/' } = request;
    if (isBelow(ASSETS, url)) {
      request.url = url.slice(ASSETS.length);
      assets(request, response);
    } else if (isBelow(BASE, url)) void api(request, response);
    else pages(request, response);
  };
}

function isBelow(folder: string, url: string): boolean {
  return url.startsWith(folder) && ['/', '?', ''].includes(url.charAt(folder.length));
}

function staticFiles(folder: string | undefined): (request: IncomingMessage, response: ServerResponse) => void {
  const missing = (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing at this address.\n');
  };
  if (folder === undefined) return missing;
  // `dev` looks at the disk each time, so that a rebuilt pack shows without a restart.
  return sirv(folder, {
    dev: true,
    etag: true,
    onNoMatch: missing,
    setHeaders: (response) => {
      response.setHeader('Content-Security-Policy', CSP);
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
}

/** The address a trusted proxy saw: what stands before the last comma could be anybody's claim. */
function forwardedFor({ headers }: Request): string {
  return headers.get('X-Forwarded-For')?.split(',').at(-1)?.trim() ?? 'unknown';
}

function isListening(server: Server, { port, host }: { port: number; host: string }, io: Io): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      io.err(`Port ${port} is in use. Stop what uses it, or choose another one with --port.`);
      resolve(false);
    });
    server.listen(port, host, () => resolve(true));
  });
}

/** Ctrl+C reaches this command as `stop`; a process manager sends SIGTERM. */
function stopped(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) return resolve();
    stop.addEventListener('abort', () => resolve(), { once: true });
    process.once('SIGTERM', () => resolve());
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
