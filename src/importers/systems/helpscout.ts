import { CategoryTree, type OldCategory } from '../reading/category-tree.js';
import { findRecords, type ExportRecord } from '../reading/export-records.js';
import type { ImportNotes } from '../import-notes.js';
import { languageTag } from '../reading/languages.js';
import type { OldArticle } from '../old-article.js';
import type { OldSystem, ReadingOptions, SourceFile } from '../old-system.js';

/**
 * Help Scout Docs: what `/v1/articles/ID` answers for each article (lists of articles hold no text), and
 * `/v1/collections` and `/v1/collections/ID/categories` for the names around them.
 * Source of the fields: developer.helpscout.com/docs-api/objects/article.
 */
export const helpscout: OldSystem = {
  title: 'Help Scout',
  endings: ['.json', '.jsonl'],
  read: readHelpScout,
  articleAddress: /\/article\/(\d+)/i,
  hosts: /\.(?:helpscoutdocs\.com|helpscout\.net)$/i,
  contactAddress: /^\/?(?:contact|#contact)$/i,
  listAddress: /^\/(?:(?:category|collection)\/\d+[^/]*)?\/?$/i,
};

function readHelpScout(files: readonly SourceFile[], notes: ImportNotes, options: ReadingOptions): OldArticle[] {
  const found = findRecords(files, ['articles', 'categories', 'collections'], notes);
  const isArticle = ({ record, list }: (typeof found)[number]): boolean =>
    list === 'articles' ||
    record.has('text') ||
    record.has('publicUrl') ||
    record.has('status') ||
    record.has('categoryIds');
  const records = found.filter(isArticle).map(({ record }) => record);
  const others = found.filter((each) => !isArticle(each)).map(({ record }) => record);
  const closed = new Set(
    others.filter((record) => record.text('visibility') === 'private').flatMap((record) => record.id('id') ?? []),
  );
  const tree = new CategoryTree(others.flatMap(readCategory));
  // The list of articles and each article by itself may both be there; the one with text counts.
  const best = new Map<string, ExportRecord>();
  for (const record of records) {
    const key = record.id('id');
    if (key === undefined) notes.unusable(record, 'id', 'The article has no id; it is left out.');
    else if (!best.has(key) || record.has('text')) best.set(key, record);
  }
  return [...best].flatMap(([key, record]) => readArticle(record, key, closed, tree, notes, options) ?? []);
}

function readCategory(record: ExportRecord): OldCategory[] {
  const key = record.id('id');
  const name = record.text('name');
  if (key === undefined || name === undefined) return [];
  const parent = record.id('collectionId');
  const position = record.number('order');
  return [
    {
      key,
      names: new Map([['', name]]),
      ...(parent === undefined ? {} : { parent }),
      ...(position === undefined ? {} : { position }),
    },
  ];
}

function readArticle(
  record: ExportRecord,
  key: string,
  closed: ReadonlySet<string>,
  tree: CategoryTree,
  notes: ImportNotes,
  options: ReadingOptions,
): OldArticle | undefined {
  const title = record.text('name') ?? record.text('title');
  if (title === undefined) return notes.unusable(record, 'name', 'The article has no name; it is left out.');
  const collection = record.id('collectionId');
  const why =
    record.has('status') && record.text('status') !== 'published'
      ? 'draft'
      : record.text('visibility') === 'private' || closed.has(collection ?? '')
        ? 'private'
        : undefined;
  if (why !== undefined) {
    notes.skipped.push({ title, file: record.file, why });
    return undefined;
  }
  const html = record.text('text');
  if (html === undefined)
    return notes.unusable(
      record,
      'text',
      `"${title}" has no text; it is left out. Lists hold none: save each article from /v1/articles/${key}.`,
    );
  const category = record.texts('categories')[0] ?? record.texts('categoryIds')[0] ?? collection;
  const where = category !== undefined && tree.path(category, '').length > 0 ? category : collection;
  const address = record.text('publicUrl') ?? record.text('url');
  const updated = record.text('lastPublishedAt') ?? record.text('updatedAt');
  const number = record.id('number');
  const slug = record.text('slug');
  return {
    file: record.file,
    key,
    language: languageTag(record.text('language') ?? record.text('locale')) ?? options.language,
    title,
    body: { kind: 'html', html: asHtml(html) },
    category: tree.path(where, ''),
    ...(address === undefined ? {} : { address }),
    names: number === undefined ? [] : [number],
    ...(slug === undefined ? {} : { slug }),
    keywords: record.texts('keywords'),
    weight: tree.weight(where, record.number('order')),
    popular: false,
    ...(updated === undefined ? {} : { updated }),
    next: record.texts('related'),
  };
}

/** Articles may be uploaded as plain text, whose blank lines are paragraphs. */
export function asHtml(words: string): string {
  if (/<[a-z][^<>]*>/i.test(words)) return words;
  return words
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.trim().replace(/\n/g, '<br>')}</p>`)
    .join('\n');
}
