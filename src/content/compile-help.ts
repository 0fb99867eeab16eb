import type { Entry, LanguagePack, Notice, ReplyRule } from '../model/index.js';
import { PACK_VERSION } from '../model/index.js';
import { newBodyContext, type BodyContext } from './body-context.js';
import { checkFlow, checkSameHeadings } from './check-flow.js';
import { checkTranslations } from './check-translations.js';
import { compileDocument } from './compile-document.js';
import { normaliseLanguage } from './field-reader.js';
import { ImageCollector, type Asset } from './image-collector.js';
import { placesOf, type EntryPlace } from './entry-place.js';
import { directionOf, languageName, languageOfPath } from './language-of-path.js';
import { Library } from './library.js';
import { LinkResolver } from './link-resolver.js';
import { nextEntries } from './next-entries.js';
import type { Problem, Report } from './problem.js';
import { channelIn, readChannels, type ChannelSource } from './read-channels.js';
import type { ReadFlow } from './read-flow.js';
import { readYaml } from './read-yaml.js';
import { readDocument, type SourceDocument } from './source-document.js';
import { didYouMean, suggest } from './suggestion.js';

/** A text file of the help folder. */
export interface HelpFile {
  /** Relative to the help folder, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

export interface CompileOptions {
  /** Language of files that name none, and the one the manifest begins with. Default: `en`. */
  readonly defaultLanguage?: string;
  /** Name of the help center. */
  readonly title?: string;
}

/** A compiled help folder. */
export interface Compiled {
  readonly defaultLanguage: string;
  readonly languages: readonly { readonly language: string; readonly name: string }[];
  /** One a language, the default language first. */
  readonly packs: readonly LanguagePack[];
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
  /** Images of the help folder that are shown, relative to it; a pack names each as `assets/…`. */
  readonly assets: readonly Asset[];
  /** Where each article and flow is written. */
  readonly places: readonly EntryPlace[];
}

/**
 * Compiles a help folder. Pure, and never throws: a file that cannot be used is reported and left out, and the rest is
 * built.
 */
export function compileHelp(files: readonly HelpFile[], options: CompileOptions = {}): Compiled {
  const problems: Problem[] = [];
  const reportFor =
    (file: string): Report =>
    (problem) =>
      problems.push({ ...problem, file });
  const markdown = files.filter(({ path }) => /\.(?:md|markdown)$/i.test(path));
  const defaultLanguage = chooseDefault(markdown, options.defaultLanguage);
  const documents = markdown
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, text }) => readDocument(path, text, { defaultLanguage, readYaml }, reportFor(path)) ?? []);
  const library = new Library(withOwnIds(documents.filter(({ front }) => front.audience !== 'agent')));
  const channelFile = files.find(({ path }) => /^channels\.ya?ml$/i.test(path));
  const channels = channelFile ? readChannels(channelFile.text, readYaml, reportFor(channelFile.path)) : [];

  const images = new ImageCollector();
  const compiled = library.documents.map((document) => {
    const context = bodyContext(document, new LinkResolver(library, document), images);
    const result = compileDocument(document, context, nextEntries(document, library));
    reportReduced(document, context, images);
    checkChannelNames(document, channels);
    return { document, result };
  });

  const flows = compiled.flatMap(({ document, result }) =>
    result.kind === 'flow' ? [{ document, entry: result.entry, flow: result.flow }] : [],
  );
  const allEntries = compiled.flatMap(({ document, result }) =>
    entriesOf(result).map((entry) => ({ document, entry })),
  );
  for (const { document, entry, flow } of flows) checkOneFlow(document, entry, flow, allEntries);
  checkTranslations(flows);

  const languages = [...new Set([defaultLanguage, ...library.documents.map(({ language }) => language)])].filter(
    (language) => library.documents.some((document) => document.language === language),
  );
  const packs = (languages.length > 0 ? languages : [defaultLanguage]).map((language): LanguagePack => {
    const own = compiled.filter(({ document }) => document.language === language).map(({ result }) => result);
    return {
      format: 'handrail-language',
      version: PACK_VERSION,
      language,
      direction: directionOf(language),
      ...(options.title === undefined ? {} : { title: options.title }),
      entries: uniqueSlugs(own.flatMap(entriesOf).toSorted((a, b) => a.weight - b.weight)),
      notices: own.flatMap((result): Notice[] => (result.kind === 'notice' ? [result.notice] : [])),
      replies: own.flatMap((result): ReplyRule[] => (result.kind === 'reply' ? [result.reply] : [])),
      channels: channels.map((source) => channelIn(source, language, defaultLanguage)),
    };
  });
  problems.sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
  return {
    defaultLanguage: packs[0]?.language ?? defaultLanguage,
    languages: packs.map(({ language }) => ({ language, name: languageName(language) })),
    packs,
    problems,
    assets: images.assets(),
    places: compiled.flatMap(({ document, result }) => placesOf(document, entriesOf(result))),
  };
}

