import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { redact } from '../../src/server/index.js';
import { request, World } from './world.js';

test('card numbers and IBANs go, everything else stays', () => {
  const cases: [said: string, kept: string][] = [
    ['my card is 4111111111111111', 'my card is [card removed]'],
    ['4111 1111 1111 1111, 12/27, 123', '[card removed], 12/27, 123'],
    ['12/27 4111-1111-1111-1111 123', '12/27 [card removed] 123'],
    ['Amex 3782 822463 10005.', 'Amex [card removed].'],
    ['Mastercard 5555.5555.5555.4444 and 2223 0031 2200 3222', 'Mastercard [card removed] and [card removed]'],
    ['4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', '[card removed]'],
    ['٤١١١ ١١١١ ١١١١ ١١١١', '[card removed]'],
    ['４１１１１１１１１１１１１１１１', '[card removed]'],
    ['DE89 3704 0044 0532 0130 00 bitte', '[IBAN removed] bitte'],
    ['iban de89370400440532013000!', 'iban [IBAN removed]!'],
    ['GB82 WEST 1234 5698 7654 32', '[IBAN removed]'],
    ['AB12 ref, NL91ABNA0417164300', 'AB12 ref, [IBAN removed]'],
    // Not what they look like.
    ['4111 1111 1111 1112', '4111 1111 1111 1112'],
    ['order 2026061000001234', 'order 2026061000001234'],
    ['call +49 1512 3456789 or 030 1234567', 'call +49 1512 3456789 or 030 1234567'],
    ['DE88 3704 0044 0532 0130 00', 'DE88 3704 0044 0532 0130 00'],
    ['parcel 00340434161094042557', 'parcel 00340434161094042557'],
    ['2026-06-10 10:00 – 2026-06-11 18:00', '2026-06-10 10:00 – 2026-06-11 18:00'],
    ['', ''],
  ];
  for (const [said, kept] of cases) assert.equal(redact(said), kept);
});

/** The digit that makes a number pass Luhn. */
function withCheckDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits + String((10 - (sum % 10)) % 10);
}

const digits = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((all) => all.join(''));

const anyCard = fc
  .constantFrom(
    ['4', 16],
    ['51', 16],
    ['55', 16],
    ['2221', 16],
    ['2720', 16],
    ['34', 15],
    ['37', 15],
    ['36', 14],
    ['6011', 16],
    ['65', 16],
    ['3528', 16],
    ['62', 16],
    ['62', 19],
    ['4', 19],
    ['6304', 18],
  )
  .chain(([prefix, length]) =>
    digits(Number(length) - String(prefix).length - 1).map((rest) => withCheckDigit(`${prefix}${rest}`)),
  );

test('no planted card is left, however it is written and whatever digits stand around it', () => {
  const separator = fc.constantFrom('', ' ', '-', '.', ' - ', '\u00a0');
  const around = fc.constantFrom('', 'card ', 'valid 12/27 ', ' 123', ', cvc 999.', '\n');
  fc.assert(
    fc.property(anyCard, separator, around, around, (card, gap, before, after) => {
      const written = card.match(/.{1,4}/g)?.join(gap) ?? '';
      const kept = redact(`${before}x ${written} x${after}`);
      assert.ok(!kept.includes(written), kept);
    }),
    { numRuns: 3000 },
  );
});

test('no planted IBAN is left', () => {
  const anyIban = digits(18).map((account) => {
    const rest = BigInt(`${account}131400`) % 97n;
    return `DE${String(98n - rest).padStart(2, '0')}${account}`;
  });
  fc.assert(
    fc.property(anyIban, fc.constantFrom('', ' '), (iban, gap) => {
      const written = iban.match(/.{1,4}/g)?.join(gap) ?? '';
      assert.equal(redact(`to ${written} please`), 'to [IBAN removed] please');
    }),
    { numRuns: 1000 },
  );
});

test('order numbers are hardly ever hurt', () => {
  // Any digits at all: of those with 16, about 2.4 % look like a card to anybody; other lengths hardly ever do.
  const anyOrder = fc.tuple(
    fc.constantFrom('', 'ORD-', 'A', '2026-', '#'),
    fc.integer({ min: 8, max: 18 }).chain(digits),
  );
  const orders = fc.sample(anyOrder, { numRuns: 10_000, seed: 1 }).map((parts) => parts.join(''));
  const hurt = orders.filter((order) => redact(order) !== order);
  assert.ok(hurt.length / orders.length < 0.005, `${hurt.length} of ${orders.length}: ${hurt.slice(0, 9).join(' ')}`);
});

test('any text: no throw, and what is redacted once stays as it is', () => {
  const anyText = fc
    .array(fc.oneof(fc.string({ unit: 'grapheme' }), digits(17), fc.constantFrom('DE89', ' ', '-', '4')))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(anyText, (text) => assert.equal(redact(redact(text)), redact(text))),
    { numRuns: 500 },
  );
});

test('a hand-over full of digits takes no longer than any other', () => {
  for (const piece of ['4', '4 ', '1.', 'DE89 ', 'DE8937040044053201300', '٤'])
    assert.equal(typeof redact(piece.repeat(64 * 1024)), 'string');
});

test('nothing of a card is written to disk', async (t) => {
  const world = await World.open(t);
  const wanted = request({ name: 'Kim 4111 1111 1111 1111' });
  const card = '5555555555554444';
  const { handover } = wanted;
  await world.put({
    ...wanted,
    handover: {
      ...handover,
      topic: card,
      transcript: [{ from: 'customer', at: 1, text: `It is ${card}` }],
      searches: [`refund ${card}`],
      tried: [{ flow: 'refund', step: 'which', choice: card, at: 1 }],
      feeling: { ...handover.feeling, points: [{ at: 1, intensity: 0.5, words: card }] },
    },
  });
  const kept = JSON.stringify(await world.storage.find(wanted.id));
  assert.ok(!kept.includes(card) && !kept.includes('4111'));
  assert.equal(kept.split('[card removed]').length - 1, 6);
});
