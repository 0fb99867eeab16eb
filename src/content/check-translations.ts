import type { Entry } from '../model/index.js';
import type { ReadFlow } from './read-flow.js';
import type { SourceDocument } from './source-document.js';

interface TranslatedFlow {
  readonly document: SourceDocument;
  readonly entry: Entry;
  readonly flow: ReadFlow;
}

/** A flow and its translations must be the same graph, or a customer who changes the language loses the way. */
export function checkTranslations(flows: readonly TranslatedFlow[]): void {
  const first = new Map<string, TranslatedFlow>();
  for (const translated of flows) {
    const original = first.get(translated.entry.id);
    if (!original) {
      first.set(translated.entry.id, translated);
      continue;
    }
    const [here, there] = [graphOf(translated.flow), graphOf(original.flow)];
    const index = here.findIndex((arrows, step) => arrows !== there[step]);
    const different = index >= 0 ? index : here.length === there.length ? -1 : here.length;
    if (different < 0) continue;
    const located = translated.flow.steps[different] ?? translated.flow.steps.at(-1);
    translated.document.report({
      severity: 'warning',
      ...(located ? { line: located.line } : {}),
      rule: 'translation-differs',
      message: `Step ${different + 1} leads elsewhere than in ${original.document.file}.`,
      remedy: 'Keep the order of steps and choices, or pin the same {#id} in both.',
    });
  }
}

/** For each step the numbers of the steps it leads to. */
function graphOf({ steps }: ReadFlow): string[] {
  const numbers = new Map(steps.map(({ step }, index) => [step.id, index]));
  return steps.map(({ step }) =>
    step.choices.map(({ to }) => (to.kind === 'step' ? String(numbers.get(to.step)) : to.kind)).join(' '),
  );
}
