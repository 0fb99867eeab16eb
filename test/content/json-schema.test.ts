import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { readScenarios, readYaml, SCHEMAS, splitFrontMatter } from '../../src/content/index.js';
import { told } from './compile.js';

const ajv = new Ajv({ allErrors: true, strictTypes: false, allowUnionTypes: true });
// Words of the YAML language server, which other readers of a schema pass over.
ajv.addVocabulary(['patternErrorMessage', 'doNotSuggest']);
const validators = {
  'front-matter': ajv.compile(SCHEMAS['front-matter']()),
  channels: ajv.compile(SCHEMAS.channels()),
  scenarios: ajv.compile(SCHEMAS.scenarios()),
  synonyms: ajv.compile(SCHEMAS.synonyms()),
};

/** Where an editor's program would underline. */
function underlined(schema: keyof typeof validators, yaml: string): string[] {
  const validate = validators[schema];
  if (validate(readYaml(yaml).value)) return [];
  return [...new Set((validate.errors ?? []).map(({ instancePath }) => instancePath))];
}

const HELP = 'docs/demo/help';
const files = readdirSync(HELP, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

test('everything in the demo help passes', () => {
  const checked = { 'front-matter': 0, channels: 0, scenarios: 0 };
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const kind = file.endsWith('.md') ? 'front-matter' : file.endsWith('channels.yml') ? 'channels' : 'scenarios';
    const yaml = kind === 'front-matter' ? splitFrontMatter(text).yaml : text;
    if (yaml === undefined) continue;
    assert.deepEqual(underlined(kind, yaml), [], file);
    checked[kind]++;
  }
  assert.ok(checked['front-matter'] > 150 && checked.channels === 1 && checked.scenarios > 1, JSON.stringify(checked));
});

test('a misspelt key is named, and not only that something is wrong where it stands', () => {
  const named = (schema: keyof typeof validators, yaml: string): unknown[] => {
    const validate = validators[schema];
    validate(readYaml(yaml).value);
    return (validate.errors ?? []).map(({ keyword, params }) => params['additionalProperty'] ?? keyword);
  };
  assert.deepEqual(named('scenarios', '- { says: a, expect: { artikel: b } }'), ['artikel']);
  assert.deepEqual(named('scenarios', '- { says: [a, b], expect: [a, { artikel: b }] }'), ['artikel']);
  assert.deepEqual(named('scenarios', '- turns: [{ says: a, exspect: b }]'), ['exspect']);
  assert.deepEqual(named('channels', 'channels: [{ kind: chat, hors: always }]'), ['hors']);
  assert.deepEqual(named('channels', 'channels: [{ kind: chat, good-for: { tpoics: [a] } }]'), ['tpoics']);
  assert.deepEqual(named('channels', 'channels: [{ kind: chat, wait: { url: x, stal: 5 min } }]'), ['stal']);
});

const mistakes: readonly (readonly [keyof typeof validators, string, string])[] = [
  ['front-matter', 'title: A\nweight: first', '/weight'],
  ['front-matter', 'title: A\norder: first', '/order'],
  ['front-matter', 'title: A\ncomplexity: hgih', '/complexity'],
  ['front-matter', 'type: artikel', '/type'],
  ['front-matter', 'popular: sometimes', '/popular'],
  ['front-matter', 'draft: perhaps', '/draft'],
  ['front-matter', 'expires: soon', '/expires'],
  ['front-matter', 'audience: agents', '/audience'],
  ['front-matter', 'title: { a: b }', '/title'],
  ['front-matter', 'questions:\n  - Help: where is it?', '/questions/0'],
  ['front-matter', 'when: [greetings]', '/when/0'],
  ['front-matter', 'lang: Deutsch!', '/lang'],
  ['channels', 'channels:\n  - { id: a, kind: fone }', '/channels/0/kind'],
  ['channels', 'channels:\n  - { id: a }', '/channels/0'],
  ['channels', 'channels:\n  - { kind: chat, hors: always }', '/channels/0'],
  ['channels', 'channels:\n  - { kind: chat, hours: { mno: 9-17 } }', '/channels/0/hours'],
  ['channels', 'channels:\n  - { kind: chat, hours: { mon: nine } }', '/channels/0/hours/mon'],
  ['channels', 'channels:\n  - { kind: chat, wait: soon }', '/channels/0/wait'],
  ['channels', 'channels:\n  - { kind: chat, zone: Berlin }', '/channels/0/zone'],
  ['channels', 'holidays: { christmas: closed }\nchannels: []', '/holidays'],
  ['channels', 'channels:\n  - { kind: chat, good-for: { complexity: [hard] } }', '/channels/0/good-for/complexity/0'],
  ['channels', 'channel: []', ''],
  ['scenarios', '- says: where is it', '/0'],
  ['scenarios', '- { says: a, exspect: b }', '/0'],
  ['scenarios', '- { says: a, expect: { artikel: b } }', '/0/expect'],
  ['scenarios', '- { says: a, expect: b, at: noon }', '/0/at'],
  ['synonyms', '- voucher', '/0'],
  ['synonyms', '- { words: voucher }', '/0/words'],
  ['synonyms', '- { words: a, find: b }', '/0'],
  ['synonyms', 'de: a, b', '/de'],
  ['synonyms', '"all of them": [[a, b]]', ''],
];
for (const [schema, yaml, path] of mistakes)
  test(`${schema}: ${JSON.stringify(yaml)} is underlined at ${path || 'the top'}`, () =>
    assert.ok(underlined(schema, yaml).includes(path), JSON.stringify(underlined(schema, yaml))));

