import { formatProblem, type Compiled, type Problem } from '../content/index.js';
import type { Io } from './command.js';

/** Of one kind no more than this are listed: a folder brought from elsewhere may have hundreds. */
const MOST_OF_A_KIND = 20;

/** Prints problems, errors first, grouped by kind. */
export function reportProblems(problems: readonly Problem[], io: Io): void {
  for (const severity of ['error', 'warning'] as const) {
    const rules = new Map<string, Problem[]>();
    for (const problem of problems)
      if (problem.severity === severity) rules.set(problem.rule, [...(rules.get(problem.rule) ?? []), problem]);
    for (const [rule, list] of rules) {
      io.err(`${severity} ${rule}`);
      for (const problem of list.slice(0, MOST_OF_A_KIND)) io.err(`  ${formatProblem(problem)}`);
      if (list.length > MOST_OF_A_KIND) io.err(`  … and ${list.length - MOST_OF_A_KIND} more`);
      io.err('');
    }
  }
}

/** `138 articles, 2 flows in en, de · 3 warnings · …`. */
export function summaryLine({ packs, problems }: Compiled, ...more: readonly string[]): string {
  const ids = (type: string): number =>
    packs.reduce((most, { entries }) => Math.max(most, entries.filter((entry) => entry.type === type).length), 0);
  const languages = packs.map(({ language }) => language).join(', ');
  const flows = ids('flow');
  return [
    `${count(ids('article'), 'article')}${flows > 0 ? `, ${count(flows, 'flow')}` : ''} in ${languages}`,
    ...(['error', 'warning'] as const).flatMap((severity) => {
      const found = problems.filter((problem) => problem.severity === severity).length;
      return found > 0 ? [count(found, severity)] : [];
    }),
    ...more,
  ].join(' · ');
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
