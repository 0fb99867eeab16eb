import type { Cue, FeelingKind, Reading } from '../model/index.js';
import { findCues, type Found } from './find-cues.js';
import { readFrames, readNeed } from './frames.js';
import type { Lexicon } from './lexicon.js';
import { isManner, readManners } from './manners.js';
import { readQuestion, readSurface } from './surface.js';
import type { Category } from './table.js';
import { tokenise, type Token, type Tokens } from './tokenise.js';
import {
  CIRCUMSTANCE_NOT_PRESENT,
  DECAY,
  DECAY_REST,
  isCalming,
  isWish,
  MODIFIER_FACTORS,
  NEGATED_CALM,
  NEGATED_TROUBLE,
  START,
  WEIGHTS,
} from './weights.js';

/** Categories that ask or wonder rather than tell. */
const ASKING: ReadonlySet<string> = new Set(['how-to', 'hypothetical', 'gentle']);

/** Manners of people who tell a hard thing at peace: what they tell of is not now, or not theirs to fear. */
const AT_PEACE: ReadonlySet<string> = new Set(['plans', 'plays-down', 'long-ago']);

/** Logits up to which a message is calm, whatever its cues speak of: an intensity of 0.15. */
const CALM = -1.7;

/** A cue that also knows what kind of feeling it speaks of. */
type KindCue = Omit<Cue, 'words'> & { readonly kind?: FeelingKind };

/**
 * What a message says about how its writer feels, with every cue that counted: the intensity is the
 * logistic function of a fixed start (`lexicon.start`) plus the contributions of the cues, nothing else.
 *
 * With several lexicons the message is read with each, and the highest reading wins, because people in
 * distress change languages. Without any lexicon the reading is calm. Of a message longer than 5,000
 * characters the first 4,000 and the last 1,000 are read, so the time is bounded. Never throws.
 */
export function assess(message: string, lexicons: Lexicon | readonly Lexicon[]): Reading {
  let best: Reading | undefined;
  for (const lexicon of 'table' in lexicons ? [lexicons] : lexicons) {
    const reading = assessIn(message, lexicon);
    if (!best || reading.intensity > best.intensity) best = reading;
  }
  return best ?? { intensity: logistic(START), kind: 'calm', cues: [], language: 'und' };
}

function assessIn(message: string, lexicon: Lexicon): Reading {
  const { tokens, found, question, present, atPeace } = hear(message, lexicon);
  const cues: KindCue[] = [
    ...weigh(sharesOf(found, present && !atPeace)),
    ...question,
    ...readFrames(found, present, atPeace),
    ...readNeed(found, present),
  ];
  const evidence = cues.reduce((sum, cue) => sum + Math.max(0, cue.contribution), 0);
  cues.push(...readSurface(tokens, evidence), ...readManners(found, tokens));

  const logits = cues.reduce((sum, cue) => sum + cue.contribution, lexicon.start);
  cues.sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    intensity: logistic(logits),
    kind: kindOf(logits, cues),
    cues: cues.map(({ from, to, category, modifiers, contribution }) => ({
      from,
      to,
      words: message.slice(from, to),
      category,
      modifiers,
      contribution,
    })),
    language: lexicon.table.language,
  };
}

/** What a message holds, before anything is weighed. */
interface Heard {
  readonly tokens: Tokens;
  readonly found: readonly Found[];
  readonly question: readonly KindCue[];
  /** It tells of something that is so now: it neither asks nor says that all is well again. */
  readonly present: boolean;
  readonly atPeace: boolean;
}

/** Finds what a message holds. Of the weights it knows nothing, so that they can be learned from it. */
export function hear(message: string, lexicon: Lexicon): Heard {
  const tokens = tokenise(message, lexicon);
  const found = findCues(tokens.all, lexicon);
  const question = readQuestion(tokens, lexicon);
  const present = !asks(found, question, tokens.all) && !isSettled(found);
  return { tokens, found, question, present, atPeace: isToldAtPeace(found) };
}

/** A cue of a row, and how much of the row's weight it has. */
interface RowShare {
  readonly cue: Found;
  readonly category: Category;
  readonly share: number;
}

/** How much of its row's weight each cue has: changed by its modifiers, less for each further cue of a category. */
export function sharesOf(found: readonly Found[], present: boolean): RowShare[] {
  const seen = new Map<string, number>();
  const shares: RowShare[] = [];
  for (const cue of found) {
    const { modifiers } = cue;
    const { category } = cue.row;
    if (isWish(category) || isManner(category)) continue;
    const before = seen.get(category) ?? 0;
    seen.set(category, before + 1);
    let share = DECAY[before] ?? DECAY_REST;
    if (modifiers.includes('negated')) share *= isCalming(category) ? NEGATED_CALM : NEGATED_TROUBLE;
    else for (const modifier of modifiers) if (modifier !== 'negated') share *= MODIFIER_FACTORS[modifier];
    if (!present && WEIGHTS[category].circumstance) share *= CIRCUMSTANCE_NOT_PRESENT;
    shares.push({ cue, category, share });
  }
  return shares;
}

/** Contributions of the words: the weight of the row, as much of it as each has. */
function weigh(rows: readonly RowShare[]): KindCue[] {
  const cues: KindCue[] = [];
  for (const { cue, category, share } of rows) {
    const { kind, [cue.row.strength]: weight } = WEIGHTS[category];
    const { from, to, modifiers } = cue;
    if (weight * share !== 0)
      cues.push({ from, to, category, modifiers, contribution: weight * share, ...(kind ? { kind } : {}) });
  }
  return cues;
}

/** Whether a message asks rather than tells: it is a question, or a clause of it begins as one. */
function asks(found: readonly Found[], question: readonly KindCue[], tokens: readonly Token[]): boolean {
  return (
    question.length > 0 ||
    found.some(({ row, used }) => {
      const first = used[0] ?? 0;
      return ASKING.has(row.category) && row.strength !== 'weak' && tokens[first - 1]?.clause !== tokens[first]?.clause;
    })
  );
}

/** Whether a message says that all is well again. */
function isSettled(found: readonly Found[]): boolean {
  return found.some(
    ({ row, modifiers }) => row.category === 'resolved' && row.strength !== 'weak' && !modifiers.includes('negated'),
  );
}

/** Whether a message plans ahead, tells of long ago, or plays down what it tells. */
function isToldAtPeace(found: readonly Found[]): boolean {
  return found.some(({ row }) => AT_PEACE.has(row.category));
}

/** The kind that most of the evidence speaks of. Distress that only circumstances tell of is urgency: somebody has to act. */
function kindOf(logits: number, cues: readonly KindCue[]): FeelingKind {
  if (logits <= CALM) return 'calm';
  const sums = new Map<FeelingKind, number>();
  for (const { kind, contribution } of cues)
    if (kind && contribution > 0) sums.set(kind, (sums.get(kind) ?? 0) + contribution);
  let best: FeelingKind = logits > 0 ? 'urgency' : 'calm';
  let most = 0;
  for (const [kind, sum] of sums) if (sum > most) [best, most] = [kind, sum];
  return best;
}

function logistic(logits: number): number {
  return 1 / (1 + Math.exp(-logits));
}
