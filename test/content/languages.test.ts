import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packFiles } from '../../src/content/index.js';
import { parseLanguagePack, type Block, type LanguagePack } from '../../src/model/index.js';
import { compile, flowOf, told } from './compile.js';

const pack = (files: Readonly<Record<string, string>>, language: string): LanguagePack => {
  const found = compile(files).packs.find((each) => each.language === language);
  assert.ok(found, `no pack in ${language}`);
  return found;
};

test('folder, suffix and suffix with an underscore name the language; the same path is the same article', () => {
  for (const path of [
    'de/orders/refund.md',
    'orders/refund.de.md',
    'orders/refund._de.md',
    'de/orders/refund/index.md',
  ]) {
    const { packs, problems } = compile({ 'orders/refund.md': '# Refund', [path]: '# Geld' });
    assert.deepEqual(
      packs.map(({ language, entries }) => [language, entries.map(({ id }) => id)]),
      [
        ['en', ['orders/refund']],
        ['de', ['orders/refund']],
      ],
      path,
    );
    assert.deepEqual(problems, []);
  }
});

test('regions and scripts are languages of their own; a language from right to left says so', () => {
  const files = { 'a.md': '# A', 'pt-BR/a.md': '# A', 'zh_Hant/a.md': '# A', 'a.fa.md': '# آ' };
  assert.deepEqual(
    compile(files).packs.map(({ language, direction }) => `${language} ${direction}`),
    ['en ltr', 'fa rtl', 'pt-BR ltr', 'zh-Hant ltr'],
  );
});

test('what nobody has translated yet is read in its own direction', () => {
  const body = [
    'بارگیری خودکار را می‌توان به دو روش فعال کرد:',
    'When AntennaPod refreshes a podcast, it adds it to the queue.',
    'AntennaPod از رایانهٔ شما چیزی نمی‌داند.',
    '`settings.json` را باز کنید.',
    '- Global switch: enable it.\n- کلید',
  ];
  const [entry] = pack({ 'a.md': '# A', 'fa/a.md': `# آ\n\n${body.join('\n\n')}` }, 'fa').entries;
  assert.ok(entry?.type === 'article' && !('href' in entry.body));
  const told = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block) => {
      if (block.kind === 'list') return block.items.flatMap(({ children }) => told(children));
      return block.kind === 'paragraph' ? [block.direction ?? 'as around it'] : [];
    });
  assert.deepEqual(told(entry.body), ['as around it', 'ltr', 'as around it', 'as around it', 'ltr', 'as around it']);
  const [english] = pack({ 'a.md': '# A\n\nشالوم means peace, and سلام too.\n\nسلام' }, 'en').entries;
  assert.ok(english?.type === 'article' && !('href' in english.body));
  assert.deepEqual(told(english.body), ['as around it', 'rtl']);
});

test('a link to what is not translated leads to the default language, and to what that leads to', () => {
  const files = {
    'en/start.md': '# Start',
    'en/terms.md': '# Terms\n\nSee [the fees](fees.md) and [start](start.md).',
    'en/fees.md': '# Fees',
    'en/other.md': '# Other',
    'de/start.md': '# Anfang\n\n[AGB](terms.md)',
  };
  assert.deepEqual(told(files), []);
  const german = pack(files, 'de');
  assert.deepEqual(
    german.entries.map(({ id }) => id),
    ['start'],
  );
  assert.deepEqual(
    german.borrowed?.map(({ id, lang }) => `${id} ${lang ?? ''}`),
    ['fees en', 'terms en'],
  );
  assert.equal(pack(files, 'en').borrowed, undefined);
});

test('what comes next may not be translated either', () => {
  const files = { 'en/a.md': '# A', 'en/b.md': '# B', 'de/a.md': '---\ntitle: A\nnext: [b]\n---\n' };
  assert.deepEqual(told(files), []);
  assert.deepEqual(
    pack(files, 'de').borrowed?.map(({ id }) => id),
    ['b'],
  );
});

