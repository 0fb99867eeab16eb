import type { Language } from '../model/index.js';
import { foldAccents, foldUmlauts, wordSplitter, type Word } from './split-words.js';

/** What is known of a language, as data. Everything may be missing: then words are compared letter by letter. */
export interface LanguageData {
  readonly stemmer?: (word: string) => string;
  /** Words that carry little meaning, separated by blanks. */
  readonly stopWords?: string;
  /** Groups of words that customers use for the same thing: one group a line, words separated by blanks. */
  readonly synonyms?: string;
  /** An apostrophe drops what stands before it. */
  readonly elides?: boolean;
  /** Umlauts may be written `ae`, `oe`, `ue`. */
  readonly umlauts?: boolean;
  /** Words are built from words: what may stand between two of them. */
  readonly compoundLinks?: RegExp;
}

/** What search has to know of a language to compare words. Made by {@link loadLanguage}. */
export interface LanguageTools {
  readonly language: Language;
  /** The words of a text with their places. */
  readonly split: (text: string) => Word[];
  /** The bare spelling of a word: what typing slips are measured on. */
  readonly fold: (word: string) => string;
  /** The term of a word: the same for all its inflected forms. */
  readonly stem: (word: string) => string;
  readonly isStopWord: (word: string) => boolean;
  /** Groups of terms that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  readonly compoundLinks?: RegExp;
}

type Load = () => Promise<LanguageData>;
/** A function each, so that a bundler makes a chunk a language and a page loads only its own. */
const LANGUAGES: Readonly<Record<string, Load>> = {
  en: async () => (await import('./languages/en.js')).english,
  de: async () => (await import('./languages/de.js')).german,
  it: async () => (await import('./languages/it.js')).italian,
  fr: async () => ({ ...(await import('@orama/stemmers/french')), elides: true }),
  es: () => import('@orama/stemmers/spanish'),
  pt: () => import('@orama/stemmers/portuguese'),
  nl: async () => ({ ...(await import('@orama/stemmers/dutch')), compoundLinks: /(?:en|s|e)$/ }),
  da: async () => ({ ...(await import('@orama/stemmers/danish')), compoundLinks: /(?:s|e)$/ }),
  sv: async () => ({ ...(await import('@orama/stemmers/swedish')), compoundLinks: /s$/ }),
  no: async () => ({ ...(await import('@orama/stemmers/norwegian')), compoundLinks: /(?:s|e)$/ }),
  nb: async () => ({ ...(await import('@orama/stemmers/norwegian')), compoundLinks: /(?:s|e)$/ }),
  fi: () => import('@orama/stemmers/finnish'),
  hu: () => import('@orama/stemmers/hungarian'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  uk: () => import('@orama/stemmers/ukrainian'),
  bg: () => import('@orama/stemmers/bulgarian'),
  sr: () => import('@orama/stemmers/serbian'),
  el: () => import('@orama/stemmers/greek'),
  tr: () => import('@orama/stemmers/turkish'),
  ar: () => import('@orama/stemmers/arabic'),
  hi: () => import('@orama/stemmers/indian'),
  id: () => import('@orama/stemmers/indonesian'),
};

/**
 * Loads what search knows of a language; `de-AT` is read as `de`. A language without a stemmer works too:
 * its words are compared as written, with tolerance for endings and slips.
 */
export async function loadLanguage(language: Language): Promise<LanguageTools> {
  const load = LANGUAGES[language.toLowerCase().split(/[-_]/)[0] ?? ''];
  return languageTools(language, load ? await load() : {});
}

/** The tools made of a language's data; also the way to bring a language of one's own. */
export function languageTools(language: Language, data: LanguageData): LanguageTools {
  const fold = data.umlauts ? foldUmlauts : foldAccents;
  const stem = (word: string) => fold(data.stemmer ? data.stemmer(word) : word);
  const stopWords = new Set(data.stopWords?.split(/\s+/));
  const groups = data.synonyms?.trim().split(/\s*\n\s*/) ?? [];
  return {
    language,
    split: wordSplitter(data.elides ?? false),
    fold,
    stem,
    isStopWord: (word) => stopWords.has(word),
    synonyms: groups.map((group) => [...new Set(group.split(' ').map(stem))]),
    ...(data.compoundLinks ? { compoundLinks: data.compoundLinks } : {}),
  };
}
