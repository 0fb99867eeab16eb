import type { Report } from './problem.js';
import type { LocatedStep, ReadFlow } from './read-flow.js';

/** More choices than this are hard to hold in mind and to read on a telephone. */
const MOST_CHOICES = 7;

/**
 * Looks at a flow as a graph: steps nobody reaches, customers who cannot get out, headings told apart by order alone,
 * and lists of choices that are hard to use. `entrances` are steps that other files lead to.
 */
export function checkFlow(flow: ReadFlow, entrances: ReadonlySet<string>, report: Report): void {
  const byId = new Map(flow.steps.map((located) => [located.step.id, located]));
  const start = flow.steps[0]?.step.id;
  const reached = reach([...(start === undefined ? [] : [start]), ...flow.mentioned, ...entrances], byId);
  const settled = [...reached].filter((id) => byId.get(id)?.step.outcome);
  const warn = (line: number, rule: string, message: string, remedy: string): void => {
    report({ severity: 'warning', line, rule, message, remedy });
  };
  if (settled.length === 0 && flow.steps[0])
    report({
      severity: 'error',
      line: flow.steps[0].line,
      rule: 'no-outcome',
      message: 'No step ends this flow: every one leads to another.',
      remedy: 'Write a step that has no link to a step.',
    });
  const canSettle = reach(settled, reversed(flow.steps));
  for (const { step, line, choices, written, merged, button } of flow.steps) {
    if (!reached.has(step.id))
      warn(
        line,
        'unreachable',
        `Nobody reaches the step "${step.title}".`,
        `Link to it with [label](#${step.id}), or delete it.`,
      );
    else if (settled.length > 0 && !canSettle.has(step.id))
      report({
        severity: 'error',
        line,
        rule: 'stranded',
        message: `From "${step.title}" a customer goes round in circles and never arrives.`,
        remedy: 'Add a choice that leads to an end, such as [Talk to a person](contact: help).',
      });
    if (merged)
      warn(
        choices[0]?.line ?? line,
        'merged-list',
        `Facts and choices of "${step.title}" stand in one list.`,
        'Put a sentence between the facts and the choices.',
      );
    if (written === 1 && !button && step.choices[0]?.to.kind === 'step')
      warn(
        line,
        'single-choice',
        `"${step.title}" offers one choice only.`,
        'Write the link as a paragraph of its own, or add a choice.',
      );
    if (choices.length > MOST_CHOICES)
      warn(
        line,
        'many-choices',
        `"${step.title}" offers ${choices.length} choices; more than ${MOST_CHOICES} are hard to compare.`,
        'Ask in two steps.',
      );
  }
}

/** Steps that share a heading and are told apart by their order: one report a heading. */
export function checkSameHeadings(flow: ReadFlow, isPinned: (id: string) => boolean, report: Report): void {
  const groups = new Map<string, LocatedStep[]>();
  for (const located of flow.steps) {
    const title = located.step.title.toLowerCase();
    if (!isPinned(located.step.id)) groups.set(title, [...(groups.get(title) ?? []), located]);
  }
  for (const same of groups.values()) {
    const second = same[1];
    if (!second) continue;
    report({
      severity: 'warning',
      line: second.line,
      rule: 'same-heading',
      message: `${same.length} steps are called "${second.step.title}"; only their order tells "#${second.step.id}" from the others.`,
      remedy: `Pin each, such as ## ${second.step.title} {#${second.step.id}}.`,
    });
  }
}

function reach(
  from: readonly string[],
  byId: ReadonlyMap<string, Pick<LocatedStep, 'step' | 'mentioned'>>,
): Set<string> {
  const reached = new Set<string>();
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const located = byId.get(id);
    if (!located || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...leadsTo(located));
  }
  return reached;
}

function leadsTo({ step, mentioned }: Pick<LocatedStep, 'step' | 'mentioned'>): string[] {
  return [...step.choices.flatMap(({ to }) => (to.kind === 'step' ? [to.step] : [])), ...mentioned];
}

/** The same graph with every arrow turned round. */
function reversed(steps: readonly LocatedStep[]): Map<string, Pick<LocatedStep, 'step' | 'mentioned'>> {
  const back = new Map<string, string[]>(steps.map(({ step }) => [step.id, []]));
  for (const located of steps) for (const id of leadsTo(located)) back.get(id)?.push(located.step.id);
  return new Map(
    steps.map(({ step }) => [step.id, { step: { ...step, choices: [] }, mentioned: back.get(step.id) ?? [] }]),
  );
}
