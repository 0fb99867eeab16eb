import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadAnswerSentences, loadSentences, overrideSentences } from '../../src/locales/index.js';

/** What a browser sets from left to right to its very end (Unicode UAX #9, LRM). */
const leftToRight = (sentence: string): string => `\u200e${sentence}\u200e`;

test('on a Persian page each English sentence keeps its direction: its question mark stands behind it', async () => {
  const [persian, english] = [await loadSentences('fa-IR'), await loadSentences('en')];
  assert.equal(persian.searchHint, leftToRight(english.searchHint));
  assert.equal(persian.found(3), leftToRight(english.found(3)));
  assert.equal(persian.callout.note, leftToRight(english.callout.note));
  assert.deepEqual(persian.feelings, english.feelings.map(leftToRight));
  assert.deepEqual(Object.keys(persian), Object.keys(english));
});

test('on a French page they are as they are', async () => {
  assert.deepEqual(await loadAnswerSentences('fr'), await loadAnswerSentences('en'));
});

test('a shop’s own sentences are in the language of the page, and are left alone', async () => {
  overrideSentences('he', { searchHint: 'מה דרוש לך?' });
  assert.equal((await loadAnswerSentences('he')).searchHint, 'מה דרוש לך?');
});
