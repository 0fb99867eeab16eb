import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { compileHelp, decapConfig, readYaml } from '../../src/content/index.js';

/**
 * The shape that Decap CMS documents and checks when it starts: its own schema of a configuration, the parts used here
 * (https://decapcms.org/docs/configuration-options/, https://decapcms.org/docs/widgets/, https://decapcms.org/docs/i18n/).
 */
const locale = { type: 'string', minLength: 2, maxLength: 10, pattern: '^[a-zA-Z-_]+$' };
const common = {
  name: { type: 'string', pattern: '^[\\w-]+$' },
  label: { type: 'string' },
  required: { type: 'boolean' },
  hint: { type: 'string' },
  // "duplicate" would do for all but lists; it fills what is not translated with nothing.
  i18n: { type: 'boolean' },
};
const widget = (name: string, more: object = {}) => ({
  type: 'object',
  properties: { ...common, widget: { const: name }, ...more },
  required: ['name', 'label', 'widget'],
  additionalProperties: false,
});
const field = {
  anyOf: [
    widget('string'),
    widget('text'),
    widget('hidden', { default: { type: 'string' } }),
    widget('boolean'),
    widget('number', { value_type: { enum: ['int', 'float'] } }),
    widget('datetime', {
      format: { type: 'string' },
      date_format: { type: ['string', 'boolean'] },
      time_format: { type: ['string', 'boolean'] },
    }),
    widget('select', {
      multiple: { type: 'boolean' },
      options: { type: 'array', items: { type: 'string' }, minItems: 1 },
    }),
    widget('list', { field: widget('string') }),
    widget('markdown', { modes: { const: ['raw'] } }),
  ],
};
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile({
  type: 'object',
  properties: {
    backend: { type: 'object', required: ['name'] },
    media_folder: { type: 'string' },
    public_folder: { type: 'string' },
    slug: {
      type: 'object',
      properties: { encoding: { enum: ['unicode', 'ascii'] }, clean_accents: { type: 'boolean' } },
    },
    i18n: {
      type: 'object',
      properties: {
        structure: { enum: ['multiple_folders', 'multiple_files', 'single_file'] },
        locales: { type: 'array', minItems: 1, items: locale, uniqueItems: true },
        default_locale: locale,
      },
      required: ['structure', 'locales'],
    },
    collections: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          name: { type: 'string', pattern: '^[\\w-]+$' },
          label: { type: 'string', minLength: 1 },
          label_singular: { type: 'string' },
          folder: { type: 'string', minLength: 1 },
          create: { type: 'boolean' },
          extension: { type: 'string', pattern: '^([\\w-]+\\.)?md$' },
          identifier_field: { type: 'string' },
          format: { const: 'yaml-frontmatter' },
          slug: { type: 'string' },
          summary: { type: 'string' },
          i18n: { type: 'boolean' },
          fields: { type: 'array', items: field },
        },
        required: ['name', 'label', 'folder', 'fields'],
        additionalProperties: false,
      },
    },
  },
  required: ['backend', 'media_folder', 'collections'],
  additionalProperties: false,
});

interface Config {
  readonly i18n?: object;
  readonly collections: readonly {
    readonly name: string;
    readonly label: string;
    readonly folder: string;
    readonly extension: string;
    readonly summary: string;
    readonly identifier_field: string;
    readonly fields: readonly Readonly<Record<string, unknown>>[];
  }[];
}

function configText(files: Readonly<Record<string, string>>, folder = 'help'): string {
  return decapConfig(
    folder,
    Object.entries(files).map(([path, text]) => ({ path, text })),
    'en',
  );
}

function configOf(files: Readonly<Record<string, string>>, folder = 'help'): Config {
  const text = configText(files, folder);
  const { value, errors, warnings } = readYaml(text);
  assert.deepEqual([errors, warnings], [[], []]);
  assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 3)));
  const config = value as Config;
  const names = config.collections.map(({ name }) => name);
  assert.deepEqual(names, [...new Set(names)], 'names of collections are unique');
  for (const { fields } of config.collections)
    assert.equal(new Set(fields.map(({ name }) => name)).size, fields.length, 'names of fields are unique');
  for (const { identifier_field: title, fields } of config.collections)
    assert.ok(fields.some(({ name }) => name === title));
  return config;
}

const field_ = (config: Config, collection: string, name: string) =>
  config.collections.find((each) => each.name === collection)?.fields.find((each) => each['name'] === name);

test('folders of languages with folders below: a collection for each, with the keys that mean something there', () => {
  const files = Object.fromEntries(
    readdirSync('docs/demo/help', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative('docs/demo/help', path), readFileSync(path, 'utf8')]),
  );
  const config = configOf(files, 'docs/demo/help');
  assert.equal(config.i18n, undefined);
  assert.deepEqual(
    config.collections
      .filter(({ name }) => /notices|replies/.test(name))
      .map(({ label, folder }) => `${label}: ${folder}`),
    [
      'Notices (Deutsch): docs/demo/help/de/notices',
      'Replies (Deutsch): docs/demo/help/de/replies',
      'Notices (English): docs/demo/help/en/notices',
      'Replies (English): docs/demo/help/en/replies',
      'Notices (italiano): docs/demo/help/it/notices',
      'Replies (italiano): docs/demo/help/it/replies',
    ],
  );
  assert.deepEqual(field_(config, 'flows-en', 'type'), {
    name: 'type',
    label: 'Type',
    widget: 'hidden',
    default: 'flow',
    required: false,
    hint: 'what the file is; otherwise an article',
  });
  assert.equal(field_(config, 'notices-en', 'until')?.['widget'], 'datetime');
  assert.equal(field_(config, 'notices-en', 'says'), undefined);
  assert.equal(field_(config, 'orders-en', 'from'), undefined);
  assert.equal(field_(config, 'replies-en', 'when')?.['multiple'], true);
  assert.deepEqual(field_(config, 'flows-en', 'body')?.['modes'], ['raw']);
});

