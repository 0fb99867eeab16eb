import type { Token } from 'marked';
import type { EntryType } from '../fields/front-matter.js';
import type { Heading } from '../markdown/headings.js';
import { attribute, scanHtml } from '../markdown/scan-html.js';
import type { SourceDocument } from '../source-document.js';

/**
 * What links can see of a document, and nothing else: while it stays the same, whatever links to the document stays the
 * same too.
 */
export interface Linkable {
  readonly file: string;
  readonly language: string;
  readonly id: string;
  readonly type: EntryType;
  /** Aliases and slug: other names it goes by. */
  readonly names: readonly string[];
  /** By id, in the order of the file. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** Of a FAQ that begins with a question: the heading of it. */
  readonly firstQuestion?: string;
}

/** A place that can be linked to, by ids of headings. */
export interface Anchor {
  readonly heading: string;
  /** The section it stands in. */
  readonly section?: string;
}

export function linkableOf(document: SourceDocument): Linkable {
  const { file, language, id, type, front, sections } = document;
  const first = hasIntroduction(document) ? undefined : sections[0]?.heading.id;
  return {
    file,
    language,
    id,
    type,
    names: [...front.aliases, ...(front.slug === undefined ? [] : [front.slug])],
    anchors: readAnchors(document),
    ...(type === 'faq' && first !== undefined ? { firstQuestion: first } : {}),
  };
}

/** Whether the text before the first question of a FAQ is an article of its own. */
export function hasIntroduction({ introduction }: Pick<SourceDocument, 'introduction'>): boolean {
  return introduction.tokens.some(({ type }) => type !== 'space' && type !== 'def');
}

function readAnchors({ headings, sections, body }: SourceDocument): Map<string, Anchor> {
  const starts = new Set(sections.map(({ heading }) => heading));
  const anchors = new Map<string, Anchor>();
  let section: string | undefined;
  const add = (id: string, heading: string): void => {
    if (!anchors.has(id)) anchors.set(id, { heading, ...(section === undefined ? {} : { section }) });
  };
  for (const heading of headings.values()) {
    if (starts.has(heading)) section = heading.id;
    add(heading.id, heading.id);
  }
  for (const [name, heading] of namedPlaces(body.tokens, headings)) {
    section = anchors.get(heading.id)?.section;
    add(name, heading.id);
  }
  return anchors;
}

/** `<a id="fees"></a>` names the heading it stands in or before, or else the one it stands below. */
function namedPlaces(tokens: readonly Token[], headings: ReadonlyMap<Token, Heading>): [string, Heading][] {
  const places: [string, Heading][] = [];
  const waiting: string[] = [];
  let last: Heading | undefined;
  for (const token of tokens) {
    const heading = headings.get(token);
    waiting.push(...namesIn(token.raw));
    if (token.type === 'html' || token.type === 'space') continue;
    const place = heading ?? last;
    if (place) for (const name of waiting.splice(0)) places.push([name, place]);
    last = place;
  }
  return places;
}

function namesIn(raw: string): string[] {
  if (!/<a\s/i.test(raw)) return [];
  return scanHtml(raw).flatMap((part) => {
    const name =
      part.kind === 'open' && part.tag === 'a' ? (attribute(part.raw, 'id') ?? attribute(part.raw, 'name')) : '';
    return name ? [name] : [];
  });
}
