import { existsSync } from 'node:fs';
import { copyFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packFiles, serializeManifest, type PackFile } from '../content/index.js';
import { parseLanguagePack, parseManifest, type LanguagePack } from '../model/index.js';
import type { CompiledFolder } from './help-folder.js';
import { PackIndexer } from './pack-index.js';
import { meaningFile, meaningOf, withMeaning } from './pack-meaning.js';
import { each, removeFile, writeWhole } from './whole-file.js';

/** What became of a pack on disk. */
export interface WrittenPack {
  /** Size of the whole pack with its images, in bytes. */
  readonly bytes: number;
  readonly written: number;
  readonly removed: number;
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
    const meanings = await Promise.all(packs.map((pack) => this.#meaningOf(pack, between)));
    const unsearched = packs.map((pack) => packFiles(withMeaning(pack)));
    const indexes = await Promise.all(
      packs.map((pack, i) => this.#indexer.filesOf(pack, (unsearched[i]?.length ?? 0) > 1, between)),
    );
    const files = packs.map((pack, i) =>
      indexes[i]?.length
        ? packFiles({ ...withMeaning(pack), search: searchFolder(pack.language) })
        : (unsearched[i] ?? []),
    );
    const searchFiles = packs.flatMap(({ language }, i) => {
      const index = (indexes[i] ?? []).map(({ name, bytes }) => ({ path: `${searchFolder(language)}/${name}`, bytes }));
      const meaning = meanings[i];
      return meaning ? [...index, { path: meaningFile(language), bytes: meaning }] : index;
    });
    const manifest: PackFile = { path: 'pack.json', json: serializeManifest(defaultLanguage, languages) };
    let bytes = 0;
    let written = 0;
    const write = async (file: PackFile): Promise<void> => {
      bytes += Buffer.byteLength(file.json);
      if (await this.#writeChanged(file)) written++;
    };
    await each(images, async (image) => {
      const { size, mtimeMs } = await stat(join(folder, image));
      bytes += size;
      if (await this.#copyChanged(folder, image, `${mtimeMs} ${size}`)) written++;
    });
    await each(
      files.flatMap(([, ...bodies]) => bodies),
      write,
    );
    await each(searchFiles, async (file) => {
      bytes += file.bytes.length;
      if (await this.#writeChangedBytes(file.path, file.bytes)) written++;
    });
    await each(
      files.flatMap(([list]) => list ?? []),
      write,
    );
    await write(manifest);
    const now = new Set([...files.flat(), ...searchFiles, manifest].map(({ path }) => path));
    const gone = before.filter((path) => !now.has(path));
    for (const path of gone) {
      this.#known.delete(path);
      await removeFile(this.out, path);
    }
    return { bytes, written, removed: gone.length };
  }

  async #meaningOf(pack: LanguagePack, between: boolean): Promise<Uint8Array | undefined> {
    const known = this.#meanings.get(pack.language);
    if (known && between) return known;
    const meaning = await meaningOf(pack);
    if (meaning) this.#meanings.set(pack.language, meaning);
    return meaning;
  }

  async #writeChanged({ path, json }: PackFile): Promise<boolean> {
    const file = join(this.out, path);
    const there = this.#known.has(path) && existsSync(file) ? this.#known.get(path) : await textOf(file);
    if (there !== json) await writeWhole(file, (draft) => writeFile(draft, json));
    this.#known.set(path, json);
    return there !== json;
  }

  async #writeChangedBytes(path: string, bytes: Uint8Array): Promise<boolean> {
    const file = join(this.out, path);
    const there = await readFile(file).catch(always(undefined));
    const isThere = there?.equals(bytes) ?? false;
    if (!isThere) await writeWhole(file, (draft) => writeFile(draft, bytes));
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
