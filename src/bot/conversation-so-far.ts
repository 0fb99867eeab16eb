import type { FeelingPoint } from '../emotion/index.js';
import { bodyText, type Choice, type Offer } from '../model/index.js';
import type { BotMessage, ConversationSoFar } from './turn.js';

/** What the bot said since the customer last spoke. */
export function lastTurn({ messages }: ConversationSoFar): readonly BotMessage[] {
  const end = messages.findLastIndex(({ from }) => from === 'bot');
  const begin = messages.slice(0, end + 1).findLastIndex(({ from }) => from === 'customer');
  return messages.slice(begin + 1, end + 1).filter((message) => message.from === 'bot');
}

export function botMessages({ messages }: ConversationSoFar): readonly BotMessage[] {
  return messages.filter((message) => message.from === 'bot');
}

/** The choices beneath the bot's last words. */
export function shownChoices(soFar: ConversationSoFar): readonly Choice[] {
  return lastTurn(soFar).flatMap(({ choices }) => choices);
}

/** What was offered last; when several things were, a "yes" means the last of them. */
export function lastOffer(soFar: ConversationSoFar): Offer | undefined {
  return lastTurn(soFar)
    .flatMap(({ offers }) => offers)
    .at(-1);
}

/** The entry that a bot's message answers with, such as `answer returns/refund` and `flow lost-parcel#where`. */
export function answeredEntry({ rule }: BotMessage): string | undefined {
  return /^(?:answer|flow) ([^#]+)/.exec(rule)?.[1];
}

export function answeredEntries(messages: readonly BotMessage[]): ReadonlySet<string> {
  return new Set(messages.map(answeredEntry).filter((id) => id !== undefined));
}

const FAILURES = new Set([
  'no-answer',
  'still-no-answer',
  'suggestions',
  'not-solved',
  'asked-again',
  'distress',
  'build-up',
  'gave-up',
]);
const FRESH_STARTS = new Set(['solved', 'thanks', 'goodbye']);

/** Whether something was settled when the bot said this. */
export function isFreshStart(rule: string): boolean {
  return FRESH_STARTS.has(rule);
}

/**
 * How often the bot had no answer, or one that did not help, since something was last settled. Distress counts too:
 * somebody in need is not asked to say it in other words.
 */
export function failures(soFar: ConversationSoFar): number {
  const messages = botMessages(soFar);
  const since = messages.findLastIndex(({ rule }) => FRESH_STARTS.has(rule));
  return messages.slice(since + 1).filter(({ rule }) => FAILURES.has(rule)).length;
}

/** What was felt in the customer's messages since something was last settled, the oldest first. */
export function feltSoFar({ messages }: ConversationSoFar): readonly FeelingPoint[] {
  const since = messages.findLastIndex((message) => message.from === 'bot' && FRESH_STARTS.has(message.rule));
  return messages
    .slice(since + 1)
    .flatMap((message) =>
      message.from === 'customer'
        ? [{ at: message.at, intensity: message.reading.intensity, kind: message.reading.kind }]
        : [],
    );
}

/** Whether a callback may still be offered: not while one is waiting, and not after a no. */
export function mayOfferCallback(soFar: ConversationSoFar): boolean {
  return soFar.callbackState === 'none' && !botMessages(soFar).some(({ rule }) => rule === 'callback-declined');
}

export function wasOffered(soFar: ConversationSoFar, offer: Offer): boolean {
  return botMessages(soFar).some(({ offers }) => offers.includes(offer));
}

/** The words of a message's body, for telling whether something was said before. */
export function textOf(message: Pick<BotMessage, 'body'>): string {
  return bodyText(message.body);
}
