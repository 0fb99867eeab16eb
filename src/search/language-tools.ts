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

/** What search has to know of a language to compare words. Made by `loadLanguage`. */
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

/** The tools with further groups of words that mean the same, as they are written. */
export function withSynonyms(tools: LanguageTools, groups: readonly (readonly string[])[]): LanguageTools {
  const more = groups.map((group) => [
    ...new Set(group.flatMap((text) => tools.split(text).map(({ text: word }) => tools.stem(word)))),
  ]);
  return { ...tools, synonyms: [...tools.synonyms, ...more.filter(({ length }) => length > 1)] };
}
