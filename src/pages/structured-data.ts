import { bodyText, isFlow, type Entry } from '../model/index.js';
import { jsonData, html, type Markup } from './markup.js';
import { bodyOf } from './render-entry.js';
import type { Place } from './place.js';

/** What search engines show under a title. */
const MOST_CHARACTERS = 160;

/** Question and answer as schema.org's FAQPage, one a page, in plain words; nothing where there is no answer. */
export function renderStructuredData(entry: Entry, place: Place): Markup {
  const text = answerText(entry);
  if (text === '') return html``;
  return jsonData({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: place.language,
    ...(entry.updated !== undefined && isDate(entry.updated) && { dateModified: entry.updated }),
    mainEntity: [{ '@type': 'Question', name: entry.title, acceptedAnswer: { '@type': 'Answer', text } }],
  });
}

/** The short answer for a search engine: the editor's, or the beginning of the text. */
export function describe(entry: Entry): string | undefined {
  const text = (entry.description ?? answerText(entry)).replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  if (text.length <= MOST_CHARACTERS) return text;
  const cut = text.slice(0, MOST_CHARACTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_CHARACTERS / 2))}…`;
}

/** A date or an instant as ISO 8601 writes it. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.test(text) && !Number.isNaN(Date.parse(text));
}

function answerText(entry: Entry): string {
  const text = isFlow(entry) ? flowText(entry) : bodyText(bodyOf(entry));
  return text.trim() || (entry.description ?? '');
}

/** Every step in its words, with what can be chosen there. */
function flowText({ introduction, steps }: Extract<Entry, { type: 'flow' }>): string {
  const parts = steps.flatMap(({ title, body, choices }) => [
    title,
    bodyText(body),
    ...choices.map(({ label }) => label),
  ]);
  return [bodyText(introduction), ...parts].filter((part) => part !== '').join('\n');
}
