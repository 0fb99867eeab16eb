import type { Complexity, Notice, Occasion } from '../model/index.js';
import { FieldReader, normaliseLanguage } from './field-reader.js';
import type { Report } from './problem.js';
import { didYouMean, suggest } from './suggestion.js';
import { isRecord } from './yaml-document.js';

/** What a file can be. A `faq` holds an article a heading. */
export const ENTRY_TYPES = ['article', 'flow', 'faq', 'notice', 'reply'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

const COMPLEXITIES = ['low', 'medium', 'high'] as const satisfies readonly Complexity[];
const TONES = ['info', 'warning', 'urgent'] as const satisfies readonly Notice['tone'][];
const OCCASIONS = [
  'greeting',
  'thanks',
  'goodbye',
  'who-are-you',
  'wants-person',
  'no-answer',
  'still-no-answer',
  'answer',
  'flow-start',
  'not-a-choice',
  'distress',
  'distress-quiet',
  'outside-hours',
  'callback-declined',
  'solved',
  'not-solved',
] as const satisfies readonly Occasion[];
const FEELINGS = ['calm', 'anger', 'fear', 'despair', 'grief', 'humiliation', 'exhaustion', 'urgency'] as const;

/** Each key an editor may write, and the names by which other systems' folders know it. */
const KEYS = {
  title: ['name'],
  description: ['summary'],
  questions: ['alternates', 'searchTerms'],
  keywords: ['labels', 'ms.search.keywords'],
  category: ['categories', 'section'],
  weight: ['order', 'sidebar_position', 'nav_order', 'position'],
  popular: ['promoted', 'featured'],
  id: ['translationKey', 'legacyId'],
  slug: ['permalink'],
  aliases: ['redirect_from'],
  lang: ['locale', 'language'],
  next: ['related'],
  type: [],
  draft: ['hidden'],
  updated: ['lastmod'],
  expires: [],
  complexity: [],
  moment: [],
  stage: [],
  channel: [],
  contexts: [],
  audience: [],
  from: [],
  until: [],
  tone: [],
  says: [],
  feels: [],
  when: [],
  priority: [],
} as const satisfies Record<string, readonly string[]>;

export type Key = keyof typeof KEYS;

/** Front matter, read and checked; what was not written is absent or empty. */
export type FrontMatter = ReturnType<typeof readFrontMatter>;

/** Reads front matter from parsed YAML. Wrong values are reported and count as not written. */
export function readFrontMatter(value: unknown, lineOf: (key: string) => number | undefined, report: Report) {
  const values = isRecord(value) ? value : {};
  if (value !== undefined && value !== null && !isRecord(value))
    report({
      severity: 'warning',
      line: 1,
      rule: 'front-matter',
      message: 'The front matter is no list of "key: value" lines; it is ignored.',
      remedy: 'Begin with a line such as title: Where is my refund?',
    });
  warnOfSlips(values, lineOf, report);
  const read = new FieldReader(values, KEYS, lineOf, report);
  const lang = read.text('lang');
  return {
    type: read.oneOf('type', ENTRY_TYPES),
    title: read.text('title'),
    description: read.text('description'),
    questions: read.list('questions'),
    keywords: read.list('keywords'),
    category: read.path('category'),
    weight: read.number('weight'),
    popular: read.flag('popular'),
    id: read.text('id'),
    slug: read.text('slug'),
    aliases: [...read.list('aliases'), ...read.others('id')],
    language: lang === undefined ? undefined : normaliseLanguage(lang),
    next: read.list('next'),
    draft: read.flag('draft'),
    updated: read.date('updated'),
    expires: read.date('expires'),
    complexity: read.oneOf('complexity', COMPLEXITIES),
    moment: read.flag('moment'),
    stage: read.text('stage'),
    channel: read.list('channel'),
    contexts: read.list('contexts'),
    audience: read.oneOf('audience', ['customer', 'agent']),
    from: read.date('from'),
    until: read.date('until'),
    tone: read.oneOf('tone', TONES),
    says: read.list('says'),
    feels: read.listOf('feels', FEELINGS),
    when: read.listOf('when', OCCASIONS),
    priority: read.number('priority'),
  };
}

/** Other systems use these; they are not slips of ours. */
const FOREIGN = new Set(['date', 'tags', 'layout', 'author', 'source', 'licence', 'license', 'owner', 'toc']);

function warnOfSlips(
  values: Readonly<Record<string, unknown>>,
  lineOf: (key: string) => number | undefined,
  report: Report,
): void {
  const known = Object.entries(KEYS).flatMap(([key, also]) => [key, ...also]);
  const lowerCase = new Set(known.map((key) => key.toLowerCase()));
  for (const key of Object.keys(values)) {
    if (lowerCase.has(key.toLowerCase()) || FOREIGN.has(key)) continue;
    // Stricter than elsewhere: other systems' keys are words in their own right.
    const meant = suggest(key, Object.keys(KEYS), 1 / 6);
    if (meant === undefined) continue;
    const line = lineOf(key);
    report({
      severity: 'warning',
      ...(line === undefined ? {} : { line }),
      rule: 'unknown-key',
      message: `"${key}" is not a key of the front matter.`,
      remedy: didYouMean(meant, ''),
    });
  }
}
