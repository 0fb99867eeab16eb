import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashOf, type ImportedFile, type ImportManifest } from './manifest.js';

/** A file to be written into OUT. */
export interface NewFile {
  readonly path: string;
  readonly key: string;
  readonly content: string | Uint8Array;
}

export interface WrittenFiles {
  readonly manifest: ImportManifest;
  readonly written: number;
  readonly unchanged: number;
  /** Changed here since the last import, and different in the old system now: left as they are. */
  readonly kept: readonly string[];
  /** Removed here since the last import: not brought back. */
  readonly removed: readonly string[];
}

/**
 * Writes files of an import. What an editor has changed or removed since is left alone unless `force` is set; what is
 * already as it should be is not touched.
 */
export async function writeFiles(
  out: string,
  files: readonly NewFile[],
  before: ImportManifest,
  options: { readonly from: string; readonly force: boolean },
): Promise<WrittenFiles> {
  const manifest = new Map<string, ImportedFile>(before);
  const kept: string[] = [];
  const removed: string[] = [];
  let written = 0;
  let unchanged = 0;
  for (const { path, key, content } of files) {
    const hash = hashOf(content);
    const known = before.get(path)?.hash;
    const there = await hashOfFile(out, path);
    const isOurs = there === undefined ? known === undefined : there === known;
    if (there !== hash && !isOurs && !options.force) {
      if (there === undefined) removed.push(path);
      // What is the same in the old system as last time is no news to who has changed it here.
      else if (known !== hash) kept.push(path);
      else unchanged++;
      continue;
    }
    manifest.set(path, { from: options.from, key, hash });
    if (there === hash) unchanged++;
    else {
      await writeAtomically(out, path, content);
      written++;
    }
  }
  return { manifest, written, unchanged, kept, removed };
}

async function hashOfFile(out: string, path: string): Promise<string | undefined> {
  try {
    return hashOf(await readFile(join(out, path)));
  } catch {
    return undefined;
  }
}

/** A file appears whole or not at all. Throws where a link in OUT leads the path somewhere else. */
export async function writeAtomically(out: string, path: string, content: string | Uint8Array): Promise<void> {
  const target = join(out, path);
  let folder = out;
  for (const part of path.split('/').slice(0, -1)) {
    folder = join(folder, part);
    const found = await lstat(folder).catch(() => undefined);
    if (part === '..' || found?.isSymbolicLink())
      throw new Error(`"${folder}" leads out of the folder; nothing is written there.`);
  }
  await mkdir(dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
}
