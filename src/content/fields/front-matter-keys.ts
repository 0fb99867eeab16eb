import { COMPLEXITIES, NOTICE_TONES, OCCASIONS, type FeelingKind } from '../../model/index.js';
import type { FieldRow } from './field-row.js';

/** What a file can be. A `faq` holds an article a heading. */
export const ENTRY_TYPES = ['article', 'flow', 'faq', 'notice', 'reply'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

export const FEELINGS = [
  'calm',
  'anger',
  'fear',
  'despair',
  'grief',
  'humiliation',
  'exhaustion',
  'urgency',
] as const satisfies readonly FeelingKind[];

/**
 * The vocabulary of the front matter. The reader, the check for slips, the JSON Schema, the form of Decap CMS and the
 * table in the documentation all come from these rows; what each key means to an editor stands in `KEY_WORDS`.
 */
const FRONT_MATTER_KEYS = {
  title: { kind: 'text', also: ['name'] },
  description: { kind: 'text', also: ['summary'] },
  questions: { kind: 'sentences', also: ['alternates', 'searchTerms'] },
  keywords: { kind: 'words', also: ['labels', 'ms.search.keywords'] },
  category: { kind: 'path', also: ['categories', 'section'] },
  weight: { kind: 'number', also: ['order', 'sidebar_position', 'nav_order', 'position'] },
  popular: { kind: 'flag', also: ['promoted', 'featured'] },
  id: { kind: 'text', also: ['translationKey', 'legacyId'] },
  slug: { kind: 'text', also: ['permalink'] },
  aliases: { kind: 'words', also: ['redirect_from'] },
  lang: { kind: 'language', also: ['locale', 'language'] },
  next: { kind: 'words', also: ['related'] },
  type: { kind: 'choice', allowed: ENTRY_TYPES },
  // What may be unfinished or is for colleagues is kept from customers until it is said clearly.
  draft: { kind: 'flag', also: ['hidden'], opposite: ['published'], otherwise: 'the file counts as a draft' },
  updated: { kind: 'date', also: ['lastmod'] },
  expires: { kind: 'date', exact: true },
  complexity: { kind: 'choice', allowed: COMPLEXITIES },
  moment: { kind: 'flag' },
  stage: { kind: 'text' },
  channel: { kind: 'words' },
  contexts: { kind: 'words' },
  audience: {
    kind: 'choice',
    allowed: ['customer', 'agent'],
    otherwise: 'the file is kept from customers',
  },
  from: { kind: 'date', exact: true },
  until: { kind: 'date', exact: true },
  tone: { kind: 'choice', allowed: NOTICE_TONES },
  says: { kind: 'sentences' },
  feels: { kind: 'choices', allowed: FEELINGS },
  when: { kind: 'choices', allowed: OCCASIONS },
  priority: { kind: 'number' },
} as const satisfies Readonly<Record<string, FieldRow>>;

export { FRONT_MATTER_KEYS };
export type Key = keyof typeof FRONT_MATTER_KEYS;
