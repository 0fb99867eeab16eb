import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { PhoneTakenError, type Storage, type StoredCallback } from '../../src/server/index.js';
import { request, WEDNESDAY_TEN as NOW } from './world.js';

/** A callback that waits, as it comes out of the intake. */
export function waiting(change: Partial<StoredCallback> = {}): StoredCallback {
  const { secret: _, ...sent } = request();
  return {
    id: sent.id,
    secretHash: 'hash',
    request: sent,
    phone: `+4930${sent.phone.slice(4)}`,
    state: 'promised',
    window: { from: NOW, to: NOW + 1 },
    attempts: 0,
    requestedAt: NOW,
    changedAt: NOW,
    revision: 1,
    history: [{ at: NOW, what: 'requested' }],
    ...change,
  };
}

const keep = (storage: Storage, callback: StoredCallback) =>
  storage.change(callback.id, () => ({ store: callback, answer: undefined }));

/** What every storage has to hold, whatever database is behind it. */
export function storageContract(name: string, open: (t: TestContext) => Promise<Storage>): void {
  const holds = (what: string, run: (storage: Storage) => Promise<void>) =>
    test(`${name}: ${what}`, async (t) => run(await open(t)));

  holds('what was kept is read back as it was', async (storage) => {
    const callback = waiting({ note: 'Ünïcode 🙂 \u0000 "quoted"', agent: { id: 'a', name: 'Ana' }, leaseUntil: NOW });
    await keep(storage, callback);
    assert.deepEqual(await storage.find(callback.id), callback);
    assert.equal(await storage.find('nobody'), undefined);
  });

  holds('a change sees what stands, and what it throws keeps nothing', async (storage) => {
    const callback = waiting();
    await keep(storage, callback);
    const refuse = storage.change(callback.id, (current) => {
      assert.deepEqual(current, callback);
      throw new RangeError('no');
    });
    await assert.rejects(refuse, RangeError);
    assert.deepEqual(await storage.find(callback.id), callback);
  });

  holds('changes of one callback at the same moment follow one another', async (storage) => {
    const callback = waiting();
    await keep(storage, callback);
    const add = () =>
      storage.change(callback.id, (current) => {
        const revision = (current?.revision ?? 0) + 1;
        return { store: { ...callback, revision }, answer: revision };
      });
    const seen = await Promise.all(Array.from({ length: 50 }, add));
    assert.equal(new Set(seen).size, 50);
    assert.equal((await storage.find(callback.id))?.revision, 51);
  });

  holds('one open callback a number; one refusal in a rush does not touch the others', async (storage) => {
    const [first, second, other] = [waiting(), waiting(), waiting()];
    const taken = { ...second, phone: first.phone };
    const results = await Promise.allSettled([first, taken, other].map((each) => keep(storage, each)));
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    await assert.rejects(keep(storage, taken), PhoneTakenError);
    await keep(storage, { ...first, state: 'calling' });
    await assert.rejects(keep(storage, taken), PhoneTakenError);
    await keep(storage, { ...first, state: 'done', outcome: 'solved' });
    await keep(storage, taken);
  });

  holds('lists', async (storage) => {
    const late = waiting({ window: { from: NOW + 10, to: NOW + 20 }, requestedAt: NOW - 5 });
    const soon = waiting({ state: 'calling' });
    const done = [waiting({ state: 'done', changedAt: NOW + 1 }), waiting({ state: 'done', changedAt: NOW + 2 })];
    const gone = waiting({ state: 'cancelled' });
    for (const each of [late, soon, ...done, gone]) await keep(storage, each);
    const ids = (list: readonly StoredCallback[]) => list.map(({ id }) => id);
    assert.deepEqual(ids(await storage.open()), [soon.id, late.id]);
    assert.deepEqual([await storage.countOpen(NOW + 10), await storage.countOpen(NOW + 11)], [1, 2]);
    assert.deepEqual(ids(await storage.doneSince(NOW + 1)), [done[1]?.id, done[0]?.id]);
    assert.deepEqual(ids(await storage.requestedBetween(NOW - 5, NOW)), [late.id]);
  });

  const ana = { newId: 'ana', name: 'Ana', role: 'agent', tokenHash: 't1', expiresAt: NOW + 10 } as const;
  const signIn = { tokenHash: 't1', sessionHash: 's1', now: NOW, sessionExpiresAt: NOW + 100 };

  holds('a sign-in works once and in time', async (storage) => {
    await storage.invite(ana);
    assert.equal(await storage.hasSignedInAgents(), false);
    const answers = await Promise.all([signIn, { ...signIn, sessionHash: 's2' }].map((each) => storage.signIn(each)));
    assert.deepEqual(answers, [{ id: 'ana', name: 'Ana', role: 'agent' }, undefined]);
    assert.equal(await storage.hasSignedInAgents(), true);
    await storage.invite({ ...ana, tokenHash: 't2' });
    assert.equal(await storage.signIn({ ...signIn, tokenHash: 't2', now: NOW + 10 }), undefined);
  });

  holds('a session lasts until it ends or is ended', async (storage) => {
    await storage.invite(ana);
    await storage.signIn({ ...signIn, name: 'Ana Blum' });
    assert.equal((await storage.agentOfSession('s1', NOW + 99))?.name, 'Ana Blum');
    assert.equal(await storage.agentOfSession('s1', NOW + 100), undefined);
    await storage.endSession('s1');
    assert.equal(await storage.agentOfSession('s1', NOW), undefined);
  });

  holds('who is invited again is the same person, and may become a manager', async (storage) => {
    await storage.invite(ana);
    const again = await storage.invite({ ...ana, newId: 'other', tokenHash: 't2', role: 'manager' });
    assert.deepEqual(again, { id: 'ana', name: 'Ana', role: 'manager' });
    const third = await storage.invite({ ...ana, tokenHash: 't3' });
    assert.equal(third.role, 'manager');
  });

  holds('a name somebody else has is not taken over', async (storage) => {
    await storage.invite(ana);
    await storage.invite({ ...ana, newId: 'ben', name: 'Ben', tokenHash: 't2' });
    const ben = await storage.signIn({ ...signIn, tokenHash: 't2', name: 'Ana' });
    assert.deepEqual([ben?.id, ben?.name], ['ben', 'Ben']);
  });
}
