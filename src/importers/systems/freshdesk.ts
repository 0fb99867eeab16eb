import { CategoryTree, type OldCategory } from '../reading/category-tree.js';
import { findRecords, type ExportRecord } from '../reading/export-records.js';
import type { ImportNotes } from '../import-notes.js';
import { languageTag } from '../reading/languages.js';
import type { OldArticle } from '../old-article.js';
import type { OldSystem, ReadingOptions, SourceFile } from '../old-system.js';

/**
 * Freshdesk Solutions: what `/api/v2/solutions/categories`, `…/categories/ID/folders` and `…/folders/ID/articles`
 * answer. A language other than the first is asked for as `…/articles/LANG` and says so in its hierarchy.
 * Source of the fields: developers.freshdesk.com/api, Solutions.
 */
export const freshdesk: OldSystem = {
  title: 'Freshdesk',
  endings: ['.json', '.jsonl'],
  read: readFreshdesk,
  articleAddress: /\/solutions?\/articles\/(\d+)/i,
  hosts: /\.freshdesk\.com$/i,
  contactAddress: /\/support\/tickets\/new\/?$/i,
  listAddress: /\/support\/(?:home|solutions(?:\/(?:folders\/)?\d+[^/]*)?)\/?$/i,
};

/** `status` of an article. */
const DRAFT = 1;
/** `visibility` of a folder: who may read it; 1 is everybody. */
const CLOSED: Readonly<Record<number, string>> = {
  2: 'only for signed-in people',
  3: 'only for agents',
  4: 'only for some companies',
  5: 'only for bots',
  6: 'only for some contacts',
  7: 'only for some companies',
};

function readFreshdesk(files: readonly SourceFile[], notes: ImportNotes, options: ReadingOptions): OldArticle[] {
  const found = findRecords(files, ['articles', 'folders', 'categories'], notes);
  const isArticle = (record: ExportRecord): boolean =>
    record.has('title') || record.has('folder_id') || record.has('description_text') || record.has('status');
  const articles = found.filter(({ record }) => isArticle(record)).map(({ record }) => record);
  const others = found.filter(({ record }) => !isArticle(record));
  const visibility = new Map<string, number>();
  const categories = new Map<string, OldCategory>();
  for (const { record, list } of others) {
    const isFolder = list === 'folders' || record.has('visibility') || record.has('category_id');
    const category = readCategory(record, isFolder);
    if (category) categories.set(category.key, category);
    const seen = record.number('visibility');
    const id = record.id('id');
    if (id !== undefined && seen !== undefined) visibility.set(id, seen);
  }
  // An article says where it stands, even when folders were not exported.
  for (const article of articles) addHierarchy(article, categories);
  const tree = new CategoryTree([...categories.values()]);
  const read = new Map<string, OldArticle>();
  for (const record of articles) {
    const folder = record.id('folder_id') ?? record.records('hierarchy').at(-1)?.record('data')?.id('id');
    const article = readArticle(record, folder, visibility.get(folder ?? ''), tree, notes, options);
    if (article) read.set(`${article.key}\n${article.language}`, article);
  }
  return [...read.values()];
}

function readCategory(record: ExportRecord, isFolder: boolean): OldCategory | undefined {
  const id = record.id('id');
  const name = record.text('name');
  if (id === undefined || name === undefined) return undefined;
  const above = record.records('hierarchy').map((level) => ({
    type: level.text('type') ?? 'folder',
    id: level.record('data')?.id('id'),
  }));
  const last = above.filter((each) => each.id !== undefined && each.id !== id).at(-1);
  const folder = record.id('parent_folder_id');
  const category = record.id('category_id');
  const parent =
    folder !== undefined
      ? `folder ${folder}`
      : category !== undefined
        ? `category ${category}`
        : last && `${last.type} ${last.id ?? ''}`;
  const position = record.number('position');
  return {
    key: `${isFolder ? 'folder' : 'category'} ${id}`,
    names: new Map([['', name]]),
    ...(parent === undefined || !isFolder ? {} : { parent }),
    ...(position === undefined ? {} : { position }),
  };
}

function addHierarchy(article: ExportRecord, categories: Map<string, OldCategory>): void {
  let parent: string | undefined;
  for (const level of article.records('hierarchy')) {
    const data = level.record('data');
    const id = data?.id('id');
    const name = data?.text('name');
    if (id === undefined || name === undefined) continue;
    const key = `${level.text('type') ?? 'folder'} ${id}`;
    const language = languageTag(data?.text('language')) ?? '';
    const known = categories.get(key);
    const names = new Map(known?.names ?? [['', name]]).set(language, name);
    categories.set(key, { ...(parent === undefined ? {} : { parent }), ...known, key, names });
    parent = key;
  }
}

function readArticle(
  record: ExportRecord,
  folder: string | undefined,
  visibility: number | undefined,
  tree: CategoryTree,
  notes: ImportNotes,
  options: ReadingOptions,
): OldArticle | undefined {
  const key = record.id('id');
  const title = record.text('title');
  if (key === undefined) return notes.unusable(record, 'id', 'The article has no id; it is left out.');
  if (title === undefined) return notes.unusable(record, 'title', 'The article has no title; it is left out.');
  const why = record.number('status') === DRAFT ? 'draft' : visibility === undefined ? undefined : CLOSED[visibility];
  if (why !== undefined) {
    notes.skipped.push({ title, file: record.file, why });
    return undefined;
  }
  const html = record.text('description');
  if (html === undefined) notes.unusable(record, 'description', `"${title}" has no text.`);
  const seo = record.record('seo_data');
  const levels = record.records('hierarchy');
  const language =
    languageTag(
      record.text('language') ?? record.text('language_code') ?? levels.at(-1)?.record('data')?.text('language'),
    ) ?? options.language;
  const where = folder === undefined ? undefined : `folder ${folder}`;
  const description = seo?.text('meta_description');
  const updated = record.text('updated_at');
  const keywords = [
    ...record.texts('tags'),
    ...(seo?.text('meta_keywords') ?? '').split(',').map((word) => word.trim()),
  ];
  return {
    file: record.file,
    key,
    language,
    title,
    body: { kind: 'html', html: html ?? '' },
    category: tree.path(where, language),
    names: [key, `/support/solutions/articles/${key}`],
    ...(description === undefined ? {} : { description }),
    keywords,
    weight: tree.weight(where, record.number('position')),
    popular: false,
    ...(updated === undefined ? {} : { updated }),
    next: [],
  };
}
