import { checkFlow } from './flows/check-flow.js';
import { checkTranslation, flowTranslations, type FlowFile } from './translations/check-translations.js';
import type { CompiledFile } from './compile-file.js';
import type { Problem, Report } from './problem.js';
import type { ChannelSource } from './settings/read-channels.js';
import { didYouMean, suggest } from './suggestion.js';

/** What can only be said of the files together: channels by name, flows as graphs, and their translations. */
export function checkFiles(
  files: readonly CompiledFile[],
  channels: readonly ChannelSource[],
  defaultLanguage: string,
): Problem[] {
  const problems: Problem[] = [];
  const reportFor =
    (file: string): Report =>
    (problem) =>
      problems.push({ ...problem, file });
  for (const { document } of files) checkChannelNames(document.front.channel, channels, reportFor(document.file));
  const flows = flowFiles(files);
  const entrances = flows.length > 0 ? entrancesOf(files) : new Map<string, ReadonlySet<string>>();
  for (const { file, id, flow } of flows) checkFlow(flow, entrances.get(id) ?? new Set(), reportFor(file));
  for (const translation of flowTranslations(flows, defaultLanguage))
    checkTranslation(translation, reportFor(translation.translated.file));
  return problems;
}

/** The flows among files. */
export function flowFiles(files: readonly CompiledFile[]): FlowFile[] {
  return files.flatMap(({ document: { file, language }, result }) =>
    result.kind === 'flow' ? [{ file, language, id: result.entry.id, flow: result.flow }] : [],
  );
}

/** Flow → its steps that files link to, in whatever language. */
function entrancesOf(files: readonly CompiledFile[]): Map<string, Set<string>> {
  const entrances = new Map<string, Set<string>>();
  for (const { links } of files)
    for (const { value: to } of links)
      if (to?.kind === 'flow' && to.step !== undefined)
        entrances.set(to.id, (entrances.get(to.id) ?? new Set<string>()).add(to.step));
  return entrances;
}

function checkChannelNames(named: readonly string[], channels: readonly ChannelSource[], report: Report): void {
  if (channels.length === 0) return;
  const ids = channels.map(({ channel }) => channel.id);
  for (const id of named)
    if (!ids.includes(id))
      report({
        severity: 'warning',
        line: 1,
        rule: 'unknown-channel',
        message: `"${id}" is not in channels.yml.`,
        remedy: didYouMean(suggest(id, ids), `Use ${ids.join(', ')}.`),
      });
}
