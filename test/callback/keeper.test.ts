import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { createServer } from 'node:http';
import {
  createCallbackKeeper,
  httpSender,
  memoryOutbox,
  OutboxError,
  webhookSender,
} from '../../src/callback/index.js';
import type { CallbackKeeper, Outbox } from '../../src/callback/index.js';
import { BadDayServer } from './bad-day-server.js';
import type { Mishap } from './bad-day-server.js';
import { aRequest } from './examples.js';
import { aDevice, fastClock, isBooked, until } from './surroundings.js';

let server: BadDayServer;
let address: string;
const tabs: CallbackKeeper[] = [];
const open = (outbox: Outbox = memoryOutbox(), more = {}): CallbackKeeper => {
  const tab = aDevice(address, outbox, more).openTab();
  tabs.push(tab);
  return tab;
};
before(async () => {
  server = new BadDayServer();
  address = await server.start();
});
beforeEach(() => {
  server.stored.clear();
  server.booked.length = 0;
  server.refusal = undefined;
  server.limit = Infinity;
  server.exchanges = 0;
  server.next = () => 'none';
});
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.stop();
});
after(() => server.stop());

/** These mishaps one after the other, then none. */
function mishaps(...list: readonly Mishap[]): () => Mishap {
  const left = [...list];
  return () => left.shift() ?? 'none';
}

test('a request is written down before it is sent, and booked only when the server has it', async () => {
  server.next = mishaps('drop', 'error', 'lost-answer');
  const tab = open();
  const seen: string[] = [];
  tab.subscribe((state) => seen.push(state.kind === 'saved' ? `saved ${state.tries}` : state.kind));
  const request = aRequest();
  await tab.request(request);
  await until(tab, isBooked);
  assert.deepEqual(seen, [
    'saved 0',
    'sending',
    'saved 1',
    'sending',
    'saved 2',
    'sending',
    'saved 3',
    'sending',
    'booked',
  ]);
  assert.deepEqual(server.booked, [request.id]);
});

test('a page that only looks sends nothing and asks nothing', async () => {
  const tab = open();
  await tab.resume();
  await tab.cancel();
  assert.deepEqual(tab.state, { kind: 'none' });
  assert.equal(server.exchanges, 0);
});

test('a second tap is the same call', async () => {
  const tab = open();
  await Promise.all([tab.request(aRequest()), tab.request(aRequest({ phone: '+49 30 555555' }))]);
  await until(tab, isBooked);
  assert.equal(server.booked.length, 1);
  assert.equal([...server.stored.values()][0]?.request.phone, '+49 30 555555', 'what was typed last holds');
});

test('the next page picks up what the device remembers', async () => {
  server.next = () => 'drop';
  const outbox = memoryOutbox();
  const first = open(outbox);
  const request = aRequest();
  await first.request(request);
  first.stop();
  server.next = () => 'none';
  const next = open(outbox);
  await next.resume();
  await until(next, isBooked);
  assert.deepEqual(server.booked, [request.id]);
});

test('tabs see the same, and a cancel in one is a cancel in all', async () => {
  const device = aDevice(address, memoryOutbox());
  const [one, other] = [device.openTab(), device.openTab()];
  tabs.push(one, other);
  await Promise.all([one.resume(), other.resume()]);
  await one.request(aRequest());
  await until(other, isBooked);
  await other.cancel();
  await until(one, (state) => state.kind === 'booked' && state.ticket.state === 'cancelled');
  assert.equal(server.booked.length, 1);
});

test('the customer sees the call begin and end without doing anything, and says how it felt', async () => {
  const tab = open();
  const request = aRequest();
  await tab.request(request);
  await until(tab, isBooked);
  server.set(request.id, { state: 'calling', agent: 'Sam' });
  await until(tab, (state) => state.kind === 'booked' && state.ticket.agent === 'Sam');
  server.set(request.id, { state: 'done', outcome: 'solved' });
  await until(tab, (state) => state.kind === 'booked' && state.ticket.state === 'done');
  server.next = mishaps('drop', 'lost-answer');
  await tab.tellFeeling({ feeling: 5, comment: 'Thank you' });
  await until(tab, (state) => state.kind === 'booked' && state.ticket.feelingAfter === 5 && !state.unsent);
});

