/** What stands in a file of scenarios, for editors' programs; `readScenarios` reads it. */
const WORDS = {
  name: 'what this is about, for the report',
  says: 'what the customer says; a list where it takes several messages',
  expect: 'what must come: an id, an id with #step, escalation, no-escalation, no-answer; or the keys below',
  turns: 'a conversation: says, and expect where something must come',
  lang: 'language; otherwise from the name of the file',
  at: 'when it is said, such as 2026-12-24 10:00',
} as const;
const EXPECT_WORDS = {
  article: 'id of the article that answers',
  flow: 'id of the flow that answers',
  answer: 'id of the article or flow that answers',
  step: 'step of the flow',
  suggestion: 'id that is among the suggestions',
  reply: 'id of the reply that is given',
  channel: 'id of the way to a person that is recommended first',
  escalation: 'true: a person is offered at once; false: none is',
} as const;

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: ['string', 'number', 'boolean'] };
const at: Schema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?$',
};

/** Schema of `help/scenarios/*.yml`. */
export function scenarioSchema(): Schema {
  const words = (key: keyof typeof WORDS, schema: Schema): Schema => ({ description: WORDS[key], ...schema });
  const says = words('says', { anyOf: [text, { type: 'array', items: text, minItems: 1 }] });
  const expectation = {
    anyOf: [
      text,
      {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(EXPECT_WORDS).map(([key, description]) => [key, { description, ...text }]),
        ),
        additionalProperties: false,
        minProperties: 1,
      },
    ],
  };
  const expect = words('expect', { anyOf: [...expectation.anyOf, { type: 'array', items: expectation, minItems: 1 }] });
  const turn = { type: 'object', properties: { says, expect }, required: ['says'], additionalProperties: false };
  const scenario = {
    type: 'object',
    properties: {
      name: words('name', text),
      says,
      expect,
      turns: words('turns', { type: 'array', items: turn, minItems: 1 }),
      lang: words('lang', text),
      at: words('at', at),
    },
    additionalProperties: false,
    anyOf: [{ required: ['says', 'expect'] }, { required: ['turns'] }],
  };
  const list = { type: 'array', items: scenario };
  return {
    title: 'What a customer says, and what must come',
    anyOf: [
      list,
      {
        type: 'object',
        properties: { lang: words('lang', text), at: words('at', at), scenarios: list },
        required: ['scenarios'],
        additionalProperties: false,
      },
    ],
  };
}
