import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { estimateComplexity, loadComplexityCues } from '../../src/channel/index.js';
import type { Article, Complexity } from '../../src/model/index.js';

interface Row {
  readonly text: string;
  readonly complexity: Complexity;
}

const english = await loadComplexityCues('en');

for (const [language, least] of [
  ['en', 0.83],
  ['de', 0.78],
  ['it', 0.68],
] as const)
  test(`${language}: right for at least ${least * 100} % of the development messages, rarely wrong by two`, async (context) => {
    const cues = await loadComplexityCues(language);
    const lines = readFileSync(new URL(`complexity/complexity_${language}.jsonl`, import.meta.url), 'utf8').trim();
    const rows = lines.split('\n').map((line): Row => JSON.parse(line));
    const told = rows.map((row) => ({ row, heard: estimateComplexity(row.text, cues).complexity }));
    const right = told.filter(({ row, heard }) => heard === row.complexity).length / rows.length;
    const far = told.filter(({ row, heard }) => [row.complexity, heard].sort().join() === 'high,low').length;
    context.diagnostic(`${language}: ${(right * 100).toFixed(1)} % right, ${far} wrong by two`);
    assert.ok(right >= least, `${right}`);
    assert.ok(far <= 1);
  });

for (const [words, complexity, because] of [
  ['how do I reset my password?', 'low', ['general-question']],
  ['charged twice for order 44718', 'medium', ['own-case', 'order-numbers', 'amounts-and-dates']],
  [
    'two contracts, three invoices, the landlord says one thing, the bank another, and the court letter is here',
    'high',
    ['several-parties', 'several-facts', 'amounts-and-dates', 'own-case', 'several-problems'],
  ],
  ['', 'low', []],
] as const)
  test(`"${words}" is ${complexity}: ${because.join(', ')}`, () => {
    const estimate = estimateComplexity(words, english);
    assert.equal(estimate.complexity, complexity);
    assert.deepEqual(new Set(estimate.because), new Set(because));
  });

test('what the editor wrote is the least it can be', () => {
  const entry: Article = {
    ...{
      type: 'article',
      id: 'x',
      slug: 'x',
      title: 'x',
      body: [],
      questions: [],
      keywords: [],
      category: '',
      weight: 0,
    },
    ...{ popular: false, next: [], aliases: [], moment: false, channel: [], contexts: [], complexity: 'high' },
  };
  assert.deepEqual(estimateComplexity('hello', english, entry), {
    complexity: 'high',
    score: 0,
    because: ['said-by-editor'],
  });
  assert.equal(estimateComplexity('hello', english, { ...entry, complexity: 'low' }).complexity, 'low');
});

test('any text: no throw, and megabytes are no slower than a page', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => void estimateComplexity(words, english)));
  for (const text of ['1', '1,', 'a-', 'und ', '. ']) estimateComplexity(text.repeat(500_000), english);
});
