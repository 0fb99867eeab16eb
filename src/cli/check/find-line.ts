import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitFrontMatter, type EntryPlace } from '../../content/index.js';

/**
 * Finds the line, 1-based, of a file where some words begin: in the front matter and below, or below it alone. Where none
 * does, the line of the entry.
 */
export type LineFinder = (place: EntryPlace, words: string, where?: 'anywhere' | 'below') => Promise<number>;

/** Looks into the files of a help folder, and reads each once. */
export function lineFinder(folder: string): LineFinder {
  const texts = new Map<string, Promise<Letters>>();
  return async ({ file, line }, words, where = 'anywhere') => {
    const read = texts.get(file) ?? readFile(join(folder, file), 'utf8').then(lettersOf);
    texts.set(file, read);
    const { letters, begins, below } = await read;
    const wanted = lettersIn(words);
    const from = begins[(where === 'below' ? Math.max(line, below) : line) - 1] ?? 0;
    for (const length of [wanted.length, SHORT]) {
      const found = wanted.length < 3 ? -1 : letters.indexOf(wanted.slice(0, length), from);
      if (found >= 0) return begins.findLastIndex((begin) => begin <= found) + 1;
    }
    return line;
  };
}

/** Where an editor's words were changed on the way, so many letters of their beginning are enough. */
const SHORT = 12;

/** A text as its letters and figures alone, and where in them each line begins. */
interface Letters {
  readonly letters: string;
  readonly begins: readonly number[];
  /** The line below the front matter. */
  readonly below: number;
}

/** Emphasis, links and line ends stand between the words of a sentence; its letters follow one another all the same. */
function lettersOf(text: string): Letters {
  const begins: number[] = [];
  let letters = '';
  for (const line of text.split(/\r?\n/)) {
    begins.push(letters.length);
    letters += lettersIn(line);
  }
  return { letters, begins, below: splitFrontMatter(text).markdownLine };
}

function lettersIn(text: string): string {
  return text
    .replace(/\]\([^)]*\)|<[^>]*>|&#?\w+;/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
