import { parseKeptCallback } from './kept-callback.js';
import type { KeptCallback } from './kept-callback.js';
import { inOrder, OutboxError } from './outbox.js';
import type { Outbox } from './outbox.js';

const STORE = 'callbacks';

/** What the outbox needs of `indexedDB`. */
export type DeviceStorage = Pick<IDBFactory, 'open' | 'deleteDatabase'> & Partial<Pick<IDBFactory, 'databases'>>;

export interface OutboxOptions {
  /** Default `handrail-callback`. One a site is enough; all tabs share it. */
  readonly databaseName?: string;
  /** The platform's by default; `null` is a device that has none. */
  readonly indexedDB?: DeviceStorage | null;
  /** Milliseconds after which a storage that does not answer counts as broken (WebKit bug 226547). Default 4000. */
  readonly patience?: number;
}

/**
 * The outbox on IndexedDB, written with strict durability: localStorage lost every acknowledged write when the browser
 * was killed, IndexedDB none.
 *
 * Looking is free of traces: as long as nothing was ever written, `all()` finds that out through
 * `indexedDB.databases()`, or, where a browser lacks it, by opening without a version and aborting the creation (an
 * aborted first upgrade leaves no database). The first `change` creates the database, `clear` deletes it.
 */
export function openOutbox(options: OutboxOptions = {}): Outbox {
  const { databaseName = 'handrail-callback', patience = 4000 } = options;
  let connection: Promise<IDBDatabase> | undefined;

  const storage = (): DeviceStorage => {
    const factory = options.indexedDB === undefined ? platformStorage() : options.indexedDB;
    if (!factory) throw new OutboxError('absent');
    return factory;
  };

  const drop = (): void => {
    const dropped = connection;
    connection = undefined;
    dropped?.then(
      (database) => database.close(),
      () => undefined,
    );
  };

  const connect = (): Promise<IDBDatabase> => {
    connection ??= openDatabase(storage(), databaseName, drop);
    return connection;
  };

  /** A connection can die unnoticed (WebKit ends its storage process): it is opened anew once, not retried dead. */
  const withDatabase = async <T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> => {
    const attempt = async (): Promise<T> => work(await connect());
    try {
      return await inTime(attempt(), patience);
    } catch (error) {
      drop();
      if (!isDeadConnection(error)) throw asOutboxError(error);
    }
    try {
      return await inTime(attempt(), patience);
    } catch (error) {
      drop();
      throw asOutboxError(error);
    }
  };

  const exists = async (): Promise<boolean> => {
    if (connection) return true;
    const factory = storage();
    try {
      if (factory.databases) {
        const names = await inTime(factory.databases(), patience);
        return names.some(({ name }) => name === databaseName);
      }
      return await inTime(existsByOpening(factory, databaseName), patience);
    } catch (error) {
      throw asOutboxError(error);
    }
  };

  return {
    async all() {
      if (!(await exists())) return [];
      return withDatabase(async (database) => readable(await resultOf(storeIn(database.transaction(STORE)).getAll())));
    },
    change(decide) {
      return withDatabase(async (database) => {
        const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
        const store = storeIn(transaction);
        const done = completion(transaction);
        const before = readable(await resultOf(store.getAll()));
        let after: readonly KeptCallback[];
        try {
          after = inOrder(decide(before));
        } catch (error) {
          transaction.abort();
          await done.catch(() => undefined);
          throw error;
        }
        const ids = new Set(after.map(({ request }) => request.id));
        for (const { request } of before) if (!ids.has(request.id)) store.delete(request.id);
        for (const record of after) if (!before.includes(record)) store.put(record);
        await done;
        return after;
      });
    },
    async clear() {
      drop();
      try {
        await inTime(resultOf(storage().deleteDatabase(databaseName)), patience);
      } catch (error) {
        throw asOutboxError(error);
      }
    },
  };
}

/** `lost` is called when another page wants to delete it, or the browser ends it. */
async function openDatabase(factory: DeviceStorage, name: string, lost: () => void): Promise<IDBDatabase> {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE, { keyPath: 'request.id' });
  const database = await resultOf(request);
  database.onversionchange = database.onclose = lost;
  return database;
}

function storeIn(transaction: IDBTransaction): IDBObjectStore {
  return transaction.objectStore(STORE);
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('A request of the storage failed.'));
  });
}

/** Resolves when all of it is on disk. */
function completion(transaction: IDBTransaction): Promise<void> {
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('Aborted', 'AbortError'));
  });
  // Where reading fails first, nobody waits for this one.
  done.catch(() => undefined);
  return done;
}

/** Reading the global can itself throw where storage is blocked. */
function platformStorage(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}

/** Records that another version of this code wrote are left alone: not read, and never deleted. */
function readable(records: readonly unknown[]): readonly KeptCallback[] {
  return inOrder(
    records.flatMap((record) => {
      try {
        return [parseKeptCallback(record)];
      } catch {
        return [];
      }
    }),
  );
}

function existsByOpening(factory: DeviceStorage, name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let created = false;
    request.onupgradeneeded = () => {
      created = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (created) resolve(false);
      else reject(request.error ?? new Error('open failed'));
    };
  });
}

function inTime<T>(work: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new OutboxError('broken')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '');

function isDeadConnection(error: unknown): boolean {
  return ['InvalidStateError', 'AbortError', 'UnknownError', 'NotFoundError'].includes(nameOf(error));
}

function asOutboxError(error: unknown): unknown {
  if (error instanceof OutboxError) return error;
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return new OutboxError('full', { cause: error });
  if (name === 'SecurityError') return new OutboxError('absent', { cause: error });
  return new OutboxError('broken', { cause: error });
}
