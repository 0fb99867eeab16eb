import { languageOfPath } from '../translations/language-of-path.js';
import type { Report } from '../problem.js';
import { didYouMean, suggest } from '../suggestion.js';
import { isRecord, type ReadYaml } from '../fields/yaml-document.js';

/** One thing that must be true after the bot has answered. */
export interface Expectation {
  /**
   * `named` is what stands in one word: an article, a flow or a reply. `answer` is an article or a flow, `step` a step of
   * the flow, `suggestion` one of those that the bot offers where it is not sure, `channel` the way to a person that is
   * recommended first, `no-answer` that the bot is not sure of an answer.
   */
  readonly kind:
    'named' | 'answer' | 'step' | 'suggestion' | 'reply' | 'channel' | 'escalation' | 'no-escalation' | 'no-answer';
  /** The id; empty for the kinds that need none. */
  readonly id: string;
}

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

const KEYS = ['name', 'says', 'expect', 'turns', 'lang', 'at'] as const;
const FILE_KEYS = ['lang', 'at', 'scenarios'] as const;
const EXPECT_KEYS = ['article', 'flow', 'answer', 'step', 'suggestion', 'reply', 'channel', 'escalation'] as const;
const AT = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

type Path = readonly (string | number)[];

/** Reads a file of scenarios. Never throws: what cannot be used is reported and left out, the others stay. */
export function readScenarios(file: string, text: string, readYaml: ReadYaml, report: Report): Scenario[] {
  const { value, errors, lineAt } = readYaml(text);
  const fail = (path: Path, message: string, remedy: string): undefined => {
    report({ severity: 'error', line: lineAt(path) ?? 1, rule: 'scenarios', message, remedy });
  };
  for (const { line, message, remedy } of errors.slice(0, 1))
    report({ severity: 'error', line, rule: 'scenarios', message, remedy });
  if (errors.length > 0 || value === null || value === undefined) return [];
  const top = isRecord(value) && !('says' in value) && !('turns' in value) ? value : { scenarios: value };
  const base: Path = top === value ? ['scenarios'] : [];
  if (top === value) warnOfSlips(top, FILE_KEYS, [], fail);
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
    warnOfSlips(item, KEYS, path, fail);
    const turns = readTurns(item, path, lineAt, fail);
    if (turns === undefined) return [];
    const language = textOf(item['lang'] ?? top['lang']) ?? languageOfFile(file);
    const at = textOf(item['at'] ?? top['at']);
    if (at !== undefined && !AT.test(at))
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
    warnOfSlips(value, EXPECT_KEYS, path, fail);
    const known = EXPECT_KEYS.filter((key) => value[key] !== undefined && value[key] !== null);
    return known.flatMap((key) => expectation(key, textOf(value[key]) ?? ''));
  }
  const text = textOf(value);
  return text === undefined ? [] : named(text);
}

function named(text: string): Expectation[] {
  const [id = '', step] = text.split('#');
  if (id === 'escalation' || id === 'no-escalation' || id === 'no-answer') return [{ kind: id, id: '' }];
  if (step === undefined) return [{ kind: 'named', id }];
  return [...(id === '' ? [] : [{ kind: 'answer', id } as const]), { kind: 'step', id: step }];
}

function expectation(key: (typeof EXPECT_KEYS)[number], text: string): Expectation[] {
  if (key === 'escalation')
    return [{ kind: ['false', 'no', 'none'].includes(text) ? 'no-escalation' : 'escalation', id: '' }];
  if (key === 'article' || key === 'flow' || key === 'answer') {
    const [id = '', step] = text.split('#');
    return step === undefined
      ? [{ kind: 'answer', id }]
      : [
          { kind: 'answer', id },
          { kind: 'step', id: step },
        ];
  }
  return [{ kind: key, id: text.replace(/^#/, '') }];
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
