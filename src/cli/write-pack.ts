import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packFiles, serializeManifest } from '../content/index.js';
import type { CompiledFolder } from './help-folder.js';

/**
 * Writes a compiled folder. Each file appears whole or not at all, and the manifest last, so that a page that loads
 * meanwhile never sees half a pack. Removes nothing. Returns the bytes written.
 */
export async function writePack(compiled: CompiledFolder, out: string): Promise<number> {
  let bytes = 0;
  const write = async (path: string, json: string): Promise<void> => {
    await atomically(join(out, path), (draft) => writeFile(draft, json));
    bytes += Buffer.byteLength(json);
  };
  for (const image of compiled.images) {
    const from = join(compiled.folder, image);
    await atomically(join(out, 'assets', image), (draft) => copyFile(from, draft));
    bytes += (await stat(from)).size;
  }
  for (const pack of compiled.packs) for (const { path, json } of packFiles(pack).toReversed()) await write(path, json);
  await write('pack.json', serializeManifest(compiled.defaultLanguage, compiled.languages));
  return bytes;
}

async function atomically(path: string, write: (draft: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await write(draft);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
