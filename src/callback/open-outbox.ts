import { wrap } from 'idb';
import type { IDBPDatabase } from 'idb';
import { parseKeptCallback } from './kept-callback.js';
import type { KeptCallback } from './kept-callback.js';
import { inOrder, OutboxError } from './outbox.js';
import type { Outbox } from './outbox.js';

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
  let connection: Promise<IDBPDatabase> | undefined;

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

  const connect = (): Promise<IDBPDatabase> => {
    connection ??= openDatabase(storage(), databaseName, drop);
    return connection;
  };

  /** A connection can die unnoticed (WebKit ends its storage process): it is opened anew once, not retried dead. */
  const withDatabase = async <T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> => {
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
      return withDatabase(async (database) => readable(await database.getAll('callbacks')));
    },
    change(decide) {
      return withDatabase(async (database) => {
        const transaction = database.transaction('callbacks', 'readwrite', { durability: 'strict' });
        const before = readable(await transaction.store.getAll());
        let after: readonly KeptCallback[];
        try {
          after = inOrder(decide(before));
        } catch (error) {
          transaction.abort();
          await transaction.done.catch(() => undefined);
          throw error;
        }
        const ids = new Set(after.map(({ request }) => request.id));
        await Promise.all([
          ...before
            .filter(({ request }) => !ids.has(request.id))
            .map(({ request }) => transaction.store.delete(request.id)),
          ...after.filter((record) => !before.includes(record)).map((record) => transaction.store.put(record)),
          transaction.done,
        ]);
        return after;
      });
    },
    async clear() {
      drop();
      const factory = storage();
      await inTime(
        new Promise<void>((resolve, reject) => {
          const request = factory.deleteDatabase(databaseName);
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error ?? new Error('deleteDatabase failed'));
        }),
        patience,
      ).catch((error: unknown) => {
        throw asOutboxError(error);
      });
    },
  };
}

/** `lost` is called when another page wants to delete it, or the browser ends it. */
function openDatabase(factory: DeviceStorage, name: string, lost: () => void): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, 1);
    request.onupgradeneeded = () => void request.result.createObjectStore('callbacks', { keyPath: 'request.id' });
    request.onerror = () => reject(request.error ?? new Error('open failed'));
    request.onsuccess = () => {
      const database = wrap(request.result);
      database.addEventListener('versionchange', lost);
      database.addEventListener('close', lost);
      resolve(database);
    };
  });
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
