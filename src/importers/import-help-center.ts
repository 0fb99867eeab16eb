import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languageOfPath } from '../content/index.js';
import { articleFile, type FrontMatterValues } from './writing/article-file.js';
import { readText, wantedAnchors, writeText, type ReadArticle, type Surroundings } from './convert.js';
import type { FetchImage } from './images/fetch-image.js';
import { loadHtmlTools } from './text/html-to-markdown.js';
import { ImageShelf } from './images/image-shelf.js';
import { ImportNotes } from './import-notes.js';
import { REPORT_FILE, reportLines, type ImportResult } from './import-report.js';
import { decoded, LinkMap, urlOf } from './link-map.js';
import { formatManifestFile, MANIFEST_FILE, parseManifestFile, type ImportManifest } from './writing/manifest.js';
import type { OldArticle } from './old-article.js';
import { manifestKey, placeFiles } from './writing/place-files.js';
import { readSource } from './reading/read-source.js';
import { SYSTEMS, type SystemName } from './systems/index.js';
import { writeAtomically, writeFiles, type NewFile } from './writing/write-files.js';

export interface ImportOptions {
  readonly system: SystemName;
  /** A file or a folder. */
  readonly source: string;
  /** The help folder; made where it is not there. */
  readonly out: string;
  /** Language of what names none. Default: `en`. */
  readonly language?: string;
  /** Given, images on the web are downloaded with it; otherwise they stay there. */
  readonly fetch?: FetchImage;
  /** Writes over what was changed or removed in OUT since the last import. */
  readonly force?: boolean;
}

/** SOURCE holds nothing that can be moved in; the message says what is expected. */
export class NothingToImportError extends Error {
  override readonly name = 'NothingToImportError';
}

/**
 * Moves a help center in: reads what an old system exported and writes a help folder of Markdown, with its images, a
 * report ({@link REPORT_FILE}) and a memory of what was written. Importing the same again changes nothing. What cannot
 * be read is noted, and the rest is imported.
 * Throws a {@link NothingToImportError}, a {@link MissingImportPeerError}, and what the disk throws.
 */
export async function importHelpCenter(options: ImportOptions): Promise<ImportResult> {
  const { system: name, out } = options;
  const system = SYSTEMS[name];
  const notes = new ImportNotes();
  const source = await readSource(options.source, system.endings, notes, out);
  if (!source)
    throw new NothingToImportError(`There is no "${options.source}". Name the file or folder of the export.`);
  if (source.files.length === 0)
    throw new NothingToImportError(
      `"${options.source}" holds no ${system.endings.join(' or ')} file of ${system.title}.`,
    );
  const tools = await loadHtmlTools();
  const language = options.language ?? 'en';
  const articles = readable(system.read(source.files, notes, { language, tools }), notes);
  const before = parseManifestFile(await readFile(join(out, MANIFEST_FILE), 'utf8').catch(() => ''));

  const links = new LinkMap(articles, system);
  const shelf = new ImageShelf(
    {
      readLocal: source.read,
      readWritten: (path) => readFile(join(out, path)).catch(() => undefined),
      ...(options.fetch ? { fetch: options.fetch } : {}),
    },
    before,
  );
  const read = articles.map((article) => readText(article, tools, shelf));
  await shelf.gather();
  const places = placeFiles(articles, before, name);
  const surroundings = { places, links, shelf, notes, anchors: wantedAnchors(read, links) };
  const pages = read.map((each) => newArticle(each, writeText(each, tools, surroundings), surroundings));
  const files = await writeFiles(out, [...pages, ...shelf.files()], before, {
    from: name,
    force: options.force === true,
  });
  const result: ImportResult = {
    articles: countLanguages(articles),
    files,
    images: shelf.counts(),
    gone: goneFiles(before, articles, name),
    notes,
  };
  await writeWhereChanged(out, MANIFEST_FILE, formatManifestFile(files.manifest));
  await writeWhereChanged(out, REPORT_FILE, `${reportLines(result, true).join('\n')}\n`);
  return result;
}

