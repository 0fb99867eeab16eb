import { EXPECTATION_KEYS, SCENARIO_KEYS, SCENARIO_TIME } from '../settings/scenario-keys.js';
import { either } from './either.js';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: ['string', 'number', 'boolean'] };
const at: Schema = {
  type: 'string',
  pattern: SCENARIO_TIME.source,
  patternErrorMessage: 'Write a time such as 2026-12-24 10:00.',
};

/** Schema of `help/scenarios/*.yml`. */
export function scenarioSchema(): Schema {
  const words = (key: keyof typeof SCENARIO_KEYS, schema: Schema): Schema => ({
    description: SCENARIO_KEYS[key],
    ...schema,
  });
  const listOf = (items: Schema): Schema => ({ type: 'array', items, minItems: 1 });
  const says = words('says', either(text, listOf(text)));
  const expectation = either(text, {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(EXPECTATION_KEYS).map(([key, description]) => [key, { description, ...text }]),
    ),
    additionalProperties: false,
    minProperties: 1,
  });
  const expect = words('expect', either(expectation, listOf(expectation)));
  const turn = { type: 'object', properties: { says, expect }, required: ['says'], additionalProperties: false };
  const scenario = {
    type: 'object',
    properties: {
      name: words('name', text),
      says,
      expect,
      turns: words('turns', listOf(turn)),
      lang: words('lang', text),
      at: words('at', at),
    },
    additionalProperties: false,
    anyOf: [{ required: ['says', 'expect'] }, { required: ['turns'] }],
  };
  const list = { type: 'array', items: scenario };
  return {
    title: 'What a customer says, and what must come',
    ...either(list, {
      type: 'object',
      properties: { lang: words('lang', text), at: words('at', at), scenarios: list },
      required: ['scenarios'],
      additionalProperties: false,
    }),
  };
}
