import { existsSync, readFileSync } from 'node:fs';
import { copyFile, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { packFiles, serializeManifest, type PackFile } from '../../content/index.js';
import { parseLanguagePack, parseManifest, type LanguagePack } from '../../model/index.js';
import type { CompiledFolder } from '../help-folder.js';
import { PackIndexer, wantsIndex } from './pack-index.js';
import { meaningFile, meaningOf, withMeaning } from './pack-meaning.js';
import { each, removeFile, writeWhole, writeWholeNow } from './whole-file.js';

/** What became of a pack on disk. */
export interface WrittenPack {
  /** Size of the whole pack with its images, in bytes. */
  readonly bytes: number;
  readonly written: number;
  readonly removed: number;
}

interface SearchFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface PackParts {
  /** The file that names all others. */
  readonly list: readonly PackFile[];
  readonly bodies: readonly PackFile[];
  /** What only search reads. */
  readonly search: Promise<readonly SearchFile[]>;
}

/**
 * Writes compiled folders into one place, and of each only what is not there yet. Each file appears whole or not at all,
 * the manifest after all others, so that a page that loads meanwhile never sees half a pack. Then the files go that the
 * pack before named and this one does not; nothing else is ever removed, images neither.
 */
export class PackWriter {
  /** What stands in which file, as far as it is known. */
  readonly #known = new Map<string, string>();
  /** Image → time and size of what was copied. */
  readonly #copied = new Map<string, string>();

  readonly #indexer = new PackIndexer();
  /** Language → what the site's words mean. */
  readonly #meanings = new Map<string, Uint8Array>();

  constructor(readonly out: string) {}

  /**
   * `between`: between the saves of an editor, the search index of a large pack stays as it is while no entry comes or
   * goes, and what words mean stays as it was.
   */
  async write(
    { folder, images, packs, defaultLanguage, languages }: CompiledFolder,
    { between = false } = {},
  ): Promise<WrittenPack> {
    const before = await filesOfPack(this.out);
    // Indexes are built while the bodies are written.
    const parts = packs.map((pack) => this.#partsOf(pack, between));
    let bytes = 0;
    let written = 0;
    await each(images, async (image) => {
      const { size, mtimeMs } = await stat(join(folder, image));
      bytes += size;
      if (await this.#copyChanged(folder, image, `${mtimeMs} ${size}`)) written++;
    });
    const now = new Set<string>();
    const write = ({ path, json }: PackFile): void => {
      now.add(path);
      bytes += Buffer.byteLength(json);
      if (this.#writeChanged(path, json)) written++;
    };
    for (const { bodies } of parts) bodies.forEach(write);
    for (const { path, bytes: content } of (await Promise.all(parts.map(({ search }) => search))).flat()) {
      now.add(path);
      bytes += content.length;
      if (this.#writeChangedBytes(path, content)) written++;
    }
    for (const { list } of parts) list.forEach(write);
    write({ path: 'pack.json', json: serializeManifest(defaultLanguage, languages) });
    const gone = before.filter((path) => !now.has(path));
    for (const path of gone) {
      this.#known.delete(path);
      await removeFile(this.out, path);
    }
    return { bytes, written, removed: gone.length };
  }

  /** The files of a language. */
  #partsOf(pack: LanguagePack, between: boolean): PackParts {
    // What a thread of its own can do begins before anything else.
    const begun = wantsIndex(pack, false) ? this.#indexOf(pack, between) : undefined;
    const whole = withMeaning(pack);
    const [list, ...bodies] = packFiles(whole);
    const index = begun ?? (wantsIndex(pack, bodies.length > 0) ? this.#indexOf(pack, between) : undefined);
    const meaning = this.#meaningOf(pack, between);
    if (!index) return { list: list ? [list] : [], bodies, search: meaning };
    const search = searchFolder(pack.language);
    return {
      list: packFiles({ ...whole, search }).slice(0, 1),
      bodies,
      search: Promise.all([index, meaning]).then((files) => files.flat()),
    };
  }

  async #indexOf(pack: LanguagePack, between: boolean): Promise<readonly SearchFile[]> {
    const files = await this.#indexer.filesOf(pack, between);
    return files.map(({ name, bytes }) => ({ path: `${searchFolder(pack.language)}/${name}`, bytes }));
  }

  /** What the site's words mean, as a file; none for a language of which nothing is known. */
  async #meaningOf(pack: LanguagePack, between: boolean): Promise<readonly SearchFile[]> {
    const known = this.#meanings.get(pack.language);
    const bytes = known && between ? known : await meaningOf(pack);
    if (!bytes) return [];
    this.#meanings.set(pack.language, bytes);
    return [{ path: meaningFile(pack.language), bytes }];
  }

  #writeChanged(path: string, json: string): boolean {
    const file = join(this.out, path);
    const known = existsSync(file) ? (this.#known.get(path) ?? readFileSync(file, 'utf8')) : undefined;
    if (known !== json) writeWholeNow(file, json);
    this.#known.set(path, json);
    return known !== json;
  }

  #writeChangedBytes(path: string, bytes: Uint8Array): boolean {
    const file = join(this.out, path);
    const isThere = existsSync(file) && readFileSync(file).equals(bytes);
    if (!isThere) writeWholeNow(file, bytes);
    return !isThere;
  }

  async #copyChanged(folder: string, image: string, state: string): Promise<boolean> {
    const [from, to] = [join(folder, image), join(this.out, 'assets', image)];
    const known = this.#copied.get(image) === state && existsSync(to);
    const same = known || (await haveSameBytes(from, to));
    if (!same) await writeWhole(to, (draft) => copyFile(from, draft));
    this.#copied.set(image, state);
    return !same;
  }
}

/** The files that a pack in a folder names: those that were written for it. None where there is none that can be read. */
async function filesOfPack(out: string): Promise<string[]> {
  try {
    const manifest = parseManifest(JSON.parse(await readFile(join(out, 'pack.json'), 'utf8')), 'pack.json');
    const lists = await Promise.all(manifest.languages.map(({ href }) => filesOfLanguage(out, href)));
    return lists.flat();
  } catch {
    return [];
  }
}

async function filesOfLanguage(out: string, href: string): Promise<string[]> {
  const language = /^pack\.([\w-]+)\.json$/.exec(href)?.[1];
  const text = language === undefined ? undefined : await textOf(join(out, href));
  if (language === undefined || text === undefined) return [];
  const { entries, meaning } = parseLanguagePack(JSON.parse(text), href);
  const bodies = entries.flatMap((entry) => {
    if (entry.type !== 'article' || !('href' in entry.body)) return [];
    const path = decodeURIComponent(entry.body.href);
    // A pack that somebody changed must not lead out of its folder.
    return path.startsWith(`pack.${language}/`) && !path.split('/').includes('..') ? [path] : [];
  });
  const index = await readdir(join(out, searchFolder(language))).catch((): string[] => []);
  const indexFiles = index.filter((name) => /^(?:core|(?:words|titles)-\d+)\.bin$/.test(name));
  return [
    ...[href, ...bodies, ...indexFiles.map((name) => `${searchFolder(language)}/${name}`)],
    ...(meaning === undefined ? [] : [meaningFile(language)]),
  ];
}

/** Where the search index of a large pack lies. */
function searchFolder(language: string): string {
  return `pack.${language}.search`;
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(always(undefined));
}

async function haveSameBytes(one: string, other: string): Promise<boolean> {
  const sizes = await Promise.all([one, other].map((path) => stat(path).then(({ size }) => size, always(-1))));
  if (sizes[0] !== sizes[1]) return false;
  const [a, b] = await Promise.all([readFile(one), readFile(other)]);
  return a.equals(b);
}

function always<T>(value: T): () => T {
  return () => value;
}
