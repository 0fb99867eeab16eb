import { feelingCurve, visitIntensity } from '../emotion/index.js';
import { currentStep, matchChoice, plainWords, yesOrNo } from '../flow/index.js';
import type { Choice, Entry, FeelingKind, Occasion, Offer, ReplyRule } from '../model/index.js';
import { failures, feltSoFar, lastOffer, shownChoices } from './conversation-so-far.js';
import { matchesPattern } from './matches-pattern.js';
import type { ConversationSoFar, TurnInput } from './turn.js';

/** What the rules of the bot look at: the turn's input, and what follows from it. */
export interface Heard extends TurnInput {
  /** The entry that search is sure of. */
  readonly found?: Entry;
  /** The choice that the words mean. */
  readonly choice?: Choice;
  /** Whether there is a question with choices that the words may be meant to answer. */
  readonly choicesShown: boolean;
  /** The rules whose pattern the words fit, and that may speak now. */
  readonly patterns: readonly ReplyRule[];
  /** What was offered last. */
  readonly offered?: Offer;
  readonly yesOrNo?: 'yes' | 'no';
  /** The customer said exactly this before. */
  readonly saidBefore: boolean;
  readonly failures: number;
  /** How the visit feels by now, with the messages before this one and the answers that failed. */
  readonly visitFeeling: { readonly intensity: number; readonly kind: FeelingKind };
}

/** Reads a turn's input once, for all rules. */
export function hear(input: TurnInput): Heard {
  const { words, hits, entryOf, replies, messages } = input;
  const [best] = hits;
  const found = best?.confident ? entryOf(best.id) : undefined;
  const shown = shownChoices(input);
  const choice = matchChoice({ choices: shown.length > 0 ? shown : choicesOfStep(input) }, words);
  const offered = lastOffer(input);
  const answer = yesOrNo(words);
  const failed = failures(input);
  const plain = plainWords(words).join(' ');
  const curve = feelingCurve([...feltSoFar(input), { at: input.at, ...input.reading }]);
  return {
    ...input,
    choicesShown: shown.length > 0,
    patterns: replies.filter(
      (rule) => mayAnswer(rule, offered, failed) && rule.says.some((says) => matchesPattern(words, says)),
    ),
    saidBefore:
      plain !== '' &&
      messages.some((message) => message.from === 'customer' && plainWords(message.text).join(' ') === plain),
    failures: failed,
    // To come back with the same trouble is to have had an answer that failed.
    visitFeeling: { intensity: visitIntensity(curve, failed + (input.earlier?.length ?? 0)), kind: curve.kind },
    ...(found && { found }),
    ...(choice && { choice }),
    ...(offered && { offered }),
    ...(answer && { yesOrNo: answer }),
  };
}

/** A side question does not close a flow: its choices may still be typed. */
function choicesOfStep({ flow, position }: ConversationSoFar): readonly Choice[] {
  return (flow && position && currentStep(flow, position)?.choices) ?? [];
}

/** Patterns such as "no thanks" mean something only after an offer. */
const NEEDS: ReadonlyMap<Occasion, readonly Offer[]> = new Map([
  ['callback-declined', ['callback', 'channel']],
  ['solved', ['did-it-help']],
  ['not-solved', ['did-it-help']],
]);

function mayAnswer({ when }: ReplyRule, offered: Offer | undefined, failed: number): boolean {
  // "Hello?" after a failure asks whether anybody is there, and a cheerful greeting would be the wrong answer.
  if (failed > 0 && when.includes('greeting')) return false;
  return when.every((occasion) => {
    const needs = NEEDS.get(occasion);
    return needs === undefined || (offered !== undefined && needs.includes(offered));
  });
}
