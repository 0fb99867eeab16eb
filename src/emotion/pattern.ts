import { fold } from './fold.js';
import type { Token } from './tokenise.js';

/** One alternative at one place of a pattern. */
interface Alternative {
  readonly kind: 'word' | 'prefix' | 'number';
  /** The folded word or prefix; for a number what it has to end with. */
  readonly text: string;
  readonly shouted: boolean;
}

type Place =
  | { readonly kind: 'gap' }
  | { readonly kind: 'word'; readonly optional: boolean; readonly alternatives: readonly Alternative[] };

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
      return { kind: 'word', optional, alternatives };
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
  const [head] = pattern.places;
  const begin = tokens[start];
  if (head?.kind !== 'word' || !begin || !fits(head.alternatives, begin, numbers)) return undefined;
  const used: number[] = [];
  let at = start;
  let reach = 0;
  for (const place of pattern.places) {
    if (place.kind === 'gap') {
      reach = GAP;
      continue;
    }
    let found = -1;
    for (let next = at; next <= at + reach && next < tokens.length; next++) {
      const token = tokens[next];
      if (!token) break;
      if (fits(place.alternatives, token, numbers)) {
        found = next;
        break;
      }
      if (negators.has(token.word)) break;
    }
    if (found >= 0) {
      used.push(found);
      at = found + 1;
      reach = 0;
    } else if (!place.optional) return undefined;
  }
  return used;
}

function fits(alternatives: readonly Alternative[], token: Token, numbers: ReadonlySet<string>): boolean {
  for (const { kind, text, shouted } of alternatives) {
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
