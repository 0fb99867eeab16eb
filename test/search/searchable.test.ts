import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, Flow } from '../../src/model/index.js';
import { searchableOf } from '../../src/search/index.js';

const fields = {
  id: 'refund',
  slug: 'refund',
  title: 'When do I get my refund?',
  questions: ['Where is my money?'],
  keywords: ['money'],
  category: '',
  weight: 0,
  popular: false,
  next: [],
  aliases: [],
  moment: false,
  channel: [],
  contexts: [],
};
const paragraph = (text: string) => ({ kind: 'paragraph' as const, children: [{ kind: 'text' as const, text }] });

test('an article is found by its short answer and its body', () => {
  const article: Article = {
    ...fields,
    type: 'article',
    description: 'In 14 days.',
    body: [paragraph('To your card.')],
  };
  assert.equal(searchableOf(article).text, 'In 14 days.\nTo your card.');
});

test('a body that is loaded later has no words yet', () => {
  const article: Article = { ...fields, type: 'article', body: { href: 'refund.json' } };
  assert.deepEqual(searchableOf(article), {
    id: 'refund',
    title: 'When do I get my refund?',
    questions: ['Where is my money?'],
    keywords: ['money'],
    text: '',
  });
});

test('guided help is found by its steps and choices', () => {
  const flow: Flow = {
    ...fields,
    type: 'flow',
    introduction: [paragraph('Let us look.')],
    steps: [
      {
        id: 'paid',
        title: 'How did you pay?',
        body: [paragraph('Look at the receipt.')],
        choices: [{ label: 'By card', to: { kind: 'contact', topic: 'card' } }],
        outcome: true,
      },
    ],
  };
  assert.equal(searchableOf(flow).text, 'Let us look.\nHow did you pay?\nLook at the receipt.\nBy card');
});
