import type { Term } from '../vocabulary.js';
import { BitReader, BitWriter } from './bits.js';
import { ByteReader, ByteWriter } from './bytes.js';
import type { WordRange } from './index-core.js';
import { damaged } from './index-error.js';
import type { PhraseWords } from './phrase-words.js';
import { readSorted, writeSorted } from './sorted-numbers.js';
import type { Places } from './word-range.js';

/** Terms that are unpacked together: a few bytes of many short lists, and none is read for long. */
const GROUP = 8;
/** Times up to here take a bit each: most words stand in a body once or twice. */
const FEW = 4;

/** What the places of words are numbered in. */
export interface Texts {
  readonly phrases: PhraseWords;
  /** How many bodies there are. */
  readonly bodies: number;
}

/** Packs the places of neighbouring terms into files, so that a file has about `bytes` of them. */
export function packWords(
  places: readonly Places[],
  texts: Texts,
  bytes: number,
): { readonly terms: number; readonly content: Uint8Array<ArrayBuffer> }[] {
  const files: { terms: number; groups: Uint8Array[]; bytes: number }[] = [];
  for (let from = 0; from < places.length; from += GROUP) {
    const own = places.slice(from, from + GROUP);
    const group = packGroup(own, texts);
    let file = files.at(-1);
    if (!file || file.bytes + group.length > bytes) files.push((file = { terms: 0, groups: [], bytes: 0 }));
    file.terms += own.length;
    file.groups.push(group);
    file.bytes += group.length;
  }
  return files.map(({ terms, groups }) => {
    const writer = new ByteWriter();
    for (const { length } of groups) writer.varint(length);
    for (const group of groups) writer.append(group);
    return { terms, content: writer.done() };
  });
}

function packGroup(places: readonly Places[], { phrases, bodies }: Texts): Uint8Array {
  const writer = new BitWriter();
  for (const { inPhrases, inBodies } of places) {
    writer.count(inPhrases.texts.length);
    writeSorted(writer, phrases.placesOf(inPhrases), phrases.size);
    writer.count(inBodies.texts.length);
    writeSorted(writer, inBodies.texts, bodies);
    for (const count of inBodies.numbers) writeTimes(writer, count);
  }
  return writer.done();
}

/** Once is a bit, twice are two, thrice three; what is more takes a count after these. */
function writeTimes(writer: BitWriter, times: number): void {
  for (let few = 1; few < Math.min(times, FEW); few++) writer.bits(1, 1);
  if (times < FEW) writer.bits(0, 1);
  else writer.count(times - FEW);
}

function readTimes(reader: BitReader): number {
  let times = 1;
  while (times < FEW && reader.bits(1) === 1) times++;
  return times < FEW ? times : FEW + reader.count();
}

/** Reads a file that {@link packWords} wrote. Only the groups that hold a term that is asked for are unpacked. */
export class PackedWords {
  /** By group: where its bytes begin; one more closes the list. */
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #known = new Map<number, readonly Places[]>();

  /** Throws a `SearchIndexError` for bytes that no build wrote, as `of` does. */
  constructor(
    content: Uint8Array,
    readonly range: WordRange,
    readonly texts: Texts,
    readonly name: string,
  ) {
    const reader = new ByteReader(content, () => damaged(name));
    const groups = Math.ceil((range.to - range.from) / GROUP);
    this.#starts = new Uint32Array(groups + 1);
    for (let group = 0; group < groups; group++) this.#starts[group + 1] = (this.#starts[group] ?? 0) + reader.varint();
    this.#bytes = reader.take(this.#starts[groups] ?? 0);
  }

  of(term: Term): Places | undefined {
    const group = Math.floor((term - this.range.from) / GROUP);
    let places = this.#known.get(group);
    if (!places) this.#known.set(group, (places = this.#unpack(group)));
    return places[(term - this.range.from) % GROUP];
  }

  #unpack(group: number): Places[] {
    const reader = new BitReader(this.#bytes.subarray(this.#starts[group], this.#starts[group + 1]), () =>
      damaged(this.name),
    );
    const { phrases, bodies } = this.texts;
    const terms = Math.min(GROUP, this.range.to - this.range.from - group * GROUP);
    return Array.from({ length: terms }, () => {
      const inPhrases = phrases.postingsAt(readSorted(reader, reader.count(), phrases.size));
      const texts = readSorted(reader, reader.count(), bodies);
      const numbers = new Uint32Array(texts.length);
      for (let i = 0; i < numbers.length; i++) numbers[i] = readTimes(reader);
      return { inPhrases, inBodies: { texts, numbers } };
    });
  }
}
