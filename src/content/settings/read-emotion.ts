import type { CueCategory, CueStrength, SiteCue, SiteFeeling, Thresholds } from '../../model/index.js';
import { isMeantFor, normaliseLanguage } from '../translations/language-tag.js';
import type { Report } from '../problem.js';
import { didYouMean, suggest } from '../suggestion.js';
import { readSettings, warnOfUnknownKeys } from './read-settings.js';
import { isRecord, type ReadYaml } from '../fields/yaml-document.js';

/** What `emotion.yml` says; a cue without a language holds in all of them. */
export interface EmotionSource {
  readonly cues: readonly SourceCue[];
  readonly thresholds?: Thresholds;
}

type SourceCue = SiteCue & { readonly language?: string };

const MEANINGS: readonly CueCategory[] = [
  ...(['anger', 'blame', 'swearing', 'reproach', 'sarcasm', 'humiliation', 'despair', 'fear', 'grief'] as const),
  ...(['need', 'danger', 'repeat', 'wait', 'leaving', 'legal', 'public', 'urgency', 'trouble'] as const),
  ...(['praise', 'laughter', 'resolved', 'gentle', 'how-to', 'hypothetical', 'technical', 'stake', 'harm'] as const),
];
const WEIGHTS: readonly CueStrength[] = ['weak', 'clear', 'strong'];
const FILE_KEYS = ['cues', 'thresholds'];
const THRESHOLD_KEYS = ['offer', 'escalate'];
const CUE_KEYS = ['words', 'means', 'weight', 'lang'];
/** One word of a phrase: three letters or more before a star, as doubled ones count once. */
const WORD = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’-]*|[\p{L}\p{M}\p{N}'’-]{2,}\*)$/u;
const LONGEST = 100;

/**
 * Reads `emotion.yml`; `languages` are those of the help. A cue that cannot be used is reported and left out; the others
 * stay.
 */
export function readEmotion(
  text: string,
  languages: ReadonlySet<string>,
  readYaml: ReadYaml,
  report: Report,
): EmotionSource {
  const settings = readSettings(text, readYaml, report, 'Nothing of the file is read.');
  if (settings === undefined) return { cues: [] };
  const { value, lineAt } = settings;
  const wrong: Wrong = (path, message, remedy) => {
    const line = lineAt(path) ?? lineAt(path.slice(0, -1)) ?? lineAt(path.slice(0, 1)) ?? 1;
    report({ severity: 'error', line, rule: 'field', message, remedy });
  };
  if (!isRecord(value)) {
    wrong([], 'There are neither cues nor thresholds.', 'Write cues: and below it - words: vault door');
    return { cues: [] };
  }
  warnOfUnknownKeys(value, { known: FILE_KEYS, what: 'emotion.yml' }, (key) => lineAt([key]), report);
  const list: unknown = value['cues'] ?? [];
  if (!Array.isArray(list)) wrong(['cues'], 'cues: is no list.', 'Write cues: and below it - words: vault door');
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const cues = items.flatMap((item, index) => {
    const path = ['cues', index];
    if (!isRecord(item)) {
      wrong(path, `Cue number ${index + 1} has no words.`, 'Write - words: vault door and below it means: danger');
      return [];
    }
    warnOfUnknownKeys(item, { known: CUE_KEYS, what: 'a cue' }, (key) => lineAt([...path, key]), report);
    const read = readCue(item, (key, message, remedy) => wrong([...path, key], message, remedy));
    const strange = read[0]?.language;
    if (strange !== undefined && ![...languages].some((language) => isMeantFor(language, strange)))
      report({
        severity: 'warning',
        line: lineAt([...path, 'lang']) ?? 1,
        rule: 'field',
        message: `There is no help in "${strange}", so nobody is heard with this.`,
        remedy: `Use ${[...languages].join(', ')}, or leave lang: out for all.`,
      });
    return read;
  });
  const written = value['thresholds'];
  if (isRecord(written))
    warnOfUnknownKeys(
      written,
      { known: THRESHOLD_KEYS, what: 'thresholds' },
      (key) => lineAt(['thresholds', key]),
      report,
    );
  const thresholds = readThresholds(written, wrong);
  return { cues, ...(thresholds && { thresholds }) };
}

type Wrong = (path: readonly (string | number)[], message: string, remedy: string) => undefined;

/** One cue for each of its words or phrases. */
function readCue(
  item: Readonly<Record<string, unknown>>,
  wrong: (key: string, message: string, remedy: string) => undefined,
): SourceCue[] {
  const means = oneOf(item['means'], MEANINGS);
  if (means === undefined) {
    const written = textOf(item['means']);
    wrong(
      'means',
      written === '' ? 'A cue does not say what it means.' : `means: "${written}" is not known.`,
      didYouMean(suggest(written, MEANINGS), 'Write means: need, danger, trouble, urgency, stake, harm or resolved.'),
    );
    return [];
  }
  const weight = item['weight'] === undefined ? 'clear' : oneOf(item['weight'], WEIGHTS);
  if (weight === undefined) {
    wrong('weight', `weight: "${textOf(item['weight'])}" is not known.`, 'Write weight: weak, clear or strong');
    return [];
  }
  const language = item['lang'] === undefined ? undefined : normaliseLanguage(textOf(item['lang']));
  if (item['lang'] !== undefined && language === undefined) {
    wrong('lang', `lang: "${textOf(item['lang'])}" is no language.`, 'Write lang: en');
    return [];
  }
  return phrasesIn(item['words']).flatMap((words) => {
    if (words.length <= LONGEST && words.split(' ').every((word) => WORD.test(word)))
      return [{ words, means, weight, ...(language !== undefined && { language }) }];
    wrong(
      'words',
      words === '' ? 'A cue has no words.' : `words: "${words}" is no word or phrase.`,
      'Write plain words, such as words: vault door, or words: vault* for all that begin so.',
    );
    return [];
  });
}

function phrasesIn(written: unknown): string[] {
  const phrases = Array.isArray(written) ? written.map(textOf) : textOf(written).split(',');
  return phrases.map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

/** What of it holds in a language; undefined where nothing does. */
export function emotionIn({ cues, thresholds }: EmotionSource, language: string): SiteFeeling | undefined {
  const own = cues
    .filter((cue) => cue.language === undefined || isMeantFor(language, cue.language))
    .map(({ words, means, weight }) => ({ words, means, weight }));
  return own.length > 0 || thresholds ? { cues: own, ...(thresholds && { thresholds }) } : undefined;
}

function readThresholds(value: unknown, wrong: Wrong): Thresholds | undefined {
  if (value === undefined || value === null) return undefined;
  const remedy = 'Write offer: 0.2 and escalate: 0.5, or let "handrail tune" write them.';
  if (!isRecord(value)) return wrong(['thresholds'], 'thresholds: has no offer: and escalate:.', remedy);
  const [offer, escalate] = THRESHOLD_KEYS.map((key) => Number(textOf(value[key]) || NaN));
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
