import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createHandover, mailtoLink, newCallbackRequest } from '../../src/callback/index.js';
import { FormatError, isPlausiblePhone, parseCallbackRequest } from '../../src/model/index.js';
import { aRequest, facts, NOON } from './examples.js';

test('a hand-over tells what was said, read, tried and felt, in words', () => {
  const handover = createHandover(facts);
  assert.deepEqual(handover.transcript, [
    { from: 'customer', at: NOON, text: 'My card was swallowed and I am stranded', intensity: 0.9 },
    { from: 'bot', at: NOON + 1, text: 'Somebody should call you\nNow.' },
  ]);
  assert.deepEqual(handover.read, [{ id: 'card-blocked', title: 'My card is blocked', at: NOON, helped: false }]);
  assert.equal(handover.feeling.peak, 0.9);
  assert.equal(handover.page, '/cart', 'origin, query and fragment may hold what nobody wants to hand over');
});

test('however long a visit was, its hand-over is within the limits of the protocol', () => {
  const text = fc.oneof(fc.string({ maxLength: 50, unit: 'grapheme' }), fc.constant('😀'.repeat(3000)));
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 30 }),
      fc.integer({ min: 1, max: 40 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 700 }),
      (words, times, intensities) => {
        const handover = createHandover({
          ...facts,
          topic: words.join(' '),
          page: `/${words.join('')}`,
          because: words,
          messages: Array.from({ length: times }, () =>
            words.map((said, at) => ({
              from: 'customer' as const,
              at: at + 0.5,
              text: said,
              reading: { intensity: 1.0000001, kind: 'anger' as const, cues: [], language: 'en' },
            })),
          ).flat(),
          searches: Array.from({ length: times }, () => words).flat(),
          read: Array.from({ length: times * 10 }, (_, at) => ({ id: `${at}`, title: words[0] ?? '', at })),
          feeling: {
            ...facts.feeling,
            points: intensities.map((intensity, at) => ({ at, intensity, words: words[0] ?? '' })),
          },
        });
        parseCallbackRequest(JSON.parse(JSON.stringify(aRequest({ handover }))));
        const peak = Math.max(...intensities);
        assert.ok(
          handover.feeling.points.some(({ intensity }) => intensity === peak),
          'the peak is never dropped',
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('the newest is kept where a visit was too long', () => {
  const handover = createHandover({
    ...facts,
    searches: Array.from({ length: 150 }, (_, at) => `search ${at}`),
  });
  assert.equal(handover.searches.length, 100);
  assert.equal(handover.searches.at(-1), 'search 149');
});

test('each request has an id and a secret of its own', () => {
  const [one, other] = [aRequest(), aRequest()];
  assert.match(one.id, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  assert.match(one.secret, /^[\w-]{43}$/);
  assert.notEqual(one.id, other.id);
  assert.notEqual(one.secret, other.secret);
});

test('the same chance gives the same request; blank names are none', () => {
  const randomBytes = (count: number) => new Uint8Array(count).fill(0xff);
  const request = newCallbackRequest({ ...aRequest(), now: NOON, name: '  ', randomBytes });
  assert.equal(request.id, 'ffffffff-ffff-4fff-bfff-ffffffffffff');
  assert.equal(request.secret, `${'_'.repeat(42)}8`);
  assert.equal('name' in request, false);
  assert.throws(() => aRequest({ phone: ' ' }), FormatError);
});

test('a phone number is checked lightly', () => {
  for (const yes of [
    '+49 30 901820',
    '030/901820',
    '(0) 30-90 18 20',
    '+1 (415) 555-2671',
    '٠١٢٣٤٥٦٧٨',
    '112233',
    '030 90‑18‑20',
  ])
    assert.ok(isPlausiblePhone(yes), yes);
  for (const no of ['', '12', 'call me', '+49 +30 901820', 'ada@example.com', '1'.repeat(16), '030 901820 x', '+'])
    assert.ok(!isPlausiblePhone(no), no);
});

test('without a server the customer gets a prefilled mail, without the secret and never too long', () => {
  const request = aRequest({ wish: { kind: 'window', from: NOON, to: NOON + 3_600_000 } });
  const link = mailtoLink(request, 'help@shop.example');
  const mail = new URL(link);
  assert.equal(mail.pathname, 'help@shop.example');
  assert.deepEqual(mail.searchParams.get('body')?.split('\r\n'), [
    'Phone: +49 30 901820',
    'Name: Ada',
    `When: 3/3/26, 12:00 PM – 3/3/26, 1:00 PM`,
    'About: Card blocked abroad',
    '',
    'What I wrote so far:',
    '> My card was swallowed and I am stranded',
  ]);
  assert.ok(!link.includes(request.secret));

  const said = (text: string, at: number) => ({ from: 'customer' as const, at, text });
  const long = {
    ...request,
    handover: { ...request.handover, transcript: [said('ä'.repeat(4000), 1), said('last words', 2)] },
  };
  assert.ok(mailtoLink(long, 'help@shop.example').length <= 1900);
  assert.match(decodeURIComponent(mailtoLink(long, 'help@shop.example')), /last words/);
  assert.doesNotThrow(() => mailtoLink({ ...request, language: 'not a language', zone: 'No/Where' }, 'a@b.example'));
});
