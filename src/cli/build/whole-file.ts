import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** So many files are written at a time. */
const AT_ONCE = 16;

/**
 * Makes a file, in a folder that need not be there yet, that appears whole or not at all: `write` fills a draft beside it.
 * Rejects with what the disk says.
 */
export async function writeWhole(path: string, write: (draft: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = draftOf(path);
  try {
    await write(draft);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * {@link writeWhole} for a text or bytes, at once: thousands of small files are written several times faster one after
 * the other than by waiting for each. Throws what the disk says.
 */
export function writeWholeNow(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = draftOf(path);
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function draftOf(path: string): string {
  return `${path}.${randomUUID().slice(0, 8)}.tmp`;
}

/** Removes a file at a relative path below `out`, and the folders that are empty then. */
export async function removeFile(out: string, path: string): Promise<void> {
  await rm(join(out, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
    if (!(await isRemoved(join(out, folder)))) return;
}

/** Works through all items, a few at a time. */
export async function each<T>(items: Iterable<T> | AsyncIterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  let batch: Promise<void>[] = [];
  for await (const item of items) {
    batch.push(work(item));
    if (batch.length < AT_ONCE) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
}

/** A folder that still holds something refuses. */
function isRemoved(folder: string): Promise<boolean> {
  return rmdir(folder).then(
    () => true,
    () => false,
  );
}
