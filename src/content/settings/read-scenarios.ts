import { languageOfPath } from '../translations/language-of-path.js';
import type { Report } from '../problem.js';
import { didYouMean, suggest } from '../suggestion.js';
import { expectationsOfKey, expectationsOfWord, expectedKeys, type Expectation } from './read-expectations.js';
import { readSettings } from './read-settings.js';
import { EXPECTATION_KEYS, SCENARIO_FILE_KEYS, SCENARIO_KEYS, SCENARIO_TIME } from './scenario-keys.js';
import { isRecord, type ReadYaml } from '../fields/yaml-document.js';

export type { Expectation };

/** What a customer says, and what must come. */
export interface ScenarioTurn {
  readonly says: string;
  /** 1-based line of the file. */
  readonly line: number;
  /** Empty where the words only lead up to the next turn. */
  readonly expect: readonly Expectation[];
}

/** A conversation that an editor wrote down as a test. */
export interface Scenario {
  /** Path relative to the help folder. */
  readonly file: string;
  readonly line: number;
  readonly name?: string;
  /** From `lang`, the path or the file; absent: the default language. */
  readonly language?: string;
  /** When it is said, as written: `2026-12-24 10:00`, or an instant with an offset. */
  readonly at?: string;
  readonly turns: readonly ScenarioTurn[];
}

type Path = readonly (string | number)[];

/** Reads a file of scenarios. Never throws: what cannot be used is reported and left out, the others stay. */
export function readScenarios(file: string, text: string, readYaml: ReadYaml, report: Report): Scenario[] {
  const settings = readSettings(text, readYaml, (slip) => report({ ...slip, rule: 'scenarios' }), '');
  if (settings === undefined) return [];
  const { value, lineAt } = settings;
  const fail = (path: Path, message: string, remedy: string): undefined => {
    report({ severity: 'error', line: lineAt(path) ?? 1, rule: 'scenarios', message, remedy });
  };
  const top = isRecord(value) && !('says' in value) && !('turns' in value) ? value : { scenarios: value };
  const base: Path = top === value ? ['scenarios'] : [];
  if (top === value) warnOfSlips(top, SCENARIO_FILE_KEYS, [], fail);
  const list: unknown = top['scenarios'];
  if (!Array.isArray(list))
    return (
      fail(base, 'There is no list of scenarios.', 'Begin each one with - says: and below it expect: and an id.') ?? []
    );
  return list.flatMap((item: unknown, index): Scenario[] => {
    const path = [...base, index];
    if (!isRecord(item))
      return (
        fail(path, 'This is no scenario.', 'Write - says: what a customer says, and below it expect: an id.') ?? []
      );
    warnOfSlips(item, Object.keys(SCENARIO_KEYS), path, fail);
    const turns = readTurns(item, path, lineAt, fail);
    if (turns === undefined) return [];
    const language = textOf(item['lang'] ?? top['lang']) ?? languageOfFile(file);
    const at = textOf(item['at'] ?? top['at']);
    if (at !== undefined && !SCENARIO_TIME.test(at))
      return fail([...path, 'at'], `"${at}" is no time.`, 'Write at: 2026-12-24 10:00') ?? [];
    const name = textOf(item['name']);
    return [
      {
        file,
        line: lineAt(path) ?? 1,
        turns,
        ...(name === undefined ? {} : { name }),
        ...(language === undefined ? {} : { language }),
        ...(at === undefined ? {} : { at }),
      },
    ];
  });
}

type Fail = (path: Path, message: string, remedy: string) => undefined;
type LineAt = (path: Path) => number | undefined;

/** `says` and `expect`, several `says` of which the last is answered as expected, or `turns` with both in each. */
function readTurns(
  item: Readonly<Record<string, unknown>>,
  path: Path,
  lineAt: LineAt,
  fail: Fail,
): ScenarioTurn[] | undefined {
  const line = lineAt(path) ?? 1;
  const written = item['turns'];
  if (written !== undefined) {
    if (!Array.isArray(written) || written.length === 0)
      return fail([...path, 'turns'], 'There are no turns.', 'Below turns: begin each one with - says:');
    const turns = written.map((turn: unknown, index): readonly ScenarioTurn[] | undefined => {
      const below = [...path, 'turns', index];
      if (isRecord(turn)) return readTurns({ ...turn, turns: undefined }, below, lineAt, fail);
      return fail(below, 'This is no turn.', 'Write - says: what the customer says.');
    });
    const read = turns.flatMap((turn) => turn ?? []);
    if (turns.includes(undefined)) return undefined;
    if (read.some(({ expect }) => expect.length > 0)) return read;
    return fail(path, 'Nothing is expected here.', 'Write expect: and the id of the article that should come.');
  }
  const says = [item['says']].flat().map(textOf);
  const words = says.filter((text) => text !== undefined);
  if (words.length === 0 || words.length < says.length)
    return fail(path, 'The customer says nothing here.', 'Write says: "Where is my refund?"');
  const expect = readExpect(item['expect'], [...path, 'expect'], fail);
  if (expect === undefined) return undefined;
  if (expect.length === 0 && !path.includes('turns'))
    return fail(path, 'Nothing is expected here.', 'Write expect: and the id of the article that should come.');
  return words.map((text, index) => ({
    says: text,
    line: lineAt([...path, 'says', index]) ?? lineAt([...path, 'says']) ?? line,
    expect: index === words.length - 1 ? expect : [],
  }));
}

function readExpect(value: unknown, path: Path, fail: Fail): Expectation[] | undefined {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown, index) => readExpect(part, [...path, index], fail));
    return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
  }
  if (isRecord(value)) {
    warnOfSlips(value, Object.keys(EXPECTATION_KEYS), path, fail);
    return expectedKeys(value).flatMap((key) => expectationsOfKey(key, textOf(value[key]) ?? ''));
  }
  const text = textOf(value);
  return text === undefined ? [] : expectationsOfWord(text);
}

function warnOfSlips(
  record: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: Path,
  fail: Fail,
): void {
  for (const key of Object.keys(record))
    if (!known.includes(key))
      fail([...path, key], `"${key}" means nothing here.`, didYouMean(suggest(key, known), `Use ${known.join(', ')}.`));
}

/** `scenarios/de.yml`, `scenarios/de/x.yml`, `scenarios/x.de.yml`. */
function languageOfFile(file: string): string | undefined {
  const rest = file.replace(/^.*?scenarios\//i, '').replace(/\.ya?ml$/i, '');
  return languageOfPath(rest).language ?? languageOfPath(`${rest}/x`).language;
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  return String(value).trim() || undefined;
}
