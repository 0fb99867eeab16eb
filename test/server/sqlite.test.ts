import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join } from 'node:path';
import Database from 'libsql';
import { openSqlite, StorageError } from '../../src/server/index.js';
import { storageContract, waiting } from './storage-contract.js';
import { folder, sqlite } from './world.js';

storageContract('SQLite', sqlite);

test('SQLite: what was kept is there after opening again', async (t) => {
  const path = join(await folder(t), 'callbacks.db');
  const callback = waiting();
  const first = await openSqlite(path);
  await first.change(callback.id, () => ({ store: callback, answer: undefined }));
  await first.close();
  const second = await openSqlite(path);
  t.after(() => second.close());
  assert.deepEqual(await second.find(callback.id), callback);
});

test('SQLite: data of a newer handrail is left alone', async (t) => {
  const path = join(await folder(t), 'callbacks.db');
  await (await openSqlite(path)).close();
  const database = new Database(path);
  database.exec('PRAGMA user_version = 99');
  database.close();
  await assert.rejects(
    openSqlite(path),
    /written by a newer handrail \(schema 99; this one knows \d+\)\. Update handrail\./,
  );
});

test('SQLite: when the database is full, nothing of a commit is acknowledged and what was there stays', async (t) => {
  const path = join(await folder(t), 'callbacks.db');
  const storage = await openSqlite(path);
  t.after(() => storage.close());
  const before = waiting();
  await storage.change(before.id, () => ({ store: before, answer: undefined }));

  // A trigger is the one way to have SQLite itself refuse a write from inside.
  const database = new Database(path);
  database.exec(`CREATE TRIGGER full BEFORE INSERT ON callback BEGIN SELECT raise(FAIL, 'full'); END`);
  const refused = [waiting(), waiting()];
  const results = await Promise.allSettled(
    refused.map((each) => storage.change(each.id, () => ({ store: each, answer: undefined }))),
  );
  for (const result of results)
    assert.ok(result.status === 'rejected' && result.reason instanceof StorageError, JSON.stringify(result));
  database.exec('DROP TRIGGER full');
  database.close();

  for (const { id } of refused) assert.equal(await storage.find(id), undefined);
  assert.deepEqual(await storage.find(before.id), before);
  const later = waiting();
  await storage.change(later.id, () => ({ store: later, answer: undefined }));
  assert.deepEqual(await storage.find(later.id), later);
});
