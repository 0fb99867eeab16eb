/** A run of `*`, `_` or `~`: what it could open and close, and what {@link matchRuns} found that it does. */
export interface DelimiterRun {
  readonly kind: 'run';
  readonly character: string;
  /** Where it stands in its source; grows from run to run. */
  readonly at: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Characters that neither open nor close: they stay text. */
  left: number;
  /** Sizes of the spans it opens (1 emphasis, 2 strong), the innermost first. */
  readonly opens: number[];
  /** Sizes of the spans it closes, the innermost first. */
  readonly closes: number[];
}

const BLANK = /[\t\n\f\r\p{Zs}]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Reads the run at a place. Left- and right-flanking as in CommonMark 0.31.2, 6.2. */
export function readRun(source: string, at: number): DelimiterRun {
  const character = source.charAt(at);
  let end = at + 1;
  while (source[end] === character) end++;
  const before = at === 0 ? '\n' : characterBefore(source, at);
  const after = end === source.length ? '\n' : String.fromCodePoint(source.codePointAt(end) ?? 10);
  const blankBefore = BLANK.test(before);
  const blankAfter = BLANK.test(after);
  const markBefore = PUNCTUATION.test(before);
  const markAfter = PUNCTUATION.test(after);
  const leftFlanking = !blankAfter && (!markAfter || blankBefore || markBefore);
  const rightFlanking = !blankBefore && (!markBefore || blankAfter || markAfter);
  const inWord = character === '_';
  const length = end - at;
  // GFM: three tildes and more strike nothing through.
  const means = character !== '~' || length <= 2;
  return {
    kind: 'run',
    character,
    at,
    length,
    canOpen: means && leftFlanking && (!inWord || !rightFlanking || markBefore),
    canClose: means && rightFlanking && (!inWord || !leftFlanking || markAfter),
    left: length,
    opens: [],
    closes: [],
  };
}

function characterBefore(source: string, at: number): string {
  const unit = source.charCodeAt(at - 1);
  const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff && at > 1;
  return String.fromCodePoint(source.codePointAt(isLowSurrogate ? at - 2 : at - 1) ?? 10);
}

/**
 * Pairs the runs of one stretch of text ("process emphasis", CommonMark 0.31.2, appendix) in time linear in their
 * number: a search that found no opener is never made again below the same place.
 */
export function matchRuns(runs: readonly DelimiterRun[]): void {
  const openers: DelimiterRun[] = [];
  const bottoms = new Map<string, number>();
  for (const run of runs) {
    const key = keyOf(run);
    while (run.canClose && run.left > 0) {
      const bottom = bottoms.get(key) ?? -1;
      let index = openers.length - 1;
      while (index >= 0 && (openers[index]?.at ?? 0) > bottom && !pairs(openers[index], run)) index--;
      const opener = openers[index];
      if (!opener || opener.at <= bottom) {
        bottoms.set(key, openers.at(-1)?.at ?? -1);
        break;
      }
      const size = run.character === '~' ? run.length : opener.left >= 2 && run.left >= 2 ? 2 : 1;
      opener.left -= size;
      opener.opens.push(size);
      run.left -= size;
      run.closes.push(size);
      openers.length = opener.left > 0 ? index + 1 : index;
    }
    if (run.canOpen && run.left > 0) openers.push(run);
  }
}

function keyOf({ character, canOpen, length }: DelimiterRun): string {
  return character === '~' ? `~${length}` : `${character}${canOpen ? 'o' : 'c'}${length % 3}`;
}

function pairs(opener: DelimiterRun | undefined, closer: DelimiterRun): boolean {
  if (opener?.character !== closer.character) return false;
  if (closer.character === '~') return opener.length === closer.length;
  const both = closer.canOpen || opener.canClose;
  return !both || closer.length % 3 === 0 || (opener.length + closer.length) % 3 !== 0;
}
