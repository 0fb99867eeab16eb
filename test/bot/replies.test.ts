import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadReplies, matchesPattern, mergeReplies, says } from '../../src/bot/index.js';
import { bodyText, type ReplyRule } from '../../src/model/index.js';
import { play } from './transcript.js';
import { shop } from './shop.js';

for (const language of ['en', 'de', 'it']) {
  test(`${language}: words for every occasion, each in two ways, none twice, none loud`, async () => {
    const rules = await loadReplies(language);
    const english = await loadReplies('en');
    const bodies = rules.map(({ body }) => bodyText(body));
    assert.deepEqual(new Set(rules.flatMap(({ when }) => when)), new Set(english.flatMap(({ when }) => when)));
    for (const occasion of new Set(rules.flatMap(({ when }) => when)))
      assert.ok(rules.filter(({ when, feels }) => when.includes(occasion) && feels.length === 0).length >= 2, occasion);
    assert.equal(new Set(bodies).size, bodies.length);
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const body of bodies) assert.doesNotMatch(body, /!|frustrat|undefined|is booked|ist gebucht|è prenotat/i);
  });
}

test('a language that is not there gets English', async () => {
  assert.deepEqual(await loadReplies('sv'), await loadReplies('en'));
  assert.deepEqual(await loadReplies('constructor'), await loadReplies('en'));
});

test('English words of the bot run from left to right on a page that does not', async () => {
  const directions = async (language: string) =>
    new Set(
      (await loadReplies(language)).flatMap(({ body }) =>
        body.map((block) => block.kind === 'paragraph' && block.direction),
      ),
    );
  assert.deepEqual(await directions('ar'), new Set(['ltr']));
  assert.deepEqual(await directions('fr'), new Set([undefined]));
});

test('a site replaces a default by its id, and is asked before the defaults', async () => {
  const own = reply({ id: 'greeting', when: ['greeting'], says: ['hello'], body: says('Welcome to the shop.') });
  const hours = reply({
    id: 'opening-hours',
    says: ['* opening hours *', 'when are you open*'],
    body: says('From 9 to 17.'),
  });
  const merged = mergeReplies(await loadReplies('en'), [own, hours]);
  assert.equal(merged.filter(({ id }) => id === 'greeting').length, 1);
  await play(
    { language: 'en', entries: shop, replies: [own, hours] },
    `> hello
     < Welcome to the shop.
     < [greeting]
     > What are your opening hours?
     < From 9 to 17.
     < [reply opening-hours]
     > When are you open on Sundays?
     < I did not find that. Can you say it in other words, or name the product or order it is about?
     < [no-answer]`,
  );
});

test('a site may answer a feeling in its own words', async () => {
  const own = reply({
    id: 'stranded',
    feels: ['fear'],
    body: says('Stay where you are. We can call you within minutes.'),
  });
  await play(
    { language: 'en', entries: [], replies: [own], feels: { 'I am stuck at the airport': ['fear', 0.9] } },
    `> I am stuck at the airport
     < Stay where you are. We can call you within minutes.
     < [distress] offers callback`,
  );
});

test('patterns', () => {
  for (const [pattern, words, fits] of [
    ['where is my *', 'Where is my refund?', true],
    ['where is my *', 'where is my', true],
    ['where is my *', 'so where is my refund', false],
    ['* refund *', 'I want a REFUND, now', true],
    ['grüß gott', 'Gruss Gott!', true],
    ["what's new", 'whats new', true],
    ['a * b * c', 'a x b b y c', true],
    ['a * a', 'a', false],
    ['*', '', true],
    ['', '', false],
  ] as const)
    assert.equal(matchesPattern(words, pattern), fits, `${pattern} | ${words}`);
});

test('patterns: the same as a regular expression', () => {
  const word = fc.constantFrom('a', 'b', 'ab');
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.array(fc.oneof(word, fc.constant('*')), { minLength: 1, maxLength: 8 }),
      (words, pattern) => {
        const source = pattern.map((part) => (part === '*' ? '(?:\\w+ )*' : `${part} `)).join('');
        const expected = new RegExp(`^${source}$`).test(words.map((said) => `${said} `).join(''));
        assert.equal(matchesPattern(words.join(' '), pattern.join(' ')), expected);
      },
    ),
    { numRuns: 2000 },
  );
});

test('patterns: a hostile pattern against a long message ends', () => {
  assert.equal(matchesPattern('a '.repeat(50_000), `${'* a '.repeat(2_000)}* b`), false);
  assert.equal(matchesPattern('a '.repeat(50_000), `* ${'a '.repeat(2_000)} b *`), false);
});

function reply(fields: Partial<ReplyRule> & { readonly id: string }): ReplyRule {
  return { says: [], feels: [], when: [], priority: 0, body: [], choices: [], ...fields };
}