/** A good value of each key, so that schema and reader are asked about the same words. */
const good: readonly (readonly [keyof typeof validators, string])[] = [
  ['front-matter', 'title: 42\ndescription:\nquestions: one?\nkeywords: a, b\ncategories: [a, b]\nsidebar_position: 3'],
  [
    'front-matter',
    'featured: yes\npublished: true\nlastmod: 2026-12-31\nlocale: de_AT\nwhen: greeting, thanks\nlayout: x',
  ],
  ['channels', 'zone: Europe/Berlin\nhours: mon-fri 9-17; sat 10am-2pm\nholidays: [2026-12-25]\nchannels: []'],
  [
    'channels',
    '- { kind: phone, label: { de-AT: A }, to: 030123, hours: { mon: "9-12, 13:30-18:00", sun: closed }, zone: UTC, wait: { url: /w.json, stale: 5 min }, takes: 1 day, cost: 4.50 EUR, skills: [a], holidays: { 12-25: closed, 2026-12-24 - 2026-12-26: { hours: 9-12, reason: x } } }',
  ],
  [
    'scenarios',
    '- { name: a, lang: de, at: 2026-12-24 10:00, turns: [{ says: a }, { says: b, expect: [c, { step: d }] }] }',
  ],
  [
    'scenarios',
    'lang: de\nscenarios:\n  - says: [a, b]\n    expect: { channel: phone, escalation: false, suggestion: x }',
  ],
  ['synonyms', '- gift card, voucher\n- [a, b c]\n- { words: [a], finds: "b, c" }\n- words: a, b'],
  ['synonyms', 'all: [[a, b]]\nen:\n  - a, b'],
];
for (const [schema, yaml] of good)
  test(`${schema}: ${JSON.stringify(yaml)} passes, and the reader has nothing to say`, () => {
    assert.deepEqual(underlined(schema, yaml), []);
    const problems: string[] = [];
    if (schema === 'scenarios')
      readScenarios('scenarios/en.yml', yaml, readYaml, ({ message }) => problems.push(message));
    else if (schema !== 'front-matter') problems.push(...told({ 'a.md': '# A', [`${schema}.yml`]: yaml }));
    else problems.push(...told({ 'a.md': `---\ntype: reply\nsays: x\n${yaml}\n---\nHi` }));
    assert.deepEqual(problems, []);
  });

test('each synonym is in the schema of its key, with words for whoever hovers over it', () => {
  const { properties } = SCHEMAS['front-matter']() as { properties: Record<string, { description?: string }> };
  for (const name of ['name', 'summary', 'ms.search.keywords', 'redirect_from', 'lastmod', 'published'])
    assert.match(properties[name]?.description ?? '', /\S/, name);
});

test('a program proposes each key by one name, and says in words what a value should look like', () => {
  const { properties } = SCHEMAS['front-matter']() as { properties: Record<string, Record<string, unknown>> };
  const proposed = Object.keys(properties).filter((name) => properties[name]?.['doNotSuggest'] !== true);
  assert.deepEqual(proposed.slice(0, 3), ['title', 'description', 'questions']);
  for (const name of ['name', 'summary', 'sidebar_position', 'published']) assert.ok(!proposed.includes(name), name);
  assert.match(JSON.stringify(properties['expires']), /Write a date such as 2026-12-31/);
  assert.deepEqual(underlined('front-matter', 'expires: 31.12.2026'), []);
});
