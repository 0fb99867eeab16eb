import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { platform } from 'node:os';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { packFiles, serializeManifest } from '../content/index.js';
import { languageOption } from './check.js';
import { bundleFolder } from './drop-in-bundle.js';
import { UsageError, type Command } from './command.js';
import { followSaves } from './follow-saves.js';
import { HelpFolder, type CompiledFolder } from './help-folder.js';
import { PREVIEW_CSS, PREVIEW_JS, previewPage } from './preview-page.js';
import { withProgress } from './progress-line.js';
import { reportProblems, summaryLine } from './report.js';

/** What every page of the preview is served under: the strictest policy the elements promise to run with. */
const POLICY = "default-src 'self'; img-src * data:; require-trusted-types-for 'script'";

/** `handrail preview`: any folder of Markdown as a help center, which follows each save. */
export const preview: Command = {
  summary: 'Look at any folder of Markdown as a help center',
  usage: 'handrail preview FOLDER [--port 4321] [--lang en] [--title "Help center"] [--no-open]',
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string', default: '4321' },
        lang: { type: 'string' },
        title: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
      },
    });
    const [folder, more] = positionals;
    if (folder === undefined || more !== undefined) throw new UsageError('Name one folder with Markdown files.');
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError('--port takes a number from 0 to 65535.');
    const title = values.title === undefined ? {} : { title: values.title };
    const help = new HelpFolder(folder, io.cwd, { ...languageOption(values.lang), ...title });
    const site = new PreviewSite(
      withProgress(io, (progress) => help.compile(progress)),
      values.title,
    );
    const server = createServer((request, response) => site.answer(request, response));
    const address = await listen(server, port);
    reportProblems(site.compiled.problems, io);
    io.out(summaryLine(site.compiled, `look at ${address}`));
    if (!values['no-open']) openBrowser(address);
    await followSaves(site.compiled.folder, io, async () => {
      site.show(help.compile());
      reportProblems(site.compiled.problems, io);
      io.out(summaryLine(site.compiled));
    });
    server.close();
    server.closeAllConnections();
    return 0;
  },
};

class PreviewSite {
  readonly #listeners = new Set<ServerResponse>();
  readonly #bundle = bundleFolder();
  readonly #bundleFiles = this.#bundle === undefined ? undefined : sirv(this.#bundle, { dev: true, etag: true });
  #files = new Map<string, string>();
  #images: ReturnType<typeof sirv>;

  constructor(
    public compiled: CompiledFolder,
    readonly title: string | undefined,
  ) {
    this.#images = sirv(compiled.folder, { dev: true, etag: true });
    this.show(compiled);
  }

  /** Shows another state of the folder, and tells open pages. */
  show(compiled: CompiledFolder): void {
    this.compiled = compiled;
    this.#files = new Map([
      ['/preview.css', PREVIEW_CSS],
      ['/preview.js', PREVIEW_JS],
      ['/pack.json', serializeManifest(compiled.defaultLanguage, compiled.languages)],
      ...compiled.packs.flatMap((pack) =>
        packFiles(pack).map(({ path, json }): [string, string] => [`/${path}`, json]),
      ),
    ]);
    for (const listener of this.#listeners) listener.write('event: reload\ndata: \n\n');
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-store');
    const url = addressOf(request);
    const path = decoded(url.pathname);
    const missing = (): void => void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
    if (path === '/reload') return this.#listen(response);
    const file = this.#files.get(path);
    if (file !== undefined) return void response.writeHead(200, { 'Content-Type': typeOf(path) }).end(file);
    if (path === '/' || path === '/index.html') {
      const title = this.title ?? basename(this.compiled.folder);
      const wished = url.searchParams.get('lang') ?? undefined;
      const page = previewPage(this.compiled, wished, title, this.#bundle !== undefined);
      return void response.writeHead(200, { 'Content-Type': typeOf('.html') }).end(page);
    }
    if (path.startsWith('/drop-in/') && this.#bundleFiles) {
      request.url = (request.url ?? '').slice('/drop-in'.length);
      return this.#bundleFiles(request, response, missing);
    }
    // Only images that an article shows: the folder may hold what is nobody's business.
    const image = path.startsWith('/assets/') ? path.slice('/assets/'.length) : '';
    if (!this.compiled.images.includes(image)) return missing();
    request.url = (request.url ?? '').slice('/assets'.length);
    this.#images(request, response, missing);
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(': waiting\n\n');
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
  }
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' ? new UsageError(`Port ${port} is taken. Choose another with --port.`) : error,
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  return `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : port}/`;
}

/** Opens the page where a desktop is there; where none is, the address on the terminal must do. */
function openBrowser(address: string): void {
  const commands: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer', linux: 'xdg-open' };
  const command = commands[platform()];
  if (command === undefined) return;
  spawn(command, [address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** The path and query asked for; what is no address counts as the first page. */
function addressOf({ url = '/' }: IncomingMessage): URL {
  const base = 'http://localhost';
  return URL.canParse(url, base) ? new URL(url, base) : new URL(base);
}

function typeOf(path: string): string {
  const types: Readonly<Record<string, string>> = {
    html: 'text/html',
    css: 'text/css',
    js: 'text/javascript',
    json: 'application/json',
  };
  return `${types[path.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
