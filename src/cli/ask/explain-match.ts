import type { SynonymGroup } from '../../model/index.js';
import type { LanguageTools, Synonyms } from '../../search/index.js';

/** How a word of the help was found by a word that a customer typed. */
export type MatchWay = 'same' | 'form' | 'synonym' | 'beginning' | 'part' | 'slip' | 'meaning';

export interface ExplainedMatch {
  /** As it was typed. */
  readonly typed: string;
  /** As it stands in the help. */
  readonly found: string;
  readonly way: MatchWay;
  /** The group of `synonyms.yml` that led there, as it is written there. */
  readonly group?: SynonymGroup;
}

/** In the words of an editor. */
export const WAYS: Readonly<Record<MatchWay, string>> = {
  same: 'the same word',
  form: 'another form of the word',
  synonym: 'a word for the same thing',
  beginning: 'a word that begins so',
  part: 'a part of the word',
  slip: 'spelled nearly alike',
  meaning: 'means nearly the same',
};

/** Ranked: the first way that fits a pair of words is told. */
const TESTS: readonly (readonly [MatchWay, (typed: string, found: string, tools: LanguageTools) => boolean])[] = [
  ['same', (typed, found) => typed === found],
  ['form', (typed, found, { stem }) => stem(typed) === stem(found)],
  [
    'synonym',
    (typed, found, tools) => synonymsBetween(typed, found, tools).some(({ similarity }) => similarity === undefined),
  ],
  ['beginning', (typed, found, { fold }) => typed.length >= 2 && fold(found).startsWith(fold(typed))],
  [
    'part',
    (typed, found, tools) =>
      (found.length >= 4 && tools.fold(typed).includes(tools.stem(found))) ||
      synonymsBetween(typed, found, tools).length > 0,
  ],
];

/** The rows by which one word finds another; those with a similarity of their own are of a word and its parts. */
function synonymsBetween(typed: string, found: string, { stem, synonyms }: LanguageTools): Synonyms[] {
  return synonyms.filter(({ says, finds }) => says.includes(stem(typed)) && finds.includes(stem(found)));
}

/** Tells for each word of the help that a search found which typed word led to it, and how. */
export function explainMatches(typed: string, found: readonly string[], tools: LanguageTools): ExplainedMatch[] {
  const words = [...new Set(tools.split(typed).map(({ text }) => text))];
  return found.map((word) => {
    for (const [way, fits] of TESTS) {
      const by = words.find((each) => fits(each, word, tools));
      if (by === undefined) continue;
      const group = way === 'synonym' ? synonymsBetween(by, word, tools).find((row) => row.group)?.group : undefined;
      return { typed: by, found: word, way, ...(group && { group }) };
    }
    return { typed: nearest(word, words, tools), found: word, way: 'slip' };
  });
}

/** The word that shares most pairs of letters. */
function nearest(word: string, words: readonly string[], { fold }: LanguageTools): string {
  const pairs = pairsOf(fold(word));
  const shared = (other: string): number => {
    const others = pairsOf(fold(other));
    return (2 * [...pairs].filter((pair) => others.has(pair)).length) / (pairs.size + others.size || 1);
  };
  return words.toSorted((a, b) => shared(b) - shared(a))[0] ?? '';
}

function pairsOf(word: string): Set<string> {
  return new Set(Array.from(word, (letter, index) => letter + (word[index + 1] ?? '')));
}
