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
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const from = Math.max(1, row - limit);
    const to = Math.min(b.length, row + limit);
    const current: number[] = new Array<number>(b.length + 1).fill(limit);
    if (from === 1) current[0] = row;
    let nearest = current[0] ?? limit;
    for (let column = from; column <= to; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (beforeLast[column - 2] ?? limit) + 1);
      current[column] = least;
      if (least < nearest) nearest = least;
    }
    if (nearest >= limit) return limit;
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? limit;
}
