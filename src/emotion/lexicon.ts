import { fold } from './fold.js';
import { WORDED_MANNERS, type Manner } from './manners.js';
import { indexRows, type RowIndex } from './row-index.js';
import { createSpeller } from './spelling.js';
import { isFelt, START, START_WITHOUT_MANNERS } from './weights.js';
import { parsePattern, type Pattern } from './pattern.js';
import { CATEGORIES, STRENGTHS, type Category, type LexiconTable, type Strength, type Wish } from './table.js';

/** A pattern with the row it comes from. */
export interface Row extends Pattern {
  readonly category: Category | Wish | Manner;
  readonly strength: Strength;
  /** The pattern itself holds a negator ("not happy"), so a negator before it turns nothing round. */
  readonly negates: boolean;
  /** The plain words that are all of the pattern, where it is one place. */
  readonly onlyWords?: ReadonlySet<string>;
}

/** A language's table, ready to read messages with. Made by `compileLexicon` or `loadLexicon`. */
export interface Lexicon {
  readonly table: LexiconTable;
  readonly rows: RowIndex;
  readonly words: Readonly<Record<WordList, ReadonlySet<string>>>;
  /** Where every message starts from, in logits. */
  readonly start: number;
  /** The word of the table that a folded word was meant to be, or the word itself. */
  readonly spell: (word: string) => string;
}

type WordList =
  'numbers' | 'negators' | 'negatorsAfter' | 'intensifiers' | 'softeners' | 'lookalikes' | 'turns' | 'joins' | 'askers';

/** A table that cannot be used, with a message for the person who writes it. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

/**
 * Parses a table. Do it once a page, it takes a few milliseconds.
 * Throws a {@link LexiconError} that names the row and what to change.
 */
export function compileLexicon(table: LexiconTable): Lexicon {
  const wordsOf = (list: string): ReadonlySet<string> =>
    new Set(
      list
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => fold(word, table.letters)),
    );
  const words: Lexicon['words'] = {
    numbers: wordsOf(table.numbers),
    negators: wordsOf(table.negators),
    negatorsAfter: wordsOf(table.negatorsAfter),
    intensifiers: wordsOf(table.intensifiers),
    softeners: wordsOf(table.softeners),
    lookalikes: wordsOf(table.lookalikes),
    turns: wordsOf(table.turns),
    joins: wordsOf(table.joins ?? ''),
    askers: wordsOf(table.askers ?? ''),
  };
  const rows: Row[] = [];
  const known = new Set<string>(Object.values(words).flatMap((list) => [...list]));
  const prefixes: string[] = [];
  const unmistakable = new Set<string>();

  const add = (patterns: string, category: Row['category'], strength: Strength): void => {
    for (const source of patterns.split(',')) {
      if (!source.trim()) continue;
      const pattern = parse(source, `${table.language}, ${category}, ${strength}`, table);
      const negates = pattern.places.some(
        (place) => place.kind === 'word' && place.alternatives.some(({ text }) => words.negators.has(text)),
      );
      const [only] = pattern.places.length === 1 ? pattern.places : [];
      const onlyWords = only?.kind === 'word' ? { onlyWords: only.words } : {};
      const row: Row = { ...pattern, category, strength, negates, ...onlyWords };
      for (const { kind, text } of row.places.flatMap((place) => (place.kind === 'word' ? place.alternatives : []))) {
        if (kind === 'prefix') prefixes.push(text);
        else if (kind === 'word') {
          known.add(text);
          if (strength === 'strong' && isFelt(category) && row.places.length === 1) unmistakable.add(text);
        }
      }
      rows.push(row);
    }
  };
  for (const category of CATEGORIES)
    for (const strength of STRENGTHS) add(table.cues[category]?.[strength] ?? '', category, strength);
  for (const manner of WORDED_MANNERS) add(table.manners?.[manner] ?? '', manner, 'weak');
  add(table.person, 'person', 'clear');
  add(table.resignation ?? '', 'resignation', 'weak');
  const isKnown = (word: string): boolean => known.has(word) || prefixes.some((prefix) => word.startsWith(prefix));
  return {
    table,
    words,
    rows: indexRows(rows),
    start: table.manners ? START : START_WITHOUT_MANNERS,
    spell: createSpeller(unmistakable, isKnown),
  };
}

function parse(source: string, where: string, table: LexiconTable): Pattern {
  try {
    return parsePattern(source, table);
  } catch (error) {
    throw new LexiconError(`${where}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
