import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, nextState, stateOf } from '../../src/callback/index.js';
import type { CallbackEvent, KeptCallback } from '../../src/callback/index.js';
import { aRequest, aTicket, NOON } from './examples.js';

const request = aRequest();
const ticket = aTicket(request);
const book = { kind: 'book' } as const;
const failed: CallbackEvent = { kind: 'failed', nextTry: { at: NOON + 1000, ordered: false } };
const booked: CallbackEvent = { kind: 'acknowledged', errand: book, sent: request, at: NOON, ticket };
const changed: CallbackEvent = { kind: 'changed', request: { ...request, phone: '+49 30 1', writtenAt: NOON + 5 } };

/** What the customer sees after these events, in a line. */
function seen(...events: readonly CallbackEvent[]): string {
  let kept: KeptCallback | undefined = begin(request);
  for (const event of events) kept = kept && nextState(kept, event);
  const state = stateOf(kept);
  switch (state.kind) {
    case 'saved':
      return ['saved', state.tries, ...(state.unsent ? [state.unsent] : [])].join(' ');
    case 'booked':
      return [state.ticket.state, state.request.phone, state.unsent ?? '', state.refusedChange ?? ''].join(' ').trim();
    case 'passed-on':
      return ['passed-on', state.unsent ?? ''].join(' ').trim();
    case 'refused':
      return `refused ${state.reason}`;
    default:
      return state.kind;
  }
}

const said = request.phone;
const look = (more: Parameters<typeof aTicket>[1]): CallbackEvent => ({
  kind: 'looked',
  ticket: aTicket(request, more),
});

const stories: readonly (readonly [title: string, sees: string, ...events: CallbackEvent[]])[] = [
  ['written down', 'saved 0'],
  ['no network', 'saved 2', { kind: 'sending' }, failed, { kind: 'sending' }, failed],
  ['acknowledged', `promised ${said}`, { kind: 'sending' }, booked],
  ['passed to a webhook', 'passed-on', { kind: 'acknowledged', errand: book, sent: request, at: NOON }],
  ['refused', 'refused phone-not-valid', { kind: 'refused', errand: book, sent: request, reason: 'phone-not-valid' }],
  ['cancelled before anything was sent', 'none', { kind: 'cancelled' }],
  [
    'cancelled when an answer was lost: the server has to be told',
    'saved 0 cancel',
    { kind: 'sending' },
    failed,
    { kind: 'cancelled' },
  ],
  ['cancelled offline after the promise', `promised ${said} cancel`, booked, { kind: 'cancelled' }],
  [
    'cancelled for good',
    `cancelled ${said}`,
    booked,
    { kind: 'cancelled' },
    {
      kind: 'acknowledged',
      errand: { kind: 'cancel' },
      sent: request,
      at: NOON,
      ticket: aTicket(request, { state: 'cancelled' }),
    },
  ],
  [
    'cancelled when the server never had it',
    'none',
    { kind: 'sending' },
    { kind: 'cancelled' },
    { kind: 'unknown', now: NOON },
  ],
  [
    'cancel while the booking is on its way',
    `promised ${said} cancel`,
    { kind: 'sending' },
    { kind: 'cancelled' },
    booked,
  ],
  ['changed offline', 'promised +49 30 1 change', booked, changed],
  ['changed while the first version is on its way', 'promised +49 30 1 change', { kind: 'sending' }, changed, booked],
  [
    'a refused change leaves the promise',
    `promised ${said}  phone-not-valid`,
    booked,
    changed,
    { kind: 'refused', errand: book, sent: { ...request, writtenAt: NOON + 5 }, reason: 'phone-not-valid' },
  ],
  [
    'a refused change after a lost answer: the first version is booked nonetheless',
    `promised ${said}  phone-not-valid`,
    { kind: 'sending' },
    failed,
    changed,
    {
      kind: 'refused',
      errand: book,
      sent: { ...request, writtenAt: NOON + 5 },
      reason: 'phone-not-valid',
      stands: ticket,
    },
  ],
  [
    'changed after a refusal',
    'saved 0',
    { kind: 'refused', errand: book, sent: request, reason: 'phone-not-valid' },
    changed,
  ],
  ['being called', `calling ${said}`, booked, look({ state: 'calling', agent: 'Sam', changedAt: NOON + 1 })],
  [
    'an old answer that overtakes nothing',
    `calling ${said}`,
    booked,
    look({ state: 'calling', changedAt: NOON + 2 }),
    look({ changedAt: NOON + 1 }),
  ],
  [
    'done, feeling told offline',
    `done ${said} feeling`,
    booked,
    look({ state: 'done', changedAt: NOON + 1 }),
    { kind: 'feeling', feeling: { feeling: 5 } },
  ],
  ['a server set back to an older copy is told again', 'saved 0', booked, { kind: 'unknown', now: NOON }],
  ['a server that cleared up after the window', 'none', booked, { kind: 'unknown', now: ticket.window.to + 1 }],
  ['erased at the server', 'none', booked, { kind: 'erased' }],
];
for (const [title, sees, ...events] of stories) test(title, () => assert.equal(seen(...events), sees));

test('a hand-over that is too large is halved until it fits; the call itself is never given up for it', () => {
  let kept: KeptCallback | undefined = begin(aRequest());
  for (let round = 0; round < 5 && kept; round++) kept = nextState(kept, { kind: 'too-large' });
  assert.equal(kept?.request.phone, said);
  assert.deepEqual(kept?.request.handover.transcript, []);
  assert.equal(stateOf(kept).kind, 'refused', 'even an empty one was too large');
});

test('what changes nothing gives the same object, so that nothing is written', () => {
  const kept = nextState(begin(request), booked);
  assert.ok(kept);
  assert.equal(nextState(kept, { kind: 'looked', ticket: structuredClone(ticket) }), kept);
});
