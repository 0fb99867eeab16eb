import type { Block, Entry, FeelingKind, Occasion, Offer } from '../model/index.js';
import { answerWith } from './answer-with.js';
import { answeredEntries, lastTurn, mayOfferCallback } from './conversation-so-far.js';
import type { Draft } from './draft.js';
import { replyFor } from './reply-words.js';
import type { ConversationSoFar, EscalationReason } from './turn.js';

/** Hands over to a person: words for the occasion, what holds at this hour, and one offer. */
export function toPerson(
  soFar: ConversationSoFar,
  rule: Occasion | 'moment-of-truth' | 'asked-again' | 'build-up' | 'gave-up',
  offer: Offer,
  because: EscalationReason,
  words: readonly Block[] = wordsFor(soFar, 'wants-person'),
): Draft {
  return { messages: [{ rule, body: atThisHour(soFar, rule, words), offers: [offer] }], because };
}

/** A person first: calm words and a callback, and the answer beneath for those who want to go on by themselves. */
export function personFirst(
  soFar: ConversationSoFar,
  rule: 'distress' | 'build-up' | 'moment-of-truth',
  kind: FeelingKind,
  entry: Entry | undefined,
): Draft {
  // Words for a feeling say that somebody can call; where nobody can, that would be untrue.
  const words =
    soFar.callbackState === 'impossible' ? wordsFor(soFar, 'wants-person') : wordsFor(soFar, 'distress', kind);
  // Distress that has built up is distress.
  const because = rule === 'build-up' ? 'distress' : rule;
  const handover = toPerson(soFar, rule, mayOfferCallback(soFar) ? 'callback' : 'channel', because, words);
  if (entry === undefined || answeredEntries(lastTurn(soFar)).has(entry.id)) return handover;
  const answer = answerWith(soFar, entry, { ask: false });
  return { ...answer, ...handover, messages: [...handover.messages, ...answer.messages] };
}

/** What is true now: a call may be asked for already, or nobody may be there. */
function atThisHour(soFar: ConversationSoFar, rule: string, words: readonly Block[]): readonly Block[] {
  if (soFar.callbackState === 'waiting') return orElse(wordsFor(soFar, 'callback-waiting'), words);
  // Without anybody who takes requests, the ways to a person say their hours themselves.
  if (soFar.personReachable || soFar.callbackState === 'impossible') return words;
  const closed = wordsFor(soFar, 'outside-hours');
  // "Of course, you can reach somebody" would be untrue at night; words for a feeling stay true.
  return rule === 'wants-person' ? orElse(closed, words) : [...words, ...closed];
}

function orElse(words: readonly Block[], others: readonly Block[]): readonly Block[] {
  return words.length > 0 ? words : others;
}

function wordsFor(soFar: ConversationSoFar, occasion: Occasion, kind?: FeelingKind): readonly Block[] {
  return replyFor(soFar, occasion, kind)?.body ?? [];
}
