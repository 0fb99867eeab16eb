import type { Language, SynonymGroup } from '../model/index.js';
import type { Rejoin } from './rejoin.js';
import { foldAccents, foldUmlauts, runsOf, wordSplitter, type Word } from './split-words.js';

/** What is known of a language, as data. Everything may be missing: then words are compared letter by letter. */
export interface LanguageData {
  readonly stemmer?: (word: string) => string;
  /** Words that carry little meaning, separated by blanks. */
  readonly stopWords?: string;
  /** Groups of words that customers use for the same thing: one group a line, words separated by blanks. */
  readonly synonyms?: string;
  /** An apostrophe drops what stands before it. */
  readonly elides?: boolean;
  /** The bare spelling of a word, where dropping accents is not all there is to it. */
  readonly fold?: (word: string) => string;
  /** Puts together what a query is cut into; see `rejoin.ts`. */
  readonly rejoin?: Rejoin;
  /** Umlauts may be written `ae`, `oe`, `ue`. */
  readonly umlauts?: boolean;
  /** Words are built from words: what may stand between two of them. */
  readonly compoundLinks?: RegExp;
}

/** Terms that are said, and what is meant by them too: in most groups the same. */
export interface Synonyms {
  readonly says: readonly string[];
  readonly finds: readonly string[];
  /** How well one stands for another: 0–1, as usual unless told. */
  readonly similarity?: number;
  /** A group of the site's own, as it is written. */
  readonly group?: SynonymGroup;
}

/** What search has to know of a language to compare words. Made by `loadLanguage`. */
export interface LanguageTools {
  readonly language: Language;
  /** The words of a text with their places. */
  readonly split: (text: string) => Word[];
  /** Pieces of a text, each of which `split` cuts as it cuts the whole; absent where words are joined over their ends. */
  readonly runs?: (text: string) => readonly string[];
  /** The bare spelling of a word: what typing slips are measured on. */
  readonly fold: (word: string) => string;
  /** The term of a word: the same for all its inflected forms. */
  readonly stem: (word: string) => string;
  readonly isStopWord: (word: string) => boolean;
  readonly synonyms: readonly Synonyms[];
  readonly rejoin?: Rejoin;
  readonly compoundLinks?: RegExp;
}

/** The tools made of a language's data; also the way to bring a language of one's own. */
export function languageTools(language: Language, data: LanguageData): LanguageTools {
  const fold = data.fold ?? (data.umlauts ? foldUmlauts : foldAccents);
  const stem = (word: string) => fold(data.stemmer ? data.stemmer(word) : word);
  const stopWords = new Set(data.stopWords?.split(/\s+/));
  const groups = data.synonyms?.trim().split(/\s*\n\s*/) ?? [];
  return {
    language,
    split: wordSplitter(data.elides ?? false),
    runs: runsOf,
    fold,
    stem,
    isStopWord: (word) => stopWords.has(word),
    synonyms: groups.map((group) => {
      const terms = [...new Set(group.split(' ').map(stem))];
      return { says: terms, finds: terms };
    }),
    ...(data.rejoin ? { rejoin: data.rejoin } : {}),
    ...(data.compoundLinks ? { compoundLinks: data.compoundLinks } : {}),
  };
}
