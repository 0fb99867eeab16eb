import { bodyText, type FeelingKind, type Occasion, type ReplyRule } from '../model/index.js';
import { botMessages, lastTurn, textOf } from './conversation-so-far.js';
import type { ConversationSoFar } from './turn.js';

/** Occasions for which a site may write rules with `feels:` alone. */
const FOR_FEELINGS: ReadonlySet<Occasion> = new Set(['distress', 'distress-quiet']);

/**
 * The rule that speaks on an occasion. Of those that fit, the first that was never said, else the one said longest
 * ago; none when that was just now, as the same sentence twice in a row tells the customer that nobody listens.
 */
export function replyFor(
  soFar: ConversationSoFar,
  occasion: Occasion,
  kind: FeelingKind = 'calm',
): ReplyRule | undefined {
  return freshest(
    soFar,
    soFar.replies.filter((rule) => fits(rule, occasion, kind)),
  );
}

function fits(rule: ReplyRule, occasion: Occasion, kind: FeelingKind): boolean {
  const feels = rule.feels.length === 0 || rule.feels.includes(kind);
  const feelsAlone = rule.feels.length > 0 && rule.when.length === 0 && rule.says.length === 0;
  return feels && (rule.when.includes(occasion) || (feelsAlone && FOR_FEELINGS.has(occasion)));
}

/** The rule said longest ago, unless it was said in the last turn. */
export function freshest(soFar: ConversationSoFar, rules: readonly ReplyRule[]): ReplyRule | undefined {
  const said = botMessages(soFar).map(textOf);
  const lastTurnBegins = said.length - lastTurn(soFar).length;
  const [best] = rules
    .map((rule) => ({ rule, words: bodyText(rule.body) }))
    .filter(({ words }) => words !== '')
    .map(({ rule, words }) => ({ rule, saidAt: said.findLastIndex((text) => text.includes(words)) }))
    .sort((a, b) => a.saidAt - b.saidAt);
  return best && best.saidAt < lastTurnBegins ? best.rule : undefined;
}
