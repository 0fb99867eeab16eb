import type { Compiled, Problem } from '../content/index.js';
import type { Io } from './command.js';

/** Of one kind no more than this are listed: a folder brought from elsewhere may have hundreds. */
const MOST_OF_A_KIND = 20;

/** Prints problems on the terminal's second channel, for commands whose result is something else. */
export function reportProblems(problems: readonly Problem[], io: Io): void {
  for (const line of problemLines(problems, { colour: io.colour ?? false })) io.err(line);
}

interface Manner {
  readonly colour: boolean;
  /** List every one, however many of a kind there are. */
  readonly all?: boolean;
}

/**
 * Problems as lines for a terminal: grouped by file, files with errors first, and in a file errors before warnings and
 * then by line. Ends with an empty line; no lines at all where there is nothing to say.
 */
export function problemLines(problems: readonly Problem[], { colour, all = false }: Manner): string[] {
  const paint = colour ? PAINT : PLAIN;
  const listed = all ? problems : mostOfAKind(problems);
  const files = new Map<string, Problem[]>();
  for (const problem of [...listed].sort(byWeight))
    files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  const lines = [...files].flatMap(([file, list]) => [
    paint.file(file),
    ...list.flatMap(({ line, severity, rule, message, remedy }) => {
      const place = String(line ?? '').padStart(5);
      return [
        `${place}  ${paint[severity](severity.padEnd(7))}  ${message}  ${paint.rule(rule)}`,
        ...(remedy === '' ? [] : [`${' '.repeat(16)}${remedy}`]),
      ];
    }),
    '',
  ]);
  const left = unlisted(problems, listed).map(
    ([rule, number]) => `… and ${number} more of ${rule}; "handrail check HELP --only ${rule}" lists them all.`,
  );
  return [...lines, ...left, ...(left.length > 0 ? [''] : [])];
}

/** Errors come first, and with them the files that have any. */
function byWeight(a: Problem, b: Problem): number {
  const weight = ({ severity }: Problem): number => (severity === 'error' ? 0 : 1);
  return weight(a) - weight(b) || compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function mostOfAKind(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  return problems.filter(({ rule, severity }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return severity === 'error' || count <= MOST_OF_A_KIND;
  });
}

function unlisted(problems: readonly Problem[], listed: readonly Problem[]): [string, number][] {
  const shown = new Set(listed);
  const counts = new Map<string, number>();
  for (const problem of problems)
    if (!shown.has(problem)) counts.set(problem.rule, (counts.get(problem.rule) ?? 0) + 1);
  return [...counts];
}

const same = (text: string): string => text;
const PLAIN = { file: same, error: same, warning: same, rule: same, found: same };

/** Colours of a terminal (ECMA-48), by what they mean here. */
export const PAINT: typeof PLAIN = {
  file: (text) => `\u001b[4m${text}\u001b[24m`,
  error: (text) => `\u001b[31m${text}\u001b[39m`,
  warning: (text) => `\u001b[33m${text}\u001b[39m`,
  rule: (text) => `\u001b[2m${text}\u001b[22m`,
  found: (text) => `\u001b[1m${text}\u001b[22m`,
};

/** `138 articles, 2 flows in en, de · 3 warnings · …`. */
export function summaryLine(
  { packs, problems }: Pick<Compiled, 'packs' | 'problems'>,
  ...more: readonly string[]
): string {
  const flows = most(packs, 'flow');
  const languages = packs.map(({ language }) => language).join(', ');
  return [
    `${count(most(packs, 'article'), 'article')}${flows > 0 ? `, ${count(flows, 'flow')}` : ''} in ${languages}`,
    ...(['error', 'warning'] as const).flatMap((severity) => {
      const found = problems.filter((problem) => problem.severity === severity).length;
      return found > 0 ? [count(found, severity)] : [];
    }),
    ...more,
  ].join(' · ');
}

/** How many entries of a type the language has that has most. */
export function most(packs: Compiled['packs'], type: 'article' | 'flow'): number {
  return packs.reduce((most, { entries }) => Math.max(most, entries.filter((entry) => entry.type === type).length), 0);
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** `1 article`, `2 articles`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
