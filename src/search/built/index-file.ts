import { damaged, SearchIndexError } from './index-error.js';

/** What a file of an index holds. */
export const FILE_KINDS = { core: 0, words: 1, titles: 2, meaning: 3 } as const;
/** Versions of the formats that this code writes; it reads these and all before them. */
export const FILE_VERSIONS = { core: 3, words: 2, titles: 1, meaning: 1 } as const;
export type FileKind = keyof typeof FILE_KINDS;

/** The core, a range of words, or a run of titles: `core.bin`, `words-3.bin`, `titles-0.bin`. */
export function fileName(kind: FileKind, number: number): string {
  return kind === 'core' ? 'core.bin' : `${kind}-${number}.bin`;
}

const MAGIC = 0x4852_5349; // "HRSI"
const HEADER = 10;
/** Far above what any index unpacks to; what claims more is not one. */
const MOST_BYTES = 2 ** 27;

/**
 * Packs a file: "HRSI", version, kind, stamp of the build (four bytes), then the content gzipped. Compressed here and not
 * by the server, as servers leave unknown file types as they are; gzip's own checksum tells damage.
 */
export async function packFile(kind: FileKind, stamp: number, content: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = await through(content, new CompressionStream('gzip'));
  const file = new Uint8Array(HEADER + packed.length);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC);
  view.setUint8(4, FILE_VERSIONS[kind]);
  view.setUint8(5, FILE_KINDS[kind]);
  view.setUint32(6, stamp);
  file.set(packed, HEADER);
  return file;
}

/**
 * The content of a file and the stamp of its build. `name` is for messages.
 * Throws a {@link SearchIndexError} for anything that is not such a file, is newer, damaged, or of another build than `stamp`.
 */
export async function unpackFile(
  kind: FileKind,
  file: Uint8Array,
  name: string,
  stamp?: number,
): Promise<{ readonly stamp: number; readonly version: number; readonly content: Uint8Array }> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < HEADER || view.getUint32(0) !== MAGIC || view.getUint8(5) !== FILE_KINDS[kind])
    throw new SearchIndexError(
      'not-an-index',
      `${name} is not a file of a search index. Publish all files that "handrail build" wrote (does the server answer with a page instead?).`,
    );
  const version = view.getUint8(4);
  if (version > FILE_VERSIONS[kind])
    throw new SearchIndexError(
      'newer-version',
      `${name} has version ${version} of the search index; this handrail reads up to ${FILE_VERSIONS[kind]}. Update handrail on the page, or build with the older version.`,
    );
  const own = view.getUint32(6);
  if (stamp !== undefined && own !== stamp)
    throw new SearchIndexError(
      'other-build',
      `${name} is of another build than the rest of the search index. Publish all files of one "handrail build" together, then load the page again.`,
    );
  try {
    return { stamp: own, version, content: await through(file.slice(HEADER), new DecompressionStream('gzip')) };
  } catch {
    throw damaged(name);
  }
}

/** All bytes that come out of a stream into which these went. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > MOST_BYTES) throw new RangeError('too much');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
