import type { CHANNEL_KEYS, GOOD_FOR_KEYS, WAIT_KEYS } from '../settings/channel-keys.js';
import type { EntryType, Key } from '../fields/front-matter-keys.js';

/** What a key means to an editor: for the documentation, the JSON Schema and the forms of a CMS. Read in Node alone. */
export interface KeyWords {
  /** One sentence, without a full stop. */
  readonly say: string;
  /** Types of file that it means something in. Absent: what a customer can open. */
  readonly only?: readonly EntryType[];
}

export const KEY_WORDS: Readonly<Record<Key, KeyWords>> = {
  title: {
    say: 'the question as a customer says it; a first `# heading` does too',
    only: ['article', 'flow', 'faq', 'notice'],
  },
  description: { say: 'the short answer in one or two sentences: lists, search, the bot’s first reply' },
  questions: { say: 'other ways to ask the same; found, never shown' },
  keywords: { say: 'product names and misspellings that lead here; found, never shown' },
  category: { say: '`Orders` or `Orders/Delivery`; otherwise the folder' },
  weight: { say: 'order in its category, low first' },
  popular: { say: '`true`: on the start page' },
  id: {
    say: 'stable name, the same in every language; otherwise the path without language and ending',
    only: ['article', 'flow', 'faq', 'notice', 'reply'],
  },
  slug: { say: 'the last part of its link' },
  aliases: { say: 'old ids and links that must go on working' },
  lang: {
    say: 'otherwise from the folder `de/` or the ending `.de.md`',
    only: ['article', 'flow', 'faq', 'notice', 'reply'],
  },
  next: { say: 'ids of the questions that come after this one; a last list “Related articles” counts too' },
  type: { say: 'what the file is; otherwise an article', only: ['article', 'flow', 'faq', 'notice', 'reply'] },
  draft: { say: '`true`: not published', only: ['article', 'flow', 'faq', 'notice', 'reply'] },
  updated: { say: 'when it was last looked through; shown' },
  expires: { say: 'the last day it is shown', only: ['article', 'flow', 'faq', 'notice'] },
  complexity: { say: 'how hard it is to settle without a person' },
  moment: { say: '`true` for a moment of truth (stolen, stranded, bereaved): a person comes first' },
  stage: { say: 'place in the journey: choose, buy, deliver, use, return, leave' },
  channel: { say: 'ids of channels to prefer, in this order' },
  contexts: { say: 'pages where it is suggested, such as `/cart*`', only: ['article', 'flow', 'faq', 'notice'] },
  audience: {
    say: '`agent`: kept from customers',
    only: ['article', 'flow', 'faq', 'notice', 'reply'],
  },
  from: { say: 'the day or the time from which a notice shows', only: ['notice'] },
  until: { say: 'the last day, or the time, it shows', only: ['notice'] },
  tone: { say: 'how loud a notice is; otherwise `info`', only: ['notice'] },
  says: { say: 'what a customer says, as words and `*`', only: ['reply'] },
  feels: { say: 'feelings that the reply is for', only: ['reply'] },
  when: { say: 'what happens when the reply is given', only: ['reply'] },
  priority: { say: 'the reply with the higher number is asked first', only: ['reply'] },
};

export const CHANNEL_WORDS: Readonly<Record<keyof typeof CHANNEL_KEYS, string>> = {
  id: 'stable name, as articles name it under `channel`; otherwise the kind',
  kind: 'what way to a person it is',
  label: 'what the button says, in one language or by language',
  to: 'telephone number, mail address or web address; a callback needs none',
  languages: 'languages that are spoken there; none means all',
  zone: 'time zone of the hours, such as Europe/Berlin',
  hours: 'when somebody is there, such as mon-fri: 9:00-12:30, 13:30-18:00; without any always',
  holidays: 'days with other hours, such as 2026-12-25: closed, or 12-25: closed for each year',
  'good-for': 'what it is good for; it is recommended for that',
  wait: 'the usual wait, such as 5 min; or the address that tells the wait of this moment',
  takes: 'how long it usually takes until a case is settled there, such as 10 min or 1 day',
  cost: 'what a resolved case costs, such as 4.50 EUR; not published, only the order of channels is',
  skills: 'topics that people there have learned, such as bereavement',
};

export const GOOD_FOR_WORDS: Readonly<Record<keyof typeof GOOD_FOR_KEYS, string>> = {
  complexity: 'how hard a problem may be',
  topics: 'topics, as in [Talk to us](contact: returns), and categories',
  feelings: 'feelings that people there are good with',
  distress: 'true: good for a person in distress',
};

export const WAIT_WORDS: Readonly<Record<keyof typeof WAIT_KEYS, string>> = {
  url: 'address of JSON { "minutes": 7, "at": "2026-03-02T10:00:00Z" }, or of several by the id of the channel',
  stale: 'a figure older than this is hidden; otherwise 10 min',
  usual: 'what is said where no fresh figure is known',
};
