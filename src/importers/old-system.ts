import type { HtmlTools } from './text/html-to-markdown.js';
import type { ImportNotes } from './import-notes.js';
import type { OldArticle } from './old-article.js';

/** A text file of what is moved in: an export, a saved page, a Markdown file. */
export interface SourceFile {
  /** Relative to SOURCE, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

export interface ReadingOptions {
  /** Language of what names none. */
  readonly language: string;
  readonly tools: HtmlTools;
}

/** One of the places that help centers move in from. */
export interface OldSystem {
  /** As people call it. */
  readonly title: string;
  /** Endings of the files it reads, in small letters. */
  readonly endings: readonly string[];
  /** Reads what was exported. Never throws: what cannot be read is noted and left out. */
  readonly read: (files: readonly SourceFile[], notes: ImportNotes, options: ReadingOptions) => readonly OldArticle[];
  /** Addresses of its articles; the first group is one of an article's names. */
  readonly articleAddress?: RegExp;
  /** Hosts it serves help centers from, besides those that the export names. */
  readonly hosts?: RegExp;
  /** Its form for writing to a person: a link there becomes Handrail's way to a person. */
  readonly contactAddress?: RegExp;
  /** Its lists of articles, for which Handrail has no address of their own. */
  readonly listAddress?: RegExp;
}
