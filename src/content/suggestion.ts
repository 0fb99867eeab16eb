/**
 * The candidate that was probably meant, or undefined if none is close. Distance is Damerau–Levenshtein (optimal string
 * alignment); a `share` of the letters may differ, rounded up: in a long name fewer, as more are
 * another name.
 */
export function suggest(
  typed: string,
  candidates: Iterable<string>,
  share = typed.length > 12 ? 1 / 5 : 1 / 3,
): string | undefined {
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  let least = Math.ceil(wanted.length * share) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** `Did you mean "…"?`, or the other sentence where nothing is close. */
export function didYouMean(found: string | undefined, otherwise: string): string {
  return found === undefined ? otherwise : `Did you mean "${found}"?`;
}

/** Counts up to `limit`: only cells that near the diagonal can stay below it, and the rest is spared. */
function editDistance(a: string, b: string, limit: number): number {
  // Of two paths most is the same; what both begin with costs nothing.
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return distanceFrom(same, a, b, limit);
}

function distanceFrom(start: number, a: string, b: string, limit: number): number {
  const [rows, columns] = [a.length - start, b.length - start];
  let beforeLast: number[] = [];
  let last = Array.from({ length: columns + 1 }, (_, column) => column);
  let current: number[] = [];
  for (let row = 1; row <= rows; row++) {
    const from = Math.max(1, row - limit);
    const to = Math.min(columns, row + limit);
    // Cells beside those that are counted are read by the next rows.
    let nearest = (current[from - 1] = from === 1 ? row : limit);
    for (let column = from; column <= to; column++) {
      const [i, j] = [start + row - 1, start + column - 1];
      let least = Math.min(
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + (a[i] === b[j] ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[i] === b[j - 1] && a[i - 1] === b[j])
        least = Math.min(least, (beforeLast[column - 2] ?? limit) + 1);
      current[column] = least;
      if (least < nearest) nearest = least;
    }
    if (to < columns) current[to + 1] = limit;
    if (nearest >= limit) return limit;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[columns] ?? limit;
}
