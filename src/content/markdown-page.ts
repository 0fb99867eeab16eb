/**
 * A page handed over as raw Markdown, compiled in the browser. This module imports no YAML reader; {@link loadMarkdown}
 * fetches one only for a text that begins with front matter.
 */
import {
  bodyText,
  directionOf,
  PACK_VERSION,
  safeHref,
  type Block,
  type Entry,
  type LanguagePack,
} from '../model/index.js';
import { compileDocument } from './compile-document.js';
import { knowEntities, needsMoreEntities } from './markdown/entities.js';
import { cleanTitle } from './markdown/headings.js';
import { Library } from './links/library.js';
import { linkableOf } from './links/linkable.js';
import { LinkResolver } from './links/link-resolver.js';
import { newBodyContext, type BodyContext } from './body/body-context.js';
import type { Problem, Report } from './problem.js';
import { readBody } from './body/read-body.js';
import { readDocument, type SourceDocument } from './source-document.js';
import { hasFrontMatter } from './fields/split-front-matter.js';
import type { ReadYaml } from './fields/yaml-document.js';

export interface MarkdownPageOptions {
  /** BCP 47 tag of the text, unless its front matter names another. */
  readonly language: string;
  /** Without it, front matter is passed over. */
  readonly readYaml?: ReadYaml;
}

export interface MarkdownPage {
  /** Each `##` is an article, and so is the text before the first; a page without one is a single article. */
  readonly pack: LanguagePack;
  /** The text before the first `##`. */
  readonly introduction: readonly Block[];
  readonly problems: readonly Problem[];
}

/** Name that stands for the page in {@link Problem}s. */
const PAGE = 'page.md';

/** Compiles one page of Markdown. Never throws; a page that cannot be read gives an empty pack and a problem. */
export function compileMarkdown(text: string, options: MarkdownPageOptions): MarkdownPage {
  const problems: Problem[] = [];
  const reading = {
    defaultLanguage: options.language,
    defaultType: 'faq',
    defaultTitle: '',
    ...(options.readYaml ? { readYaml: options.readYaml } : {}),
  } as const;
  const report: Report = (problem) => problems.push({ ...problem, file: PAGE });
  const read = readDocument(PAGE, text, reading, report);
  const empty: LanguagePack = {
    format: 'handrail-language',
    version: PACK_VERSION,
    language: options.language,
    direction: directionOf(options.language),
    entries: [],
    notices: [],
    replies: [],
    channels: [],
  };
  if (!read) return { pack: empty, introduction: [], problems };
  const document = asPage(read);
  const context = pageContext(document, report);
  const introduction =
    document.type === 'faq' ? readBody(read.introduction.tokens, read.introduction.line, context) : [];
  const compiled = compileDocument(document, context, []);
  const found = compiled.kind === 'entries' ? compiled.entries : compiled.kind === 'flow' ? [compiled.entry] : [];
  const entries = found.map((entry) => (entry.id === '' ? introductionEntry(entry, document, introduction) : entry));
  const title = cleanTitle(document.title);
  const pack: LanguagePack = {
    ...empty,
    language: document.language,
    direction: directionOf(document.language),
    ...(title && document.type === 'faq' ? { title } : {}),
    entries,
  };
  return { pack, introduction, problems };
}

/** {@link compileMarkdown}, with what only some texts need: the YAML reader and the rarer names of characters. */
export async function loadMarkdown(text: string, language: string): Promise<MarkdownPage> {
  if (needsMoreEntities(text)) knowEntities((await import('./markdown/all-entities.js')).ALL_ENTITIES);
  if (!hasFrontMatter(text)) return compileMarkdown(text, { language });
  const { readYaml } = await import('./fields/read-yaml.js');
  return compileMarkdown(text, { language, readYaml });
}

/** A page with questions keeps its introduction apart; one without is a single article. Ids are those of the headings. */
function asPage(document: SourceDocument): SourceDocument {
  if (document.type !== 'faq') return document;
  if (document.sections.length === 0) return { ...document, id: 'page', type: 'article' };
  return { ...document, id: '' };
}

/** The text before the first question is found and shown like an answer, first of all, under the title of the page. */
function introductionEntry(entry: Entry, { sections, title }: SourceDocument, body: readonly Block[]): Entry {
  const taken = new Set(sections.map(({ heading }) => heading.id));
  let id = 'page';
  for (let number = 1; taken.has(id); number++) id = `page-${number}`;
  const firstLine = bodyText(body).split('\n', 1)[0] ?? '';
  const short = firstLine.length > 80 ? `${firstLine.slice(0, 79).trimEnd()}…` : firstLine;
  return { ...entry, id, slug: id, title: cleanTitle(title) || short || id };
}

function pageContext(document: SourceDocument, report: Report): BodyContext {
  const itself = linkableOf(document);
  const links = new LinkResolver(new Library([itself]), itself, report, true);
  return newBodyContext({
    headings: document.headings,
    footnotes: document.footnotes,
    direction: directionOf(document.language),
    link: (href, line) => links.resolve(href, line),
    image: (src) => safeImage(src),
    report,
  });
}

/** Images of a page stay relative to it. */
function safeImage(src: string): string | undefined {
  return /^(?:mailto|tel):/i.test(src.trim()) ? undefined : safeHref(src) || undefined;
}
