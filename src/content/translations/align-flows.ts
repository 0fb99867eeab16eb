import type { Target } from '../../model/index.js';
import { flowFiles } from '../check-files.js';
import { firstDifference, flowTranslations, pairSteps } from './check-translations.js';
import type { CompiledFile } from '../compile-file.js';
import type { CompiledDocument } from '../compile-document.js';
import { mapChoices, mapEntryTargets, mapTargets, type ReplaceTarget } from '../links/map-targets.js';

/** Flow → its steps' own ids → those of the original. */
type Renames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Gives the steps of translated flows the ids of their originals, so that a customer who changes the language stays at
 * the step, and a link from the site holds in every language. A flow that differs from its original keeps its own.
 */
export function alignFlows(files: readonly CompiledFile[], defaultLanguage: string): readonly CompiledFile[] {
  const byLanguage = new Map<string, Map<string, ReadonlyMap<string, string>>>();
  for (const translation of flowTranslations(flowFiles(files), defaultLanguage)) {
    const { language, id } = translation.translated;
    const names = new Map([...pairSteps(translation)].map(([here, there]) => [here.step.id, there.step.id]));
    if ([...names].every(([here, there]) => here === there) || firstDifference(translation) !== undefined) continue;
    byLanguage.set(
      language,
      (byLanguage.get(language) ?? new Map<string, ReadonlyMap<string, string>>()).set(id, names),
    );
  }
  return files.map((file) => {
    const renames = byLanguage.get(file.document.language);
    return renames === undefined ? file : { ...file, result: rename(file.result, renames) };
  });
}

function rename(result: CompiledDocument, renames: Renames): CompiledDocument {
  const toFlows: ReplaceTarget = (to) => {
    const step = to.kind === 'flow' && to.step !== undefined ? renames.get(to.id)?.get(to.step) : undefined;
    return step === undefined || to.kind !== 'flow' ? to : { ...to, step };
  };
  switch (result.kind) {
    case 'entries':
      return { ...result, entries: result.entries.map((entry) => mapEntryTargets(entry, toFlows)) };
    case 'flow': {
      const own = renames.get(result.entry.id);
      const inside = (to: Target): Target =>
        to.kind === 'step' ? { ...to, step: own?.get(to.step) ?? to.step } : toFlows(to);
      const entry = mapEntryTargets(result.entry, inside);
      if (entry.type !== 'flow') return result;
      return {
        ...result,
        entry: { ...entry, steps: entry.steps.map((step) => ({ ...step, id: own?.get(step.id) ?? step.id })) },
      };
    }
    case 'notice':
      return { ...result, notice: { ...result.notice, body: mapTargets(result.notice.body, toFlows) } };
    case 'reply': {
      const { body, choices } = result.reply;
      return {
        ...result,
        reply: { ...result.reply, body: mapTargets(body, toFlows), choices: mapChoices(choices, toFlows) },
      };
    }
    case 'nothing':
      return result;
  }
}
