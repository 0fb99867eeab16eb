import type { SynonymGroup } from '../../model/index.js';
import { isRecord, type ReadYaml } from '../fields/yaml-document.js';
import type { Report } from '../problem.js';
import { didYouMean, suggest } from '../suggestion.js';
import { isMeantFor, normaliseLanguage } from '../translations/language-tag.js';
import { readSettings, warnOfUnknownKeys } from './read-settings.js';
import { SYNONYM_KEYS } from './synonym-keys.js';

/** A group of `synonyms.yml`; without a language it holds in all of them. */
export interface SynonymSource {
  readonly group: SynonymGroup;
  readonly language?: string;
}

/** Key of the groups that hold in every language. */
const ALL = 'all';
const LONGEST = 100;
const EXAMPLE = 'Write - gift card, voucher';

type Path = readonly (string | number)[];
type Wrong = (path: Path, message: string, remedy: string) => undefined;

/**
 * Reads `synonyms.yml`. A group that cannot be used is reported and left out; the others stay. `languages`: those there is
 * help in.
 */
export function readSynonyms(
  text: string,
  languages: ReadonlySet<string>,
  readYaml: ReadYaml,
  report: Report,
): SynonymSource[] {
  const settings = readSettings(text, readYaml, report, 'Nothing of the file is read.');
  if (settings === undefined) return [];
  const { value, lineAt, lineOf } = settings;
  const wrong: Wrong = (path, message, remedy) => {
    const [key] = path;
    const line = path.length === 1 && typeof key === 'string' ? lineOf(key) : lineAt(path);
    report({ severity: 'error', line: line ?? 1, rule: 'field', message, remedy });
  };
  const readList = (list: unknown, path: Path): SynonymGroup[] => {
    if (list === null) return [];
    if (!Array.isArray(list)) {
      wrong(path, 'There is no list of groups.', EXAMPLE);
      return [];
    }
    return list.flatMap((item: unknown, index): SynonymGroup[] => {
      const group = readGroup(item, [...path, index], wrong);
      if (isRecord(item))
        warnOfUnknownKeys(
          item,
          { known: Object.keys(SYNONYM_KEYS), what: 'a group' },
          (key) => lineAt([...path, index, key]),
          report,
        );
      return group ? [group] : [];
    });
  };
  if (!isRecord(value)) return readList(value, []).map((group) => ({ group }));
  return Object.entries(value).flatMap(([key, list]): SynonymSource[] => {
    const groups = readList(list, [key]);
    if (key === ALL) return groups.map((group) => ({ group }));
    const language = normaliseLanguage(key);
    if (language === undefined) {
      const remedy = didYouMean(suggest(key, [ALL, ...languages]), 'Write a language such as de:, or all:');
      wrong([key], `"${key}" is no language.`, remedy);
      return [];
    }
    if (![...languages].some((written) => isMeantFor(written, language)))
      report({
        severity: 'warning',
        line: lineOf(key) ?? 1,
        rule: 'field',
        message: `There is no help in "${key}".`,
        remedy: didYouMean(suggest(key, [ALL, ...languages]), `Use ${[...languages, ALL].join(', ')}.`),
      });
    return groups.map((group) => ({ group, language }));
  });
}

/** `gift card, voucher`, a list of them, or `words` with what they find. */
function readGroup(item: unknown, path: Path, wrong: Wrong): SynonymGroup | undefined {
  const [written, finding] = isRecord(item) ? [item['words'], item['finds']] : [item, undefined];
  const words = phrasesIn(written);
  const finds = finding === undefined || finding === null ? undefined : phrasesIn(finding);
  for (const text of [...words, ...(finds ?? [])])
    if (text.length > LONGEST || !/[\p{L}\p{N}]/u.test(text))
      return wrong(path, `"${text.slice(0, 40)}" is no word or phrase.`, EXAMPLE);
  if (words.length === 0) return wrong(path, 'This group has no words.', EXAMPLE);
  if (finds?.length === 0) return wrong(path, 'It is not said what the words find.', 'Write finds: voucher');
  if (finds === undefined && words.length === 1)
    return wrong(
      path,
      `"${words[0] ?? ''}" stands alone in its group.`,
      'Write all words for the same thing in one line, with commas, or below words: what they find as finds:',
    );
  return finds === undefined ? { words } : { words, finds };
}

function phrasesIn(written: unknown): string[] {
  const phrases = (Array.isArray(written) ? written : textOf(written).split(',')).map((phrase) =>
    textOf(phrase).trim().replace(/\s+/g, ' '),
  );
  // A comma too many is none.
  return [...new Set(Array.isArray(written) ? phrases : phrases.filter(Boolean))];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The groups that hold in a language. */
export function synonymsIn(sources: readonly SynonymSource[], language: string): SynonymGroup[] {
  return sources
    .filter((source) => source.language === undefined || isMeantFor(language, source.language))
    .map(({ group }) => group);
}
