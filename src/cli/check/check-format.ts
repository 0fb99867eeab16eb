import { relative } from 'node:path';
import type { Problem } from '../../content/index.js';
import type { Findings } from './check-rules.js';
import type { CompiledFolder } from '../help-folder.js';
import { count, most, problemLines, summaryLine } from '../report.js';

/** What a format has to know beside what was found. */
export interface FormatContext {
  readonly folder: CompiledFolder;
  readonly cwd: string;
  readonly colour: boolean;
  /** Few rules were asked for by name: show all there is of them. */
  readonly all: boolean;
}

/** Each way to say what a check found, as lines. */
export const FORMATS = {
  text: (found: Findings, { folder, colour, all }: FormatContext): string[] => [
    ...problemLines(found.problems, { colour, all }),
    ...transcripts(found, all),
    summaryLine({ packs: folder.packs, problems: found.problems }, ...scenarioCount(found)),
  ],
  /** Stable: keys are added, never renamed or removed without another `version`. `docs/checks.md` describes them. */
  json: (found: Findings, { folder }: FormatContext): string[] => [
    JSON.stringify(
      {
        format: 'handrail-check',
        version: 1,
        languages: folder.packs.map(({ language }) => language),
        articles: most(folder.packs, 'article'),
        flows: most(folder.packs, 'flow'),
        errors: number(found, 'error'),
        warnings: number(found, 'warning'),
        problems: found.problems.map(({ severity, rule, file, line, message, remedy }) => {
          return { severity, rule, file, ...(line !== undefined && { line }), message, remedy };
        }),
        scenarios: found.scenarios.map(({ scenario, passed, transcript }) => {
          const { file, line, name } = scenario;
          return { file, line, ...(name !== undefined && { name }), passed, transcript };
        }),
      },
      undefined,
      2,
    ),
  ],
  /** Workflow commands of GitHub Actions: they appear beside the line in a pull request. */
  github: (found: Findings, { folder, cwd }: FormatContext): string[] =>
    found.problems.map((problem) => workflowCommand(problem, relative(cwd, folder.folder).replaceAll('\\', '/'))),
} as const;

export type Format = keyof typeof FORMATS;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(FORMATS, name);
}

function number({ problems }: Findings, severity: Problem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

/** What was said in the scenarios that failed; each one's first words when they were asked for by name. */
function transcripts({ scenarios }: Findings, all: boolean): string[] {
  return scenarios.flatMap(({ scenario, passed, transcript }) => {
    const place = `${scenario.file}:${scenario.line}`;
    const name = scenario.name === undefined ? '' : `  ${scenario.name}`;
    if (passed)
      return all ? [`passed  ${place}${name}  ${scenario.turns.map(({ says }) => `> ${says}`).join('  ')}`] : [];
    return [`failed  ${place}${name}`, ...transcript.map((line) => `  ${line}`), ''];
  });
}

function scenarioCount({ scenarios }: Findings): string[] {
  if (scenarios.length === 0) return [];
  const passed = scenarios.filter((scenario) => scenario.passed).length;
  return [
    passed === scenarios.length
      ? `${count(passed, 'scenario')} passed`
      : `${passed} of ${count(scenarios.length, 'scenario')} passed`,
  ];
}

/** `::warning file=help/a.md,line=3,title=dead-link::…`; see "Workflow commands for GitHub Actions". */
function workflowCommand({ severity, file, line, rule, message, remedy }: Problem, folder: string): string {
  const place = [
    `file=${property(folder === '' ? file : `${folder}/${file}`)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${property(rule)}`,
  ];
  return `::${severity} ${place.join(',')}::${data(`${message} ${remedy}`.trim())}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
