/** Why a problem counts as simple or complex. */
export type ComplexityReason =
  | 'several-facts'
  | 'order-numbers'
  | 'amounts-and-dates'
  | 'several-problems'
  | 'several-parties'
  | 'own-case'
  | 'general-question'
  | 'long-story'
  | 'at-stake'
  | 'said-by-editor';

/** One thing that makes a problem simpler (negative) or harder. */
export interface ComplexityCue {
  readonly reason: ComplexityReason;
  readonly weight: number;
  /** More than this many count no more. */
  readonly most: number;
  /** `text` is in lower case. */
  readonly count: (text: string) => number;
}

/** A language's words as stems, separated by blanks: `versicher` also finds `Versicherung`; `_` is a blank or an apostrophe. */
export interface ComplexityWords {
  /** Third parties with a say of their own. */
  readonly parties: string;
  /** What a person's life hangs on: these need somebody who may leave the script. */
  readonly stakes: string;
  /** One's own order, account, device: somebody must look it up. */
  readonly ownCase: string;
  /** One more thing, and who says what. */
  readonly more: string;
  /** A question that has the same answer for everybody. */
  readonly general: string;
  /** Numbers in letters. */
  readonly numerals: string;
}

const count = (pattern: RegExp) => (text: string) => text.match(pattern)?.length ?? 0;

/** How many different words of a list a text has. */
function countOf(words: string): ComplexityCue['count'] {
  const stems = words.trim().replace(/\s+/g, '|').replaceAll('_', "[\\s'’]");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems})`, 'gu');
  return (text) => new Set(text.match(pattern)).size;
}

/** Commas, full stops and the like: each begins something new. */
const facts = count(/[,;:–]|[.?!] |\n| (?:and|und|e|but|aber|ma|plus|più) /g);
const length = count(/[\p{L}\p{N}]+/gu);

/** What people ask in the end counts most: long stories often end in a short question. */
function lastSentence(text: string): string {
  return (
    text
      .trim()
      .split(/[.!?\n]\s+/)
      .at(-1) ?? text
  );
}

/** The table that is walked, with the words of a language. How the weights were found, and how well they do, is in test/channel/complexity/README.md. */
export function complexityCues(tables: readonly ComplexityWords[]): readonly ComplexityCue[] {
  const of = (list: keyof ComplexityWords) => countOf(tables.map((words) => words[list]).join(' '));
  const general = of('general');
  return [
    { reason: 'several-facts', weight: 0.9, most: 6, count: facts },
    // What is told besides does not make a problem harder.
    { reason: 'long-story', weight: -2, most: 4, count: (text) => Math.floor(length(text) / 25) },
    {
      reason: 'order-numbers',
      weight: 0.3,
      most: 3,
      count: count(/(?<![\p{L}\p{N}])[a-z]{0,4}[-#]?\d{3,}(?![.,]\d)/gu),
    },
    { reason: 'amounts-and-dates', weight: 0.5, most: 4, count: count(/\d+(?:[.,:]\d+)*/g) },
    { reason: 'amounts-and-dates', weight: 0.5, most: 3, count: of('numerals') },
    { reason: 'several-parties', weight: 1.6, most: 4, count: of('parties') },
    { reason: 'at-stake', weight: 2.2, most: 2, count: of('stakes') },
    { reason: 'own-case', weight: 1, most: 3, count: of('ownCase') },
    { reason: 'several-problems', weight: 0.4, most: 3, count: of('more') },
    { reason: 'general-question', weight: -0.5, most: 2, count: general },
    { reason: 'general-question', weight: -0.9, most: 1, count: (text) => general(lastSentence(text)) },
    { reason: 'general-question', weight: -0.4, most: 1, count: (text) => (text.trim().endsWith('?') ? 1 : 0) },
  ];
}
