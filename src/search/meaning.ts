/** Version of the format that {@link writeMeaning} writes and {@link readMeaning} reads. */
const VERSION = 1;
const MAGIC = 0x4852_6d76; // "HRmv"
/** A number of a vector is kept in four bits: −7 to 7. */
const STEPS = 7;
const HEADER = 18;

/** What the words of a language mean, as directions: words that customers use for the same thing point the same way. */
export interface Meaning {
  readonly dimensions: number;
  /** The direction of some stems together, of length 1; undefined where none is known. */
  readonly direction: (stems: readonly string[]) => Float32Array | undefined;
  readonly knows: (stem: string) => boolean;
}

/**
 * Writes word vectors in four bits a number, with a scale a word. `vectors` holds `dimensions` (even) numbers a word; a
 * word's length is its weight. Read by {@link readMeaning}.
 */
export function writeMeaning(words: readonly string[], vectors: Float32Array, dimensions: number): Uint8Array {
  const order = words.map((_, place) => place).sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  const largest = order.map((place) =>
    vectors.subarray(place * dimensions, (place + 1) * dimensions).reduce((most, x) => Math.max(most, Math.abs(x)), 0),
  );
  const most = Math.max(...largest, 1e-9);
  const text = new TextEncoder().encode(order.map((place) => words[place]).join('\n'));
  const bytes = new Uint8Array(HEADER + text.length + order.length + (order.length * dimensions) / 2);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint8(4, VERSION);
  view.setUint8(5, dimensions);
  view.setUint32(6, order.length);
  view.setUint32(10, text.length);
  view.setFloat32(14, most);
  bytes.set(text, HEADER);
  const scales = HEADER + text.length;
  let at = scales + order.length;
  order.forEach((place, row) => {
    const scale = Math.max(1, Math.round(((largest[row] ?? 0) / most) * 255));
    bytes[scales + row] = scale;
    const unit = (scale / 255) * most;
    const nibble = (j: number) => {
      const step = Math.round(((vectors[place * dimensions + j] ?? 0) / unit) * STEPS);
      return Math.max(-STEPS, Math.min(STEPS, step)) + STEPS;
    };
    for (let j = 0; j < dimensions; j += 2) bytes[at++] = (nibble(j) << 4) | nibble(j + 1);
  });
  return bytes;
}

/** Reads what {@link writeMeaning} wrote; undefined for anything else, also for a newer version: search works without. */
export function readMeaning(bytes: Uint8Array): Meaning | undefined {
  if (bytes.length < HEADER) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const dimensions = view.getUint8(5);
  const count = view.getUint32(6);
  const letters = view.getUint32(10);
  const most = view.getFloat32(14);
  const scales = HEADER + letters;
  if (view.getUint32(0) !== MAGIC || view.getUint8(4) !== VERSION || dimensions === 0 || dimensions % 2 !== 0)
    return undefined;
  if (bytes.length !== scales + count + (count * dimensions) / 2 || !Number.isFinite(most)) return undefined;
  const words = new TextDecoder().decode(bytes.subarray(HEADER, scales)).split('\n');
  const rowOf = new Map(words.map((word, row) => [word, row]));

  return {
    dimensions,
    knows: (stem) => rowOf.has(stem),
    direction(stems) {
      const sum = new Float32Array(dimensions);
      for (const stem of stems) {
        const row = rowOf.get(stem);
        if (row === undefined || row >= count) continue;
        const unit = ((bytes[scales + row] ?? 0) / 255 / STEPS) * most;
        const start = scales + count + (row * dimensions) / 2;
        for (let j = 0; j < dimensions; j += 2) {
          const pair = bytes[start + j / 2] ?? 0;
          sum[j] = (sum[j] ?? 0) + ((pair >> 4) - STEPS) * unit;
          sum[j + 1] = (sum[j + 1] ?? 0) + ((pair & 15) - STEPS) * unit;
        }
      }
      const length = Math.hypot(...sum);
      return length > 0 ? sum.map((x) => x / length) : undefined;
    },
  };
}
