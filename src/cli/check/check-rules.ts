import { didYouMean, suggest, type Problem, type Scenario } from '../../content/index.js';
import { findDuplicates } from './check-duplicates.js';
import { findTooLong } from './check-length.js';
import type { ScenarioResult } from './check-scenarios.js';
import { findIdleSynonyms } from './check-synonyms.js';
import { UsageError } from '../command.js';
import { lineFinder } from './find-line.js';
import type { CompiledFolder } from '../help-folder.js';
import { readScenarioFolder } from './read-scenario-folder.js';

/** What a check of a folder found. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly scenarios: readonly ScenarioResult[];
}

/** Which rules are wanted, by name. */
export interface RuleChoice {
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

/** Every rule by name; `docs/checks.md` has an example and the remedy of each. */
export const RULES: readonly string[] = [
  'callout',
  'channels',
  'choices-not-last',
  'dead-anchor',
  'dead-link',
  'directive',
  'directive-image',
  'duplicate-question',
  'empty-heading',
  'encoding',
  'field',
  'folder',
  'footnote-missing',
  'footnote-twice',
  'footnote-unused',
  'front-matter',
  'heading-blank',
  'heavy-image',
  'html',
  'idle-synonyms',
  'image-alt',
  'image-host',
  'image-kind',
  'include',
  'link-blank',
  'link-case',
  'liquid',
  'list-blank',
  'long-first-reply',
  'long-paragraph',
  'long-section',
  'long-sentence',
  'many-choices',
  'merged-list',
  'missing-image',
  'no-outcome',
  'no-steps',
  'no-title',
  'not-a-step',
  'numbered-choices',
  'outside-image',
  'relative-link',
  'reply-never',
  'same-choice',
  'same-heading',
  'same-id',
  'scenarios',
  'single-choice',
  'stranded',
  'too-deep',
  'translation-differs',
  'unknown-channel',
  'unknown-key',
  'unknown-next',
  'unreachable',
  'unread-file',
  'unreadable',
  'unsafe-image',
  'unsafe-link',
  'web-address',
  'yaml',
];

/**
 * The compiler's problems, and what takes a compiled folder to find. `now` (ms since 1970) is the time for scenarios that
 * name none. Rules that are not wanted are not run.
 */
export async function findProblems(folder: CompiledFolder, { only, skip }: RuleChoice, now: number): Promise<Findings> {
  const isWanted = (rule: string): boolean => (only.length === 0 || only.includes(rule)) && !skip.includes(rule);
  const problems: Problem[] = [...folder.problems];
  const lineIn = lineFinder(folder.folder);
  if (isWanted('idle-synonyms')) problems.push(...(await findIdleSynonyms(folder.packs, folder.folder)));
  for (const pack of folder.packs) {
    const places = new Map(
      folder.places.filter(({ language }) => language === pack.language).map((place) => [place.id, place]),
    );
    if (isWanted('duplicate-question')) problems.push(...(await findDuplicates(pack, (id) => places.get(id), lineIn)));
    for (const entry of pack.entries) {
      const place = places.get(entry.id);
      if (place === undefined) continue;
      for (const { begins, ...found } of findTooLong(entry, pack.language).filter(({ rule }) => isWanted(rule)))
        problems.push({
          ...found,
          severity: 'warning',
          file: place.file,
          line: await lineIn(place, begins, whereIs(found)),
        });
    }
  }
  const written: Scenario[] = isWanted('scenarios') ? await readScenarioFolder(folder.folder, problems) : [];
  const scenarios = written.length > 0 ? await played(folder, written, now) : [];
  problems.push(...scenarios.flatMap((result) => result.problems));
  return { problems: problems.filter(({ rule }) => isWanted(rule)), scenarios };
}

/** The first reply may be the description; all else stands in the text. */
function whereIs({ rule }: Pick<Problem, 'rule'>): 'anywhere' | 'below' {
  return rule === 'long-first-reply' ? 'anywhere' : 'below';
}

/** The bot and all it knows is loaded where somebody talks to it: an editor's folder without scenarios is checked sooner. */
async function played(folder: CompiledFolder, scenarios: readonly Scenario[], now: number): Promise<ScenarioResult[]> {
  const { runScenarios } = await import('./check-scenarios.js');
  return runScenarios(folder, scenarios, now);
}

/** Throws a {@link UsageError} for a name that is none. `found` are rules that this list may not know yet. */
export function requireRules(names: readonly string[]): void {
  for (const name of names)
    if (!RULES.includes(name))
      throw new UsageError(
        `"${name}" is no rule. ${didYouMean(suggest(name, RULES), 'docs/checks.md lists them all.')}`,
      );
}
