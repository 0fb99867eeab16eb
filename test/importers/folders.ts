import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compileHelp, type Compiled } from '../../src/content/index.js';
import { importHelpCenter, type ImportOptions, type ImportResult } from '../../src/importers/index.js';

const made: string[] = [];
after(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

export const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));

/** A folder on disk that is gone after the tests. */
export async function folderWith(files: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-import-'));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    const isText = typeof content === 'string' || content instanceof Uint8Array;
    await writeFile(join(folder, path), isText ? content : JSON.stringify(content));
  }
  return folder;
}

/** Every file of a folder, by path; binary ones as Latin-1. */
export async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    paths
      .sort()
      .map(async (path) => [
        path.slice(folder.length + 1),
        await readFile(path, /\.(?:png|jpg)$/.test(path) ? 'latin1' : 'utf8'),
      ]),
  );
  return Object.fromEntries(found) as Record<string, string>;
}

export interface Moved extends ImportResult {
  readonly out: string;
  /** Markdown by path. */
  readonly pages: Readonly<Record<string, string>>;
  readonly compiled: Compiled;
}

/** Imports into a new folder, and compiles what was written. */
export async function move(
  system: ImportOptions['system'],
  source: Readonly<Record<string, unknown>> | string,
  options: Partial<ImportOptions> = {},
): Promise<Moved> {
  const from = typeof source === 'string' ? source : await folderWith(source);
  const out = options.out ?? (await folderWith());
  const result = await importHelpCenter({ ...options, system, source: from, out });
  const files = await filesOf(out);
  const pages = Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith('.md')));
  return { ...result, out, pages, compiled: compilePages(pages) };
}

/** `end` is added to each page. */
export function compilePages(pages: Moved['pages'], end = ''): Compiled {
  return compileHelp(Object.entries(pages).map(([path, text]) => ({ path, text: text + end })));
}

export function errorsOf({ compiled }: Moved): readonly string[] {
  return compiled.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, message }) => `${file}: ${message}`);
}
