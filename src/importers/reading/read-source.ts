import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { ImportNotes } from '../import-notes.js';
import type { SourceFile } from '../old-system.js';

/** What somebody named as SOURCE: its text files, and a way to its images. */
export interface Source {
  readonly files: readonly SourceFile[];
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
}

const PASSED_OVER = /^(?:node_modules|\..*)$/;
const LARGEST = 200_000_000;

/** Reads a folder, or one file. Undefined where there is nothing. What lies in `except` is passed over. */
export async function readSource(
  path: string,
  endings: readonly string[],
  notes: ImportNotes,
  except: string,
): Promise<Source | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  const folder = found.isDirectory() ? resolve(path) : dirname(resolve(path));
  const paths = found.isDirectory() ? await list(folder, '', endings, resolve(except)) : [basename(path)];
  const files: SourceFile[] = [];
  for (const name of paths) {
    const bytes = await readInside(folder, name);
    if (bytes) files.push({ path: name, text: textOf(bytes) });
    else notes.broken.push({ file: name, field: '', message: 'This file cannot be read.' });
  }
  return { files, read: (name) => readInside(folder, name) };
}

/** UTF-8, or UTF-16 with a byte order mark, which some programs export. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder().decode(bytes);
}

async function list(folder: string, inside: string, endings: readonly string[], except: string): Promise<string[]> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = inside ? `${inside}/${entry.name}` : entry.name;
    if (PASSED_OVER.test(entry.name) || join(folder, path) === except) continue;
    if (entry.isDirectory()) paths.push(...(await list(folder, path, endings, except)));
    else if (entry.isFile() && endings.some((ending) => entry.name.toLowerCase().endsWith(ending))) paths.push(path);
  }
  return paths;
}

/** A file in a folder, and not one that a link in it leads to elsewhere. */
async function readInside(folder: string, path: string): Promise<Uint8Array | undefined> {
  try {
    const [root, full] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    const found = await stat(full);
    if (!full.startsWith(root.endsWith(sep) ? root : root + sep) || !found.isFile() || found.size > LARGEST)
      return undefined;
    return new Uint8Array(await readFile(full));
  } catch {
    return undefined;
  }
}
