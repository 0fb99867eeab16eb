import { stringify } from 'yaml';
import type { HelpFile } from '../compiled.js';
import type { EntryType } from '../fields/front-matter-keys.js';
import { languageName } from '../translations/language-tag.js';
import { formOf, words } from './decap-fields.js';
import { placeOf, sideBySide, type Place } from './decap-places.js';

/**
 * `config.yml` of Decap CMS for a help folder: a collection for each folder and language, with a form field for each key
 * that means something there. Languages stand side by side where Decap can do so without writing empty files. `folder` is
 * the help folder's path in the repository.
 */
export function decapConfig(folder: string, files: readonly HelpFile[], defaultLanguage: string): string {
  const root = folder.replace(/^\.\/|\/+$/g, '');
  const places = files.filter(({ path }) => /\.md$/i.test(path)).map(placeOf);
  const languages = [...new Set(places.map(({ language }) => language ?? defaultLanguage))].sort(
    (a, b) => Number(b === defaultLanguage) - Number(a === defaultLanguage) || (a < b ? -1 : 1),
  );
  const beside = sideBySide(places, languages);
  const { structure } = beside;
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const key = structure === undefined ? `${place.folder} ${place.extension}` : place.shared;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  const collections = [...groups.values()].map((group) => collectionOf(root, group, structure !== undefined));
  const notes = collections.flatMap((collection) => collection.notes);
  if (beside.structure === undefined && beside.because !== undefined)
    notes.unshift(`Each language has forms of its own: ${beside.because}.`);
  const config = {
    backend: { name: 'git-gateway', branch: 'main' },
    media_folder: `${root}/images`,
    public_folder: '/images',
    slug: { encoding: 'ascii', clean_accents: true },
    ...(structure === undefined ? {} : { i18n: { structure, locales: languages, default_locale: languages[0] } }),
    collections: sameNamesNumbered(collections.map(({ collection }) => collection)),
  };
  return `${[...HEADER, ...notes].map((line) => `# ${line}\n`).join('')}${stringify(config, { lineWidth: 0 })}`;
}

const HEADER = [
  'Decap CMS for this help folder, written by "handrail schema decap". Put it beside the admin page, as config.yml,',
  'and write it anew when there is a new folder.',
  'backend: where you sign in; see https://decapcms.org/docs/backends-overview/',
  'channels.yml and scenarios are not among the forms: they are written by hand.',
];

type Collection = Readonly<Record<string, unknown>> & { readonly name: string };

function collectionOf(
  root: string,
  group: readonly Place[],
  beside: boolean,
): { readonly collection: Collection; readonly notes: readonly string[] } {
  const types = [...new Set(group.map(({ type }) => type))];
  const [first = 'article'] = types;
  const open = types.some((type) => type !== 'notice' && type !== 'reply');
  const only = types.length === 1 ? first : undefined;
  const offered: EntryType[] = open ? [...new Set<EntryType>(['article', 'flow', 'faq', ...types])] : types;
  const [place] = group;
  const own = place?.shared ?? '';
  const language = beside ? undefined : place?.language;
  const name = own === '' ? 'Help' : words(own);
  const { fields, title, notes } = formOf(group, offered, only);
  const untitled = group.some(({ values }) => values[title] === undefined);
  const collection = {
    name: [own || 'help', language ?? ''].filter(Boolean).join('-').replaceAll('/', '-').toLowerCase(),
    label: language === undefined ? name : `${name} (${languageName(language)})`,
    label_singular: open ? 'Question' : words(first),
    folder: [root, beside ? own : (place?.folder ?? '')].filter(Boolean).join('/'),
    create: true,
    extension: beside ? 'md' : (place?.extension ?? 'md'),
    format: 'yaml-frontmatter',
    identifier_field: title,
    slug: '{{slug}}',
    // A title that is a heading of the text is not known to Decap.
    summary: untitled ? `{{${title} | default('·')}} ({{filename}})` : `{{${title}}}`,
    ...(beside ? { i18n: true } : {}),
    fields: beside ? fields.map((field) => ({ ...field, i18n: true })) : fields,
  };
  return { collection, notes };
}

/** Names of collections are unique. */
function sameNamesNumbered(collections: readonly Collection[]): Collection[] {
  const taken = new Map<string, number>();
  return collections.map((collection) => {
    const number = (taken.get(collection.name) ?? 0) + 1;
    taken.set(collection.name, number);
    return number === 1 ? collection : { ...collection, name: `${collection.name}-${number}` };
  });
}
