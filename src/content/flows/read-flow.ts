import type { Block, Choice, Step } from '../../model/index.js';
import type { BodyContext } from '../body/body-context.js';
import { findChoiceSlips, type ChoiceSlip } from './choice-slips.js';
import { readBody } from '../body/read-body.js';
import type { SourceDocument } from '../source-document.js';
import { takeChoices, type TakenChoices } from './take-choices.js';

/** A step with the places the checks report. */
export interface LocatedStep extends Omit<TakenChoices, 'body'> {
  readonly step: Step;
  /** Line of its heading. */
  readonly line: number;
  readonly pinned: boolean;
  /** Lists that were meant as choices and are shown as text. */
  readonly slips: readonly ChoiceSlip[];
}

export interface ReadFlow {
  readonly introduction: readonly Block[];
  readonly steps: readonly LocatedStep[];
}

/** Each `##` is a step; the first is the start. */
export function readFlow(document: SourceDocument, context: BodyContext): ReadFlow {
  const introduction = readBody(document.introduction.tokens, document.introduction.line, context);
  const stepOf = stepsOfHeadings(document);
  const steps = document.sections.map(({ heading, tokens, line }): LocatedStep => {
    const inStep = { ...context, link: leadToSteps(heading.id, stepOf, context) };
    const blocks = readBody(tokens, line, inStep);
    const { body, ...taken } = takeChoices(blocks, context);
    const choices = taken.choices.map(({ choice }) => choice);
    return {
      step: { id: heading.id, title: heading.text, body, choices, outcome: !goesOn(choices) },
      line: heading.line,
      pinned: heading.pinned,
      slips: taken.written > 0 ? [] : findChoiceSlips(blocks, context),
      ...taken,
    };
  });
  return { introduction, steps };
}

/**
 * Whether the customer is still on the way: a choice leads to a step, of this flow or of another, or nothing but flows
 * is offered. A flow among other choices is what to read next, after "Did that help?".
 */
function goesOn(choices: readonly Choice[]): boolean {
  const flows = choices.filter(({ to }) => to.kind === 'flow');
  return (
    choices.some(({ to }) => (to.kind === 'step' || to.kind === 'flow') && to.step !== undefined) ||
    (flows.length > 0 && flows.length === choices.length)
  );
}

/** Heading → the step it stands in. */
function stepsOfHeadings({ headings, sections }: SourceDocument): Map<string, string> {
  const starts = new Set(sections.map(({ heading }) => heading));
  const stepOf = new Map<string, string>();
  let step: string | undefined;
  for (const heading of headings.values()) {
    if (starts.has(heading)) step = heading.id;
    if (step !== undefined) stepOf.set(heading.id, step);
  }
  return stepOf;
}

/** A heading inside another step is not on the customer's screen: a link to it leads to its step. */
function leadToSteps(
  here: string,
  stepOf: ReadonlyMap<string, string>,
  { link, report }: BodyContext,
): BodyContext['link'] {
  return (href, line) => {
    const to = link(href, line);
    const step = to?.kind === 'heading' ? stepOf.get(to.heading) : undefined;
    if (step === undefined || step === here) return to;
    report({
      severity: 'warning',
      line,
      rule: 'not-a-step',
      message: `"${href}" is a heading inside the step "#${step}"; the link leads to the beginning of that step.`,
      remedy: 'Write the heading with ## if it is a step of its own.',
    });
    return { kind: 'step', step };
  };
}
