import type { Entry } from '../model/index.js';
import { questionId } from './links/library.js';
import type { SourceDocument } from './source-document.js';

/** Where an article or flow of a pack is written, for checks that read packs and point at files. */
export interface EntryPlace {
  readonly language: string;
  readonly id: string;
  /** Path relative to the help folder. */
  readonly file: string;
  /** 1-based; the heading of a question in a file with many, else the first line. */
  readonly line: number;
  /** Of a flow: the lines of the headings of its steps. */
  readonly steps?: readonly number[];
}

/** The places of what one document became. */
export function placesOf(document: SourceDocument, entries: readonly Entry[]): EntryPlace[] {
  const { language, file, sections } = document;
  const lines = new Map(sections.map(({ heading }) => [questionId(document, heading), heading.line]));
  return entries.map(({ id }) => ({
    language,
    id,
    file,
    line: (document.type === 'faq' ? lines.get(id) : undefined) ?? 1,
    ...(document.type === 'flow' && { steps: sections.map(({ heading }) => heading.line) }),
  }));
}
