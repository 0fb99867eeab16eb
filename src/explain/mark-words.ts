import type { Cue } from '../model/index.js';

/** A stretch of a message; a marked one carries what its cues add together, in logits. */
export interface Stretch {
  readonly text: string;
  readonly adds?: number;
}

/** Two halves of a frame may lie far apart: marking all between them would mark words that said nothing. */
const SPANS = new Set(['stake×harm']);
/** What less than this adds is not worth an eye. */
const WORTH_MARKING = 0.25;

/**
 * The message as marked and unmarked stretches. Cues that overlap are one mark, which says what they
 * add together.
 * The stretches together are the message.
 */
export function markWords(message: string, cues: readonly Cue[]): readonly Stretch[] {
  const marks: { from: number; to: number; adds: number }[] = [];
  const inOrder = cues.filter((cue) => !SPANS.has(cue.category)).sort((a, b) => a.from - b.from);
  for (const { from, to, contribution } of inOrder) {
    const last = marks.at(-1);
    if (last && from < last.to) {
      last.to = Math.max(last.to, to);
      last.adds += contribution;
    } else marks.push({ from, to, adds: contribution });
  }
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { from, to, adds } of marks.filter((mark) => Math.abs(mark.adds) >= WORTH_MARKING)) {
    if (from > at) stretches.push({ text: message.slice(at, from) });
    stretches.push({ text: message.slice(from, to), adds });
    at = to;
  }
  if (at < message.length) stretches.push({ text: message.slice(at) });
  return stretches;
}
