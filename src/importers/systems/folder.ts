import { languageOfPath, normaliseLanguage, readYaml } from '../../content/index.js';
import { isObject } from '../reading/export-records.js';
import type { ImportNotes } from '../import-notes.js';
import { reduceLeftovers } from '../text/leftovers.js';
import type { OldArticle } from '../old-article.js';
import type { OldSystem, ReadingOptions, SourceFile } from '../old-system.js';
import { joinSourcePath } from '../images/image-shelf.js';
import { readMarkdownFile } from '../reading/read-front-matter.js';
import { slugOf } from '../writing/slug.js';

/** Folders of Markdown as Jekyll, Hugo, Starlight, Docusaurus and DocFX read them, and plain ones. */
export const folder: OldSystem = {
  title: 'a folder of Markdown',
  endings: ['.md', '.mdx', '.markdown', '.yml', '.yaml'],
  read: readFolder,
};

/** Pages about the repository, and what generators keep beside the pages. */
const NOT_HELP =
  /(?:^|\/)(?:_(?:includes|layouts|data|sass|site|drafts|partials)|includes|node_modules|layouts|archetypes|themes)\/|(?:^|\/)(?:license|changelog|contributing|code_of_conduct|security|404|toc|docfx|_config|notice)[^/]*$/i;

/** Words of front matter that only the old generator had a use for. */
const RENDERING =
  /^(?:layout|template|sidebar|hero|head|tableOfContents|toc|pagination|prev|banner|editUrl|menu|cascade|outputs|url|linkTitle|type|draft|published|hidden|uid|manager|author|reviewer|no-loc|ROBOTS|ms\..*|custom_edit_url|sidebar_label|sidebar_position|slug|aliases|redirect_from|permalink|title|name|description|summary|id|legacyId|translationKey|keywords|labels|tags|category|categories|section|weight|order|nav_order|position|popular|promoted|featured|updated|lastmod|last_modified_at|lastUpdated|date|lang|locale|language|next|related|questions|alternates|searchTerms|topic-type|metadata)$/i;

function readFolder(files: readonly SourceFile[], notes: ImportNotes, options: ReadingOptions): OldArticle[] {
  const texts = new Map(files.map(({ path, text }) => [path.toLowerCase(), text]));
  return files.flatMap((file): OldArticle[] => {
    if (NOT_HELP.test(file.path)) return [];
    if (/\.ya?ml$/i.test(file.path)) return readYamlFaq(file, texts, notes, options);
    const { values, markdown, slip } = readMarkdownFile(file.text);
    if (slip !== undefined)
      notes.broken.push({
        file: file.path,
        field: 'front matter',
        message: `${slip} The text comes along without it.`,
      });
    return readPage(file, values, markdown, texts, notes, options);
  });
}

