import { createHash } from 'node:crypto';
import { isObject } from '../reading/export-records.js';

/** A file that an import wrote. */
export interface ImportedFile {
  /** The system it came from. */
  readonly from: string;
  /** The old id and language of an article, or the old address of an image. */
  readonly key: string;
  /** SHA-256 of what was written. */
  readonly hash: string;
}

/** What earlier imports wrote, by path in OUT. */
export type ImportManifest = ReadonlyMap<string, ImportedFile>;

/** Name of the file in OUT that remembers what an import wrote. */
export const MANIFEST_FILE = '.handrail-import.json';

export function parseManifestFile(text: string): ImportManifest {
  const files = new Map<string, ImportedFile>();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return files;
  }
  const listed: unknown = isObject(json) && json['format'] === 'handrail-import' ? json['files'] : undefined;
  if (!isObject(listed)) return files;
  for (const [path, file] of Object.entries(listed)) {
    if (!isObject(file)) continue;
    const { from, key, hash } = file;
    if (typeof from === 'string' && typeof key === 'string' && typeof hash === 'string')
      files.set(path, { from, key, hash });
  }
  return files;
}

export function formatManifestFile(manifest: ImportManifest): string {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ format: 'handrail-import', version: 1, files }, null, 2)}\n`;
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