test('de-AT borrows from de before it borrows from the default language', () => {
  const files = {
    'en/a.md': '# A',
    'en/b.md': '# B',
    'de/a.md': '# A auf Deutsch',
    'de-AT/c.md': '# C\n\n[a](a.md), [b](b.md)',
  };
  assert.deepEqual(
    pack(files, 'de-AT').borrowed?.map(({ id, lang }) => `${id} ${lang ?? ''}`),
    ['a de', 'b en'],
  );
});

test('what is borrowed is written to the pack and read from it again', () => {
  const files = { 'en/b.md': '# B\n\nText.', 'de/a.md': '# A\n\n[b](b.md)' };
  const [file] = packFiles(pack(files, 'de'));
  const read = parseLanguagePack(JSON.parse(file?.json ?? ''), 'pack.de.json');
  assert.deepEqual(read.borrowed, pack(files, 'de').borrowed);
});

const flow = (body: string): string => `---\ntitle: Refund\ntype: flow\n---\n${body}`;
const original = flow('## Start\n\n- [b](#second)\n- [c](#third)\n\n## Second\n\nEnd.\n\n## Third\n\nEnd.');

for (const [what, german, told_] of [
  [
    'the same in its own headings',
    '## Anfang\n\n- [b](#zwei)\n- [c](#drei)\n\n## Zwei\n\nEnde.\n\n## Drei\n\nEnde.',
    undefined,
  ],
  [
    'the same in another order, pinned',
    '## Anfang {#start}\n\n- [b](#second)\n- [c](#third)\n\n## Drei {#third}\n\nEnde.\n\n## Zwei {#second}\n\nEnde.',
    undefined,
  ],
  [
    'choices exchanged',
    '## Anfang\n\n- [ja](#drei)\n- [nein](#zwei)\n\n## Zwei\n\nEnde.\n\n## Drei\n\nEnde.',
    'de/f.md:7  "ja" leads to #drei, but "b" leads to #second (en/f.md:7).',
  ],
  [
    'a choice more',
    '## Anfang\n\n- [b](#zwei)\n- [c](#drei)\n- [wer?](contact: x)\n\n## Zwei\n\nEnde.\n\n## Drei\n\nEnde.',
    'de/f.md:5  "Anfang" has 3 choices, but "Start" has 2 (en/f.md:5).',
  ],
  [
    'a step left out',
    '## Start\n\n- [b](#second)\n- [c](contact: x)\n\n## Second\n\nEnde.',
    'de/f.md:8  "c" leads to a person, but "c" leads to #third (en/f.md:8).',
  ],
] as const)
  test(`a translated flow, ${what}: ${told_ === undefined ? 'nothing to say' : 'the first difference is told in both files'}`, () => {
    const remedy = ' Keep the order of steps and choices, or pin the same {#id} to a step in both.';
    const said = told({ 'de/f.md': flow(german), 'en/f.md': original });
    assert.deepEqual(said, told_ === undefined ? [] : [told_ + remedy]);
  });

test('steps of a translation go by the ids of the original, so that a customer who changes the language stays there', () => {
  const files = {
    'en/f.md': original,
    'de/f.md': flow('## Anfang\n\n- [b](#zwei)\n- [c](#drei)\n\n## Zwei\n\nOder [drei](#drei).\n\n## Drei\n\nEnde.'),
    'de/a.md': '# A\n\n[Zu zwei](f.md#zwei)',
  };
  const german = compile(files).packs.find(({ language }) => language === 'de');
  const steps = german?.entries.flatMap((entry) => (entry.type === 'flow' ? entry.steps : [])) ?? [];
  assert.deepEqual(
    steps.map(({ id }) => id),
    flowOf(compile({ 'f.md': original })).steps.map(({ id }) => id),
  );
  assert.match(JSON.stringify(german), /"kind":"flow","id":"f","step":"second"/);
  assert.doesNotMatch(JSON.stringify(german), /"step":"(?:zwei|drei)"/);
});