for (const [status, error, reason] of [
  [422, 'phone-not-allowed', 'phone-not-allowed'],
  [422, 'phone-not-valid', 'phone-not-valid'],
  [409, 'already-waiting', 'already-waiting'],
  [400, 'not-understood', 'not-understood'],
] as const)
  test(`${status} ${error} is final, and another number is tried at once`, async () => {
    server.refusal = { status, error };
    const tab = open();
    await tab.request(aRequest());
    const state = await until(tab, ({ kind }) => kind === 'refused');
    assert.equal(state.kind === 'refused' && state.reason, reason);
    assert.equal(server.exchanges, 1);
    server.refusal = undefined;
    await tab.request(aRequest({ phone: '+49 30 123456' }));
    await until(tab, isBooked);
  });

test('a change that is refused after a lost answer does not hide what is booked', async () => {
  server.next = mishaps('lost-answer');
  const tab = open();
  const request = aRequest();
  await tab.request(request);
  await until(tab, (state) => state.kind === 'saved' && state.tries === 1);
  server.refusal = { status: 422, error: 'phone-not-allowed' };
  await tab.change({ phone: '+49 900 123456' });
  const state = await until(tab, isBooked);
  assert.deepEqual(state.kind === 'booked' && [state.request.phone, state.refusedChange], [
    request.phone,
    'phone-not-allowed',
  ]);
});

test('a cancel that comes after the call shows the call', async () => {
  const tab = open();
  const request = aRequest();
  await tab.request(request);
  await until(tab, isBooked);
  server.set(request.id, { state: 'done', outcome: 'solved', agent: 'Ana' });
  await tab.cancel();
  const state = await until(tab, (now) => now.kind === 'booked' && now.ticket.state === 'done');
  assert.deepEqual(state.kind === 'booked' && [state.ticket.agent, state.unsent], ['Ana', undefined]);
});

test('a cancel whose request was never answered, and comes after the call, shows the call', async () => {
  server.next = mishaps('lost-answer', 'drop');
  const tab = open();
  const request = aRequest();
  await tab.request(request);
  await until(tab, (state) => state.kind === 'saved' && state.tries === 1);
  server.set(request.id, { state: 'done', outcome: 'solved' });
  await tab.cancel();
  await until(tab, (now) => now.kind === 'booked' && now.ticket.state === 'done' && now.unsent === undefined);
});

test('a feeling that is told too early, because the server was set back, is told again later', async () => {
  const tab = open();
  const request = aRequest();
  await tab.request(request);
  await until(tab, isBooked);
  server.set(request.id, { state: 'done', outcome: 'solved' });
  await until(tab, (state) => state.kind === 'booked' && state.ticket.state === 'done');
  server.set(request.id, { state: 'promised' });
  const told = server.exchanges;
  await tab.tellFeeling({ feeling: 5 });
  while (server.exchanges < told + 2) await new Promise((resolve) => setTimeout(resolve, 2));
  server.set(request.id, { state: 'done' });
  await until(tab, (state) => state.kind === 'booked' && state.ticket.feelingAfter === 5 && !state.unsent);
});

test('a change that comes while somebody is calling leaves what was promised, and says so', async () => {
  const tab = open();
  const request = aRequest();
  await tab.request(request);
  await until(tab, isBooked);
  server.set(request.id, { state: 'calling', agent: 'Ana' });
  await tab.change({ phone: '+49 30 123456' });
  const state = await until(tab, (now) => now.kind === 'booked' && now.refusedChange !== undefined);
  assert.deepEqual(
    state.kind === 'booked' && [state.ticket.state, state.ticket.agent, state.request.phone, state.refusedChange],
    ['calling', 'Ana', request.phone, 'already-calling'],
  );
});

test('a server that takes only little gets the newest half, and half of that', async () => {
  server.limit = 4_000;
  const handover = aRequest().handover;
  const transcript = Array.from({ length: 64 }, (_, at) => ({
    from: 'bot' as const,
    at,
    text: `Reply ${at} `.repeat(20),
  }));
  const tab = open();
  const request = aRequest({ handover: { ...handover, transcript } });
  await tab.request(request);
  await until(tab, isBooked);
  assert.match(server.stored.get(request.id)?.request.handover.transcript.at(-1)?.text ?? '', /^Reply 63/);
});

