import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileHelp, formatProblem, HelpCompiler, packFiles, type HelpFile } from '../../src/content/index.js';

/** Files whose links, ids, headings and graphs hang on each other. */
const PATHS = [
  'en/refund.md',
  'en/Refund.md',
  'en/orders/exchange.md',
  'de/refund.md',
  'de/orders/exchange.md',
  'en/return.flow.md',
  'de/return.flow.md',
  'en/shipping.md',
  'en/lost.md',
  'channels.yml',
] as const;

const TITLES = ['# Refunds', '---\ntitle: Refunds\nid: refund\n---', '---\ntitle: Money\naliases: [refund]\n---'];
const LINES = [
  '## How long?',
  '## How long? {#how}',
  'See [the refund](refund.md#how-long).',
  'See [it](../en/refund.md#how) and [that](REFUND.md).',
  'See [an exchange](orders/exchange.md) or [back](../refund.md).',
  '- [By parcel](return.flow.md#by-parcel)\n- [Call me](callback: money)',
  'See [here](#how-long) and [there](/refund).',
  '![](img/a.png) ![B](img/b.png)',
  '<table><tr><td>5 days</td></tr></table>',
];
const FILES = [
  '---\ntitle: Return\ntype: flow\n---\n## Why?\n\n- [Broken](#by-parcel)\n- [Other](#end)\n\n## By parcel\n\n[On](#end)\n\n## End\n',
  '---\ntitle: Return\ntype: flow\n---\n## Why?\n\n- [Broken](#end)\n\n## Lost\n\n## End\n',
  '---\ntitle: Shipping\ntype: faq\n---\n## How much?\n\n4.90\n\n## How long?\n\nSee [refunds](refund.md).\n',
  '---\ntitle: Lost\nchannel: [phone, fax]\nnext: [refund, orders/exchange]\n---\nSorry.',
  '---\ntitle: Secret\naudience: agent\n---\nHush.',
  '---\ntitle: [broken\n---',
  'channels:\n  - id: phone\n    kind: phone\n    label: Call\n    to: +49 30 1234567\n',
];

const text = fc.oneof(
  fc.constantFrom(...FILES),
  fc
    .tuple(fc.constantFrom(...TITLES), fc.array(fc.constantFrom(...LINES), { maxLength: 4 }))
    .map((parts) => parts.flat().join('\n\n')),
);
const path = fc.constantFrom(...PATHS);
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), path, text }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), path, to: path }) },
);

/** Everything that is told and written. */
function outcome({ packs, ...rest }: ReturnType<typeof compileHelp>): unknown {
  return { ...rest, packs, files: packs.flatMap((pack) => [...packFiles(pack), ...packFiles(pack, 0)]) };
}

test('however a folder came about, compiling it step by step gives what compiling it at once gives', () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (steps) => {
      const folder = new Map<string, string>();
      const compiler = new HelpCompiler();
      for (const step of steps) {
        for (const change of step) {
          const before = folder.get(change.path);
          if (change.kind === 'write') folder.set(change.path, change.text);
          else folder.delete(change.path);
          if (change.kind === 'rename' && before !== undefined) folder.set(change.to, before);
        }
        const files = [...folder].map(([path, text]): HelpFile => ({ path, text }));
        assert.deepEqual(outcome(compiler.compile(files)), outcome(compileHelp(files)));
      }
    }),
    { numRuns: 400 },
  );
});

test('a file is compiled anew when a heading it links to gets another name, though it did not change itself', () => {
  const compiler = new HelpCompiler();
  const a: HelpFile = { path: 'a.md', text: '# A\n\n[How long?](b.md#how-long)' };
  const told = (b: string): string[] => compiler.compile([a, { path: 'b.md', text: b }]).problems.map(formatProblem);
  assert.deepEqual(told('# B\n\n## How long?'), []);
  assert.match(told('# B\n\n## How much?')[0] ?? '', /^a\.md:3 {2}"b\.md" has no heading "#how-long"/);
  assert.deepEqual(told('# B\n\nNow more words.\n\n## How long?'), []);
});

test('what a change does not touch stays the same object, so that it need not be written again', () => {
  const compiler = new HelpCompiler();
  const a: HelpFile = { path: 'a.md', text: '# A\n\n[B](b.md)' };
  const [before] = compiler.compile([a, { path: 'b.md', text: '# B\n\nFive days.' }]).packs;
  const [after] = compiler.compile([a, { path: 'b.md', text: '# B\n\nSix days.' }]).packs;
  assert.equal(after?.entries[0], before?.entries[0]);
  assert.notEqual(after?.entries[1], before?.entries[1]);
});

test('progress is told from the first file to the last', () => {
  const told: string[] = [];
  const files = ['a.md', 'b.md'].map((path): HelpFile => ({ path, text: '# A' }));
  new HelpCompiler().compile(files, (done, all) => told.push(`${done}/${all}`));
  assert.deepEqual(told, ['0/4', '1/4', '2/4', '3/4']);
});
