import type { ComplexityReason } from '../../channel/index.js';
import type { ChannelReason, CueModifier } from '../../model/index.js';

/** Why the bot says what it says, by the rule that fired. The first that fits is told. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^answer (.+)$/, 'the search is sure of it'],
  [/^flow ([^#]+)#(.+)$/, 'the search is sure of this flow, or the customer goes on in it'],
  [/^reply (.+)$/, 'the words fit a pattern under its says:'],
  [/^distress$/, 'the words tell of distress, so a person comes first'],
  [/^distress-quiet$/, 'the words sound troubled, so a call is offered beneath the answer'],
  [/^moment-of-truth$/, 'the article found has moment: true, so a person comes first'],
  [/^build-up$/, 'trouble has built up over the messages so far, so a person comes first'],
  [/^gave-up$/, 'the customer gives up after answers that did not help, so a person is offered'],
  [/^wants-person$/, 'the customer asks for a person'],
  [/^suggestions$/, 'the search found something and is not sure of it, so the bot asks back'],
  [/^no-answer$/, 'the search found nothing'],
  [/^still-no-answer$/, 'there is no answer again, so a person is offered'],
  [/^asked-again$/, 'the same was asked before, so the answer did not help'],
  [/^not-a-choice$/, 'the words are none of the choices shown'],
  [/^(.+)$/, 'the words fit what Handrail knows for the occasion "$1"'],
];

/** The rule of the bot that fired, in the words of an editor. */
export function wordsOfRule(rule: string): string {
  const [pattern, words] = RULES.find(([each]) => each.test(rule)) ?? [/^$/, rule];
  return rule.replace(pattern, words);
}

export const FOUND_BY = {
  exact: 'asked in the same words',
  title: 'found by its title',
  question: 'found by one of its questions',
  keyword: 'found by one of its keywords',
  body: 'found by the words of its text',
  meaning: 'asks for the same in other words',
} as const;

export const CHANNEL_REASONS: Readonly<Record<ChannelReason, string>> = {
  distress: 'the words tell of distress',
  'moment-of-truth': 'a moment of truth',
  'asked-for-person': 'the customer asks for a person',
  complex: 'the problem is complex',
  simple: 'the problem is simple',
  'preferred-by-article': 'the article names it under channel:',
  'good-for-topic': 'good-for: names the topic',
  'tried-without-success': 'the answers so far did not help',
  'repeated-contact': 'not the first visit about this',
  'open-now': 'open now',
  'short-wait': 'a short wait',
  'speaks-your-language': 'the language is spoken there',
  'always-there': 'always open',
  'closed-now': 'closed now',
  'long-wait': 'a long wait',
  'other-language': 'the language is not spoken there',
};

export const COMPLEXITY_REASONS: Readonly<Record<ComplexityReason, string>> = {
  'several-facts': 'several facts are told',
  'order-numbers': 'there are order numbers',
  'amounts-and-dates': 'there are amounts or dates',
  'several-problems': 'there is more than one problem',
  'several-parties': 'others have a say in it',
  'own-case': 'somebody has to look up the customer’s own case',
  'general-question': 'the answer is the same for everybody',
  'long-story': 'much is told beside the question',
  'at-stake': 'much is at stake',
  'said-by-editor': 'the article says so under complexity:',
};

export const MODIFIERS: Readonly<Record<CueModifier, string>> = {
  negated: 'with a "not"',
  intensified: 'made stronger',
  softened: 'made softer',
  capitals: 'in capitals',
  elongated: 'drawn out',
  quoted: 'quoted from somebody',
};
