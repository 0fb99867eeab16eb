import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { packFiles, serializeManifest, type Problem } from '../../content/index.js';
import { bundleFolder } from '../drop-in-bundle.js';
import type { CompiledFolder } from '../help-folder.js';
import { meaningFile, meaningOf, withMeaning } from '../build/pack-meaning.js';
import { PREVIEW_CSS, PREVIEW_JS } from './preview-assets.js';
import { listArticles } from './preview-list.js';
import { previewPage, type PreviewView } from './preview-page.js';

/** What every page of the preview is served under: the strictest policy the elements promise to run with. */
const POLICY = "default-src 'self'; img-src * data:; require-trusted-types-for 'script'";

/** What the preview serves: one state of the folder at a time. */
export class PreviewSite {
  readonly #listeners = new Set<ServerResponse>();
  readonly #bundle = bundleFolder();
  readonly #bundleFiles = this.#bundle === undefined ? undefined : sirv(this.#bundle, { dev: true, etag: true });
  readonly #images: ReturnType<typeof sirv>;
  #compiled: CompiledFolder | undefined;
  #files: ReadonlyMap<string, string>;

  /** `folder` is absolute; until something is shown the page says how to begin. */
  constructor(
    folder: string,
    readonly title: string,
  ) {
    this.#images = sirv(folder, { dev: true, etag: true });
    this.#files = filesOf(undefined, []);
  }

  /** Shows another state of the folder, and tells open pages. Without `compiled` the last one stays. */
  show(compiled: CompiledFolder | undefined, problems: readonly Problem[]): void {
    this.#compiled = compiled ?? this.#compiled;
    this.#files = filesOf(this.#compiled, problems);
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
    const pack = this.#compiled?.packs.find(({ language }) => path === `/${meaningFile(language)}`);
    // Learned when somebody searches: most saves are looked at without.
    if (pack) return void meaningOf(pack).then((bytes) => (bytes ? response.end(bytes) : missing()), missing);
    if (path === '/articles.json') return void this.#list(url, response);
    if (path === '/' || path === '/index.html')
      return void response.writeHead(200, { 'Content-Type': typeOf('.html') }).end(previewPage(this.#viewFor(url)));
    if (path.startsWith('/drop-in/') && this.#bundleFiles) {
      request.url = (request.url ?? '').slice('/drop-in'.length);
      return this.#bundleFiles(request, response, missing);
    }
    // Only images that an article shows: the folder may hold what is nobody's business.
    const image = path.startsWith('/assets/') ? path.slice('/assets/'.length) : '';
    if (!this.#compiled?.images.includes(image)) return missing();
    request.url = (request.url ?? '').slice('/assets'.length);
    this.#images(request, response, missing);
  }

  async #list({ searchParams }: URL, response: ServerResponse): Promise<void> {
    const { packs = [], places = [] } = this.#compiled ?? {};
    const language = searchParams.get('lang') ?? '';
    const articles = await listArticles({ packs, places }, language, searchParams.get('words') ?? '');
    response.writeHead(200, { 'Content-Type': typeOf('.json') }).end(JSON.stringify({ articles }));
  }

  #viewFor({ searchParams }: URL): PreviewView {
    const width = searchParams.get('width');
    return {
      title: this.title,
      language: searchParams.get('lang') ?? undefined,
      width: width === 'phone' || width === 'bare' ? width : 'full',
      hasBundle: this.#bundle !== undefined,
      ...(this.#compiled && { compiled: this.#compiled }),
    };
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write('retry: 500\n\n');
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
  }
}

function filesOf(compiled: CompiledFolder | undefined, problems: readonly Problem[]): ReadonlyMap<string, string> {
  const pack =
    compiled === undefined
      ? []
      : [
          { path: 'pack.json', json: serializeManifest(compiled.defaultLanguage, compiled.languages) },
          ...compiled.packs.flatMap((pack) => packFiles(withMeaning(pack), Infinity)),
        ];
  return new Map([
    ['/preview.css', PREVIEW_CSS],
    ['/preview.js', PREVIEW_JS],
    ['/problems.json', JSON.stringify({ problems })],
    ...pack.map(({ path, json }): [string, string] => [`/${path}`, json]),
  ]);
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
