import { bodyText, type Entry } from '../model/index.js';

/** What is searched of one article or flow. */
export interface Searchable {
  readonly id: string;
  readonly title: string;
  /** Other ways to ask the same. */
  readonly questions: readonly string[];
  readonly keywords: readonly string[];
  /** The words of the body, one line a block. */
  readonly text: string;
}

/** The words of an article or flow. A body that is loaded later has no words yet; its description has. */
export function searchableOf(entry: Entry): Searchable {
  const { id, title, questions, keywords, description = '' } = entry;
  return { id, title, questions, keywords, text: `${description}\n${wordsOf(entry)}`.trim() };
}

function wordsOf(entry: Entry): string {
  if (entry.type === 'article') return 'href' in entry.body ? '' : bodyText(entry.body);
  const steps = entry.steps.map(({ title, body, choices }) =>
    [title, bodyText(body), ...choices.map((choice) => choice.label)].join('\n'),
  );
  return [bodyText(entry.introduction), ...steps].join('\n');
}