function readPage(
  file: SourceFile,
  values: Readonly<Record<string, unknown>>,
  written: string,
  texts: ReadonlyMap<string, string>,
  notes: ImportNotes,
  options: ReadingOptions,
): OldArticle[] {
  const path = file.path.replace(/\.(?:mdx|markdown)$/i, '.md');
  const text = (...keys: readonly string[]): string | undefined => keys.map((key) => textOf(values[key])).find(Boolean);
  const heading = /^#[ \t]+(.+?)[ \t]*#*[ \t]*$/m
    .exec(written)?.[1]
    ?.replace(/\s*\{[#:.][^{}]*\}\s*$/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)|[*_`]/g, '$1');
  const fromPath = languageOfPath(path);
  const { base } = languageOfPath(path.replace(/(^|\/)_index(?=\.[^/]*$)/i, '$1index'));
  const title = text('title', 'name') ?? heading ?? titleOf(base);
  if (values['draft'] === true || values['published'] === false || values['hidden'] === true) {
    notes.skipped.push({ title, file: file.path, why: 'draft' });
    return [];
  }
  const drop = (kind: string, detail: string): void => notes.drop(kind, file.path, detail);
  const included = includeFiles(written, file.path, texts, drop);
  const markdown = reduceLeftovers(included, /\.mdx$/i.test(file.path), drop);
  if (markdown.trim() === '') {
    notes.skipped.push({ title, file: file.path, why: 'without text' });
    return [];
  }
  const language = normaliseLanguage(text('lang', 'locale', 'language') ?? '') ?? fromPath.language ?? options.language;
  const permalink = text('permalink', 'url') ?? (text('slug')?.startsWith('/') ? text('slug') : undefined);
  const redirects = [...listOf(values['aliases']), ...listOf(values['redirect_from'])];
  const key = text('id', 'translationKey', 'legacyId') ?? cleanPath(base);
  const slug = text('slug');
  const description = text('description', 'summary');
  const sidebar = isObject(values['sidebar']) ? textOf(values['sidebar']['order']) : undefined;
  const weight = Number(text('weight', 'order', 'sidebar_position', 'nav_order', 'position') ?? sidebar ?? NaN);
  const updated = text('updated', 'lastmod', 'last_modified_at', 'lastUpdated', 'ms.date', 'date');
  return [
    {
      file: file.path,
      key,
      language,
      title,
      body: { kind: 'markdown', markdown },
      category: [categoryOf(values) ?? ''].filter(Boolean),
      names: [...(permalink === undefined ? [] : [permalink]), ...redirects],
      linkNames: [file.path, base, cleanPath(base), file.path.replace(/^(?:.*\/)?(?:docs|content|_help|pages)\//, '')],
      ...(slug === undefined || slug.includes('/') ? {} : { slug }),
      ...(description === undefined ? {} : { description }),
      keywords: [
        ...listOf(values['keywords']),
        ...listOf(values['labels']),
        ...listOf(values['ms.search.keywords']),
        ...listOf(values['tags']),
      ],
      ...(Number.isFinite(weight) ? { weight } : {}),
      popular: ['popular', 'promoted', 'featured'].some((name) => values[name] === true),
      ...(updated === undefined ? {} : { updated }),
      next: [...listOf(values['next']), ...listOf(values['related'])],
      more: {
        ...restOf(values, drop),
        questions: [...listOf(values['questions']), ...listOf(values['alternates']), ...listOf(values['searchTerms'])],
      },
      path: `${cleanPath(base)}.md`,
    },
  ];
}

/** DocFX and others keep questions in YAML: each section is a file of many questions. */
function readYamlFaq(
  file: SourceFile,
  texts: ReadonlyMap<string, string>,
  notes: ImportNotes,
  options: ReadingOptions,
): OldArticle[] {
  if (!/^###\s*YamlMime:\s*FAQ/i.test(file.text.trimStart())) return [];
  const { value, errors } = readYaml(file.text);
  const [error] = errors;
  if (error || !isObject(value)) {
    const message = error ? `line ${error.line}: ${error.message}` : 'There are no questions in it.';
    notes.broken.push({ file: file.path, field: '', message });
    return [];
  }
  const metadata = isObject(value['metadata']) ? value['metadata'] : {};
  const title = textOf(value['title']) ?? textOf(metadata['title']);
  const sections = (Array.isArray(value['sections']) ? value['sections'] : []).filter(isObject);
  const parts = sections.map((section, index) => {
    const questions = (Array.isArray(section['questions']) ? section['questions'] : []).filter(isObject);
    const body = questions.flatMap((each, number) => {
      const question = textOf(each['question'])?.replace(/\s+/g, ' ');
      const answer = textOf(each['answer']);
      if (question !== undefined && answer !== undefined) return [`## ${question}\n\n${answer.trim()}`];
      const field = `sections[${index}].questions[${number}]`;
      notes.broken.push({
        file: file.path,
        field,
        message: 'A question and an answer are expected here; it is left out.',
      });
      return [];
    });
    return { name: textOf(section['name']), body };
  });
  const filled = parts.filter(({ body }) => body.length > 0);
  const stem = file.path.replace(/\.ya?ml$/i, '');
  return filled.flatMap(({ name, body }, index) => {
    const own = filled.length > 1 && name !== undefined && name !== 'Ignored' ? name : undefined;
    const heading = own ?? title ?? titleOf(stem);
    const introduction = index === 0 ? (textOf(value['summary'])?.trim() ?? '') : '';
    const place = filled.length > 1 ? `${stem}-${slugOf(own ?? String(index + 1), options.language)}` : stem;
    const values = {
      ...metadata,
      title: heading,
      ...(own !== undefined && title !== undefined ? { category: title } : {}),
      faq: true,
    };
    const page = { path: `${place}.md`, text: '' };
    return readPage(page, values, [introduction, ...body].join('\n\n'), texts, notes, options).map((article) => ({
      ...article,
      file: file.path,
      more: { ...article.more, type: 'faq', faq: undefined },
    }));
  });
}

/** `[!INCLUDE [label](path)]`: the words of the file where it is there, or else the label. */
function includeFiles(
  markdown: string,
  path: string,
  texts: ReadonlyMap<string, string>,
  drop: (kind: string, detail: string) => void,
  depth = 0,
): string {
  return markdown.replace(/\[!INCLUDE\s*\[([^\]]*)\]\(([^)\s]+)[^)]*\)\]/gi, (_all, label: string, to: string) => {
    const target = joinSourcePath(path, to);
    const text = target === undefined || depth > 4 ? undefined : texts.get(target.toLowerCase());
    if (target !== undefined && text !== undefined)
      return includeFiles(readMarkdownFile(text).markdown.trim(), target, texts, drop, depth + 1);
    drop('includes, of which the label stays', to);
    return label;
  });
}

/** Front matter that neither Handrail nor the old generator's look explains comes along as it is. */
function restOf(
  values: Readonly<Record<string, unknown>>,
  drop: (kind: string, detail: string) => void,
): Record<string, unknown> {
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(values)) {
    if (RENDERING.test(key)) continue;
    const isSimple = (each: unknown): boolean => typeof each !== 'object' || each === null;
    if (Array.isArray(value) ? value.every(isSimple) : isSimple(value)) kept.push([key, value]);
    else drop('front matter that is more than words', key);
  }
  return Object.fromEntries(kept);
}

function categoryOf(values: Readonly<Record<string, unknown>>): string | undefined {
  return textOf(values['category']) ?? listOf(values['categories'])[0] ?? textOf(values['section']);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function listOf(value: unknown): string[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return parts.flatMap((part) => textOf(part) ?? []);
}

/** A folder that begins with `_` or `.` would be passed over by Handrail. */
function cleanPath(path: string): string {
  return path
    .split('/')
    .map((part) => part.replace(/^[_.]+/, '').replace(/^\d{4}-\d\d-\d\d-/, '') || 'page')
    .join('/');
}

function titleOf(path: string): string {
  const words = (path.split('/').at(-1) ?? path).replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
