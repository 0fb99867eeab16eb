import type { Cue, FeelingKind } from '../model/index.js';
import type { Lexicon } from './lexicon.js';
import type { Token, Tokens } from './tokenise.js';

/** Something in the way a message is written, rather than in its words. */
export interface SurfaceCue {
  readonly category: string;
  readonly from: number;
  readonly to: number;
  /** Logits. */
  readonly contribution: number;
  readonly modifiers: Cue['modifiers'];
  readonly kind?: FeelingKind;
}

const signs = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Emoji and emoticons, the same in all languages: logits each, and the most they can add up to. */
const SIGNS: readonly {
  category: string;
  signs: ReadonlySet<string>;
  each: number;
  most: number;
  kind?: FeelingKind;
}[] = [
  { category: 'emoji-anger', signs: signs('😡 🤬 👿 😠 💢 😤'), each: 1.9, most: 3.4, kind: 'anger' },
  {
    category: 'emoji-sadness',
    signs: signs("😭 😢 😞 😩 😫 😔 😖 😣 🥺 💔 😿 😥 ☹ 🙁 :( :-( :'("),
    each: 1,
    most: 2.4,
    kind: 'despair',
  },
  { category: 'emoji-fear', signs: signs('😱 😰 😨 😧'), each: 1, most: 2, kind: 'fear' },
  { category: 'emoji-irony', signs: signs('🙄 😒 🙃 👏'), each: 0.4, most: 0.8, kind: 'anger' },
  {
    category: 'emoji-joy',
    signs: signs('😊 😀 😄 😁 😍 🥰 ❤ 💙 👍 🎉 🙏 😎 😘 🙂 😂 🤣 ♥ :) :-) ;) ;-) =) :D :-D <3 ^^'),
    each: -1.2,
    most: -2.4,
  },
];

/** Punctuation that shouts: logits a mark and at most. It counts only with evidence in the words. */
const MARKS: readonly { category: string; marks: RegExp; each: number; most: number }[] = [
  { category: 'exclamation', marks: /!+/g, each: 0.25, most: 1 },
  { category: 'question-marks', marks: /\?[?!]+|!\?[?!]*/g, each: 0.25, most: 1 },
];
const CAPITALS = { each: 0.35, most: 1.2 };
/** Logits of a message that ends as a question, and of one that only begins as one. */
export const QUESTION = -2.5;
export const QUESTION_WORD = -1.0;
/** Words that a greeting may have: "Hello dear team". */
const GREETING = 3;
const ELONGATION = { each: 0.3, most: 0.6 };

/**
 * The surface cues of a message. `evidence` is the troubled logits that the words gave: shouting, by itself,
 * is enthusiasm as often as anger, so marks and capitals count only as far as the words carry them.
 */
export function readSurface({ all, pieces }: Tokens, evidence: number): SurfaceCue[] {
  const trust = Math.min(1, Math.max(0, evidence) / 2);
  const cues: SurfaceCue[] = [];
  for (const { category, signs, each, most, ...rest } of SIGNS) {
    const found = all.filter((token) => token.kind === 'sign' && signs.has(token.word));
    push(cues, category, found, bounded(each * found.length, most), rest.kind);
  }
  for (const { category, marks, each, most } of MARKS) {
    const found = pieces.flatMap(({ offset, text }) =>
      Array.from(text.matchAll(marks), (match) => ({
        from: offset + match.index,
        to: offset + match.index + match[0].length,
      })),
    );
    const count = found.reduce((sum, { from, to }) => sum + to - from, 0);
    push(cues, category, found, trust * bounded(each * count, most));
  }
  const shouted = all.filter(isShoutedWord);
  push(cues, 'capitals', shouted, trust * bounded(CAPITALS.each * shouted.length, CAPITALS.most));
  const drawn = all.filter((token) => token.elongated);
  push(cues, 'elongation', drawn, trust * bounded(ELONGATION.each * drawn.length, ELONGATION.most));
  return cues;
}

/**
 * A message that ends in one plain question mark asks rather than tells. So does one that begins as a question does, perhaps
 * after a greeting, even where its writer left the question mark out.
 */
export function readQuestion({ all, pieces }: Tokens, { words }: Lexicon): SurfaceCue[] {
  const last = pieces.at(-1);
  if (!last) return [];
  const text = last.text.trimEnd();
  if (text.endsWith('?') && !/[?!]\?$/.test(text)) {
    const to = last.offset + text.length;
    return [{ category: 'question', from: to - 1, to, contribution: QUESTION, modifiers: [] }];
  }
  if (pieces.some((piece) => piece.text.includes('?'))) return [];
  const [first] = all;
  const next = all.findIndex((token) => token.clause !== first?.clause);
  const begins = [first, next > 0 && next <= GREETING ? all[next] : undefined];
  const asker = begins.find((token) => token && words.askers.has(token.word));
  if (!asker) return [];
  return [{ category: 'question', from: asker.from, to: asker.to, contribution: QUESTION_WORD, modifiers: [] }];
}

/** Three capitals or more; a name with a hyphen is rather a product or a code. */
function isShoutedWord(token: Token): boolean {
  return token.capitals && token.to - token.from > 2 && !token.word.includes('-');
}

function bounded(value: number, most: number): number {
  return most < 0 ? Math.max(most, value) : Math.min(most, value);
}

/** Points at the first place; what it adds is for all of them. */
function push(
  cues: SurfaceCue[],
  category: string,
  found: readonly { from: number; to: number }[],
  contribution: number,
  kind?: FeelingKind,
): void {
  const first = found[0];
  if (!first || contribution === 0) return;
  cues.push({ category, from: first.from, to: first.to, contribution, modifiers: [], ...(kind ? { kind } : {}) });
}
