import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { withPeers } from './peers.js';
import type { Storage } from './storage.js';

/** Another server works on the same folder. */
export class DataInUseError extends Error {
  override readonly name = 'DataInUseError';
}

/** Opens the folder a server keeps its data in, and makes it when it is not there. */
export async function openDataFolder(folder: string): Promise<Storage> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { openDatabase } = await withPeers(() => import('./sqlite-storage.js'));
  return openDatabase(join(folder, 'callbacks.db'));
}

/**
 * Keeps other servers away from a folder; returns what lets go of it. The lock is the operating system's, so a server
 * that is killed leaves none behind. Inviting somebody needs no lock. Throws a {@link DataInUseError}.
 */
export async function holdDataFolder(folder: string): Promise<() => void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { default: Database } = await withPeers(() => import('libsql'));
  const lock = new Database(join(folder, 'server.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new DataInUseError(`Another handrail server works on ${folder}. Stop it, or give this one other --data.`);
  }
  return () => lock.close();
}
