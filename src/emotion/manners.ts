import type { Found } from './find-cues.js';
import type { Row } from './lexicon.js';

/**
 * Manners of telling and asking, by name: how plain words show whether somebody is in the middle of something or plans,
 * asks, or grumbles. Each counts once a message, at the first place where it is found, with these logits. They are shared
 * by all languages, and were learned from messages that people have judged, each author's held out in turn
 * (`test/bench/feeling-learn.ts`); a table gives the words.
 */
export const MANNERS = {
  /** "she", "him": somebody else is in it, and not on the phone. */
  'someone-dear': 1.1,
  /** "you've closed", "your driver left": the shop did something. */
  'you-did': 1.2,
  /** "it says", "supposedly": what is said and what is the case differ. */
  'says-otherwise': 1.4,
  /** "nobody", "no sign of". */
  nobody: 0.5,
  /** "they told me": nameless people decided. */
  they: 1.0,
  /** "somebody", "anyone": calls for whoever hears it. */
  'calls-anyone': 1.4,
  /** "tonight", "as I type". */
  'right-now': 0.9,
  /** "since", "for nine days". */
  since: 1.2,
  /** "outside", "on the platform": tells where somebody is stuck. */
  'here-stuck': 0.5,
  /** "can't", "won't", "isn't". */
  cannot: 0.7,
  /** "I", "my": tells of oneself. */
  'i-tell': 0.6,
  /** A home, sleep, food, a body, a family, wages: what one lives on. */
  'bare-life': 0.7,

  /** "I'd like", "next summer": plans ahead. */
  plans: -1.2,
  /** "a bit", "otherwise fine". */
  'plays-down': -1.2,
  /** "please fix", "would be nice": wants it better, and believes that it will be. */
  'wishes-better': -0.9,
  /** "but", "though": weighs one thing against another. */
  but: -1.7,
  /** Orders, passwords, invoices: what shops are asked all day. */
  'usual-business': -0.7,
  /** "two years ago", "last summer": tells of what is over. */
  'long-ago': -1.2,
} as const;

export type Manner = keyof typeof MANNERS;
export const MANNER_NAMES = Object.keys(MANNERS).filter(isManner);

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

/**
 * Logits that they add at most, less than a message starts below an even chance: without a row besides, they lead to an
 * offer, never to a person.
 */
const MOST = 2.5;

/**
 * The manners of a message. What calms among them takes back at most what the others add: the way in which a thing is
 * told never cancels a row that speaks of distress.
 */
export function readManners(found: readonly Found[]): MannerCue[] {
  const first = new Map<Row['category'], Found>();
  for (const cue of found) {
    const before = first.get(cue.row.category);
    if (!before || cue.from < before.from) first.set(cue.row.category, cue);
  }
  const cues: MannerCue[] = [];
  for (const [category, { from, to }] of first)
    if (isManner(category)) cues.push({ category, from, to, contribution: MANNERS[category], modifiers: [] });

  const sum = (sign: 1 | -1): number =>
    cues.reduce((total, { contribution }) => total + Math.max(0, sign * contribution), 0);
  const told = sum(1);
  const calmed = Math.min(told, sum(-1));
  const share = { told: Math.min(1, (MOST + calmed) / told), calmed: calmed / sum(-1) };
  return cues.flatMap((cue) => {
    const contribution = cue.contribution * (cue.contribution > 0 ? share.told : share.calmed);
    return contribution === 0 ? [] : [{ ...cue, contribution }];
  });
}