test('one folder a language and nothing missing: languages stand side by side', () => {
  const flow = '---\ntype: flow\n---\n# F';
  const config = configOf({ 'de/a.md': '# A', 'en/a.md': '# A', 'en/f.md': flow, 'de/f.md': flow });
  assert.deepEqual(config.i18n, { structure: 'multiple_folders', locales: ['en', 'de'], default_locale: 'en' });
  assert.deepEqual(
    config.collections.map(({ name, folder }) => [name, folder]),
    [['help', 'help']],
  );
  // A value that Decap copies into other languages makes it write files that nobody translated.
  assert.ok(config.collections.every(({ fields }) => fields.every(({ i18n }) => i18n === true)));
  assert.deepEqual(field_(config, 'help', 'type')?.['options'], ['article', 'flow', 'faq']);
});

test('languages as endings of files stand side by side, folder by folder', () => {
  const config = configOf({ 'orders/a.de.md': '# A', 'orders/a.en.md': '# A', 'b.en.md': '# B', 'b.de.md': '# B' });
  assert.deepEqual(config.i18n, { structure: 'multiple_files', locales: ['en', 'de'], default_locale: 'en' });
  assert.deepEqual(config.collections.map(({ folder }) => folder).sort(), ['help', 'help/orders']);
});

test('where a translation is missing each language has a form of its own, and the first lines say why', () => {
  const files = { 'orders/a.de.md': '# A', 'orders/a.en.md': '# A', 'orders/b.de.md': '# B' };
  const config = configOf(files);
  assert.equal(config.i18n, undefined);
  assert.deepEqual(
    config.collections.map(({ label, folder, extension }) => [label, folder, extension]),
    [
      ['Orders (Deutsch)', 'help/orders', 'de.md'],
      ['Orders (English)', 'help/orders', 'en.md'],
    ],
  );
  assert.match(
    configText(files),
    /^# Each language has forms of its own: orders\/b\.de\.md is not there in "en", and Decap would write an empty file for it\.$/m,
  );
});

test('keys go by the names and shapes that the files have; all others are kept, unseen', () => {
  const config = configOf({
    'a.md': '---\nname: A\nsummary: S\nlicence: MIT\ncategories: [Orders]\nkeywords: a, b\npublished: true\n---\nx',
  });
  const widgets = Object.fromEntries(config.collections[0]?.fields.map(({ name, widget: kind }) => [name, kind]) ?? []);
  assert.equal(config.collections[0]?.identifier_field, 'name');
  for (const [name, kind] of [
    ['name', 'string'],
    ['summary', 'text'],
    ['licence', 'hidden'],
    ['categories', 'list'],
    ['keywords', 'string'],
    ['published', 'boolean'],
    ['questions', 'list'],
    ['title', undefined],
    ['draft', undefined],
  ] as const)
    assert.equal(widgets[name], kind, name);
});

test('a key of two shapes would end the form with an error: it is hidden, and the first lines say where', () => {
  const files = { 'a.md': '---\ntitle: A\nquestions: one\n---\nx', 'b.md': '---\ntitle: B\nquestions: [two]\n---\nx' };
  assert.equal(field_(configOf(files), 'help', 'questions')?.['widget'], 'hidden');
  assert.match(
    configText(files),
    /^# There is no field for "questions", which is "one" in a\.md: a field of Decap stops at that\. Write it there as in other files, and type this again\.$/m,
  );
});

test('a list shows the file where a title may be a heading of the text', () => {
  assert.equal(configOf({ 'a.md': '# A' }).collections[0]?.summary, "{{title | default('·')}} ({{filename}})");
  assert.equal(configOf({ 'a.md': '---\ntitle: A\n---\n' }).collections[0]?.summary, '{{title}}');
});

test('a time is offered where one is written', () => {
  const format = (until: string) =>
    field_(configOf({ 'n/a.md': `---\ntitle: A\ntype: notice\nuntil: ${until}\n---\nx` }), 'n', 'until')?.['format'];
  assert.equal(format('2026-02-10'), 'YYYY-MM-DD');
  assert.equal(format('2026-02-10T18:00'), 'YYYY-MM-DDTHH:mm');
});

test('one language needs no i18n', () => {
  assert.equal(configOf({ 'a.md': '# A', 'orders/b.md': '# B' }).i18n, undefined);
});

test('what the form writes, the compiler reads: empty fields are none', () => {
  const config = configOf({ 'a.md': '# A' });
  const lines = config.collections[0]?.fields.map(({ name, widget: kind }) => {
    if (name === 'title') return 'title: A';
    return name === 'body' ? '' : `${String(name)}: ${kind === 'list' ? '[]' : kind === 'boolean' ? 'false' : '""'}`;
  });
  const { packs, problems } = compileHelp([{ path: 'a.md', text: `---\n${lines?.join('\n') ?? ''}\n---\nText` }]);
  assert.deepEqual(problems, []);
  assert.equal(packs[0]?.entries[0]?.id, 'a');
});
