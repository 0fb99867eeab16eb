import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryOutbox } from '../../src/callback/index.js';
import { BadDayServer } from './bad-day-server.js';
import type { Mishap } from './bad-day-server.js';
import { aRequest } from './examples.js';
import { aDevice, isBooked, until } from './surroundings.js';

/** Numbers that look like chance and are the same in every run (mulberry32). */
function chance(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const MISHAPS: readonly Mishap[] = [
  'drop',
  'error',
  'too-many',
  'late',
  'lost-answer',
  'lost-answer',
  'cut-answer',
  'twice',
  'none',
  'none',
];
const DEVICES = 250;

test(`${DEVICES} customers on a bad day: nothing lost, nothing doubled, and each sees what is true`, async () => {
  const server = new BadDayServer();
  const random = chance(7);
  server.next = () => MISHAPS[Math.floor(random() * MISHAPS.length)] ?? 'none';
  const address = await server.start();
  const wanted = new Map<string, { phone: string; cancelled: boolean }>();

  const live = async (number: number): Promise<void> => {
    const own = chance(1000 + number);
    const outbox = memoryOutbox();
    const device = aDevice(address, outbox, { random: own });
    let tab = device.openTab();
    const others = own() < 0.4 ? [device.openTab(), device.openTab()] : [];
    await Promise.all(others.map((other) => other.resume()));

    const request = aRequest({ phone: `+49 30 ${100_000 + number}` });
    await Promise.all([
      tab.request(request),
      ...(own() < 0.3 ? [tab.request(aRequest({ phone: request.phone }))] : []),
    ]);
    const wish = { phone: request.phone, cancelled: false };
    wanted.set(request.id, wish);

    if (own() < 0.4) {
      // The page goes away at some moment, and the next one picks up what the device remembers.
      await new Promise((resolve) => setTimeout(resolve, own() * 30));
      tab.stop();
      tab = device.openTab();
      await tab.resume();
    }
    if (own() < 0.4) {
      wish.phone = `+49 40 ${100_000 + number}`;
      await (others[0] ?? tab).change({ phone: wish.phone });
    }
    if (own() < 0.25) {
      wish.cancelled = true;
      await tab.cancel();
    }
    const state = await until(tab, (seen) =>
      wish.cancelled
        ? seen.kind === 'none' || (isBooked(seen) && seen.kind === 'booked' && seen.ticket.state === 'cancelled')
        : isBooked(seen) && seen.kind === 'booked' && seen.request.phone === wish.phone,
    );
    assert.ok(state);
    for (const each of [tab, ...others]) each.stop();
    assert.deepEqual(
      (await outbox.all()).map(({ errand }) => errand.kind).filter((kind) => kind !== 'none'),
      [],
      'nothing is left to send',
    );
  };
  try {
    await Promise.all(Array.from({ length: DEVICES }, (_, number) => live(number)));
  } finally {
    server.stop();
  }

  assert.equal(new Set(server.booked).size, server.booked.length, 'an id was booked twice');
  for (const [id, { phone, cancelled }] of wanted) {
    const row = server.stored.get(id);
    if (cancelled) assert.ok(!row || row.ticket.state === 'cancelled', `${id} was cancelled but will be called`);
    else assert.deepEqual([row?.ticket.state, row?.request.phone], ['promised', phone], `${id} is lost or old`);
  }
  for (const id of server.booked) assert.ok(wanted.has(id), `${id} is a second callback of one customer`);
  for (const mishap of MISHAPS) assert.ok((server.mishaps.get(mishap) ?? 0) > 0, `${mishap} never happened`);
});
