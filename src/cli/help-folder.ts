import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  formatProblem,
  HelpCompiler,
  type Compiled,
  type CompileOptions,
  type HelpFile,
  type Problem,
  type Progress,
} from '../content/index.js';
import { primaryLanguage } from '../model/index.js';
import { UsageError } from './command.js';
import { compileTogether, handsFor } from './build/compile-together.js';
import { findImages } from './find-images.js';
import { unreadFile } from './unread-file.js';

/** A help folder on disk, compiled; with what only the disk can tell: images that are not there. */
export interface CompiledFolder extends Compiled {
  readonly folder: string;
  /** Images that are there, relative to the folder. */
  readonly images: readonly string[];
}

/** What stands in a folder, and what of it is not read. */
interface FoundFiles {
  readonly files: readonly HelpFile[];
  readonly unread: readonly Problem[];
}

/** Folders that hold no help. */
const PASSED_OVER = /^(?:node_modules|dist|_.*|\..*)$/;

/** A help folder on disk that is compiled again after each save: what a save does not touch is not done again. */
export class HelpFolder {
  readonly #compiler: HelpCompiler;
  readonly #path: string;
  readonly #folder: string;
  readonly #options: CompileOptions;

  /** `path` as it was typed, from `cwd`. */
  constructor(path: string, cwd: string, options: CompileOptions) {
    this.#path = path;
    this.#folder = resolve(cwd, path);
    this.#options = options;
    this.#compiler = new HelpCompiler(options);
  }

  /** Throws a {@link UsageError} for what is no folder with Markdown. */
  compile(progress?: Progress): CompiledFolder {
    return this.#compile(this.#read(), progress);
  }

  /** {@link compile} for the first time, when all is to be done: a large folder by several threads. */
  async compileFirst(progress?: Progress, hands?: number): Promise<CompiledFolder> {
    const found = this.#read();
    const several = hands ?? handsFor(found.files);
    if (several > 1) await compileTogether(this.#compiler, found.files, several, progress);
    return this.#compile(found, several > 1 ? undefined : progress);
  }

  #read(): FoundFiles {
    const [path, folder] = [this.#path, this.#folder];
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(`There is no folder "${path}". Name the folder that holds the Markdown files.`);
    const unread: Problem[] = [];
    const files = readHelp(folder, unread);
    if (files.length === 0 && !unread.some(({ severity }) => severity === 'error'))
      throw new UsageError(
        [...unread.map(formatProblem), `"${path}" holds no Markdown file. Write one, such as ${path}/refund.md.`].join(
          '\n',
        ),
      );
    return { files, unread };
  }

  #compile({ files, unread }: FoundFiles, progress?: Progress): CompiledFolder {
    const folder = this.#folder;
    const compiled = this.#compiler.compile(files, progress);
    requireLanguage(this.#options.defaultLanguage, compiled);
    const { images, problems } = findImages(folder, compiled.assets);
    return { ...compiled, problems: [...unread, ...compiled.problems, ...problems], folder, images };
  }
}

/** Files that name no language are in the wanted one; where all name another, nothing is. */
function requireLanguage(wanted: string | undefined, { languages, packs }: Compiled): void {
  const has = (language: string): boolean => primaryLanguage(language) === primaryLanguage(wanted ?? language);
  if (packs.some(({ language }) => has(language))) return;
  const others = languages.map(({ language }) => language).join(', ');
  throw new UsageError(`No article is in "${wanted ?? ''}". Use one of ${others} with --lang, or leave it out.`);
}

/** Reads and compiles a folder once. Rejects with a {@link UsageError} when it is none. */
export async function compileFolder(path: string, cwd: string, options: CompileOptions): Promise<CompiledFolder> {
  return new HelpFolder(path, cwd, options).compileFirst();
}

/**
 * Thousands of small files are read several times faster one after the other than by waiting for each. What cannot be
 * read is reported, and the rest is there; a folder that is linked to is passed over, as it may hold itself.
 */
function readHelp(folder: string, problems: Problem[], inside = ''): HelpFile[] {
  const refused = (path: string, what: string): undefined => {
    problems.push({
      severity: 'error',
      file: path,
      rule: 'unreadable',
      message: `This ${what} cannot be read. It is left out.`,
      remedy: 'Look where it leads if it is a link, or ask for the right to read it.',
    });
  };
  const entries = attempt(() => readdirSync(join(folder, inside), { withFileTypes: true }));
  if (entries === undefined) {
    refused(inside || '.', 'folder');
    return [];
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): HelpFile[] => {
      const path = inside ? `${inside}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return PASSED_OVER.test(entry.name) ? [] : readHelp(folder, problems, path);
      const isHelp = /\.(?:md|markdown)$/i.test(entry.name) || /^(?:channels|emotion|synonyms)\.ya?ml$/i.test(path);
      if (!isHelp) {
        const told = entry.isFile() ? unreadFile(path) : undefined;
        if (told) problems.push(told);
        return [];
      }
      if (!(entry.isFile() || entry.isSymbolicLink())) return [];
      const file = join(folder, path);
      if (entry.isSymbolicLink() && statSync(file, { throwIfNoEntry: false })?.isDirectory()) return [];
      // What is not UTF-8 becomes U+FFFD, which the compiler reports.
      const text = attempt(() => readFileSync(file, 'utf8'));
      // A file that an editor is just saving by renaming another one over it is there again at once.
      if (text === undefined && (entry.isSymbolicLink() || existsSync(file))) refused(path, 'file');
      return text === undefined ? [] : [{ path, text }];
    });
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
