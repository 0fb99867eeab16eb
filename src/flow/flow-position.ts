import type { Choice, Flow, FlowPosition, Step } from '../model/index.js';

/** The position at the first step of a flow. */
export function startFlow(flow: Flow): FlowPosition {
  return { flow: flow.id, step: flow.steps[0]?.id ?? '', path: [] };
}

/**
 * The step a customer stands at. Content may have changed since the position was written down: a step that no
 * longer exists means the first one. Undefined when the position belongs to another flow.
 */
export function currentStep(flow: Flow, position: FlowPosition): Step | undefined {
  if (position.flow !== flow.id) return undefined;
  return stepOf(flow, position.step) ?? flow.steps[0];
}

/**
 * The position after a choice that leads to a step of this flow; loops are legal. Every other choice leaves the
 * position where it is. A choice that leads to a step which no longer exists begins the flow anew.
 */
export function takeChoice(flow: Flow, position: FlowPosition, choice: Choice): FlowPosition {
  const from = currentStep(flow, position);
  if (from === undefined || choice.to.kind !== 'step') return position;
  if (stepOf(flow, choice.to.step) === undefined) return startFlow(flow);
  const path = from.id === position.step ? position.path : [];
  return { flow: flow.id, step: choice.to.step, path: [...path, { step: from.id, choice: choice.label }] };
}

/** One step back, past steps that no longer exist; undefined at the start and in another flow. */
export function goBack(flow: Flow, position: FlowPosition): FlowPosition | undefined {
  if (position.flow !== flow.id) return undefined;
  const last = position.path.findLastIndex(({ step }) => stepOf(flow, step) !== undefined);
  const left = position.path[last];
  return left && { flow: flow.id, step: left.step, path: position.path.slice(0, last) };
}

function stepOf(flow: Flow, id: string): Step | undefined {
  return flow.steps.find((step) => step.id === id);
}
