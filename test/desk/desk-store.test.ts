import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { createCallbackKeeper, httpSender, memoryOutbox } from '../../src/callback/index.js';
import { deskClient } from '../../src/desk/desk-client.js';
import { DeskStore, type OpenDesk } from '../../src/desk/desk-store.js';
import { takeSignInToken } from '../../src/desk/take-sign-in-token.js';
import { inviteAgent } from '../../src/server/index.js';
import { aRequest } from '../callback/examples.js';
import { randomToken, World } from '../server/world.js';

/** A browser at the desk of a real server: keeps the cookie, says where a write comes from, and can lose the network. */
function browser(world: World) {
  const network = { up: true };
  let cookie = '';
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    if (!network.up) throw new TypeError('Failed to fetch');
    const headers = new Headers(init.headers);
    headers.set('Origin', 'http://localhost');
    headers.set('Cookie', cookie);
    const response = await world.app.request(String(input), { ...init, headers });
    cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? cookie;
    return response;
  };
  return { fetch, network };
}

/** Opens a desk; `tick` lets the time of the next look come. */
function deskOf(t: TestContext, world: World, { fetch } = browser(world)) {
  let ring = (): void => undefined;
  const store = new DeskStore({
    client: deskClient('', fetch),
    now: () => world.now,
    setTimer: (_, call) => {
      ring = call;
      return () => undefined;
    },
    isVisible: () => true,
  });
  t.after(() => store.stop());
  const tick = async (): Promise<void> => {
    ring();
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  return { store, tick };
}

const open = (store: DeskStore): OpenDesk => {
  if (store.state.kind !== 'open') assert.fail(`the desk is ${store.state.kind}`);
  return store.state;
};
const invite = (world: World, name: string): Promise<string> =>
  inviteAgent(world.storage, { name, role: 'agent' }, { clock: () => world.now, randomToken });

test('a customer asks, an agent takes the call, both see the same; afterwards the customer says how it felt', async (t) => {
  const world = await World.open(t);
  const fetch: typeof globalThis.fetch = async (input, init) => world.app.request(String(input), init);
  const keeper = createCallbackKeeper({ outbox: memoryOutbox(), sender: httpSender({ server: '', fetch }) });
  t.after(() => keeper.stop());
  const ticket = async (state: string): Promise<void> => {
    await keeper.resume();
    for (let look = 0; look < 100; look++) {
      if (keeper.state.kind === 'booked' && !keeper.state.unsent && keeper.state.ticket.state === state) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    assert.fail(`never ${state}: ${JSON.stringify(keeper.state)}`);
  };

  await keeper.request(aRequest({ now: world.now }));
  await ticket('promised');
  assert.equal((await keeper.availability())?.open, true);

  const { store } = deskOf(t, world);
  await store.start(await invite(world, 'Ana Blum'));
  const [callback] = open(store).callbacks;
  assert.ok(callback);
  assert.equal(callback.request.handover.topic, 'Card blocked abroad');
  assert.equal(open(store).figures?.requested, 0, 'the figures end before this very moment');

  await store.dispatch({ kind: 'claim', callback });
  await ticket('calling');
  assert.equal(keeper.state.kind === 'booked' && keeper.state.ticket.agent, 'Ana');

  const [claimed] = open(store).callbacks;
  assert.ok(claimed);
  await store.dispatch({ kind: 'tell', callback: claimed, outcome: 'solved', note: 'New card by courier' });
  assert.equal(open(store).callbacks[0]?.note, 'New card by courier');
  await ticket('done');
  await keeper.tellFeeling({ feeling: 5 });
  await ticket('done');
  await store.look();
  assert.equal(open(store).callbacks[0]?.feelingAfter, 5);
});

test('what a colleague changed first is not overwritten, and the newest state is shown', async (t) => {
  const world = await World.open(t);
  await world.put(aRequest({ now: world.now }));
  const [{ store: ana }, { store: ben }] = [deskOf(t, world), deskOf(t, world)];
  await ana.start(await invite(world, 'Ana'));
  await ben.start(await invite(world, 'Ben'));
  const [seenByBen] = open(ben).callbacks;
  const [seenByAna] = open(ana).callbacks;
  assert.ok(seenByAna && seenByBen);
  await ana.dispatch({ kind: 'claim', callback: seenByAna });
  await ben.dispatch({ kind: 'claim', callback: seenByBen });
  assert.deepEqual(open(ben).failed, { id: seenByBen.id, failure: 'stale' });
  assert.equal(open(ben).callbacks[0]?.agent, 'Ana');
});

test('without a connection the desk keeps what it has, says since when, and goes on by itself', async (t) => {
  const world = await World.open(t);
  await world.put(aRequest({ now: world.now }));
  const there = browser(world);
  const { store, tick } = deskOf(t, world, there);
  await store.start(await invite(world, 'Ana'));
  there.network.up = false;
  await tick();
  assert.equal(open(store).offlineSince, world.now);
  assert.equal(open(store).callbacks.length, 1);
  const [callback] = open(store).callbacks;
  assert.ok(callback);
  await store.dispatch({ kind: 'claim', callback });
  assert.equal(open(store).failed?.failure, 'not-reached');
  there.network.up = true;
  await tick();
  assert.equal(open(store).offlineSince, undefined);
});

test('a link signs in once; opened again in the same browser it does no harm, elsewhere it says so', async (t) => {
  const world = await World.open(t);
  const there = browser(world);
  const token = await invite(world, 'Ana');
  for (const store of [deskOf(t, world, there).store, deskOf(t, world, there).store]) {
    await store.start(token);
    assert.equal(open(store).agent.name, 'Ana');
  }
  const { store: elsewhere } = deskOf(t, world);
  await elsewhere.start(token);
  assert.deepEqual(elsewhere.state, { kind: 'signed-out', because: 'link-used' });

  const { store } = deskOf(t, world, there);
  await store.start();
  await store.dispatch({ kind: 'sign-out' });
  assert.deepEqual(store.state, { kind: 'signed-out', because: 'signed-out' });
  const { store: later } = deskOf(t, world, there);
  await later.start();
  assert.deepEqual(later.state, { kind: 'signed-out', because: 'no-session' });
});

test('a sign-in token leaves the address before anything is sent', () => {
  const replaced: unknown[] = [];
  const history = { replaceState: (...to: unknown[]) => void replaced.push(to[2]) };
  const at = (hash: string) => takeSignInToken({ hash, pathname: '/desk/', search: '?x=1' }, history);
  assert.equal(at('#signin=abc_-9'), 'abc_-9');
  assert.deepEqual(replaced, ['/desk/?x=1']);
  assert.equal(at('#other'), undefined);
  assert.equal(replaced.length, 1);
});
