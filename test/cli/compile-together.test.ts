import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as Together from '../../src/cli/build/compile-together.js';
import type * as Indexes from '../../src/cli/build/build-index.js';
import { compileHelp, HelpCompiler, packFiles, type Compiled, type HelpFile } from '../../src/content/index.js';

/** As they are built: a thread starts from a file, and the runner of these tests translates none for it. */
const builtFrom = (name: string): string => new URL(`../../dist/cli/build/${name}`, import.meta.url).href;
const together: typeof Together = await import(builtFrom('compile-together.js'));
const { compileTogether, handsFor, OtherHand } = together;
const indexes: typeof Indexes = await import(builtFrom('build-index.js'));
const { buildHere, inThread } = indexes;

/** Links across files, two files of one id, a flow in two languages, a bad file, an article for agents, a note. */
const FOLDER: readonly HelpFile[] = [
  { path: 'en/refund.md', text: '# Refunds\n\nSee [an exchange](orders/exchange.md#how-long) and [lost](lost.md).' },
  { path: 'en/orders/exchange.md', text: '# Exchange\n\n## How long?\n\nFive days[^1].\n\n[^1]: Working days.' },
  {
    path: 'en/other.md',
    text: '---\ntitle: Other\nid: refund\n---\n\n[Back](refund.md) <table><tr><td>1</td></tr></table>',
  },
  { path: 'en/return.flow.md', text: '# Return\n\n## Why?\n\n- [Broken](#end)\n\n## End\n\nSend it.' },
  { path: 'de/return.flow.md', text: '# Rückgabe\n\n## Warum?\n\n- [Kaputt](#ende)\n\n## Ende\n\nSchicken.' },
  {
    path: 'en/faq.md',
    text: '---\ntitle: Shipping\ntype: faq\n---\n\n## How much?\n\n4.90\n\n## When?\n\n[Refunds](refund.md)',
  },
  { path: 'en/secret.md', text: '---\ntitle: Secret\naudience: agent\n---\n\nHush.' },
  { path: 'en/broken.md', text: '---\ntitle: [broken\n---' },
  {
    path: 'channels.yml',
    text: 'channels:\n  - id: phone\n    kind: phone\n    label: Call\n    to: +49 30 1234567\n',
  },
  ...Array.from({ length: 40 }, (_, at) => ({
    path: `en/more/${at}.md`,
    text: `# More ${at}\n\n[On](${(at + 1) % 40}.md) and [nowhere](none-${at}.md)\n\nSee also\n\n- [Refunds](../refund.md)\n`,
  })),
];

/** All that is told and written. */
function outcome({ packs, ...rest }: Compiled): unknown {
  return { ...rest, packs, files: packs.flatMap((pack) => [...packFiles(pack), ...packFiles(pack, 0)]) };
}

test('with two, three or four threads a folder compiles to the same, and every problem is told', async () => {
  const expected = outcome(compileHelp(FOLDER));
  for (const hands of [2, 3, 4]) {
    const compiler = new HelpCompiler();
    await compileTogether(compiler, FOLDER, hands);
    assert.deepEqual(outcome(compiler.compile(FOLDER)), expected);
    // And again after a save, which gives a heading that others link to another name.
    const saved = FOLDER.map((file) =>
      file.path === 'en/orders/exchange.md' ? { ...file, text: file.text.replace('How long', 'How much') } : file,
    );
    assert.deepEqual(outcome(compiler.compile(saved)), outcome(compileHelp(saved)));
  }
});

test('a thread reads what nobody else does, and compiles it', async () => {
  const { markdown, defaultLanguage } = new HelpCompiler().plan(FOLDER);
  const next = new Int32Array(new SharedArrayBuffer(4));
  next[0] = 5;
  const other = new OtherHand({ markdown, defaultLanguage, options: {}, next });
  try {
    const readings = await other.readings();
    assert.deepEqual(
      readings.map(({ path }) => path),
      markdown.slice(5).map(({ path }) => path),
    );
    const linkables = readings.flatMap(({ source }) => (source ? [source.linkable] : []));
    const compiled = await other.compile({ linkables, leftOut: new Map() });
    assert.deepEqual(
      compiled.map(([path]) => path),
      linkables.map(({ file }) => file),
    );
  } finally {
    await other.end();
  }
});

test('progress grows, and says how much there is', async () => {
  const told: number[] = [];
  await compileTogether(new HelpCompiler(), FOLDER, 2, (done, all) => {
    assert.equal(all, 2 * (FOLDER.length - 1));
    assert(done <= all);
    told.push(done);
  });
  assert.deepEqual(
    told,
    told.toSorted((a, b) => a - b),
  );
});

test('a small folder is compiled by one, a large one by as many as there are processors but one, up to four', () => {
  assert.equal(handsFor(FOLDER, 8), 1);
  const large = [{ path: 'a.md', text: 'words '.repeat(500_000) }];
  assert.deepEqual(
    [1, 2, 3, 8].map((processors) => handsFor(large, processors)),
    [1, 1, 2, 4],
  );
});

test('an index that a thread of its own has built is the one that is built here', async () => {
  const searchables = ['refund', 'exchange', 'invoice'].map((word, at) => ({
    id: `${at}`,
    title: `My ${word}`,
    questions: [],
    keywords: [],
    text: `${word} `.repeat(120),
  }));
  const work = { searchables, language: 'en', synonyms: [] };
  const [apart, here] = [await inThread(work), await buildHere(work)];
  assert.deepEqual(
    apart?.map(({ name, bytes }) => [name, [...bytes]]),
    here.map(({ name, bytes }) => [name, [...bytes]]),
  );
});
