/** Keys of a scenario, and what each means to an editor. */
export const SCENARIO_KEYS = {
  name: 'what this is about, for the report',
  says: 'what the customer says; a list where it takes several messages',
  expect: 'what must come: an id, an id with #step, escalation, no-escalation, no-answer; or the keys below',
  turns: 'a conversation: says, and expect where something must come',
  lang: 'language; otherwise from the name of the file',
  at: 'when it is said, such as 2026-12-24 10:00',
} as const;

/** Keys at the top of a file of scenarios that hold for all of them, and the list itself. */
export const SCENARIO_FILE_KEYS = ['lang', 'at', 'scenarios'] as const;

/** Keys below `expect:`, and what each means to an editor. */
export const EXPECTATION_KEYS = {
  article: 'id of the article that answers',
  flow: 'id of the flow that answers',
  answer: 'id of the article or flow that answers',
  step: 'step of the flow',
  suggestion: 'id that is among the suggestions',
  reply: 'id of the reply that is given',
  channel: 'id of the way to a person that is recommended first',
  escalation: 'true: a person is offered at once; false: none is',
} as const;

export type ExpectationKey = keyof typeof EXPECTATION_KEYS;

/** What `at:` takes: a day, with a time and an offset where it matters. */
export const SCENARIO_TIME = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
