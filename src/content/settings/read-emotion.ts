import type { CueCategory, CueStrength, SiteCue, SiteFeeling, Thresholds } from '../../model/index.js';
import { normaliseLanguage, primaryLanguage } from '../translations/language-tag.js';
import type { Report } from '../problem.js';
import { didYouMean, suggest } from '../suggestion.js';
import { isRecord, type ReadYaml } from '../fields/yaml-document.js';

/** What `emotion.yml` says; a cue without a language holds in all of them. */
export interface EmotionSource {
  readonly cues: readonly (SiteCue & { readonly language?: string })[];
  readonly thresholds?: Thresholds;
}

const MEANINGS: readonly CueCategory[] = [
  ...(['anger', 'blame', 'swearing', 'reproach', 'sarcasm', 'humiliation', 'despair', 'fear', 'grief'] as const),
  ...(['need', 'danger', 'repeat', 'wait', 'leaving', 'legal', 'public', 'urgency', 'trouble'] as const),
  ...(['praise', 'laughter', 'resolved', 'gentle', 'how-to', 'hypothetical', 'technical', 'stake', 'harm'] as const),
];
const WEIGHTS: readonly CueStrength[] = ['weak', 'clear', 'strong'];
const FILE_KEYS = ['cues', 'thresholds'];
const CUE_KEYS = ['words', 'means', 'weight', 'lang'];
/** One word of a phrase: three letters or more before a star, as doubled ones count once. */
const WORD = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’-]*|[\p{L}\p{M}\p{N}'’-]{2,}\*)$/u;
const LONGEST = 100;

/** Reads `emotion.yml`. A cue that cannot be used is reported and left out; the others stay. */
export function readEmotion(text: string, readYaml: ReadYaml, report: Report): EmotionSource {
  const { value, lineAt, errors } = readYaml(text);
  for (const { line, message, remedy } of errors.slice(0, 1))
    report({ severity: 'error', line, rule: 'yaml', message: `${message} Nothing of the file is read.`, remedy });
  if (errors.length > 0 || value === null || value === undefined) return { cues: [] };
  const wrong = (path: readonly (string | number)[], message: string, remedy: string): undefined => {
    const line = lineAt(path) ?? lineAt(path.slice(0, -1)) ?? lineAt(path.slice(0, 1)) ?? 1;
    report({ severity: 'error', line, rule: 'field', message, remedy });
  };
  if (!isRecord(value)) {
    wrong([], 'There are neither cues nor thresholds.', 'Write cues: and below it - words: vault door');
    return { cues: [] };
  }
  const warnOfOthers = (
    path: readonly (string | number)[],
    keys: readonly string[],
    known: readonly string[],
  ): void => {
    for (const key of keys.filter((key) => !known.includes(key)))
      report({
        severity: 'warning',
        line: lineAt([...path, key]) ?? 1,
        rule: 'unknown-key',
        message: `"${key}" is not a key of ${path.length > 0 ? 'a cue' : 'emotion.yml'}.`,
        remedy: didYouMean(suggest(key, known), `Use ${known.join(', ')}.`),
      });
  };
  warnOfOthers([], Object.keys(value), FILE_KEYS);

  const list: unknown = value['cues'] ?? [];
  if (!Array.isArray(list)) wrong(['cues'], 'cues: is no list.', 'Write cues: and below it - words: vault door');
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const cues = items.flatMap((item, index) => {
    const path = ['cues', index];
    if (!isRecord(item)) {
      wrong(path, `Cue number ${index + 1} has no words.`, 'Write - words: vault door and below it means: danger');
      return [];
    }
    warnOfOthers(path, Object.keys(item), CUE_KEYS);
    const means = oneOf(item['means'], MEANINGS);
    if (means === undefined) {
      const written = textOf(item['means']);
      wrong(
        [...path, 'means'],
        written === '' ? 'A cue does not say what it means.' : `means: "${written}" is not known.`,
        didYouMean(suggest(written, MEANINGS), 'Write means: need, danger, trouble, urgency, stake, harm or resolved.'),
      );
      return [];
    }
    const weight = item['weight'] === undefined ? 'clear' : oneOf(item['weight'], WEIGHTS);
    if (weight === undefined) {
      wrong(
        [...path, 'weight'],
        `weight: "${textOf(item['weight'])}" is not known.`,
        'Write weight: weak, clear or strong',
      );
      return [];
    }
    const language = item['lang'] === undefined ? undefined : normaliseLanguage(textOf(item['lang']));
    if (item['lang'] !== undefined && language === undefined) {
      wrong([...path, 'lang'], `lang: "${textOf(item['lang'])}" is no language.`, 'Write lang: en');
      return [];
    }
    const written: unknown = item['words'];
    const phrases = (Array.isArray(written) ? written.map(textOf) : textOf(written).split(',')).map((phrase) =>
      phrase.trim().replace(/\s+/g, ' '),
    );
    return phrases.flatMap((words) => {
      if (words.length <= LONGEST && words.split(' ').every((word) => WORD.test(word)))
        return [{ words, means, weight, ...(language !== undefined && { language }) }];
      wrong(
        [...path, 'words'],
        words === '' ? 'A cue has no words.' : `words: "${words}" is no word or phrase.`,
        'Write plain words, such as words: vault door, or words: vault* for all that begin so.',
      );
      return [];
    });
  });
  const thresholds = readThresholds(value['thresholds'], wrong);
  return { cues, ...(thresholds && { thresholds }) };
}

/** What of it holds in a language; undefined where nothing does. */
export function emotionIn({ cues, thresholds }: EmotionSource, language: string): SiteFeeling | undefined {
  const own = cues
    .filter(
      (cue) => cue.language === undefined || cue.language === language || cue.language === primaryLanguage(language),
    )
    .map(({ words, means, weight }) => ({ words, means, weight }));
  return own.length > 0 || thresholds ? { cues: own, ...(thresholds && { thresholds }) } : undefined;
}

function readThresholds(
  value: unknown,
  wrong: (path: readonly string[], message: string, remedy: string) => undefined,
): Thresholds | undefined {
  if (value === undefined || value === null) return undefined;
  const remedy = 'Write offer: 0.2 and escalate: 0.5, or let "handrail tune" write them.';
  if (!isRecord(value)) return wrong(['thresholds'], 'thresholds: has no offer: and escalate:.', remedy);
  const [offer, escalate] = ['offer', 'escalate'].map((key) => Number(textOf(value[key]) || NaN));
  const isShare = (number: number | undefined): number is number => number !== undefined && number > 0 && number <= 1;
  if (!isShare(offer) || !isShare(escalate))
    return wrong(['thresholds'], 'thresholds: offer: and escalate: are numbers above 0, up to 1.', remedy);
  if (offer > escalate)
    return wrong(['thresholds', 'offer'], 'A call would be offered later than a person takes over.', remedy);
  return { offer, escalate };
}

function oneOf<Word extends string>(value: unknown, allowed: readonly Word[]): Word | undefined {
  const text = textOf(value).toLowerCase();
  return allowed.find((word) => word === text);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
