import type { Language } from '../model/index.js';
import { fold } from './fold.js';
import { languagesOfWord, TOLD_APART } from './function-words.js';
import type { Lexicon } from './lexicon.js';

/** The part of a message that is in one language: the whole message, with blanks where another language is. */
export interface MessagePart {
  readonly lexicon: Lexicon;
  /** As long as the message, so that positions in it are positions in the message. */
  readonly text: string;
}

/** Small words of another language that make a doubt, where something is of the page's language; otherwise one will do. */
const TELLING = 2;
/** A cry of so few words may hold no small word at all ("Vergogna!"). */
const CRY = 3;
/** What it costs to read a small word of another language, or a word that only another table knows, as this language's. */
const STRANGE = 1;
const UNKNOWN = 0.4;
/** What it costs to go over into another language: one strange word is a loan, two are a change of language. */
const CHANGE = 1.5;
/** What it costs to begin in another language than the page's. */
const OTHERWISE = 0.3;

interface Word {
  readonly from: number;
  readonly text: string;
}

/**
 * Parts the message by language. Without a doubt, which is nearly always, it is one part and nothing is loaded; with one,
 * `load` is asked for the tables of the languages that it may be in. `page` is the table of the language that the page is
 * in. Of a message longer than 5,000 characters the first 4,000 and the last 1,000 are looked at.
 */
export async function partsByLanguage(
  message: string,
  page: Lexicon,
  load: (language: Language) => Promise<Lexicon | undefined>,
): Promise<readonly MessagePart[]> {
  const words = wordsOf(message);
  const foreign = isForeign(words, page);
  const told = languagesInDoubt(words, page, foreign ? 1 : TELLING);
  const cry = foreign && told.length === 0 && words.length <= CRY;
  const doubted = cry ? othersThan(page) : told;
  const others = (await Promise.all(doubted.map(load))).filter((lexicon) => lexicon !== undefined);
  if (cry || others.length === 0) {
    const lexicon = others.find((other) => words.every(({ text }) => knows(other, text))) ?? page;
    return [{ lexicon, text: message }];
  }
  return cutOut(message, words, languageOfEach(words, [page, ...others]));
}

/** The language that most small words of a message are of; `otherwise` where none tells. */
export function mainLanguage(message: string, otherwise: Language): Language {
  const counts = TOLD_APART.map((language) => ({ language, count: telling(wordsOf(message), language) }));
  const best = counts.reduce((most, each) => (each.count > most.count ? each : most));
  return best.count > 0 ? best.language : otherwise;
}

/** So many words at least, and so small a share of small words, speak for another language than all that are told apart. */
const TELLING_WORDS = 5;
const FEW = 0.25;

/**
 * Whether a message seems to be in none of the languages that are told apart: every sentence has small words, and this has
 * few of theirs. A guess: it is wrong for one or two messages in a hundred, and says nothing of fewer than five words.
 */
export function isInNoLanguage(message: string): boolean {
  const words = wordsOf(message);
  if (words.length < TELLING_WORDS) return false;
  return TOLD_APART.every((language) => words.filter(({ text }) => isOf(text, language)).length < FEW * words.length);
}

/** How many words are small words of the language and not of all others. */
function telling(words: readonly Word[], language: Language): number {
  return words.filter(({ text }) => {
    const languages = languagesOfWord(text);
    return languages?.has(language) && languages.size < TOLD_APART.length;
  }).length;
}

/** Whether a message holds nothing that the page's language knows: no small word, and none of its table. */
function isForeign(words: readonly Word[], page: Lexicon): boolean {
  return words.length > 0 && !words.some(({ text }) => isOf(text, page.table.language) || knows(page, text));
}

/** Other languages than the page's that (parts of) a message may be in. A pure and cheap guess: it loads nothing. */
function languagesInDoubt(words: readonly Word[], page: Lexicon, enough: number): readonly Language[] {
  return othersThan(page).filter((language) => {
    const strange = words.filter(({ text }) => isOf(text, language) && !isOf(text, page.table.language));
    return new Set(strange.map(({ text }) => text.toLowerCase())).size >= enough;
  });
}

function othersThan({ table }: Lexicon): readonly Language[] {
  return TOLD_APART.filter((language) => language !== table.language);
}

function isOf(word: string, language: Language): boolean {
  return languagesOfWord(word)?.has(language) ?? false;
}

/** Whether the table of a language has a row for the word. */
function knows({ rows, table }: Lexicon, text: string): boolean {
  return rows.beginningWith(fold(text, table.letters)).length > 0;
}

/**
 * The language of each word, such that as few words as possible are strange to their language and it changes as seldom as
 * possible (the cheapest path, Viterbi 1967). The page's is the first; of two that cost the same it is kept.
 */
function languageOfEach(words: readonly Word[], lexicons: readonly Lexicon[]): readonly Lexicon[] {
  let costs = lexicons.map((_, at): number => (at === 0 ? 0 : OTHERWISE));
  const cameFrom: number[][] = [];
  for (const { text } of words) {
    const known = lexicons.map((lexicon) => knows(lexicon, text));
    const someKnow = known.includes(true);
    const cheapest = costs.indexOf(Math.min(...costs));
    const from = costs.map((cost, at) => (cost <= (costs[cheapest] ?? 0) + CHANGE ? at : cheapest));
    costs = lexicons.map(({ table }, at) => {
      const before = from[at] ?? at;
      const languages = languagesOfWord(text);
      const strange = languages ? (languages.has(table.language) ? 0 : STRANGE) : someKnow && !known[at] ? UNKNOWN : 0;
      return (costs[before] ?? 0) + (before === at ? 0 : CHANGE) + strange;
    });
    cameFrom.push(from);
  }
  let at = costs.indexOf(Math.min(...costs));
  const path: number[] = [];
  for (const from of cameFrom.toReversed()) {
    path.push(at);
    at = from[at] ?? at;
  }
  return path.toReversed().flatMap((index) => lexicons[index] ?? []);
}

/** For each language that has words, the message with a stop and blanks where the other languages are. */
function cutOut(message: string, words: readonly Word[], languages: readonly Lexicon[]): readonly MessagePart[] {
  const stretches: { readonly lexicon: Lexicon; readonly from: number; to: number }[] = [];
  words.forEach(({ from }, index) => {
    const lexicon = languages[index];
    const last = stretches.at(-1);
    if (lexicon === undefined || last?.lexicon === lexicon) return;
    if (last) last.to = from;
    stretches.push({ lexicon, from: last ? from : 0, to: message.length });
  });
  return [...new Set(languages)].map((lexicon) => ({
    lexicon,
    text: stretches
      .map((stretch) =>
        stretch.lexicon === lexicon
          ? message.slice(stretch.from, stretch.to)
          : `\n${' '.repeat(stretch.to - stretch.from - 1)}`,
      )
      .join(''),
  }));
}

/** Two letters at least. */
const WORD = /[\p{L}\p{M}]{2,}/gu;
const HEAD = 4000;
const TAIL = 1000;

function wordsOf(message: string): readonly Word[] {
  const read = (offset: number, text: string): Word[] =>
    Array.from(text.matchAll(WORD), (match) => ({ from: offset + match.index, text: match[0] }));
  if (message.length <= HEAD + TAIL) return read(0, message);
  const end = message.length - TAIL;
  return [...read(0, message.slice(0, HEAD)), ...read(end, message.slice(end))];
}
