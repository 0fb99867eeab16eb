import type { Found } from './find-cues.js';
import type { Tokens } from './tokenise.js';

/**
 * Manners of telling and asking, by name: how plain words show whether somebody is in the middle of something or plans,
 * asks, or grumbles. Each counts with these logits where it is first found, the next two places half and a quarter. They are shared
 * by all languages, and come from a fit to judged messages, each author's held out in turn to judge it
 * (`test/bench/feeling-learn.ts`); a table gives the words.
 */
export const MANNERS = {
  /** "she", "him": somebody else is in it, and not on the phone. */
  'someone-dear': 1.0,
  /** "you've closed", "your driver left": the shop did something. */
  'you-did': 1.3,
  /** "it says", "supposedly": what is said and what is the case differ. */
  'says-otherwise': 1.4,
  /** "nobody", "no sign of". */
  nobody: 0.3,
  /** "they told me": nameless people decided. */
  they: 1.1,
  /** "somebody", "anyone": calls for whoever hears it. */
  'calls-anyone': 1.3,
  /** "tonight", "as I type". */
  'right-now': 0.6,
  /** "since", "for nine days". */
  since: 0.8,
  /** "outside", "on the platform": tells where somebody is stuck. */
  'here-stuck': 0.8,
  /** "can't", "won't", "isn't". */
  cannot: 0.9,
  /** "I", "my": tells of oneself. */
  'i-tell': 0.4,
  /** A home, sleep, food, a body, a family, wages: what one lives on. */
  'bare-life': 0.7,
  /** "without", "empty", "gone", "no longer": what one needs is not there. */
  lack: 0.8,
  /** "at nine", "12 euros": counts what is left, and what it took. */
  figures: 0.8,
  /** Blood, fire, the police, blows, a grave: what is grave by itself, whoever tells of it. */
  grave: 0.6,
  /** Sentence after sentence of a few words: no words left to spare. It is read off the message, so no table names it. */
  'short-sentences': 1.6,

  /** "I'd like", "next summer": plans ahead. */
  plans: -0.8,
  /** "a bit", "otherwise fine". */
  'plays-down': -1.7,
  /** "please fix", "would be nice": wants it better, and believes that it will be. */
  'wishes-better': -1.0,
  /** "but", "though": weighs one thing against another. */
  but: -1.5,
  /** "scratched", "lukewarm", "soggy": a nuisance. */
  'small-faults': -1.4,
  /** Orders, passwords, invoices: what shops are asked all day. */
  'usual-business': -0.8,
  /** "two years ago", "last summer": tells of what is over. */
  'long-ago': -1.6,
  /** "in June", "this spring", "thirty years": some time, not now. */
  'other-time': -0.4,
  /** "new", "old", "every", a garden, a course, coffee: everyday life goes on. */
  'life-goes-on': -1.0,
  /** "so we", "which is why": comes to what it is about. */
  therefore: -1.1,
  /** "which", "how much", "do you": asks what shops can answer. */
  'asks-which': -0.2,
} as const;

export type Manner = keyof typeof MANNERS;
/** A manner that tables give words for. */
export type WordedManner = Exclude<Manner, 'short-sentences'>;
export const WORDED_MANNERS = Object.keys(MANNERS).filter(isWorded);

/** The manner of a message, where it counted. */
export interface MannerCue {
  readonly category: Manner;
  readonly from: number;
  readonly to: number;
  /** Logits. */
  readonly contribution: number;
  readonly modifiers: readonly [];
}

export function isManner(category: string): category is Manner {
  return Object.hasOwn(MANNERS, category);
}

/** Whether a manner calms: somebody plans, weighs, plays down, or tells of another time. */
export function isCalmingManner(category: string): boolean {
  return isManner(category) && MANNERS[category] < 0;
}

function isWorded(category: string): category is WordedManner {
  return isManner(category) && category !== 'short-sentences';
}

/** Words that sentences have on average, at most, where they count as short. */
const SHORT = 8;

/** Three sentences or more, short on average: marks the third, where it begins to show. */
function findShortSentences({ all, pieces }: Tokens): ReturnType<typeof mannerShares>[number] | undefined {
  const sentences = pieces
    .flatMap(({ offset, text }) =>
      Array.from(text.matchAll(/[^.!?…\n]+(?:[.!?…]+(?!\s|$)[^.!?…\n]+)*/g), ({ 0: words, index }) => ({
        from: offset + index + words.length - words.trimStart().length,
        to: offset + index + words.trimEnd().length,
      })),
    )
    .filter(({ from, to }) => to > from);
  const third = sentences[2];
  if (!third || all.length > SHORT * sentences.length) return undefined;
  return { category: 'short-sentences', ...third, share: 1 };
}

/** What the first, second and third place of a manner say; more say nothing new. */
const FURTHER = [1, 0.5, 0.25] as const;

/**
 * The manners of a message. What calms among them takes back at most what the others add: the way in which a thing is
 * told never cancels a row that speaks of distress. One manner alone, however often, calls nobody; several may.
 */
export function readManners(found: readonly Found[], tokens: Tokens): MannerCue[] {
  const cues = mannerShares(found, tokens).map(({ category, from, to, share }): MannerCue => ({
    category,
    from,
    to,
    contribution: MANNERS[category] * share,
    modifiers: [],
  }));
  const sum = (sign: 1 | -1): number =>
    cues.reduce((total, { contribution }) => total + Math.max(0, sign * contribution), 0);
  const calming = sum(-1);
  if (calming === 0) return cues;
  const share = Math.min(1, sum(1) / calming);
  if (share === 0) return [];
  return cues.map((cue) => (cue.contribution < 0 ? { ...cue, contribution: cue.contribution * share } : cue));
}

/** Where a message has which manners, and how much of the manner's weight each place has. */
export function mannerShares(
  found: readonly Found[],
  tokens: Tokens,
): { readonly category: Manner; readonly from: number; readonly to: number; readonly share: number }[] {
  const short = findShortSentences(tokens);
  const places = short ? [short] : [];
  const counts = new Map<Manner, number>();
  for (const { row, from, to } of found.toSorted((a, b) => a.from - b.from)) {
    const { category } = row;
    if (!isManner(category)) continue;
    const before = counts.get(category) ?? 0;
    counts.set(category, before + 1);
    const share = FURTHER[before];
    if (share !== undefined) places.push({ category, from, to, share });
  }
  return places;
}
