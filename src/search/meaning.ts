import { ByteReader, ByteWriter } from './built/bytes.js';
import { packFile, unpackFile } from './built/index-file.js';
import { damaged } from './built/index-error.js';

/** A number of a vector is kept in four bits: −7 to 7. */
const STEPS = 7;
/** The scale of a word's numbers is kept in a byte, as a share of the largest. */
const SCALES = 255;

/** What was learned of words: for each a vector whose length is the weight of the word. */
export interface WordVectors {
  /** Even. */
  readonly dimensions: number;
  /** In the form that search compares: stems. */
  readonly words: readonly string[];
  /** Word after word, `dimensions` numbers each. */
  readonly vectors: Float32Array;
}

/** Writes word vectors as a file, in four bits a number. Read by {@link readMeaning}. */
export async function writeMeaning({ dimensions, words, vectors }: WordVectors): Promise<Uint8Array> {
  const order = words.map((_, place) => place).sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  const numbersOf = (place: number) => vectors.subarray(place * dimensions, (place + 1) * dimensions);
  const largest = order.map((place) => numbersOf(place).reduce((most, x) => Math.max(most, Math.abs(x)), 0));
  const most = largest.reduce((a, b) => Math.max(a, b), 1e-9);
  const scales = Uint8Array.from(largest, (own) => Math.max(1, Math.round((own / most) * SCALES)));
  const halves = new Uint8Array((order.length * dimensions) / 2);
  let at = 0;
  order.forEach((place, row) => {
    const unit = ((scales[row] ?? 1) / SCALES) * most;
    const half = (x: number) => Math.max(-STEPS, Math.min(STEPS, Math.round((x / unit) * STEPS))) + STEPS;
    const own = numbersOf(place);
    for (let j = 0; j < dimensions; j += 2) halves[at++] = (half(own[j] ?? 0) << 4) | half(own[j + 1] ?? 0);
  });
  const writer = new ByteWriter();
  writer.varint(dimensions);
  writer.varint(Math.round(most * 1e4));
  writer.block(new TextEncoder().encode(order.map((place) => words[place]).join('\n')));
  writer.block(scales);
  writer.block(halves);
  return packFile('meaning', 0, writer.done());
}

/** Reads what {@link writeMeaning} wrote. Throws a `SearchIndexError` for anything else, also for a newer version. */
export async function readMeaning(file: Uint8Array, name = 'meaning.bin'): Promise<WordVectors> {
  const { content } = await unpackFile('meaning', file, name);
  const broken = () => damaged(name);
  const reader = new ByteReader(content, broken);
  const dimensions = reader.varint();
  const most = reader.varint() / 1e4;
  const text = new TextDecoder().decode(reader.block());
  const scales = reader.block();
  const halves = reader.block();
  const words = text === '' ? [] : text.split('\n');
  if (words.length !== scales.length || halves.length * 2 !== words.length * dimensions) throw broken();
  const vectors = new Float32Array(words.length * dimensions);
  halves.forEach((pair, at) => {
    const unit = ((scales[Math.floor((2 * at) / dimensions)] ?? 0) / SCALES / STEPS) * most;
    vectors[2 * at] = ((pair >> 4) - STEPS) * unit;
    vectors[2 * at + 1] = ((pair & 15) - STEPS) * unit;
  });
  return { dimensions, words, vectors };
}
