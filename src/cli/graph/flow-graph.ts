import { flowWays, stepsLinkedIn, type Problem } from '../../content/index.js';
import type { Choice, Flow } from '../../model/index.js';

/** A flow as it is drawn: steps and other flows as boxes, choices as arrows. */
export interface FlowGraph {
  readonly title: string;
  readonly direction: 'ltr' | 'rtl';
  readonly boxes: readonly FlowBox[];
  readonly arrows: readonly FlowArrow[];
}

export interface FlowBox {
  /** Safe in any notation: a letter and a number. */
  readonly id: string;
  readonly kind: 'question' | 'end' | 'flow';
  readonly title: string;
  /** The customer begins here. */
  readonly start: boolean;
  /** Other pages lead here. */
  readonly entrance: boolean;
  /** Choices that leave the flow. */
  readonly waysOut: readonly WayOut[];
  /** What is wrong, in few words. */
  readonly problems: readonly string[];
}

export interface WayOut {
  readonly label: string;
  readonly to: 'person' | 'article' | 'away';
  /** Where it leads: the article's title, the topic, the address. */
  readonly where: string;
}

export interface FlowArrow {
  readonly from: string;
  readonly to: string;
  /** The choice's words; empty for a link within the text. */
  readonly label: string;
  /** Part of a circle without a way out. */
  readonly wrong: boolean;
}

/** What a flow's own data do not tell. */
export interface FlowSurroundings {
  readonly direction: 'ltr' | 'rtl';
  /** Steps that other files lead to. */
  readonly entrances: ReadonlySet<string>;
  /** Title of an article or flow; undefined where it is not there. */
  readonly titleOf: (id: string) => string | undefined;
  /** What the checks say of a step. */
  readonly problemsOf: (step: string) => readonly Problem[];
}

/** What a check finds, in a word or two; a rule that is not here needs no mention in a picture. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'no-outcome': 'Nothing ends this flow',
  'dead-step': 'A choice leads nowhere',
  'dead-link': 'A link leads nowhere',
  'not-a-step': 'A link leads into a step',
  'single-choice': 'One choice only',
  'many-choices': 'Too many choices',
  'same-choice': 'Two choices read the same',
  'merged-list': 'Facts and choices in one list',
  'numbered-choices': 'Choices are numbered',
  'choices-not-last': 'Text follows the choices',
  'translation-differs': 'Differs from its translation',
};

export function flowGraph(flow: Flow, around: FlowSurroundings): FlowGraph {
  const { unreached, stranded } = flowWays(flow, around.entrances);
  const idOf = new Map(flow.steps.map(({ id }, index) => [id, `s${index + 1}`]));
  const others = new Map<string, FlowBox>();
  const arrows: FlowArrow[] = [];
  const otherFlow = (id: string, step: string | undefined): string => {
    const key = `${id}#${step ?? ''}`;
    const known = others.get(key)?.id ?? `f${others.size + 1}`;
    const title = `${around.titleOf(id) ?? id}${step === undefined ? '' : ` (#${step})`}`;
    others.set(key, {
      ...{ id: known, kind: 'flow', title, start: false, entrance: false, waysOut: [], problems: [] },
    });
    return known;
  };
  const boxes = flow.steps.map((step, index): FlowBox => {
    const from = idOf.get(step.id) ?? '';
    const arrow = (to: string | undefined, label: string, wrong = false): void => {
      if (to !== undefined) arrows.push({ from, to, label, wrong });
    };
    for (const { label, to } of step.choices) {
      if (to.kind === 'step') arrow(idOf.get(to.step), label, stranded.has(step.id) && stranded.has(to.step));
      if (to.kind === 'flow') arrow(otherFlow(to.id, to.step), label);
    }
    for (const id of stepsLinkedIn(step.body)) arrow(idOf.get(id), '', stranded.has(step.id) && stranded.has(id));
    return {
      id: from,
      kind: step.outcome ? 'end' : 'question',
      title: step.title,
      start: index === 0,
      entrance: around.entrances.has(step.id),
      waysOut: step.choices.flatMap((choice) => wayOut(choice, around) ?? []),
      problems: [
        ...(unreached.has(step.id) ? ['Nobody gets here'] : []),
        ...(stranded.has(step.id) ? ['No way out'] : []),
        ...new Set(around.problemsOf(step.id).flatMap(({ rule }) => PROBLEMS[rule] ?? [])),
      ],
    };
  });
  return { title: flow.title, direction: around.direction, boxes: [...boxes, ...others.values()], arrows };
}

function wayOut({ label, to }: Choice, { titleOf }: FlowSurroundings): WayOut | undefined {
  switch (to.kind) {
    case 'article':
      return { label, to: 'article', where: titleOf(to.id) ?? to.id };
    case 'contact':
    case 'callback':
      return { label, to: 'person', where: to.topic };
    case 'leave':
      return { label, to: /^(?:tel|mailto):/i.test(to.href) ? 'person' : 'away', where: to.href };
    default:
      return undefined;
  }
}

/** A flow in one sentence, for those who hear a picture instead of seeing it. */
export function describeGraph({ boxes }: FlowGraph): string {
  const steps = boxes.filter(({ kind }) => kind !== 'flow');
  const ends = steps.filter(({ kind }) => kind === 'end').length;
  const wrong = steps.filter(({ problems }) => problems.length > 0);
  const start = steps.find((box) => box.start)?.title ?? '';
  const trouble = wrong.map(({ title, problems }) => `${title}: ${problems.join(', ')}.`).join(' ');
  return `${counted(steps.length, 'step')}, ${counted(ends, 'end')}. It begins with "${start}".${trouble && ` Problems: ${trouble}`}`;
}

export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
