import { fold } from './fold.js';
import type { Token } from './tokenise.js';

/** One alternative at one place of a pattern. */
interface Alternative {
  readonly kind: 'word' | 'prefix' | 'number';
  /** The folded word or prefix; for a number what it has to end with. */
  readonly text: string;
  readonly shouted: boolean;
}

type WordPlace = Extract<Place, { kind: 'word' }>;
type Place =
  | { readonly kind: 'gap' }
  | {
      readonly kind: 'word';
      readonly optional: boolean;
      readonly alternatives: readonly Alternative[];
      /** The plain words among the alternatives, and the rest: there may be fifty of them. */
      readonly words: ReadonlySet<string>;
      readonly others: readonly Alternative[];
    };

/** A pattern of a table, parsed. The syntax is described at `LexiconTable`. */
export interface Pattern {
  readonly source: string;
  readonly places: readonly Place[];
}

/** Words a gap may span. */
const GAP = 3;

/** Parses one pattern. Throws an Error that says what is wrong with it. */
export function parsePattern(
  source: string,
  table: { letters: Readonly<Record<string, string>>; elision: boolean },
): Pattern {
  const spaced = table.elision ? source.replace(/(?<=\p{L})['’]/gu, ' ') : source;
  const places = spaced
    .trim()
    .split(/\s+/)
    .map((text): Place => {
      if (text === '~') return { kind: 'gap' };
      const optional = text.length > 1 && text.endsWith('?');
      const alternatives = (optional ? text.slice(0, -1) : text).split('|').map((alternative) => {
        if (alternative.startsWith('#'))
          return { kind: 'number', text: alternative.slice(1).toLowerCase(), shouted: false } as const;
        const prefix = alternative.endsWith('*');
        const word = fold(prefix ? alternative.slice(0, -1) : alternative, table.letters);
        if (word.length < (prefix ? 2 : 1))
          throw new Error(`"${text}" needs ${prefix ? 'two letters before the *' : 'a word'}`);
        return { kind: prefix ? 'prefix' : 'word', text: word, shouted: /^\p{Lu}{2,}$/u.test(alternative) } as const;
      });
      const isPlain = ({ kind, shouted }: Alternative): boolean => kind === 'word' && !shouted;
      return {
        kind: 'word',
        optional,
        alternatives,
        words: new Set(alternatives.filter(isPlain).map(({ text }) => text)),
        others: alternatives.filter((alternative) => !isPlain(alternative)),
      };
    });
  const first = places[0];
  if (first?.kind !== 'word' || first.optional || places.at(-1)?.kind === 'gap')
    throw new Error(`"${source.trim()}" has to begin with a word that is not optional, and may not end with ~`);
  return { source: source.trim(), places };
}

/**
 * The tokens that the pattern takes when it begins at `start`, or undefined. Each place takes the first
 * token that fits and never gives it back, so the work is bounded by the pattern's length. A gap does not
 * step over a negator: "am ~ angry" is not in "am not angry".
 */
export function matchAt(
  pattern: Pattern,
  tokens: readonly Token[],
  start: number,
  { numbers, negators }: { readonly numbers: ReadonlySet<string>; readonly negators: ReadonlySet<string> },
): readonly number[] | undefined {
  const { places } = pattern;
  const head = places[0];
  const begin = tokens[start];
  if (head?.kind !== 'word' || !begin || !fits(head, begin, numbers)) return undefined;
  const used = [start];
  let at = start + 1;
  let reach = 0;
  for (let index = 1; index < places.length; index++) {
    const place = places[index];
    if (!place) break;
    if (place.kind === 'gap') {
      reach = GAP;
      continue;
    }
    const found = firstFit(place, tokens, at, at + reach, numbers, negators);
    if (found >= 0) {
      used.push(found);
      at = found + 1;
      reach = 0;
    } else if (!place.optional) return undefined;
  }
  return used;
}

/** The first token of a stretch that fits, or -1: none, or a negator stands before it. */
function firstFit(
  place: WordPlace,
  tokens: readonly Token[],
  from: number,
  to: number,
  numbers: ReadonlySet<string>,
  negators: ReadonlySet<string>,
): number {
  for (let index = from; index <= to; index++) {
    const token = tokens[index];
    if (!token) return -1;
    if (fits(place, token, numbers)) return index;
    if (negators.has(token.word)) return -1;
  }
  return -1;
}

function fits({ words, others }: WordPlace, token: Token, numbers: ReadonlySet<string>): boolean {
  if (words.has(token.word)) return true;
  if (others.length === 0) return false;
  for (const { kind, text, shouted } of others) {
    if (kind === 'number') {
      if (
        text === ''
          ? token.kind === 'number' || numbers.has(token.word)
          : token.kind === 'number' && token.word.endsWith(text)
      )
        return true;
    } else if ((!shouted || token.capitals) && (kind === 'word' ? token.word === text : token.word.startsWith(text)))
      return true;
  }
  return false;
}
