import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { figures } from '../../src/insights/index.js';
import type { DeskCallback } from '../../src/model/index.js';

const MINUTE = 60_000;
const NOON = Date.parse('2026-06-10T12:00:00Z');
const WINDOW = { from: NOON + 30 * MINUTE, to: NOON + 60 * MINUTE };

/** A callback from what happened: `[minutes after noon, what]`, all by Ana, with the window that was promised. */
function callback(
  events: [minute: number, what: DeskCallback['history'][number]['what']][],
  change: Partial<DeskCallback> = {},
  said: { searches?: string[]; question?: string } = {},
): DeskCallback {
  const last = events.at(-1)?.[1];
  return {
    id: 'x',
    state: last === 'solved' || last === 'follow-up' ? 'done' : last === 'claimed' ? 'calling' : 'promised',
    ...((last === 'solved' || last === 'follow-up') && { outcome: last }),
    window: WINDOW,
    attempts: 0,
    changedAt: NOON,
    request: {
      version: 1,
      id: 'x',
      phone: '030 1234567',
      wish: { kind: 'soonest' },
      language: 'en',
      writtenAt: NOON,
      handover: {
        version: 1,
        transcript: said.question === undefined ? [] : [{ from: 'customer', at: NOON, text: said.question }],
        read: [],
        tried: [],
        searches: said.searches ?? [],
        feeling: { points: [], peak: 0, end: 0, trend: 'steady', kind: 'calm' },
        because: [],
        moment: false,
      },
    },
    phone: '+49301234567',
    urgency: { score: 0, because: [] },
    revision: events.length,
    history: events.map(([minute, what]) => ({
      at: NOON + minute * MINUTE,
      what,
      ...(what !== 'requested' && { agent: 'Ana' }),
      ...(what === 'claimed' && { window: WINDOW }),
    })),
    ...change,
  };
}

const of = (...callbacks: DeskCallback[]) => figures(callbacks, NOON, NOON + 24 * 60 * MINUTE);

test('where nothing is known, nothing is claimed', () => {
  assert.deepEqual(of(), {
    from: NOON,
    to: NOON + 24 * 60 * MINUTE,
    requested: 0,
    waiting: 0,
    kept: { share: null, n: 0 },
    solved: { share: null, n: 0 },
    minutesToCall: { median: null, n: 0 },
    feelingAfter: { mean: null, n: 0 },
    unanswered: [],
  });
});

test('a day at the desk', () => {
  const day = of(
    callback(
      [
        [0, 'requested'],
        [40, 'claimed'],
        [50, 'solved'],
      ],
      { feelingAfter: 5 },
    ),
    callback(
      [
        [0, 'requested'],
        [70, 'claimed'],
        [80, 'follow-up'],
      ],
      { feelingAfter: 2 },
    ),
    callback([
      [0, 'requested'],
      [10, 'claimed'],
      [20, 'solved'],
    ]),
    callback([[5, 'requested']]),
    callback(
      [
        [5, 'requested'],
        [10, 'cancelled'],
      ],
      { state: 'cancelled' },
    ),
    callback([
      [-1, 'requested'],
      [40, 'claimed'],
      [50, 'solved'],
    ]),
  );
  assert.deepEqual([day.requested, day.waiting], [5, 1]);
  assert.deepEqual(
    day.kept,
    { share: 2 / 3, n: 3 },
    'one came too late; an early one is kept when asked for the soonest',
  );
  assert.deepEqual(day.solved, { share: 2 / 3, n: 3 });
  assert.deepEqual(day.minutesToCall, { median: 40, n: 3 });
  assert.deepEqual(day.feelingAfter, { mean: 3.5, n: 2 });
});

test('a call before the window somebody wished is no kept promise', () => {
  const wished = callback([
    [0, 'requested'],
    [10, 'claimed'],
    [20, 'solved'],
  ]);
  const wish = { kind: 'window', ...WINDOW } as const;
  assert.deepEqual(of({ ...wished, request: { ...wished.request, wish } }).kept, { share: 0, n: 1 });
});

test('a claim is a call only when it came to a result, and held longer it is still one', () => {
  const day = of(
    callback([
      [0, 'requested'],
      [10, 'claimed'],
      [12, 'released'],
      [31, 'claimed'],
      [50, 'claimed'],
      [55, 'not-reached'],
      [59, 'claimed'],
      [60, 'lease-expired'],
      [90, 'claimed'],
      [95, 'solved'],
    ]),
  );
  assert.deepEqual(day.kept, { share: 1 / 2, n: 2 });
  assert.deepEqual(day.minutesToCall, { median: 31, n: 1 });
});

test('the words that led to calls, once a customer', () => {
  const { unanswered } = of(
    callback([[0, 'requested']], {}, { searches: ['Refund?', 'refund', 'where is my parcel'] }),
    callback([[0, 'requested']], {}, { searches: ['REFUND  '], question: 'Where is my parcel??' }),
    callback([[0, 'requested']], {}, { question: 'x'.repeat(121) }),
  );
  assert.deepEqual(unanswered, [
    { words: 'refund', count: 2 },
    { words: 'where is my parcel', count: 2 },
  ]);
});

test('whatever happened: shares lie between 0 and 1, and null stands for n = 0 only', () => {
  const what = fc.constantFrom(
    'claimed',
    'released',
    'not-reached',
    'solved',
    'follow-up',
    'cancelled',
    'lease-expired',
    'changed',
    'feeling-told',
  );
  const anyHistory = fc.array(fc.tuple(fc.nat(1000), what)).map((events) => callback([[0, 'requested'], ...events]));
  fc.assert(
    fc.property(fc.array(anyHistory, { maxLength: 10 }), (callbacks) => {
      const { kept, solved, minutesToCall } = of(...callbacks);
      for (const { share, n } of [kept, solved])
        assert.ok(n === 0 ? share === null : share !== null && share >= 0 && share <= 1);
      assert.equal(minutesToCall.median === null, minutesToCall.n === 0);
    }),
  );
});