test('the server is given the time it asks for, even when the network comes back', async () => {
  server.next = mishaps('too-many');
  let wake = (): void => undefined;
  const page = {
    isVisible: () => true,
    onWake(call: () => void) {
      wake = call;
      return () => undefined;
    },
  };
  let wait = 0;
  const clock = fastClock(200);
  const tab = open(memoryOutbox(), {
    page,
    clock: {
      now: clock.now,
      setTimer(milliseconds: number, ring: () => void) {
        wait = milliseconds;
        return clock.setTimer(milliseconds, ring);
      },
    },
    random: () => 0.999,
  });
  await tab.request(aRequest());
  await until(tab, (state) => state.kind === 'saved' && state.tries === 1);
  wake();
  assert.equal(server.exchanges, 1);
  await until(tab, isBooked);
  assert.ok(wait > 0);
});

const broken = (reason: OutboxError['reason']): Outbox => ({
  all: () => Promise.reject(new OutboxError(reason)),
  change: () => Promise.reject(new OutboxError(reason)),
  clear: () => Promise.reject(new OutboxError(reason)),
});

test('a device that cannot keep anything still sends, and never says "saved"', async () => {
  server.next = mishaps('drop', 'error');
  const tab = open(broken('full'));
  const seen: string[] = [];
  tab.subscribe(({ kind }) => seen.push(kind));
  await tab.resume();
  await tab.request(aRequest());
  await until(tab, isBooked);
  assert.deepEqual(seen, ['sending', 'booked']);
  await tab.forget();
  assert.deepEqual(tab.state, { kind: 'none' });
});

test('… and says so when it cannot be sent either', async () => {
  server.next = () => 'drop';
  const tab = open(broken('absent'));
  await tab.request(aRequest());
  const state = await until(tab, ({ kind }) => kind === 'refused');
  assert.equal(state.kind === 'refused' && state.reason, 'storage');
});

test('storage that fails in the middle loses nothing of what was promised', async () => {
  const outbox = memoryOutbox();
  let failing = false;
  const device: Outbox = {
    ...outbox,
    change: (decide) => (failing ? Promise.reject(new OutboxError('full')) : outbox.change(decide)),
  };
  const tab = open(device);
  await tab.request(aRequest());
  await until(tab, isBooked);
  failing = true;
  await tab.cancel();
  await until(tab, (state) => state.kind === 'booked' && state.ticket.state === 'cancelled');
});

test('a stuck tab does not keep the others from sending', async () => {
  const stuck = {
    request: (_name: string, options: { signal: AbortSignal }) =>
      new Promise((_, reject) => options.signal.addEventListener('abort', () => reject(options.signal.reason))),
  };
  const tab = open(memoryOutbox(), { locks: stuck });
  await tab.request(aRequest());
  await until(tab, isBooked);
});

test('a webhook acknowledges without a time, so none is promised; the secret stays here', async () => {
  const bodies: unknown[] = [];
  const hook = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      bodies.push(JSON.parse(body));
      response.writeHead(bodies.length === 1 ? 503 : 204).end();
    });
  });
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
  const place = hook.address();
  assert.ok(place !== null && typeof place === 'object');
  const url = `http://127.0.0.1:${place.port}/hook`;
  const tab = createCallbackKeeper({ outbox: memoryOutbox(), clock: fastClock(200), sender: webhookSender({ url }) });
  tabs.push(tab);
  const request = aRequest();
  await tab.request(request);
  const state = await until(tab, ({ kind }) => kind === 'passed-on');
  assert.ok(state.kind === 'passed-on' && state.at > 0);
  const { secret: _secret, ...open } = request;
  assert.deepEqual(bodies[1], { event: 'callback-requested', ...open });
  assert.equal(await tab.availability(), undefined);
  await tab.cancel();
  await until(tab, ({ kind }) => kind === 'none');
  assert.deepEqual(bodies[2], { event: 'callback-cancelled', version: 1, id: request.id });
  hook.close();
});

test('availability is what the server says', async () => {
  const said = { open: false, opensAt: 5, window: { from: 5, to: 6 }, zone: 'Europe/Berlin' };
  const answers = (json: unknown) =>
    httpSender({ server: 'https://shop.example/help/', fetch: () => Promise.resolve(Response.json(json)) });
  assert.deepEqual(await answers(said).availability(), said);
  await assert.rejects(answers({ open: true }).availability(), /window/);
});
