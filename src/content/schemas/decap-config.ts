import { stringify } from 'yaml';
import type { HelpFile } from '../compiled.js';
import type { FieldRow } from '../fields/field-row.js';
import { ENTRY_TYPES, FRONT_MATTER_KEYS, type EntryType, type Key } from '../fields/front-matter-keys.js';
import { KEY_WORDS } from './key-words.js';
import { languageOfPath } from '../translations/language-of-path.js';
import { languageName } from '../translations/language-tag.js';
import { readYaml } from '../fields/read-yaml.js';
import { splitFrontMatter } from '../fields/split-front-matter.js';
import { isRecord } from '../fields/yaml-document.js';

/**
 * `config.yml` of Decap CMS for a help folder: a collection for each folder, with a form field for each key that means
 * something there. Languages stand side by side where Decap knows the layout (`de/x.md`, or `x.de.md` with an ending on
 * every file); deeper folders of languages get a collection each (Decap looks for the language in the last folder alone).
 * `folder` is the help folder's path in the repository.
 */
export function decapConfig(folder: string, files: readonly HelpFile[], defaultLanguage: string): string {
  const root = folder.replace(/^\.\/|\/+$/g, '');
  const places = files.filter(({ path }) => /\.md$/i.test(path)).map(placeOf);
  const languages = [...new Set(places.map(({ language }) => language ?? defaultLanguage))].sort(
    (a, b) => Number(b === defaultLanguage) - Number(a === defaultLanguage) || (a < b ? -1 : 1),
  );
  const structure = languages.length > 1 ? structureOf(places) : undefined;
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const key = structure === undefined ? place.folder : place.shared;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  const collections = [...groups].map(([path, group]) =>
    collectionOf([root, path].filter(Boolean).join('/'), path, group, structure !== undefined),
  );
  const config = {
    backend: { name: 'git-gateway', branch: 'main' },
    media_folder: `${root}/images`,
    public_folder: '/images',
    slug: { encoding: 'ascii', clean_accents: true },
    ...(structure === undefined ? {} : { i18n: { structure, locales: languages, default_locale: languages[0] } }),
    collections: sameNamesNumbered(collections),
  };
  return `${HEADER}${stringify(config, { lineWidth: 0 })}`;
}

const HEADER = `# Decap CMS for this help folder, written by "handrail schema decap". Put it beside the admin page, as config.yml.
# backend: where you sign in; see https://decapcms.org/docs/backends-overview/
# channels.yml and scenarios are not among the forms: they are written by hand.
`;

/** Where a file lies, as far as a collection cares. */
interface Place {
  /** Its folder, with that of the language. */
  readonly folder: string;
  /** Its folder without that of the language. */
  readonly shared: string;
  readonly language?: string;
  readonly how: 'folder' | 'ending' | 'none';
  readonly type: EntryType;
}

function placeOf({ path, text }: HelpFile): Place {
  const { language } = languageOfPath(path);
  const folders = path.split('/').slice(0, -1);
  const byFolder = language !== undefined && languageOfPath(`${folders[0] ?? ''}/x.md`).language === language;
  const { yaml } = splitFrontMatter(text);
  const { value } = yaml === undefined ? { value: undefined } : readYaml(yaml);
  const written = isRecord(value) ? value['type'] : undefined;
  return {
    folder: folders.join('/'),
    shared: (byFolder ? folders.slice(1) : folders).join('/'),
    ...(language === undefined ? {} : { language }),
    how: language === undefined ? 'none' : byFolder ? 'folder' : 'ending',
    type: ENTRY_TYPES.find((type) => type === written) ?? 'article',
  };
}

function structureOf(places: readonly Place[]): 'multiple_folders' | 'multiple_files' | undefined {
  if (places.every(({ how }) => how === 'ending')) return 'multiple_files';
  return places.every(({ how, shared }) => how === 'folder' && shared === '') ? 'multiple_folders' : undefined;
}

type Collection = Readonly<Record<string, unknown>> & { readonly name: string };

