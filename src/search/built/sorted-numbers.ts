/* eslint-disable @typescript-eslint/no-non-null-assertion -- every place lies within its array */
import type { BitReader, BitWriter } from './bits.js';

/**
 * Writes numbers from 0 to `limit` − 1 in rising order, each at most once (binary interpolative coding, Moffat & Stuiver
 * 2000): the one in the middle first, then either half between its new bounds. Numbers that stand close together, as the
 * sections of an article do, take few bits, and a run without gaps takes none.
 */
export function writeSorted(writer: BitWriter, numbers: ArrayLike<number>, limit: number): void {
  halve(numbers.length, limit, (middle, least, choices) => {
    writer.oneOf(numbers[middle]! - least, choices);
    return numbers[middle]!;
  });
}

/** Reads `count` numbers that {@link writeSorted} wrote: whatever the bits are, they rise and lie below `limit`. */
export function readSorted(reader: BitReader, count: number, limit: number): Uint32Array {
  if (count > limit) throw reader.broken();
  const numbers = new Uint32Array(count);
  halve(count, limit, (middle, least, choices) => (numbers[middle] = least + reader.oneOf(choices)));
  return numbers;
}

/** Calls `visit` for each place in the order of the code, with what its number is at least, and how many it may be; it says which. */
function halve(count: number, limit: number, visit: (middle: number, least: number, choices: number) => number): void {
  const within = (from: number, to: number, low: number, high: number): void => {
    const middle = (from + to) >>> 1;
    const number = visit(middle, low + middle - from, high - low - (to - from) + 1);
    if (from < middle) within(from, middle, low, number);
    if (middle + 1 < to) within(middle + 1, to, number + 1, high);
  };
  if (count > 0) within(0, count, 0, limit);
}
