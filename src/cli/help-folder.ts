import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compileHelp, type Compiled, type CompileOptions, type HelpFile, type Problem } from '../content/index.js';
import { UsageError } from './command.js';

/** A help folder on disk, compiled; with what only the disk can tell: images that are not there. */
export interface CompiledFolder extends Compiled {
  readonly folder: string;
  /** Images that are there, relative to the folder. */
  readonly images: readonly string[];
}

/** Folders that hold no help. */
const PASSED_OVER = /^(?:node_modules|dist|_.*|\..*)$/;

/** Reads and compiles a folder. Throws a {@link UsageError} when it is none. */
export async function compileFolder(path: string, cwd: string, options: CompileOptions): Promise<CompiledFolder> {
  const folder = resolve(cwd, path);
  if (!(await isFolder(folder)))
    throw new UsageError(`There is no folder "${path}". Name the folder that holds the Markdown files.`);
  const files = await readHelp(folder);
  if (files.length === 0)
    throw new UsageError(`"${path}" holds no Markdown file. Write one, such as ${path}/refund.md.`);
  const compiled = compileHelp(files, options);
  const images: string[] = [];
  const missing: Problem[] = [];
  for (const { path, file, line } of compiled.assets) {
    if (await isFile(join(folder, path))) images.push(path);
    else
      missing.push({
        severity: 'warning',
        file,
        line,
        rule: 'missing-image',
        message: `The image "${path}" is not in the help folder.`,
        remedy: 'Copy it there, or correct its path.',
      });
  }
  return { ...compiled, problems: [...compiled.problems, ...missing], folder, images };
}

async function readHelp(folder: string, inside = ''): Promise<HelpFile[]> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  const found: HelpFile[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = inside ? `${inside}/${entry.name}` : entry.name;
    if (entry.isDirectory() && !PASSED_OVER.test(entry.name)) found.push(...(await readHelp(folder, path)));
    else if (entry.isFile() && (/\.(?:md|markdown)$/i.test(entry.name) || /^channels\.ya?ml$/i.test(path)))
      // What is not UTF-8 becomes U+FFFD, which the compiler reports.
      found.push({ path, text: await readFile(join(folder, path), 'utf8') });
  }
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
