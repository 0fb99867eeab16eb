import { fetchImage, type FetchImage } from './fetch-image.js';
import { imageEnding } from './image-kind.js';
import { decoded } from '../link-map.js';
import { hashOf, type ImportManifest } from '../writing/manifest.js';
import type { OldArticle } from '../old-article.js';
import { shortHash } from '../writing/place-files.js';
import { slugOf } from '../writing/slug.js';
import type { NewFile } from '../writing/write-files.js';

/** What images are taken from. */
export interface ImageSources {
  /** A file of SOURCE; undefined where there is none, or where the path leads out of it. */
  readonly readLocal: (path: string) => Promise<Uint8Array | undefined>;
  /** A file that an earlier import wrote. */
  readonly readWritten: (path: string) => Promise<Uint8Array | undefined>;
  /** Absent: images on the web stay there. */
  readonly fetch?: FetchImage;
}

/** What became of one image. */
type Shelved =
  | { readonly kind: 'file'; readonly path: string; readonly from: 'source' | 'web' | 'text' }
  /** It stays where it is on the web. */
  | { readonly kind: 'remote'; readonly address: string; readonly why?: string }
  | { readonly kind: 'missing'; readonly why: string };

const AT_ONCE = 6;
const LARGEST = 20_000_000;
/** Folders from which site generators serve what a page calls `/img/x.png`. */
const ROOTS = ['', 'static', 'public', 'assets', 'src', 'docs'];

/** Gathers the images of all articles and gives each one stable name. */
export class ImageShelf {
  readonly #wanted = new Map<string, () => Promise<Shelved>>();
  readonly #found = new Map<string, Shelved>();
  readonly #files = new Map<string, NewFile>();

  constructor(
    readonly sources: ImageSources,
    readonly before: ImportManifest,
  ) {}

  /** Asks for an image; it is looked for by {@link gather}. */
  want(src: string, article: OldArticle): void {
    const key = keyOf(src, article);
    if (!this.#wanted.has(key)) this.#wanted.set(key, () => this.#find(src.trim(), article));
  }

  async gather(): Promise<void> {
    const jobs = [...this.#wanted].filter(([key]) => !this.#found.has(key));
    const work = async (): Promise<void> => {
      for (let job = jobs.shift(); job; job = jobs.shift()) this.#found.set(job[0], await job[1]());
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  /** What became of an image that was asked for. */
  get(src: string, article: OldArticle): Shelved {
    return this.#found.get(keyOf(src, article)) ?? { kind: 'missing', why: 'it was not looked for' };
  }

  files(): NewFile[] {
    return [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  counts(): { readonly copied: number; readonly downloaded: number; readonly remote: number } {
    const all = [...this.#found.values()];
    const count = (test: (each: Shelved) => boolean): number => all.filter(test).length;
    return {
      copied: count((each) => each.kind === 'file' && each.from !== 'web'),
      downloaded: count((each) => each.kind === 'file' && each.from === 'web'),
      remote: count((each) => each.kind === 'remote'),
    };
  }

  async #find(src: string, article: OldArticle): Promise<Shelved> {
    if (/^data:/i.test(src)) return this.#fromText(src);
    if (/^(?:https?:)?\/\//i.test(src)) return this.#fromWeb(src.startsWith('//') ? `https:${src}` : src);
    if (/^[a-z][a-z\d+.-]*:/i.test(src)) return { kind: 'missing', why: 'such an address is not allowed' };
    for (const path of localPaths(src, article)) {
      const bytes = await this.sources.readLocal(path);
      if (bytes) return this.#keep(bytes, path, 'source');
    }
    if (article.address === undefined) return { kind: 'missing', why: 'there is no such file' };
    try {
      return await this.#fromWeb(new URL(src, article.address).href);
    } catch {
      return { kind: 'missing', why: 'the address is broken' };
    }
  }

  #fromText(src: string): Shelved {
    const encoded = /^data:image\/[\w.+-]+;base64,([A-Za-z\d+/=\s]+)$/i.exec(src)?.[1];
    if (encoded === undefined) return { kind: 'missing', why: 'an image inside the text that cannot be read' };
    return this.#keep(new Uint8Array(Buffer.from(encoded, 'base64')), 'image', 'text');
  }

  async #fromWeb(address: string): Promise<Shelved> {
    if (!this.sources.fetch) return { kind: 'remote', address };
    const known = [...this.before].find(([path, { key }]) => key === address && path.startsWith('images/'))?.[0];
    const there = known === undefined ? undefined : await this.sources.readWritten(known);
    if (known !== undefined && there) {
      this.#files.set(known, { path: known, key: address, content: there });
      return { kind: 'file', path: known, from: 'web' };
    }
    const image = await fetchImage(address, this.sources.fetch);
    if (image.kind === 'failed') return { kind: 'remote', address, why: image.why };
    const path = `images/${nameOf(new URL(address).pathname)}-${shortHash(address)}.${image.ending}`;
    this.#files.set(path, { path, key: address, content: image.bytes });
    return { kind: 'file', path, from: 'web' };
  }

  #keep(bytes: Uint8Array, name: string, from: 'source' | 'text'): Shelved {
    const ending = bytes.length > LARGEST ? undefined : imageEnding(bytes);
    if (ending === undefined) return { kind: 'missing', why: 'it is no image, or a drawing that does more than show' };
    const path = `images/${nameOf(name)}-${hashOf(bytes).slice(0, 8)}.${ending}`;
    this.#files.set(path, { path, key: from === 'text' ? '' : name, content: bytes });
    return { kind: 'file', path, from };
  }
}

function keyOf(src: string, { address, file }: OldArticle): string {
  return /^(?:data:|(?:https?:)?\/\/)/i.test(src.trim()) ? src.trim() : `${address ?? ''}\n${file}\n${src.trim()}`;
}

function nameOf(path: string): string {
  const name = decoded(path.split('/').findLast(Boolean) ?? '').replace(/\.[a-z\d]{1,5}$/i, '');
  return [...slugOf(name, '')].slice(0, 40).join('') || 'image';
}

/** Where a picture of an article may lie in SOURCE. Paths that lead out of it are left out. */
function localPaths(src: string, { file }: OldArticle): string[] {
  const path = decoded(src.split(/[?#]/)[0] ?? '');
  const folders = file.split('/').slice(0, -1);
  const candidates = path.startsWith('/')
    ? ROOTS.map((root) => `${root}${path}`)
    : [`${folders.join('/')}/${path}`, path];
  return candidates.flatMap((each) => joinSourcePath('', each) ?? []);
}

/** A path written in a file → relative to SOURCE; undefined where it leads out of it. */
export function joinSourcePath(file: string, path: string): string | undefined {
  const clean = path.startsWith('/') ? [] : file.split('/').slice(0, -1);
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') clean.push(part);
    else if (clean.pop() === undefined) return undefined;
  }
  return clean.length > 0 ? clean.join('/') : undefined;
}