/**
 * Longer than this, in characters, is no article; images that are written inside the text do not count. A million takes
 * some four seconds and 250 MB of memory, and twice as much takes twice as long.
 */
const LONGEST = 3_000_000;

/** Leaves out what is too long to be read, and what is there twice, as on overlapping pages of an export. */
function readable(articles: readonly OldArticle[], notes: ImportNotes): OldArticle[] {
  const seen = new Set<string>();
  return articles.filter((article) => {
    const { title, file, body } = article;
    const key = manifestKey(article);
    const text = body.kind === 'html' ? body.html : body.markdown;
    if (seen.has(key)) notes.skipped.push({ title, file, why: 'there twice' });
    else if (text.length > LONGEST && text.replace(/data:image\/[^"'\s)]+/g, '').length > LONGEST) {
      const message = `"${title}" is longer than three million characters; it is left out. Split it.`;
      notes.broken.push({ file, field: '', message });
    } else return seen.size < seen.add(key).size;
    return false;
  });
}

function newArticle(read: ReadArticle, markdown: string, { places, links }: Surroundings): NewFile {
  const { article } = read;
  const path = places.get(article) ?? '';
  return { path, key: manifestKey(article), content: articleFile(frontMatter(article, path, links), markdown) };
}

function frontMatter(article: OldArticle, path: string, links: LinkMap): FrontMatterValues {
  const fromPath = languageOfPath(path);
  const id = fromPath.base === article.key ? undefined : article.key;
  const next = article.next.flatMap((name) => links.inLanguage(name, article.language)?.key ?? []);
  return {
    title: article.title,
    description: article.description,
    id,
    // An id of digits makes no address that anybody would read out.
    slug: article.slug ?? (id === undefined ? undefined : path.split('/').at(-1)?.replace(/\.md$/, '')),
    lang: fromPath.language === article.language ? undefined : article.language,
    category: article.category
      .map((name) => name.replace(/\s*\/\s*/g, ' - ').trim())
      .filter(Boolean)
      .join('/'),
    weight: article.weight,
    popular: article.popular,
    keywords: [...new Set(article.keywords.filter(Boolean))],
    updated: article.updated === undefined ? undefined : dayOf(article.updated),
    aliases: aliasesOf(article),
    next: [...new Set(next)].filter((key) => key !== article.key),
    ...article.more,
  };
}

/** Old addresses without their host, and old names: bookmarks and links from elsewhere go on working. */
function aliasesOf({ address, names, key, slug }: OldArticle): string[] {
  const url = urlOf(address ?? '', undefined);
  const last = url?.pathname.split('/').findLast(Boolean);
  const aliases = [
    ...(url && url.pathname !== '/' ? [decoded(url.pathname) + url.hash] : []),
    ...(last === undefined ? [] : [last]),
    ...names,
  ];
  return [...new Set(aliases)].filter((alias) => alias !== key && alias !== slug && alias.trim() !== '');
}

function dayOf(date: string): string | undefined {
  const at = Date.parse(date);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().slice(0, 10);
}

function countLanguages(articles: readonly OldArticle[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { language } of [...articles].sort((a, b) => (a.language < b.language ? -1 : 1)))
    counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}

/** Files of articles that were imported before and are not in this export, of the languages that it holds. */
function goneFiles(before: ImportManifest, articles: readonly OldArticle[], from: string): string[] {
  const keys = new Set(articles.map(manifestKey));
  const languages = new Set(articles.map(({ language }) => language));
  return [...before].flatMap(([path, file]) =>
    file.from === from && path.endsWith('.md') && languages.has(file.key.split(' ')[0] ?? '') && !keys.has(file.key)
      ? [path]
      : [],
  );
}

async function writeWhereChanged(out: string, path: string, text: string): Promise<void> {
  const there = await readFile(join(out, path), 'utf8').catch(() => undefined);
  if (there !== text) await writeAtomically(out, path, text);
}
