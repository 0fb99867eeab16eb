import { SYNONYM_KEYS } from '../settings/synonym-keys.js';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: ['string', 'number'] };
const several: Schema = { type: 'array', items: text, minItems: 2 };
const words: Schema = { anyOf: [text, { type: 'array', items: text, minItems: 1 }] };
const withComma: Schema = {
  type: 'string',
  pattern: ',',
  patternErrorMessage: 'Write all words for the same thing, with commas; or below words: what they find as finds:',
};

/** Schema of `help/synonyms.yml`. */
export function synonymSchema(): Schema {
  const group = {
    anyOf: [
      withComma,
      several,
      {
        type: 'object',
        properties: {
          words: { description: SYNONYM_KEYS.words, ...words },
          finds: { description: SYNONYM_KEYS.finds, ...words },
        },
        required: ['words'],
        additionalProperties: false,
        anyOf: [{ required: ['finds'] }, { properties: { words: { anyOf: [withComma, several] } } }],
      },
    ],
  };
  const list = { anyOf: [{ type: 'array', items: group }, { type: 'null' }] };
  return {
    title: 'Words that customers use for the same thing',
    anyOf: [
      list,
      {
        type: 'object',
        // "all" is a language tag by its shape.
        patternProperties: { '^[a-zA-Z]{2,3}([-_][a-zA-Z0-9]+)*$': list },
        additionalProperties: false,
      },
    ],
  };
}
