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
  i18n: { enum: [true, false, 'translate', 'duplicate', 'none'] },
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
    widget('boolean', { default: { type: 'boolean' } }),
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
    widget('markdown', { modes: { type: 'array', items: { enum: ['rich_text', 'raw'] }, minItems: 1 } }),
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
          extension: { const: 'md' },
          format: { const: 'yaml-frontmatter' },
          slug: { type: 'string' },
          summary: { type: 'string' },
          i18n: { type: 'boolean' },
          fields: {
            type: 'array',
            items: field,
            contains: { type: 'object', properties: { name: { const: 'title' } }, required: ['name'] },
          },
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
    readonly fields: readonly Readonly<Record<string, unknown>>[];
  }[];
}

function configOf(files: Readonly<Record<string, string>>, folder = 'help'): Config {
  const text = decapConfig(
    folder,
    Object.entries(files).map(([path, content]) => ({ path, text: content })),
    'en',
  );
  const { value, errors, warnings } = readYaml(text);
  assert.deepEqual([errors, warnings], [[], []]);
  assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 3)));
  const config = value as Config;
  const names = config.collections.map(({ name }) => name);
  assert.deepEqual(names, [...new Set(names)], 'names of collections are unique');
  for (const { fields } of config.collections)
    assert.equal(new Set(fields.map(({ name }) => name)).size, fields.length, 'names of fields are unique');
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
  });
  assert.equal(field_(config, 'notices-en', 'until')?.['widget'], 'datetime');
  assert.equal(field_(config, 'notices-en', 'says'), undefined);
  assert.equal(field_(config, 'orders-en', 'from'), undefined);
  assert.equal(field_(config, 'replies-en', 'when')?.['multiple'], true);
  assert.deepEqual(field_(config, 'flows-en', 'body')?.['modes'], ['raw']);
});

test('one folder a language: languages stand side by side', () => {
  const config = configOf({ 'de/a.md': '# A', 'en/a.md': '# A', 'en/f.md': '---\ntype: flow\n---\n# F' });
  assert.deepEqual(config.i18n, { structure: 'multiple_folders', locales: ['en', 'de'], default_locale: 'en' });
  assert.deepEqual(
    config.collections.map(({ name, folder }) => [name, folder]),
    [['help', 'help']],
  );
  assert.equal(field_(config, 'help', 'title')?.['i18n'], true);
  assert.equal(field_(config, 'help', 'weight')?.['i18n'], 'duplicate');
  assert.deepEqual(field_(config, 'help', 'type')?.['options'], ['article', 'flow', 'faq']);
});

test('languages as endings of files stand side by side, folder by folder', () => {
  const config = configOf({ 'orders/a.de.md': '# A', 'orders/a.en.md': '# A', 'b.en.md': '# B' });
  assert.deepEqual(config.i18n, { structure: 'multiple_files', locales: ['en', 'de'], default_locale: 'en' });
  assert.deepEqual(config.collections.map(({ folder }) => folder).sort(), ['help', 'help/orders']);
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
