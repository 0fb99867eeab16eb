import type { Element, Root } from 'hast';
import { decodeEntities } from '../../content/index.js';
import { ExportRecord, isObject } from '../reading/export-records.js';
import type { ImportNotes } from '../import-notes.js';
import { languageTag } from '../reading/languages.js';
import type { OldArticle } from '../old-article.js';
import type { OldSystem, ReadingOptions, SourceFile } from '../old-system.js';
import { slugOf } from '../writing/slug.js';
import { attributeOf, wordsOf } from '../text/tree.js';
import { asHtml } from './helpscout.js';

/**
 * Saved pages that describe their questions to search engines as an FAQPage: JSON-LD (by itself, in a list or in a
 * `@graph`) or microdata. Source: schema.org/FAQPage.
 */
export const faqpage: OldSystem = {
  title: 'FAQPage',
  endings: ['.html', '.htm', '.xhtml', '.jsonld', '.json'],
  read: (files, notes, options) => files.flatMap((file) => readPage(file, notes, options)),
};

interface Question {
  readonly name: string;
  readonly html: string;
  readonly language?: string;
  /** The `@id` or address of the question, in full where the page says so. */
  readonly address?: string;
}

function readPage(file: SourceFile, notes: ImportNotes, options: ReadingOptions): OldArticle[] {
  const page = /\.json(?:ld)?$/i.test(file.path) ? dataAlone(file.text) : readHtml(file.text, options);
  if (page === undefined) {
    notes.broken.push({ file: file.path, field: '', message: 'This page is nested too deeply to be read.' });
    return [];
  }
  const questions = page.data.flatMap((json, index) => readData(json, `JSON-LD ${index + 1}`, file.path, notes));
  const all = questions.length > 0 ? questions : page.marked;
  if (all.length === 0) {
    const message = 'There is no FAQPage with questions in it. Save the whole page, as it is sent by the server.';
    notes.broken.push({ file: file.path, field: '', message });
    return [];
  }
  const taken = new Set<string>();
  return all.map((question, index): OldArticle => {
    const language = languageTag(question.language) ?? page.language ?? options.language;
    const slug = slugOf(question.name, language) || `question-${index + 1}`;
    let key = slug;
    for (let number = 2; taken.has(key); number++) key = `${slug}-${number}`;
    taken.add(key);
    const address = question.address ?? page.address;
    const place = [slugOf(page.title, language), key].filter(Boolean).join('/');
    return {
      file: file.path,
      key: place,
      language,
      title: question.name,
      body: { kind: 'html', html: asHtml(unescaped(question.html)) },
      category: page.title === '' ? [] : [page.title],
      ...(address === undefined ? {} : { address }),
      names: [],
      keywords: [],
      weight: index + 1,
      popular: false,
      next: [],
      path: `${place}.md`,
    };
  });
}

interface Page {
  readonly data: readonly unknown[];
  readonly marked: readonly Question[];
  readonly title: string;
  readonly language?: string;
  readonly address?: string;
}

function dataAlone(text: string): Page {
  return { data: [parsed(text)], marked: [], title: '' };
}

function readHtml(text: string, { tools }: ReadingOptions): Page | undefined {
  const tree = tools.parse(text, true);
  if (tree.kind === 'words') return undefined;
  const elements = elementsOf(tree.root);
  const named = (tag: string): Element | undefined => elements.find(({ tagName }) => tagName === tag);
  const data = elements
    .filter((each) => each.tagName === 'script' && /^application\/ld\+json/i.test(attributeOf(each, 'type')))
    .map((each) => parsed(wordsOf(each.children)));
  const html = named('html');
  const language = languageTag(html && attributeOf(html, 'lang'));
  const canonical = elements.find((each) => each.tagName === 'link' && attributeOf(each, 'rel') === 'canonical');
  const address = canonical && attributeOf(canonical, 'href');
  const heading = named('h1') ?? named('title');
  return {
    data,
    marked: readMicrodata(elements, text),
    title: heading ? wordsOf(heading.children).replace(/\s+/g, ' ').trim() : '',
    ...(language === undefined ? {} : { language }),
    ...(address ? { address } : {}),
  };
}

