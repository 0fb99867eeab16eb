import type { Choice } from '../../model/index.js';
import type { Report } from '../problem.js';
import type { LocatedChoice } from '../flows/take-choices.js';
import type { LocatedStep, ReadFlow } from '../flows/read-flow.js';

/** A flow of one file. */
export interface FlowFile {
  readonly file: string;
  readonly language: string;
  readonly id: string;
  readonly flow: ReadFlow;
}

/** A flow and the one it is a translation of. */
export interface FlowTranslation {
  readonly translated: FlowFile;
  readonly original: FlowFile;
}

/** What two flows differ in first: where in the translation, and what. */
export interface FlowDifference {
  readonly line: number;
  readonly message: string;
}

/** Each flow that is a translation, with its original: the one in the default language, or else the first. */
export function flowTranslations(flows: readonly FlowFile[], defaultLanguage: string): FlowTranslation[] {
  const originals = new Map<string, FlowFile>();
  for (const flow of [...flows.filter(({ language }) => language === defaultLanguage), ...flows])
    if (!originals.has(flow.id)) originals.set(flow.id, flow);
  return flows.flatMap((translated) => {
    const original = originals.get(translated.id);
    return original === undefined || original === translated ? [] : [{ translated, original }];
  });
}

/** A flow and its translation must be the same graph, or a customer who changes the language loses the way. */
export function checkTranslation(translation: FlowTranslation, report: Report): void {
  const difference = firstDifference(translation);
  if (difference === undefined) return;
  report({
    severity: 'warning',
    line: difference.line,
    rule: 'translation-differs',
    message: difference.message,
    remedy: 'Keep the order of steps and choices, or pin the same {#id} to a step in both.',
  });
}

/** Steps of a translation → steps of its original: those of the same id, the others in their order. */
export function pairSteps({ translated, original }: FlowTranslation): Map<LocatedStep, LocatedStep> {
  const left = new Map(original.flow.steps.map((located) => [located.step.id, located]));
  const pairs = new Map<LocatedStep, LocatedStep>();
  for (const located of translated.flow.steps) {
    const same = left.get(located.step.id);
    if (same !== undefined && left.delete(located.step.id)) pairs.set(located, same);
  }
  const others = [...left.values()].filter(({ pinned }) => !pinned || translated.flow.steps.every((s) => !s.pinned));
  for (const located of translated.flow.steps) {
    if (pairs.has(located)) continue;
    const next = others.shift();
    if (next !== undefined) pairs.set(located, next);
  }
  return pairs;
}

/** Undefined for flows that are the same graph. */
export function firstDifference(translation: FlowTranslation): FlowDifference | undefined {
  const { translated, original } = translation;
  const pairs = pairSteps(translation);
  const originalId = new Map([...pairs].map(([here, there]) => [here.step.id, there.step.id]));
  for (const [here, there] of pairs) {
    const found = differenceOfSteps(here, there, original, originalId);
    if (found !== undefined) return found;
  }
  const extra = translated.flow.steps.find((located) => !pairs.has(located));
  if (extra !== undefined)
    return { line: extra.line, message: `The step "${extra.step.title}" is not in ${original.file}.` };
  const paired = new Set(pairs.values());
  const missing = original.flow.steps.find((located) => !paired.has(located));
  if (missing === undefined) return undefined;
  const before = [...pairs].findLast(([, there]) => there.line < missing.line)?.[0] ?? translated.flow.steps[0];
  return {
    line: before?.line ?? 1,
    message: `The step "${missing.step.title}" of ${original.file}:${missing.line} is missing here.`,
  };
}

function differenceOfSteps(
  here: LocatedStep,
  there: LocatedStep,
  original: FlowFile,
  originalId: ReadonlyMap<string, string>,
): FlowDifference | undefined {
  if (here.choices.length !== there.choices.length)
    return {
      line: here.line,
      message: `"${here.step.title}" has ${counted(here.choices)}, but "${there.step.title}" has ${there.choices.length || 'none'} (${original.file}:${there.line}).`,
    };
  for (const [index, { choice, line }] of here.choices.entries()) {
    const twin = there.choices[index];
    if (twin === undefined || placeOf(choice, originalId) === placeOf(twin.choice)) continue;
    return {
      line,
      message: `"${choice.label}" leads to ${sayPlace(choice)}, but "${twin.choice.label}" leads to ${sayPlace(twin.choice)} (${original.file}:${twin.line}).`,
    };
  }
  return undefined;
}

/** Where a choice leads, as far as it must be the same in all languages: addresses and articles may differ. */
function placeOf({ to }: Choice, originalId: ReadonlyMap<string, string> = new Map()): string {
  if (to.kind === 'step') return `step ${originalId.get(to.step) ?? to.step}`;
  return to.kind === 'flow' ? `flow ${to.id}` : 'out';
}

function sayPlace({ to }: Choice): string {
  switch (to.kind) {
    case 'step':
      return `#${to.step}`;
    case 'flow':
      return `the flow "${to.id}"`;
    case 'article':
      return `the article "${to.id}"`;
    case 'contact':
    case 'callback':
      return 'a person';
    default:
      return 'another address';
  }
}

function counted(choices: readonly LocatedChoice[]): string {
  return choices.length === 0 ? 'no choice' : choices.length === 1 ? '1 choice' : `${choices.length} choices`;
}
