import { afterDidItHelp } from './did-it-help.js';
import { botMessages, mayOfferCallback, wasOffered } from './conversation-so-far.js';
import { isWorthSaying, settle, type Draft } from './draft.js';
import { followChoice } from './follow-choice.js';
import { hear, type Heard } from './heard.js';
import { replyFor } from './reply-words.js';
import { RULES } from './rules.js';
import { toPerson } from './to-person.js';
import type { ChoiceInput, ConversationSoFar, HelpedInput, Turn, TurnInput } from './turn.js';

/**
 * One turn of the conversation: what the bot says to a customer's words, with the name of the rule that says it.
 * Pure; never throws, always says something, and never the same thing twice in a row. It offers calls, and never
 * claims that one is booked: only the server knows.
 */
export function takeTurn(input: TurnInput): Turn {
  const heard = hear(input);
  return settle(input, withQuietOffer(heard, firstReply(heard)));
}

/** What happens when a choice beneath the bot's words is pressed, wherever it leads. */
export function openChoice(input: ChoiceInput): Turn {
  return settle(input, sayable(input, followChoice(input, input.choice)));
}

/** What happens when "Did that help?" is answered by its button. */
export function answerDidItHelp(input: HelpedInput): Turn {
  return settle(input, sayable(input, afterDidItHelp(input, input.helped, input.hits ?? [])));
}

function firstReply(heard: Heard): Draft {
  const last = botMessages(heard).at(-1);
  for (const { applies, reply } of RULES) {
    const draft = applies(heard) ? reply(heard) : undefined;
    if (draft && isWorthSaying(draft, last)) return draft;
  }
  return sayable(heard, undefined);
}

/** A pressed button that leads nowhere any more, or to what was just said: then to a person. */
function sayable(soFar: ConversationSoFar, draft: Draft | undefined): Draft {
  if (draft && isWorthSaying(draft, botMessages(soFar).at(-1))) return draft;
  const words = replyFor(soFar, 'still-no-answer')?.body ?? [];
  return toPerson(soFar, 'still-no-answer', 'channel', 'tried-without-success', words);
}

/**
 * Beneath an ordinary answer to somebody in quiet distress: one offer of a call, once in a conversation. A reply that
 * leads to a person already is not followed by a second way to one.
 */
function withQuietOffer(heard: Heard, draft: Draft): Draft {
  const { reading, thresholds } = heard;
  const isQuiet = reading.intensity >= thresholds.offer && reading.intensity < thresholds.escalate;
  const leadsToPerson = draft.messages.some(
    ({ offers = [] }) => offers.includes('callback') || offers.includes('channel'),
  );
  const isOffered = wasOffered(heard, 'callback') || leadsToPerson;
  if (!isQuiet || isOffered || !mayOfferCallback(heard)) return draft;
  const body = replyFor(heard, 'distress-quiet', reading.kind)?.body ?? [];
  return { ...draft, messages: [...draft.messages, { rule: 'distress-quiet', body, offers: ['callback'] }] };
}
