import { directionOf, type Entry, type Target } from '../model/index.js';
import { newBodyContext, type BodyContext } from './body/body-context.js';
import { compileDocument, type CompiledDocument } from './compile-document.js';
import { placesOf, type EntryPlace } from './entry-place.js';
import { ImageCollector, type Asset } from './image-collector.js';
import type { Library } from './links/library.js';
import type { Linkable } from './links/linkable.js';
import { LinkResolver } from './links/link-resolver.js';
import { nextEntries } from './links/next-entries.js';
import type { Problem, Report } from './problem.js';
import type { DocumentHead, SourceDocument } from './source-document.js';

/** What a file became, and the questions it asked of the other files: it holds as long as their answers do. */
export interface CompiledFile {
  readonly document: DocumentHead;
  readonly result: CompiledDocument;
  readonly problems: readonly Problem[];
  readonly assets: readonly Asset[];
  readonly places: readonly EntryPlace[];
  readonly links: readonly AnsweredLink[];
  readonly next: Answer<readonly string[]>;
}

interface Answer<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

interface AnsweredLink extends Answer<Target | undefined> {
  readonly href: string;
  readonly line: number;
}

/** Compiles one file; `itself` is how the library knows it. */
export function compileFile(
  document: SourceDocument,
  itself: Linkable,
  library: Library,
  imageHosts?: readonly string[],
): CompiledFile {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push({ ...problem, file: document.file });
  const links: AnsweredLink[] = [];
  const images = new ImageCollector(imageHosts);
  const context = newBodyContext({
    headings: document.headings,
    footnotes: document.footnotes,
    direction: directionOf(document.language),
    link: (href, line) => {
      const link = { href, line, ...askLink(href, line, itself, library) };
      links.push(link);
      problems.push(...link.problems);
      return link.value;
    },
    image: (src, alt, line) => images.take(document, src, alt, line),
    report,
  });
  const next = askNext(document, library);
  problems.push(...next.problems);
  const result = compileDocument(document, context, next.value);
  images.report(report);
  reportReduced(context, report);
  const places = placesOf(document, entriesOf(result));
  return { document, result, problems, assets: images.assets(), places, links, next };
}

/** Whether a file that has not changed would become the same now that others have. */
export function holds({ document, links, next }: CompiledFile, itself: Linkable, library: Library): boolean {
  return (
    links.every((link) => isSame(link, askLink(link.href, link.line, itself, library))) &&
    isSame(next, askNext(document, library))
  );
}

/** The articles or the flow of a file. */
export function entriesOf(result: CompiledDocument): readonly Entry[] {
  if (result.kind === 'entries') return result.entries;
  return result.kind === 'flow' ? [result.entry] : [];
}

function askLink(href: string, line: number, itself: Linkable, library: Library): Answer<Target | undefined> {
  return answered(itself.file, (report) => new LinkResolver(library, itself, report).resolve(href, line));
}

function askNext(document: DocumentHead, library: Library): Answer<readonly string[]> {
  return answered(document.file, (report) => nextEntries(document, library, report));
}

function answered<T>(file: string, ask: (report: Report) => T): Answer<T> {
  const problems: Problem[] = [];
  const value = ask((problem) => problems.push({ ...problem, file }));
  return { value, problems };
}

function isSame<T>(before: Answer<T>, after: Answer<T>): boolean {
  const words = ({ value, problems }: Answer<T>): string => JSON.stringify([value, problems]);
  return words(before) === words(after);
}

/** One report a file, however often it happens. */
function reportReduced({ reducedTags }: BodyContext, report: Report): void {
  const [first] = reducedTags.values();
  if (first === undefined) return;
  const names = [...reducedTags.keys()].map((tag) => `<${tag}>`).join(', ');
  report({
    severity: 'warning',
    line: first,
    rule: 'html',
    message: `HTML is not shown: of ${names} only the words stay.`,
    remedy: reducedTags.has('table') ? 'Write the table in Markdown: | Service | Price |.' : 'Write it in Markdown.',
  });
}
