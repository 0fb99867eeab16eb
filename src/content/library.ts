import type { Token } from 'marked';
import type { Target } from '../model/index.js';
import type { Heading } from './headings.js';
import { attribute, scanHtml } from './scan-html.js';
import type { SourceDocument } from './source-document.js';

/** All files of a help folder, so that a link from one finds the other. */
export class Library {
  readonly #byPath = new Map<string, SourceDocument>();
  /** `language\nname` → document, for every name a document goes by. */
  readonly #byName = new Map<string, SourceDocument>();
  readonly #anchors = new Map<SourceDocument, ReadonlyMap<string, Anchor>>();

  constructor(readonly documents: readonly SourceDocument[]) {
    for (const document of documents) this.#byPath.set(document.file.toLowerCase(), document);
    // Ids come first: an alias never hides somebody's id.
    for (const document of documents) this.#name(document, document.id);
    for (const document of documents)
      for (const alias of [...document.front.aliases, document.front.slug, document.id.split('/').at(-1)])
        if (alias !== undefined) this.#name(document, alias);
  }

  /** The file at a path; case does not matter. */
  atPath(path: string): SourceDocument | undefined {
    return this.#byPath.get(path.toLowerCase());
  }

  /** The document with an id, alias or slug, or else whose path ends so. */
  named(name: string, language: string): SourceDocument | undefined {
    const bare = name.replace(/^\.?\//, '').replace(/\.(?:md|markdown)$/i, '');
    return this.#byName.get(`${language}\n${bare}`);
  }

  /** The same document in another language, if it is there. */
  translation(document: SourceDocument, language: string): SourceDocument | undefined {
    return document.language === language ? document : this.#byName.get(`${language}\n${document.id}`);
  }

  paths(): Iterable<string> {
    return this.documents.map(({ file }) => file);
  }

  names(language: string): string[] {
    return this.documents.filter((document) => document.language === language).map(({ id }) => id);
  }

  anchors(document: SourceDocument): ReadonlyMap<string, Anchor> {
    let anchors = this.#anchors.get(document);
    if (!anchors) this.#anchors.set(document, (anchors = readAnchors(document)));
    return anchors;
  }

  #name(document: SourceDocument, name: string): void {
    const key = `${document.language}\n${name}`;
    if (!this.#byName.has(key)) this.#byName.set(key, document);
  }
}

/** A heading that can be linked to, and the section it stands in. */
export interface Anchor {
  readonly heading: Heading;
  readonly section?: Heading;
}

function readAnchors({ headings, sections, body }: SourceDocument): Map<string, Anchor> {
  const starts = new Set(sections.map(({ heading }) => heading));
  const anchors = new Map<string, Anchor>();
  let section: Heading | undefined;
  const add = (id: string, heading: Heading): void => {
    if (!anchors.has(id)) anchors.set(id, { heading, ...(section ? { section } : {}) });
  };
  for (const heading of headings.values()) {
    if (starts.has(heading)) section = heading;
    add(heading.id, heading);
  }
  for (const [name, heading] of namedPlaces(body.tokens, headings)) {
    section = anchors.get(heading.id)?.section;
    add(name, heading);
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

/** Id of the article that a question of a FAQ becomes. */
export function questionId(document: SourceDocument, question: Heading): string {
  return document.id ? `${document.id}/${question.id}` : question.id;
}

/** Whether the text before the first question of a FAQ is an article of its own. */
export function hasIntroduction({ introduction }: SourceDocument): boolean {
  return introduction.tokens.some(({ type }) => type !== 'space' && type !== 'def');
}

/** Where a link to a document (and an anchor in it) leads. Undefined for a document that cannot be opened. */
export function targetOf(document: SourceDocument, anchor: Anchor | undefined): Target | undefined {
  switch (document.type) {
    case 'article':
      return { kind: 'article', id: document.id, ...(anchor ? { heading: anchor.heading.id } : {}) };
    case 'flow':
      return { kind: 'flow', id: document.id, ...(anchor?.section ? { step: anchor.section.id } : {}) };
    case 'faq': {
      const first = hasIntroduction(document) ? undefined : document.sections[0]?.heading;
      const question = anchor?.section ?? first;
      const id = question ? questionId(document, question) : document.id;
      const inside = anchor && anchor.heading !== anchor.section ? { heading: anchor.heading.id } : {};
      return { kind: 'article', id, ...inside };
    }
    case 'notice':
    case 'reply':
      return undefined;
  }
}