function chooseDefault(files: readonly HelpFile[], wanted: string | undefined): string {
  if (wanted !== undefined) return normaliseLanguage(wanted) ?? wanted;
  const named = files.map(({ path }) => languageOfPath(path).language);
  if (named.includes('en') || named.includes(undefined)) return 'en';
  const counts = new Map<string, number>();
  for (const language of named) if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'en';
}

/** Two files with one id: the later goes by its path instead. */
function withOwnIds(documents: readonly SourceDocument[]): SourceDocument[] {
  const taken = new Map<string, string>();
  return documents.flatMap((document) => {
    const path = languageOfPath(document.file).base;
    const id = [document.id, path, document.file].find((name) => !taken.has(`${document.language}\n${name}`));
    if (id === undefined) return [];
    if (id !== document.id)
      document.report({
        severity: 'warning',
        line: 1,
        rule: 'same-id',
        message: `The id "${document.id}" already belongs to ${taken.get(`${document.language}\n${document.id}`) ?? ''}; this file goes by "${id}".`,
        remedy: 'Give each its own id.',
      });
    taken.set(`${document.language}\n${id}`, document.file);
    return [{ ...document, id }];
  });
}

function bodyContext(document: SourceDocument, links: LinkResolver, images: ImageCollector): BodyContext {
  return newBodyContext({
    headings: document.headings,
    link: (href, line) => links.resolve(href, line),
    image: (src, alt, line) => images.take(document, src, alt, line),
    report: document.report,
  });
}

/** One report a file, however often it happens. */
function reportReduced(document: SourceDocument, { reducedTags }: BodyContext, images: ImageCollector): void {
  images.report(document);
  const [first] = reducedTags.values();
  if (first === undefined) return;
  const names = [...reducedTags.keys()].map((tag) => `<${tag}>`).join(', ');
  document.report({
    severity: 'warning',
    line: first,
    rule: 'html',
    message: `HTML is not shown: of ${names} only the words stay.`,
    remedy: 'Write it in Markdown.',
  });
}

function checkChannelNames({ front, report }: SourceDocument, channels: readonly ChannelSource[]): void {
  if (channels.length === 0) return;
  const ids = channels.map(({ channel }) => channel.id);
  for (const id of front.channel)
    if (!ids.includes(id))
      report({
        severity: 'warning',
        line: 1,
        rule: 'unknown-channel',
        message: `"${id}" is not in channels.yml.`,
        remedy: didYouMean(suggest(id, ids), `Use ${ids.join(', ')}.`),
      });
}

function checkOneFlow(
  document: SourceDocument,
  entry: Entry,
  flow: ReadFlow,
  everything: readonly { document: SourceDocument; entry: Entry }[],
): void {
  const linked = JSON.stringify(
    everything
      .filter((other) => other.document.language === document.language && other.entry !== entry)
      .map((other) => other.entry),
  );
  const quoted = JSON.stringify(entry.id);
  const entrances = flow.steps
    .map(({ step }) => step.id)
    .filter((id) => linked.includes(`{"kind":"flow","id":${quoted},"step":${JSON.stringify(id)}}`));
  checkFlow(flow, new Set(entrances), document.report);
  const pinned = new Set([...document.headings.values()].filter((heading) => heading.pinned).map(({ id }) => id));
  checkSameHeadings(flow, (id) => pinned.has(id), document.report);
}

function entriesOf(result: ReturnType<typeof compileDocument>): readonly Entry[] {
  if (result.kind === 'entries') return result.entries;
  return result.kind === 'flow' ? [result.entry] : [];
}

/** Slugs are unique in a language; the second of two gets a number. */
function uniqueSlugs(entries: readonly Entry[]): Entry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    let { slug } = entry;
    for (let number = 2; taken.has(slug); number++) slug = `${entry.slug}-${number}`;
    taken.add(slug);
    return { ...entry, slug };
  });
}
