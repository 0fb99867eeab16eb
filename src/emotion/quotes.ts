const QUOTES = /"[^"]{2,300}"|“[^“”]{2,300}”|„[^„“”]{2,300}[“”]|«[^«»]{2,300}»|»[^«»]{2,300}«/g;

/** UTF-16 ranges of `text` that stand in quotation marks: somebody else's words, or words held at arm's length. */
export function quotedRanges(text: string): readonly (readonly [from: number, to: number])[] {
  return Array.from(text.matchAll(QUOTES), (match) => [match.index, match.index + match[0].length] as const);
}
