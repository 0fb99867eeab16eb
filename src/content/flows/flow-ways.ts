import type { Block, Choice, Flow } from '../../model/index.js';
import { targetsIn } from '../links/map-targets.js';

/** What is known of a flow as a graph. Steps are named by id, in the order of the file. */
export interface FlowWays {
  /** Steps no customer comes to. */
  readonly unreached: ReadonlySet<string>;
  /** Steps that customers come to and cannot leave: every way leads round in circles. */
  readonly stranded: ReadonlySet<string>;
  /** Whether a customer who begins can come to an end, or out of the flow, at all. */
  readonly ends: boolean;
}

type FlowSteps = Pick<Flow, 'introduction' | 'steps'>;

/**
 * Looks at a flow as a graph. A customer begins at the first step, at a step the introduction links to, or at one of
 * the `entrances`, to which other files lead. Loops are legal: only a loop without a way out strands somebody. A way
 * out is an end, or a choice that leads to a person, to an article, to another flow or away.
 */
export function flowWays({ introduction, steps }: FlowSteps, entrances: Iterable<string>): FlowWays {
  const onward = new Map(steps.map((step) => [step.id, stepsAfter(step)]));
  const first = steps[0] === undefined ? [] : [steps[0].id];
  const reached = reach([...first, ...stepsLinkedIn(introduction), ...entrances], onward);
  const out = steps.filter((step) => reached.has(step.id) && (step.outcome || step.choices.some(leavesFlow)));
  const ids = steps.map(({ id }) => id);
  const canEnd = reach(
    out.map(({ id }) => id),
    turnedRound(onward),
  );
  const stuck = out.length === 0 ? [] : ids.filter((id) => reached.has(id) && !canEnd.has(id));
  return {
    unreached: new Set(ids.filter((id) => !reached.has(id))),
    stranded: new Set(stuck),
    ends: out.length > 0,
  };
}

/** Steps of the same flow that a step leads to, by a choice or by a link in its text. */
export function stepsAfter({ body, choices }: Pick<Flow['steps'][number], 'body' | 'choices'>): string[] {
  return [...choices.flatMap(({ to }) => (to.kind === 'step' ? [to.step] : [])), ...stepsLinkedIn(body)];
}

export function stepsLinkedIn(body: readonly Block[]): string[] {
  return targetsIn(body).flatMap((to) => (to.kind === 'step' ? [to.step] : []));
}

/** All steps that can be come to from some, themselves among them; names of no step are passed over. */
export function reach(from: readonly string[], onward: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const next = onward.get(id);
    if (next === undefined || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...next);
  }
  return reached;
}

function turnedRound(onward: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const back = new Map([...onward.keys()].map((id): [string, string[]] => [id, []]));
  for (const [id, next] of onward) for (const to of next) back.get(to)?.push(id);
  return back;
}

function leavesFlow({ to }: Choice): boolean {
  return to.kind !== 'step' && to.kind !== 'heading';
}
