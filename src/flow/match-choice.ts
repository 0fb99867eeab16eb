import type { Choice } from '../model/index.js';
import { plainWords } from './plain-words.js';
import { yesOrNo } from './yes-or-no.js';

/** Longer words than this are a new question, not a choice. */
const LONGEST = 120;

/** Words that turn a choice into its opposite: "not damaged" must not choose "Damaged". */
const NEGATIONS = new Set(
  plainWords('not no never none dont doesnt didnt isnt cant nicht kein keine keinen nie non mai nessun nessuna'),
);

/**
 * The choice a customer means by typing: its number ("2"), its label (also with a slip of the finger, or a part of it
 * that no other label has), or "yes" and "no" where a label begins so. Undefined when nothing fits, or more than one.
 */
export function matchChoice(step: { readonly choices: readonly Choice[] }, words: string): Choice | undefined {
  if (words.length > LONGEST) return undefined;
  const said = plainWords(words);
  if (said.length === 0) return undefined;
  const labels = step.choices.map((choice) => ({ choice, label: plainWords(choice.label) }));
  for (const way of WAYS) {
    const found = labels.filter(({ label }, index) => label.length > 0 && way(said, label, index));
    if (found.length > 0) return found.length === 1 ? found[0]?.choice : undefined;
  }
  return undefined;
}

type Way = (said: readonly string[], label: readonly string[], index: number) => boolean;

/** From the surest way to the least sure; the first that finds anything decides. */
const WAYS: readonly Way[] = [
  function same(said, label) {
    return said.join(' ') === label.join(' ');
  },
  function number(said, _label, index) {
    const last = said.at(-1) ?? '';
    return said.length <= 2 && /^\d{1,2}$/.test(last) && Number(last) === index + 1;
  },
  function yesNo(said, label) {
    const meant = yesOrNo(said.join(' '));
    return meant !== undefined && yesOrNo(label[0] ?? '') === meant;
  },
  function slip(said, label) {
    const [a, b] = [said.join(' '), label.join(' ')];
    return distanceWithin(a, b, Math.floor(Math.max(a.length, b.length) / 5));
  },
  function labelWithin(said, label) {
    return said.length <= label.length + 5 && sameNegation(said, label) && label.every((word) => said.includes(word));
  },
  function partOfLabel(said, label) {
    return said.join('').length >= 3 && sameNegation(said, label) && said.every((word) => holds(label, word));
  },
];

function sameNegation(said: readonly string[], label: readonly string[]): boolean {
  return said.some((word) => NEGATIONS.has(word)) === label.some((word) => NEGATIONS.has(word));
}

function holds(label: readonly string[], word: string): boolean {
  return label.some((other) => other === word || (word.length > 4 && distanceWithin(word, other, 1)));
}

/** Whether two texts differ by at most `limit` slips: a letter missing, extra, wrong, or two swapped. */
function distanceWithin(a: string, b: string, limit: number): boolean {
  if (limit < 1 || Math.abs(a.length - b.length) > limit) return a === b;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, j - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length) <= limit;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
