import { CategoryTree, type OldCategory } from '../reading/category-tree.js';
import { findRecords, type ExportRecord } from '../reading/export-records.js';
import type { ImportNotes } from '../import-notes.js';
import { languageTag, plainLanguages } from '../reading/languages.js';
import type { OldArticle } from '../old-article.js';
import type { OldSystem, ReadingOptions, SourceFile } from '../old-system.js';

/**
 * Zendesk Guide: what `/api/v2/help_center/{locale}/articles.json`, `sections.json` and `categories.json` answer, page
 * by page or in one file; with translations where `?include=translations` asked for them.
 * Source of the fields: developer.zendesk.com/api-reference/help_center/help-center-api.
 */
export const zendesk: OldSystem = {
  title: 'Zendesk',
  endings: ['.json', '.jsonl'],
  read: readZendesk,
  articleAddress: /\/hc\/(?:[\w-]+\/)?articles\/(\d+)/i,
  hosts: /\.zendesk\.com$/i,
  contactAddress: /\/hc\/(?:[\w-]+\/)?requests\/new\/?(?:[?#]|$)/i,
  listAddress: /\/hc(?:\/[\w-]+)?(?:\/(?:sections|categories)\/\d+[^/]*)?\/?(?:[?#]|$)/i,
};

const LISTS = ['articles', 'sections', 'categories', 'translations'];

function readZendesk(files: readonly SourceFile[], notes: ImportNotes, options: ReadingOptions): OldArticle[] {
  const found = findRecords(files, LISTS, notes);
  const of = (list: string): ExportRecord[] =>
    found.filter((each) => (kindOf(each.record) ?? each.list) === list).map(({ record }) => record);
  const records = of('articles');
  const translations = [
    ...of('translations').map((record) => ({ record, source: record.id('source_id') })),
    ...records.flatMap((article) =>
      article.records('translations').map((record) => ({ record, source: article.id('id') })),
    ),
  ];
  const locales = [...records, ...translations.map(({ record }) => record)].flatMap(
    (record) => languageTag(record.text('locale')) ?? [],
  );
  const languages = plainLanguages(locales);
  const languageOf = (record: ExportRecord): string => {
    const tag = languageTag(record.text('locale'));
    return tag === undefined ? options.language : (languages.get(tag) ?? tag);
  };
  const tree = new CategoryTree([
    ...categories(of('sections'), 'section', languageOf),
    ...categories(of('categories'), 'category', languageOf),
  ]);

  const articles = new Map<string, OldArticle>();
  for (const record of records) {
    const key = record.id('id');
    if (key === undefined) {
      notes.unusable(record, 'id', 'The article has no id; it is left out.');
      continue;
    }
    const versions = [{ record, source: key }, ...translations.filter(({ source }) => source === key)];
    for (const { record: version } of versions) {
      const article = readVersion(record, version, key, languageOf(version), tree, notes);
      const name = `${key}\n${languageOf(version)}`;
      if (article && !articles.has(name)) articles.set(name, article);
    }
  }
  return [...articles.values()];
}

function kindOf(record: ExportRecord): string | undefined {
  if (record.has('source_id')) return 'translations';
  if (record.has('section_id') || (record.has('body') && record.has('title'))) return 'articles';
  if (record.has('category_id') && record.has('name')) return 'sections';
  return undefined;
}

function categories(
  records: readonly ExportRecord[],
  kind: string,
  languageOf: (record: ExportRecord) => string,
): OldCategory[] {
  const byKey = new Map<string, { names: Map<string, string>; first: ExportRecord }>();
  for (const record of records) {
    const id = record.id('id');
    const name = record.text('name');
    if (id === undefined || name === undefined) continue;
    const entry = byKey.get(id) ?? { names: new Map<string, string>(), first: record };
    byKey.set(id, entry);
    entry.names.set(languageOf(record), name);
    for (const translation of record.records('translations')) {
      const title = translation.text('title');
      if (title !== undefined) entry.names.set(languageOf(translation), title);
    }
    if (record.text('source_locale') === record.text('locale')) entry.names.set('', name);
  }
  return [...byKey].map(([id, { names, first }]) => {
    const above = first.id('parent_section_id');
    const category = first.id('category_id');
    const parent = above === undefined ? category && `category ${category}` : `section ${above}`;
    const position = first.number('position');
    return {
      key: `${kind} ${id}`,
      names,
      ...(parent === undefined ? {} : { parent }),
      ...(position === undefined ? {} : { position }),
    };
  });
}

/** One language of an article: the record itself, or a translation of it. */
function readVersion(
  record: ExportRecord,
  version: ExportRecord,
  key: string,
  language: string,
  tree: CategoryTree,
  notes: ImportNotes,
): OldArticle | undefined {
  const title = version.text('title') ?? version.text('name');
  if (title === undefined) return notes.unusable(version, 'title', 'The article has no title; it is left out.');
  const why = version.flag('draft') || record.flag('draft') ? 'draft' : closedTo(record);
  if (why !== undefined) {
    notes.skipped.push({ title, file: version.file, why });
    return undefined;
  }
  const html = version.text('body');
  if (html === undefined) notes.unusable(version, 'body', `"${title}" has no text.`);
  const section = record.id('section_id');
  const where = section === undefined ? undefined : `section ${section}`;
  const address = version.text('html_url') ?? record.text('html_url');
  const updated = version.text('edited_at') ?? version.text('updated_at');
  return {
    file: version.file,
    key,
    language,
    title,
    body: { kind: 'html', html: html ?? '' },
    category: tree.path(where, language),
    ...(address === undefined ? {} : { address }),
    names: [key],
    keywords: record.texts('label_names'),
    weight: tree.weight(where, record.number('position')),
    popular: record.flag('promoted'),
    ...(updated === undefined ? {} : { updated }),
    next: [],
  };
}

/** Whom an article is kept from, in words; undefined where everybody may read it. */
function closedTo(record: ExportRecord): string | undefined {
  const segments = record.texts('user_segment_ids');
  return record.has('user_segment_id') || segments.length > 0 ? 'only for signed-in people or a segment' : undefined;
}
