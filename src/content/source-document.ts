import type { Token } from 'marked';
import { decodeEntities } from './markdown/entities.js';
import { readFrontMatter, type FrontMatter } from './fields/front-matter.js';
import type { EntryType } from './fields/front-matter-keys.js';
import { readFootnotes, type Footnotes } from './markdown/footnotes.js';
import { cleanTitle, readHeadings, type Heading } from './markdown/headings.js';
import { languageOfPath } from './translations/language-of-path.js';
import { countLines } from './markdown/count-lines.js';
import { isMarkedToken, lexMarkdown } from './markdown/lex-markdown.js';
import { mendSource } from './mend-source.js';
import type { Report } from './problem.js';
import type { RelatedLink, takeRelated } from './links/related-articles.js';
import { splitFrontMatter } from './fields/split-front-matter.js';
import type { ReadYaml } from './fields/yaml-document.js';

/** A run of tokens and the line it begins at. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly line: number;
}

/** A heading of the first two levels with what stands below it: a step of a flow, a question of a FAQ. */
export interface Section extends Run {
  readonly heading: Heading;
}

/** What is known of a file besides its text. */
export interface DocumentHead {
  readonly file: string;
  readonly language: string;
  readonly id: string;
  readonly type: EntryType;
  /** Empty only for a reply or a notice. */
  readonly title: string;
  readonly front: FrontMatter;
  /** Line of `next`. */
  readonly nextLine: number;
  /** Links of a last "Related articles" list, which left the body. */
  readonly related: readonly RelatedLink[];
}

/** One file, read so far that links to it can be resolved; its body is read afterwards. */
export interface SourceDocument extends DocumentHead {
  readonly headings: ReadonlyMap<Token, Heading>;
  readonly footnotes: Footnotes;
  readonly body: Run;
  readonly introduction: Run;
  readonly sections: readonly Section[];
}

export interface ReadingOptions {
  readonly defaultLanguage: string;
  /** Absent: front matter is passed over. */
  readonly readYaml?: ReadYaml;
  /** Absent: a last "Related articles" list stays in the body. */
  readonly takeRelated?: typeof takeRelated;
  /** What a file without `type` is. */
  readonly defaultType?: EntryType;
  /** Title of a file that names none; without it such a file is left out. */
  readonly defaultTitle?: string;
}

/** Reads one file. Undefined, after a report, for what cannot be published; undefined without one for a draft. */
export function readDocument(
  file: string,
  text: string,
  options: ReadingOptions,
  report: Report,
): SourceDocument | undefined {
  const fail = (line: number, rule: string, message: string, remedy: string): undefined => {
    report({ severity: 'error', line, rule, message: `${message} The file is left out.`, remedy });
  };
  if (/[\ufffd\0]/.test(text)) {
    const line = countLines(text.slice(0, text.search(/[\ufffd\0]/))) + 1;
    return fail(line, 'encoding', 'This file is not UTF-8.', 'Save it with the encoding UTF-8.');
  }
  const split = splitFrontMatter(text);
  if (split.unclosed) return fail(1, 'front-matter', 'The front matter has no end.', 'Put a line --- below it.');
  const yaml = split.yaml === undefined ? undefined : options.readYaml?.(split.yaml);
  for (const error of yaml?.errors.slice(0, 1) ?? []) return fail(error.line + 1, 'yaml', error.message, error.remedy);
  for (const warning of yaml?.warnings ?? [])
    report({ severity: 'warning', rule: 'yaml', ...warning, line: warning.line + 1 });
  const lineOf = (key: string): number | undefined => {
    const line = yaml?.lineOf(key);
    return line === undefined ? undefined : line + 1;
  };
  const path = languageOfPath(file);
  const front = readFrontMatter(yaml?.value, lineOf, report, path.language ?? options.defaultLanguage);
  if (front.draft) return undefined;

  const { tokens: all, gaveUp } = lexMarkdown(mendSource(split.markdown, split.markdownLine, report));
  if (gaveUp)
    report({
      severity: 'warning',
      line: split.markdownLine,
      rule: 'too-deep',
      message: 'This text is nested too deeply; it is shown as plain words.',
      remedy: 'Take lists and quotes apart.',
    });
  const { title, tokens: titled } = takeTitle(all, front.title);
  const type = front.type ?? (/\.flow\./i.test(file) ? 'flow' : (options.defaultType ?? 'article'));
  const named = title ?? options.defaultTitle;
  if (named === undefined && type !== 'reply')
    return fail(
      1,
      'no-title',
      'This file has no title.',
      'Begin it with # Where is my refund? or with title: in the front matter.',
    );
  const leads = type === 'article' || type === 'faq' ? options.takeRelated : undefined;
  const { tokens, related } = leads?.(titled, split.markdownLine) ?? { tokens: titled, related: [] };
  const headings = readHeadings(tokens, split.markdownLine);
  const body = { tokens, line: split.markdownLine };
  return {
    file,
    language: front.language ?? path.language ?? options.defaultLanguage,
    id: front.id ?? path.base,
    type,
    title: named ?? '',
    front,
    nextLine: lineOf(front.nextName) ?? 1,
    related,
    headings,
    footnotes: split.markdown.includes('[^') ? readFootnotes(all, split.markdownLine, report) : new Map(),
    body,
    ...splitSections(body, headings),
  };
}

/** A first `# heading` is the title; it stays in the body only where the front matter has another. */
function takeTitle(
  tokens: readonly Token[],
  written: string | undefined,
): { title?: string; tokens: readonly Token[] } {
  const index = tokens.findIndex((token) => token.type !== 'space' && token.type !== 'html');
  const token = tokens[index];
  if (!token || !isMarkedToken(token) || token.type !== 'heading' || token.depth !== 1)
    return { ...(written === undefined ? {} : { title: cleanTitle(decodeEntities(written)) }), tokens };
  const [heading] = readHeadings([token], 1).values();
  const first = heading?.text;
  const title = written === undefined ? first : cleanTitle(decodeEntities(written));
  const same = first?.toLowerCase() === title?.toLowerCase();
  const space: Token = { type: 'space', raw: token.raw };
  return { ...(title ? { title } : {}), tokens: same ? tokens.with(index, space) : tokens };
}

function splitSections(
  body: Run,
  headings: ReadonlyMap<Token, Heading>,
): { introduction: Run; sections: readonly Section[] } {
  const introduction: { tokens: Token[]; line: number } = { tokens: [], line: body.line };
  const sections: (Section & { tokens: Token[] })[] = [];
  let line = body.line;
  for (const token of body.tokens) {
    const heading = headings.get(token);
    line += countLines(token.raw);
    if (heading && heading.depth <= 2) sections.push({ heading, tokens: [], line });
    else (sections.at(-1) ?? introduction).tokens.push(token);
  }
  return { introduction, sections };
}
