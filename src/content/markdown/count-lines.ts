/** How many line breaks a token's source holds. */
export function countLines(raw: string): number {
  let lines = 0;
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) lines++;
  return lines;
}
