import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileHelp, keyReference, SCHEMAS } from '../../src/content/index.js';
import { OCCASIONS } from '../../src/model/index.js';
import { compile, told } from './compile.js';

const guide = readFileSync('docs/writing-help.md', 'utf8');

/** Cells of the first table after a heading, blanks and escapes of the formatter aside. */
function tableAfter(heading: string): string[][] {
  const lines = guide.slice(guide.indexOf(heading)).split('\n');
  const start = lines.findIndex((line) => line.startsWith('|'));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

test('the table in the guide for editors is the table that the reader follows', () => {
  assert.deepEqual(
    tableAfter('## An article'),
    keyReference().map((row) => [...row]),
  );
});

test('the schema knows every key and every other name of the table', () => {
  const { properties } = SCHEMAS['front-matter']() as { properties: Record<string, unknown> };
  const names = keyReference().flatMap(([key, , , also]) => [key, ...also.split(', ')]);
  const bare = names.map((name) => name.replaceAll('`', '').replace(/: false$/, '')).filter(Boolean);
  assert.deepEqual(bare.toSorted(), Object.keys(properties).toSorted());
});

for (const occasion of OCCASIONS)
  test(`a reply for "${occasion}" is kept`, () => {
    const { packs, problems } = compileHelp([
      { path: 'r.md', text: `---\ntype: reply\nwhen: ${occasion}\npriority: 2\n---\nWe are here.` },
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      packs[0]?.replies.map(({ when, priority }) => [when, priority]),
      [[[occasion], 2]],
    );
  });

test('a reply says, feels, and offers choices', () => {
  const { packs, problems } = compile({
    'r.md':
      '---\ntype: reply\nsays: "* lost, again *"\nfeels: grief, fear\n---\nWe can send it.\n\n- [Send it](callback: voucher)\n- [Talk](contact: voucher)',
  });
  assert.deepEqual(problems, []);
  const [reply] = packs[0]?.replies ?? [];
  assert.deepEqual(reply?.says, ['* lost, again *']);
  assert.deepEqual(reply?.feels, ['grief', 'fear']);
  assert.deepEqual(
    reply?.choices.map(({ to }) => to.kind),
    ['callback', 'contact'],
  );
});

test('a notice has its time, its pages and its tone', () => {
  const { packs, problems } = compile({
    'n.md':
      '---\ntitle: Storm\ntype: notice\nfrom: 2026-02-01T08:00:00+01:00\nuntil: 10.2.2026\ntone: urgent\ncontexts: /cart*\n---\nLate.',
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    packs[0]?.notices.map(({ from, until, tone, contexts }) => [from, until, tone, contexts]),
    [['2026-02-01T08:00:00+01:00', '2026-02-10', 'urgent', ['/cart*']]],
  );
});

test('`expires` ends a notice too', () => {
  const { packs } = compile({ 'n.md': '---\ntitle: Storm\ntype: notice\nexpires: 2026-02-10\n---\nLate.' });
  assert.equal(packs[0]?.notices[0]?.until, '2026-02-10');
});

test('a notice that is never shown is told', () =>
  assert.deepEqual(
    told({ 'n.md': '---\ntitle: Storm\ntype: notice\nfrom: 2026-03-01\nuntil: 2026-02-10\n---\nLate.', 'a.md': '# A' }),
    [
      'n.md:4  It is never shown: from 2026-03-01 lies after 2026-02-10. Write the first day as from: and the last one as until:.',
    ],
  ));
