/** The first place below `size` where `isBefore` does not hold, if it holds for a beginning of them; else `size`. */
export function firstFrom(size: number, isBefore: (place: number) => boolean): number {
  let low = 0;
  for (let high = size; low < high;) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
