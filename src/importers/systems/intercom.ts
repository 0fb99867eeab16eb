import { CategoryTree, type OldCategory } from '../reading/category-tree.js';
import { findRecords, type ExportRecord } from '../reading/export-records.js';
import type { ImportNotes } from '../import-notes.js';
import { languageTag } from '../reading/languages.js';
import type { OldArticle } from '../old-article.js';
import type { OldSystem, ReadingOptions, SourceFile } from '../old-system.js';

/**
 * Intercom: what `/articles` and `/help_center/collections` answer, page by page or in one file.
 * Source of the fields: developers.intercom.com, REST API, Articles and Help Center.
 */
export const intercom: OldSystem = {
  title: 'Intercom',
  endings: ['.json', '.jsonl'],
  read: readIntercom,
  articleAddress: /\/articles\/(\d+)/i,
  hosts: /(?:^|\.)intercom\.help$/i,
  listAddress: /^\/(?:[\w-]+\/)?(?:collections\/\d+[^/]*)?\/?$/i,
};

function readIntercom(files: readonly SourceFile[], notes: ImportNotes, options: ReadingOptions): OldArticle[] {
  const found = findRecords(files, ['articles', 'collections', 'sections'], notes);
  const isArticle = (record: ExportRecord): boolean => record.has('title') || record.has('body') || record.has('state');
  const tree = new CategoryTree(
    found.filter(({ record }) => !isArticle(record)).flatMap(({ record }) => readCollection(record)),
  );
  const articles = new Map<string, OldArticle>();
  for (const { record, list } of found) {
    if (!isArticle(record)) continue;
    const key = record.id('id');
    if (key === undefined) {
      if (list === 'articles' || record.has('title'))
        notes.unusable(record, 'id', 'The article has no id; it is left out.');
      continue;
    }
    for (const { language, version } of versionsOf(record, options.language)) {
      const article = readVersion(record, version, key, language, tree, notes);
      if (article && !articles.has(`${key}\n${language}`)) articles.set(`${key}\n${language}`, article);
    }
  }
  return [...articles.values()];
}

/** Every language of a record; the record's own fields are those of its default language. */
function versionsOf(record: ExportRecord, otherwise: string): { language: string; version: ExportRecord }[] {
  const own = languageTag(record.text('default_locale')) ?? otherwise;
  const translated = record.record('translated_content');
  const others = (translated?.keys() ?? []).flatMap((locale) => {
    const language = languageTag(locale);
    const version = translated?.record(locale);
    return language === undefined || language === own || !version ? [] : [{ language, version }];
  });
  return [{ language: own, version: record }, ...others];
}

function readCollection(record: ExportRecord): OldCategory[] {
  const key = record.id('id');
  if (key === undefined || !record.has('name')) return [];
  const names = new Map<string, string>();
  for (const { language, version } of versionsOf(record, '')) {
    const name = version.text('name');
    if (name !== undefined) names.set(language, name);
  }
  const name = record.text('name');
  if (name !== undefined) names.set('', name);
  const parent = record.id('parent_id');
  const position = record.number('order');
  return [{ key, names, ...(parent === undefined ? {} : { parent }), ...(position === undefined ? {} : { position }) }];
}

function readVersion(
  record: ExportRecord,
  version: ExportRecord,
  key: string,
  language: string,
  tree: CategoryTree,
  notes: ImportNotes,
): OldArticle | undefined {
  const title = version.text('title');
  const state = version.text('state') ?? record.text('state');
  if (title === undefined) {
    // A language that was begun and never written has neither title nor text.
    if (version === record || version.has('body'))
      notes.unusable(version, 'title', 'The article has no title; it is left out.');
    return undefined;
  }
  if (state !== undefined && state !== 'published') {
    notes.skipped.push({ title, file: version.file, why: state });
    return undefined;
  }
  const html = version.text('body');
  if (html === undefined) notes.unusable(version, 'body', `"${title}" has no text.`);
  const parent = record.id('parent_id') ?? record.texts('parent_ids').at(-1);
  const address = version.text('url') ?? record.text('url');
  const updated = version.number('updated_at') ?? record.number('updated_at');
  const description = version.text('description');
  return {
    file: version.file,
    key,
    language,
    title,
    body: { kind: 'html', html: html ?? '' },
    category: tree.path(parent, language),
    ...(address === undefined ? {} : { address }),
    names: [key],
    ...(description === undefined ? {} : { description }),
    keywords: [],
    weight: tree.weight(parent),
    popular: false,
    ...(updated === undefined || updated > 8.64e12 ? {} : { updated: new Date(updated * 1000).toISOString() }),
    next: [],
  };
}
