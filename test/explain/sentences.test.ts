import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadExplainSentences } from '../../src/explain/sentences/load-explain-sentences.js';
import { MANNERS } from '../../src/emotion/manners.js';
import { CATEGORIES } from '../../src/emotion/table.js';

describe('what a word speaks of', () => {
  for (const language of ['en', 'de', 'it'])
    it(`has a name that people read, whatever the tables hold; ${language}`, async () => {
      const { categories } = await loadExplainSentences(language);
      const unnamed = [...CATEGORIES, ...Object.keys(MANNERS)].filter((category) => categories[category] === undefined);
      assert.deepEqual(unnamed, []);
    });
});
