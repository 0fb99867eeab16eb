import type { Language } from '../model/index.js';
import { compileLexicon, type Lexicon } from './lexicon.js';
import type { LexiconTable } from './table.js';

const TABLES: Readonly<Record<string, () => Promise<LexiconTable>>> = {
  en: async () => (await import('./lexicon/en.js')).en,
  de: async () => (await import('./lexicon/de.js')).de,
  it: async () => (await import('./lexicon/it.js')).it,
};

const loaded = new Map<string, Promise<Lexicon>>();

/**
 * The lexicon of a language (`de`, `de-AT`, …), loaded the first time it is asked for, or undefined where
 * this library has no table. Rejects where the file cannot be loaded; asking again tries again.
 */
export function loadLexicon(language: Language): Promise<Lexicon | undefined> {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const load = Object.hasOwn(TABLES, base) ? TABLES[base] : undefined;
  if (!load) return Promise.resolve(undefined);
  const before = loaded.get(base);
  if (before) return before;
  const lexicon = load().then(compileLexicon);
  loaded.set(base, lexicon);
  lexicon.catch(() => loaded.delete(base));
  return lexicon;
}
