import type { Token } from 'marked';
import type { Direction, Target } from '../../model/index.js';
import { BodyNotes, type Footnotes } from '../markdown/footnotes.js';
import type { Heading } from '../markdown/headings.js';
import type { Report } from '../problem.js';

/** What reading a body needs to know about the world around it. */
export interface BodyContext {
  readonly headings: ReadonlyMap<Token, Heading>;
  /** Where a link leads; undefined leaves its words alone (and has been reported). */
  readonly link: (href: string, line: number) => Target | undefined;
  /** The address an image is shown from; undefined leaves its alt text (and has been reported). */
  readonly image: (src: string, alt: string | undefined, line: number) => string | undefined;
  readonly footnotes: Footnotes;
  /** Which way the language of the text is written. */
  readonly direction: Direction;
  /** The notes of the body that is read at the moment. */
  readonly notes: BodyNotes;
  readonly report: Report;
  /** Receives the line each block, list item and link stands at. */
  readonly lines: WeakMap<object, number>;
  /** Receives list items that begin with a link which leads nowhere: still choices in the editor's mind. */
  readonly deadChoices: WeakSet<object>;
  /** Receives the HTML elements that were reduced to their words, with the line of the first. */
  readonly reducedTags: Map<string, number>;
}

/** A context whose ledgers are empty; what resolves links and images is given. */
export function newBodyContext(
  given: Pick<BodyContext, 'headings' | 'footnotes' | 'direction' | 'link' | 'image' | 'report'>,
): BodyContext {
  const notes = new BodyNotes(given.footnotes, { count: 0 });
  return { ...given, notes, lines: new WeakMap(), deadChoices: new WeakSet(), reducedTags: new Map() };
}
