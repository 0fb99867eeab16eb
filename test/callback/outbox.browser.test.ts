import { expect } from '@open-wc/testing';
import { begin, memoryOutbox, nextState, openOutbox, OutboxError } from '../../src/callback/index.js';
import type { DeviceStorage, Outbox } from '../../src/callback/index.js';
import { aRequest, aTicket, NOON } from './examples.js';

const databaseName = 'handrail-callback-test';
const open = (): Outbox => openOutbox({ databaseName });
const ids = async (outbox: Outbox): Promise<readonly string[]> => (await outbox.all()).map(({ request }) => request.id);

/** Both keep the same promises; only one of them outlives the page. */
for (const [name, make] of [
  ['in memory', memoryOutbox],
  ['on IndexedDB', open],
] as const)
  describe(`an outbox ${name}`, () => {
    let outbox: Outbox;
    beforeEach(async () => {
      await open().clear();
      outbox = make();
    });

    it('gives back what was written, the last wish last', async () => {
      const [late, early] = [begin(aRequest({ now: NOON + 1 })), begin(aRequest())];
      await outbox.change(() => [late, early]);
      expect(await outbox.all()).to.deep.equal([early, late]);
    });

    it('changes one record and leaves the others', async () => {
      const [first, second] = [begin(aRequest()), begin(aRequest({ now: NOON + 1 }))];
      await outbox.change(() => [first, second]);
      const ticket = aTicket(second.request);
      const event = { kind: 'acknowledged', errand: second.errand, sent: second.request, at: NOON, ticket } as const;
      await outbox.change((all) =>
        all.flatMap((kept) => (kept.request.id === second.request.id ? (nextState(kept, event) ?? []) : kept)),
      );
      expect((await outbox.all()).map(({ server }) => server.kind)).to.deep.equal(['unaware', 'agreed']);
      await outbox.change((all) => all.slice(1));
      expect(await ids(outbox)).to.deep.equal([second.request.id]);
    });

    it('never lets two changes write past each other', async () => {
      await Promise.all(
        Array.from({ length: 20 }, (_, at) => outbox.change((all) => [...all, begin(aRequest({ now: NOON + at }))])),
      );
      expect(await outbox.all()).to.have.length(20);
    });

    it('changes nothing when the decision fails', async () => {
      await outbox.change(() => [begin(aRequest())]);
      const failed = await Promise.resolve()
        .then(() =>
          outbox.change(() => {
            throw new Error('no');
          }),
        )
        .catch(() => 'failed');
      expect(failed).to.equal('failed');
      expect(await outbox.all()).to.have.length(1);
    });
  });

describe('the outbox of a device', () => {
  const names = async (): Promise<readonly (string | undefined)[]> =>
    (await indexedDB.databases()).map(({ name }) => name);
  beforeEach(() => open().clear());

  it('creates nothing for a page that only looks', async () => {
    expect(await open().all()).to.deep.equal([]);
    expect(await names()).not.to.include(databaseName);
  });

  it('creates nothing either where a browser cannot list its databases', async () => {
    const blind: DeviceStorage = {
      open: (...named) => indexedDB.open(...named),
      deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    };
    const outbox = openOutbox({ databaseName, indexedDB: blind });
    expect(await outbox.all()).to.deep.equal([]);
    expect(await names()).not.to.include(databaseName);
    await open().change(() => [begin(aRequest())]);
    expect(await outbox.all()).to.have.length(1);
  });

  it('is there for the next page and for other tabs', async () => {
    const request = aRequest();
    await open().change(() => [begin(request)]);
    expect(await ids(open())).to.deep.equal([request.id]);
  });

  it('leaves no database behind when it is cleared, even while another tab has it open', async () => {
    const other = open();
    await other.change(() => [begin(aRequest())]);
    await open().clear();
    expect(await names()).not.to.include(databaseName);
    expect(await other.all()).to.deep.equal([]);
  });

  it('opens a dead connection anew', async () => {
    const outbox = open();
    await outbox.change(() => [begin(aRequest())]);
    // Closes the first connection from outside, as a browser does that runs out of memory.
    await new Promise((resolve) => (indexedDB.deleteDatabase(databaseName).onsuccess = resolve));
    await outbox.change((all) => [...all, begin(aRequest())]);
    expect(await outbox.all()).to.have.length(1);
  });

  it('leaves alone what another version wrote', async () => {
    const outbox = open();
    const own = begin(aRequest());
    await outbox.change(() => [own]);
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(databaseName);
      opening.onsuccess = () => resolve(opening.result);
    });
    const store = database.transaction('callbacks', 'readwrite').objectStore('callbacks');
    const foreign = { request: { id: 'later' }, version: 99 };
    await new Promise((resolve) => (store.put(foreign).onsuccess = resolve));
    expect(await outbox.all()).to.deep.equal([own]);
    await outbox.change(() => []);
    const left = database.transaction('callbacks').objectStore('callbacks').count();
    await new Promise((resolve) => (left.onsuccess = resolve));
    database.close();
    expect(left.result).to.equal(1);
  });

  it('says what is wrong when there is no storage, it does not answer, or it is full', async () => {
    const reasonOf = (indexedDB: DeviceStorage | null): Promise<unknown> =>
      openOutbox({ databaseName, indexedDB, patience: 50 })
        .change((all) => [...all, begin(aRequest())])
        .catch((error: unknown) => (error instanceof OutboxError ? error.reason : error));
    const like = (open: DeviceStorage['open']): DeviceStorage => ({
      open,
      deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    });
    expect(await reasonOf(null)).to.equal('absent');

    const held = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(`${databaseName}-held`, 1);
      opening.onsuccess = () => resolve(opening.result);
    });
    // An open of a newer version waits until the older one is closed.
    expect(await reasonOf(like(() => indexedDB.open(`${databaseName}-held`, 2)))).to.equal('broken');
    held.close();
    indexedDB.deleteDatabase(`${databaseName}-held`);

    const failing = (name: string): DeviceStorage =>
      like(() => {
        throw new DOMException('no', name);
      });
    expect(await reasonOf(failing('SecurityError'))).to.equal('absent');
    expect(await reasonOf(failing('QuotaExceededError'))).to.equal('full');
  });
});