/** A broken script reaches {@link readData} as the error it gave. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(
      text
        .replace(/^\ufeff/, '')
        .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g, ''),
    );
  } catch (error) {
    return error;
  }
}

function readData(json: unknown, where: string, file: string, notes: ImportNotes): Question[] {
  if (json instanceof Error) {
    notes.broken.push({ file, field: where, message: `This is no JSON: ${json.message.slice(0, 160)}.` });
    return [];
  }
  const objects = objectsIn(json);
  const byId = new Map(
    objects.flatMap((each) =>
      typeof each['@id'] === 'string' && each['@type'] !== undefined ? [[each['@id'], each]] : [],
    ),
  );
  const full = (value: unknown): Readonly<Record<string, unknown>> | undefined => {
    if (!isObject(value)) return undefined;
    const id = value['@id'];
    return value['@type'] === undefined && typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
  const pages = objects.filter((each) => typesOf(each).includes('FAQPage'));
  return pages.flatMap((page) =>
    listOf(page['mainEntity'] ?? page['mainEntityOfPage']).flatMap((item, index): Question[] => {
      const field = `${where}.mainEntity[${index}]`;
      const question = full(item);
      const broken = (message: string): Question[] => {
        notes.broken.push({ file, field, message });
        return [];
      };
      if (!question) return broken('A question is expected here.');
      const record = new ExportRecord(file, field, question);
      const name = record.text('name') ?? record.text('headline') ?? record.text('text');
      if (name === undefined) return broken('The question has no name; it is left out.');
      const answers = [...listOf(question['acceptedAnswer']), ...listOf(question['suggestedAnswer'])].map(full);
      const html = answers.map((answer) => answer && new ExportRecord(file, field, answer).text('text')).find(Boolean);
      if (html === undefined) return broken(`"${name}" has no answer; it is left out.`);
      const language = record.text('inLanguage') ?? new ExportRecord(file, where, page).text('inLanguage');
      const address = [record.text('url'), record.text('@id')].find(
        (each) => each !== undefined && /^https?:/i.test(each),
      );
      return [
        {
          name: plain(name),
          html,
          ...(language === undefined ? {} : { language }),
          ...(address === undefined ? {} : { address }),
        },
      ];
    }),
  );
}

/** Every object of a JSON-LD text, the outer first; a few levels hold all that is in use. */
function objectsIn(json: unknown, depth = 0): Readonly<Record<string, unknown>>[] {
  if (depth > 8) return [];
  if (Array.isArray(json)) return json.flatMap((item: unknown) => objectsIn(item, depth + 1));
  if (!isObject(json)) return [];
  return [
    json,
    ...Object.values(json).flatMap((value) => (typeof value === 'object' ? objectsIn(value, depth + 1) : [])),
  ];
}

function typesOf(object: Readonly<Record<string, unknown>>): string[] {
  return listOf(object['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '')] : [],
  );
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** Some plugins escape the answer once too often. */
function unescaped(html: string): string {
  if (/<[a-z]/i.test(html) || !/&lt;(?:p|br|ul|ol|a|strong|b|div)\b/i.test(html)) return html;
  return decodeEntities(html);
}

/** A question's name is text, but many sites write tags and references into it. */
function plain(name: string): string {
  return decodeEntities(name.replace(/<[^<>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

function elementsOf(root: Root | Element): Element[] {
  const found: Element[] = [];
  const down = (nodes: Root['children']): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      found.push(node);
      down(node.children);
    }
  };
  down(root.children);
  return found;
}

/** `itemtype="https://schema.org/Question"` with its name and the text of its answer. */
function readMicrodata(elements: readonly Element[], source: string): Question[] {
  const isType = (each: Element, type: string): boolean =>
    new RegExp(`schema\\.org/${type}$`, 'i').test(attributeOf(each, 'itemType'));
  return elements
    .filter((each) => isType(each, 'Question'))
    .flatMap((question): Question[] => {
      const inside = elementsOf(question);
      const prop = (list: readonly Element[], name: string): Element | undefined =>
        list.find((each) => attributeOf(each, 'itemProp').split(' ').includes(name));
      const answer = inside.find((each) => isType(each, 'Answer'));
      const name = prop(inside, 'name');
      const text = answer && prop(elementsOf(answer), 'text');
      const words = name && (attributeOf(name, 'content') || wordsOf(name.children)).replace(/\s+/g, ' ').trim();
      const from = text?.children[0]?.position?.start.offset;
      const to = text?.children.at(-1)?.position?.end.offset;
      if (!words || from === undefined || to === undefined) return [];
      return [{ name: words, html: source.slice(from, to) }];
    });
}
