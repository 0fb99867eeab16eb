import { EXPECTATION_KEYS, type ExpectationKey } from './scenario-keys.js';

/** One thing that must be true after the bot has answered. */
export interface Expectation {
  /**
   * `named` is what stands in one word: an article, a flow or a reply. `answer` is an article or a flow, `step` a step of
   * the flow, `suggestion` one of those that the bot offers where it is not sure, `channel` the way to a person that is
   * recommended first, `no-answer` that the bot is not sure of an answer.
   */
  readonly kind:
    'named' | 'answer' | 'step' | 'suggestion' | 'reply' | 'channel' | 'escalation' | 'no-escalation' | 'no-answer';
  /** The id; empty for the kinds that need none. */
  readonly id: string;
}

/** What stands in one word: `refund`, `return-a-parcel#damaged`, `#damaged`, `escalation`. */
export function expectationsOfWord(word: string): Expectation[] {
  if (word === 'escalation' || word === 'no-escalation' || word === 'no-answer') return [{ kind: word, id: '' }];
  return word.includes('#') ? answerAndStep(word) : [{ kind: 'named', id: word }];
}

/** What stands behind a key; a step may be written with its `#`. */
export function expectationsOfKey(key: ExpectationKey, words: string): Expectation[] {
  return BY_KEY[key](words);
}

/** The keys of `expect:` that have a value. */
export function expectedKeys(values: Readonly<Record<string, unknown>>): ExpectationKey[] {
  return KEYS.filter((key) => values[key] !== undefined && values[key] !== null);
}

const KEYS = Object.keys(EXPECTATION_KEYS) as ExpectationKey[];

const one =
  (kind: Expectation['kind']) =>
  (words: string): Expectation[] => [{ kind, id: words.replace(/^#/, '') }];

const BY_KEY: Readonly<Record<ExpectationKey, (words: string) => Expectation[]>> = {
  article: answerAndStep,
  flow: answerAndStep,
  answer: answerAndStep,
  step: one('step'),
  suggestion: one('suggestion'),
  reply: one('reply'),
  channel: one('channel'),
  escalation: (words) => [{ kind: ['false', 'no', 'none'].includes(words) ? 'no-escalation' : 'escalation', id: '' }],
};

function answerAndStep(words: string): Expectation[] {
  const [id = '', step] = words.split('#');
  const answer: Expectation[] = id === '' && step !== undefined ? [] : [{ kind: 'answer', id }];
  return step === undefined ? answer : [...answer, { kind: 'step', id: step }];
}
