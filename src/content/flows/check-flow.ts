import type { Flow } from '../../model/index.js';
import { flowWays, reach, stepsAfter } from './flow-ways.js';
import type { Report } from '../problem.js';
import type { LocatedStep, ReadFlow } from './read-flow.js';

/** More choices than this are hard to hold in mind and to read on a telephone. */
const MOST_CHOICES = 7;

/**
 * Looks at a flow as a customer walks it: steps nobody reaches, loops without a way out, headings told apart by order
 * alone, and choices that are hard to use. `entrances` are steps that other files lead to.
 */
export function checkFlow(flow: ReadFlow, entrances: ReadonlySet<string>, report: Report): void {
  checkWays(flow, entrances, report);
  for (const located of flow.steps)
    for (const check of STEP_CHECKS) {
      const found = check(located);
      if (found !== undefined) report({ severity: 'warning', ...found, line: found.line ?? located.line });
    }
  checkSameHeadings(flow, report);
}

function checkWays(flow: ReadFlow, entrances: ReadonlySet<string>, report: Report): void {
  const steps = flow.steps.map(({ step }) => step);
  const located = new Map(flow.steps.map((each) => [each.step.id, each]));
  const { unreached, stranded, ends } = flowWays({ introduction: flow.introduction, steps }, entrances);
  if (!ends && flow.steps[0])
    report({
      severity: 'error',
      line: flow.steps[0].line,
      rule: 'no-outcome',
      message: 'No step ends this flow: every one leads to another.',
      remedy: 'Write a step that has no link to a step.',
    });
  for (const { first, behind } of clusters(steps, unreached)) {
    const more = behind === 0 ? '' : `, nor the ${behind === 1 ? 'step' : `${behind} steps`} behind it`;
    report({
      severity: 'warning',
      line: located.get(first.id)?.line ?? 1,
      rule: 'unreachable',
      message: `Nobody reaches the step "${first.title}"${more}.`,
      remedy: `Link to it with [label](#${first.id}), or delete it.`,
    });
  }
  for (const { first } of clusters(steps, stranded))
    report({
      severity: 'error',
      line: located.get(first.id)?.line ?? 1,
      rule: 'stranded',
      message: `From "${first.title}" a customer goes round in circles and never arrives: ${circle(first, steps)}.`,
      remedy: 'Add a choice that leads to an end, such as [Talk to a person](contact: help).',
    });
}

type Step = Flow['steps'][number];

/**
 * Of the steps something is wrong with, those to report: one for each group that hangs together, as mending the first
 * mends what is behind it.
 */
function clusters(steps: readonly Step[], ids: ReadonlySet<string>): { first: Step; behind: number }[] {
  const wrong = steps.filter(({ id }) => ids.has(id));
  const onward = new Map(wrong.map((step) => [step.id, stepsAfter(step).filter((id) => id !== step.id)]));
  const ledTo = new Set([...onward.values()].flat());
  const left = new Set(wrong.map(({ id }) => id));
  const found: { first: Step; behind: number }[] = [];
  // Steps that no other wrong step leads to come first; what remains are circles.
  for (const step of [...wrong.filter(({ id }) => !ledTo.has(id)), ...wrong]) {
    if (!left.has(step.id)) continue;
    const group = [...reach([step.id], onward)].filter((id) => left.delete(id));
    found.push({ first: step, behind: group.length - 1 });
  }
  return found;
}

/** `"A" → "B" → "A"`: where the first choices lead until a step comes again. */
function circle(from: Step, steps: readonly Step[]): string {
  const walked: Step[] = [];
  let at: Step | undefined = from;
  while (at !== undefined && !walked.includes(at)) {
    walked.push(at);
    const next: string[] = stepsAfter(at);
    at = steps.find(({ id }) => id === next[0]);
  }
  const again = at === undefined ? [] : [...walked.slice(walked.indexOf(at)), at];
  return again.map(({ title }) => `"${title}"`).join(' → ');
}

interface StepProblem {
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
  /** Absent: that of the step's heading. */
  readonly line?: number;
}

/** What may be wrong with one step, each a check of its own. */
const STEP_CHECKS: readonly ((located: LocatedStep) => StepProblem | undefined)[] = [
  function mergedList({ step, merged, choices }) {
    if (!merged) return undefined;
    return {
      ...(choices[0] && { line: choices[0].line }),
      rule: 'merged-list',
      message: `Facts and choices of "${step.title}" stand in one list.`,
      remedy: 'Put a sentence between the facts and the choices.',
    };
  },
  function singleChoice({ step, written, button }) {
    const [only] = step.choices;
    if (written !== 1 || button || (only?.to.kind !== 'step' && only?.to.kind !== 'flow')) return undefined;
    return {
      rule: 'single-choice',
      message: `"${step.title}" offers one choice only.`,
      remedy: 'Write the link as a paragraph of its own, or add a choice.',
    };
  },
  function manyChoices({ step, written }) {
    if (written <= MOST_CHOICES) return undefined;
    return {
      rule: 'many-choices',
      message: `"${step.title}" offers ${written} choices; more than ${MOST_CHOICES} are hard to compare.`,
      remedy: 'Ask in two steps.',
    };
  },
  function sameChoice({ step, choices }) {
    const words = choices.map(({ choice }) => choice.label.toLowerCase());
    const second = choices.find((_, index) => words.indexOf(words[index] ?? '') < index);
    if (second === undefined) return undefined;
    return {
      line: second.line,
      rule: 'same-choice',
      message: `Two choices of "${step.title}" read "${second.choice.label}".`,
      remedy: 'Say in each what makes it different.',
    };
  },
  function emptyHeading({ step }) {
    if (step.title !== '') return undefined;
    return { rule: 'empty-heading', message: 'This step has no heading.', remedy: 'Write ## and a question.' };
  },
  function choicesAsText({ step, slips: [slip] }) {
    if (slip === undefined) return undefined;
    const { line, kind } = slip;
    return kind === 'numbered'
      ? {
          ...{ line, rule: 'numbered-choices' },
          message: `The choices of "${step.title}" are numbered; they are shown as instructions, not as buttons.`,
          remedy: 'Begin each with - instead of a number.',
        }
      : {
          ...{ line, rule: 'choices-not-last' },
          message: `Text follows the choices of "${step.title}"; they are shown as links in a text, not as buttons.`,
          remedy: 'Move the text above the choices.',
        };
  },
];

/** Steps that share a heading and are told apart by their order: one report a heading. */
function checkSameHeadings({ steps }: ReadFlow, report: Report): void {
  const groups = new Map<string, LocatedStep[]>();
  for (const located of steps) {
    const title = located.step.title.toLowerCase();
    if (!located.pinned && title !== '') groups.set(title, [...(groups.get(title) ?? []), located]);
  }
  for (const [first, second, ...more] of groups.values()) {
    if (!first || !second) continue;
    const lines = [first, second, ...more].map(({ line }) => line).join(', ');
    report({
      severity: 'warning',
      line: second.line,
      rule: 'same-heading',
      message: `${2 + more.length} steps are called "${second.step.title}" (lines ${lines}); links tell them apart by their order alone.`,
      remedy: 'Give each a name of its own at the end of its heading, such as {#second}.',
    });
  }
}
