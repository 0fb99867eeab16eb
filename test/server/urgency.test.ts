import assert from 'node:assert/strict';
import { test } from 'node:test';
import { urgencyOf, type StoredCallback } from '../../src/server/index.js';
import { HOUR, MINUTE, WEDNESDAY_TEN as NOW, request } from './world.js';

/** A callback asked for at `asked` minutes from now, promised for `window` minutes from now. */
function callback(
  name: string,
  says: {
    asked?: number;
    window?: number;
    peak?: number;
    moment?: boolean;
    attempts?: number;
    wishes?: boolean;
    earlier?: number;
  },
) {
  const { asked = -5, window = 20, peak = 0, moment = false, attempts = 0, wishes = false, earlier = 0 } = says;
  const from = NOW + window * MINUTE;
  const to = from + 30 * MINUTE;
  const { secret: _, handover, ...rest } = request({ name });
  const stored: StoredCallback = {
    id: name,
    secretHash: '',
    request: {
      ...rest,
      wish: wishes ? { kind: 'window', from, to } : { kind: 'soonest' },
      handover: {
        ...handover,
        earlier: Array.from({ length: earlier }, (_, at) => ({
          at: NOW - (at + 1) * 24 * HOUR,
          question: 'where is it',
        })),
        moment,
        feeling: { ...handover.feeling, peak, end: peak },
      },
    },
    phone: '+49301234567',
    state: 'promised',
    window: { from, to },
    attempts,
    requestedAt: NOW + asked * MINUTE,
    changedAt: NOW,
    revision: 1,
    history: [],
  };
  return stored;
}

test('who is called first, and why', () => {
  const queue = [
    callback('asked a question just now', { asked: -1 }),
    callback('asked a question earlier', { asked: -30 }),
    callback('lost a card', { peak: 0.9, moment: true }),
    callback('is upset', { peak: 0.7 }),
    callback('comes for the third time', { asked: -2, earlier: 2 }),
    callback('is upset and comes for the second time', { peak: 0.7, earlier: 1 }),
    callback('promised until ten minutes ago', { asked: -60, window: -40 }),
    callback('promised for now', { asked: -20, window: -10 }),
    callback('is upset, but wished tomorrow', { peak: 1, moment: true, window: 24 * 60, wishes: true }),
    callback('was not reached, to be tried later', { window: 60, attempts: 1, peak: 0.9 }),
    callback('was not reached, to be tried now', { window: 0, attempts: 1 }),
  ]
    .map((each) => ({ name: each.id, ...urgencyOf(each, NOW) }))
    .sort((a, b) => b.score - a.score)
    .map(({ name, because }) => `${name}: ${because.join(', ')}`);
  assert.deepEqual(queue, [
    'promised until ten minutes ago: overdue, asked-first',
    'lost a card: distress, moment-of-truth, asked-first',
    'was not reached, to be tried now: due-soon, not-reached-before, asked-first',
    'promised for now: due-soon, asked-first',
    'is upset and comes for the second time: distress, came-back, asked-first',
    'is upset: distress, asked-first',
    'comes for the third time: came-back, asked-first',
    'asked a question earlier: asked-first',
    'asked a question just now: asked-first',
    'was not reached, to be tried later: asked-first',
    'is upset, but wished tomorrow: asked-first',
  ]);
});

test('waiting never makes anybody less urgent', () => {
  const waiting = callback('waits', { asked: 0, window: 20 });
  let before = -Infinity;
  for (let at = NOW; at < NOW + 2 * HOUR; at += MINUTE) {
    const { score } = urgencyOf(waiting, at);
    assert.ok(score >= before);
    before = score;
  }
});