function collectionOf(folder: string, path: string, group: readonly Place[], sideBySide: boolean): Collection {
  const types = [...new Set(group.map(({ type }) => type))];
  const [first = 'article'] = types;
  const open = types.some((type) => type !== 'notice' && type !== 'reply');
  const type = types.length === 1 ? first : undefined;
  const language = sideBySide ? undefined : group[0]?.language;
  const own = group[0]?.shared ?? path;
  const name = own === '' ? 'Help' : words(own);
  return {
    name: [own || 'help', language ?? ''].filter(Boolean).join('-').replaceAll('/', '-').toLowerCase(),
    label: language === undefined ? name : `${name} (${languageName(language)})`,
    label_singular: open ? 'Question' : words(first),
    folder,
    create: true,
    extension: 'md',
    format: 'yaml-frontmatter',
    slug: '{{slug}}',
    summary: open ? '{{title}}' : '{{filename}}',
    ...(sideBySide ? { i18n: true } : {}),
    fields: fieldsOf(open ? ['article', 'flow', 'faq'] : types, type, sideBySide),
  };
}

function words(path: string): string {
  const text = path.replaceAll('/', ' / ').replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What differs between languages; everything else is the same in each. */
const TRANSLATED = new Set<Key>([
  'title',
  'description',
  'questions',
  'keywords',
  'category',
  'slug',
  'aliases',
  'says',
  'draft',
]);

function fieldsOf(types: readonly EntryType[], only: EntryType | undefined, sideBySide: boolean): object[] {
  const i18n = (key: Key): object => (sideBySide ? { i18n: TRANSLATED.has(key) ? true : 'duplicate' } : {});
  const keys = Object.keys(FRONT_MATTER_KEYS) as Key[];
  const fields = keys.flatMap((key): object[] => {
    if (key === 'lang') return [];
    if (key === 'type') {
      if (only === 'article') return [];
      return only === undefined
        ? [{ ...formField(key), ...i18n(key), options: types }]
        : [{ name: 'type', label: 'Type', widget: 'hidden', default: only, ...i18n(key) }];
    }
    if (key === 'title' && only === 'reply')
      return [
        { ...formField(key), hint: 'a name for this list; customers never see it', required: true, ...i18n(key) },
      ];
    const meant: readonly EntryType[] = KEY_WORDS[key].only ?? ['article', 'flow', 'faq'];
    if (!types.some((type) => meant.includes(type))) return [];
    return [{ ...formField(key), ...i18n(key) }];
  });
  // The visual editor would rewrite links such as (contact: refund) and headings such as {#id}.
  const raw = only === 'flow' || only === 'reply' || only === undefined;
  const modes = raw ? { modes: ['raw'] } : { modes: ['rich_text', 'raw'] };
  return [
    ...fields,
    { name: 'body', label: 'Text', widget: 'markdown', ...modes, ...(sideBySide ? { i18n: true } : {}) },
  ];
}

function formField(key: Key): object {
  const row: FieldRow = FRONT_MATTER_KEYS[key];
  return {
    name: key,
    label: words(key),
    ...WIDGETS[row.kind](row),
    ...(key === 'description' ? { widget: 'text' } : {}),
    required: key === 'title',
    hint: KEY_WORDS[key].say.replaceAll('`', '**'),
  };
}

const DAY = { format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false };

/** The widget of Decap that fits a kind of value. */
const WIDGETS: Readonly<Record<FieldRow['kind'], (row: FieldRow) => object>> = {
  text: () => ({ widget: 'string' }),
  words: () => ({ widget: 'list' }),
  sentences: () => ({ widget: 'list', field: { name: 'sentence', label: 'Sentence', widget: 'string' } }),
  path: () => ({ widget: 'string' }),
  number: () => ({ widget: 'number', value_type: 'float' }),
  flag: () => ({ widget: 'boolean', default: false }),
  date: () => ({ widget: 'datetime', ...DAY }),
  language: () => ({ widget: 'string' }),
  choice: ({ allowed }) => ({ widget: 'select', options: allowed }),
  choices: ({ allowed }) => ({ widget: 'select', multiple: true, options: allowed }),
};

/** Names of collections are unique. */
function sameNamesNumbered(collections: readonly Collection[]): Collection[] {
  const taken = new Map<string, number>();
  return collections.map((collection) => {
    const number = (taken.get(collection.name) ?? 0) + 1;
    taken.set(collection.name, number);
    return number === 1 ? collection : { ...collection, name: `${collection.name}-${number}` };
  });
}
