import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileHelp, compileMarkdown, formatProblem } from '../../src/content/index.js';
import { safeHref } from '../../src/model/index.js';
import { compile } from './compile.js';
import { OWN_PAYLOADS, PLACES } from './payloads.js';

/** Everything in a tree that a browser could follow or load. */
function addresses(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(addresses);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    (key === 'href' || key === 'src') && typeof value === 'string' ? [value] : addresses(value),
  );
}

const KINDS = new Set([
  'text',
  'strong',
  'emphasis',
  'deleted',
  'sub',
  'sup',
  'code',
  'key',
  'link',
  'image',
  'break',
  'paragraph',
  'heading',
  'list',
  'table',
  'quote',
  'callout',
  'details',
  'rule',
  'video',
  'footnotes',
  'footnote',
  'heading',
  'step',
  'article',
  'flow',
  'contact',
  'callback',
  'leave',
]);

function kinds(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(kinds);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === 'kind' ? [String(value)] : kinds(value)));
}

function payloadsOf(name: string): string[] {
  const file: unknown = JSON.parse(readFileSync(new URL(`fixtures/security/${name}.json`, import.meta.url), 'utf8'));
  assert(typeof file === 'object' && file !== null && 'items' in file && Array.isArray(file.items));
  return file.items.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'payload' in item && typeof item.payload === 'string'
      ? [item.payload]
      : [],
  );
}

for (const [name, payloads] of [
  ['of our own', OWN_PAYLOADS],
  ['of DOMPurify', payloadsOf('xss-dompurify')],
  ['of OWASP', payloadsOf('xss-owasp')],
] as const)
  test(`${payloads.length} payloads ${name}: the tree holds known nodes and safe addresses alone`, () => {
    for (const payload of payloads)
      for (const place of PLACES) {
        const text = place(payload);
        const { pack, introduction } = compileMarkdown(text, { language: 'en' });
        const tree = [pack.entries, introduction];
        for (const address of addresses(tree)) assert.notEqual(safeHref(address), undefined, `${address} from ${text}`);
        for (const address of addresses(tree))
          assert.doesNotMatch(address.replace(/[\s\p{C}]/gu, ''), /^(?:javascript|data|vbscript|blob|file):/i);
        for (const kind of kinds(tree)) assert(KINDS.has(kind), kind);
      }
  });

test('payloads in the fields of articles, notices, replies, flows and channels stay words', () => {
  const payloads = [...OWN_PAYLOADS, ...payloadsOf('xss-dompurify'), ...payloadsOf('xss-owasp')];
  for (const [index, payload] of payloads.entries()) {
    if (/[\0\ufffd]/.test(payload)) continue;
    const field = JSON.stringify(payload);
    const label = payload.replace(/\s+/g, ' ');
    const { packs } = compile({
      'a.md': `---\ntitle: ${field}\ndescription: ${field}\nquestions: [${field}]\nkeywords: [${field}]\ncategory: ${field}\nslug: ${field}\nnext: [${field}]\n---\nText`,
      'n.md': `---\ntype: notice\ntitle: ${field}\n---\n${payload}`,
      'r.md': `---\ntype: reply\nsays: ["hello"]\n---\n${payload}\n\n- [${label}](${label})\n- [${label}](a.md)`,
      'f.flow.md': `# ${label}\n\n## One\n\nText.\n\n- [${label}](#two) — ${label}\n- [${label}](${label})\n\n## Two\n\nEnd.`,
      'channels.yml': `channels:\n  - id: p${index}\n    kind: link\n    label: ${field}\n    to: ${field}\n`,
    });
    for (const address of addresses(packs)) {
      assert.notEqual(safeHref(address), undefined, `${address} from ${payload}`);
      assert.doesNotMatch(address.replace(/[\s\p{C}]/gu, ''), /^(?:javascript|data|vbscript|blob|file):/i);
    }
    for (const { to } of packs.flatMap((pack) => pack.channels))
      if (to !== undefined) assert.notEqual(safeHref(to), undefined, `${to} from ${payload}`);
  }
});

test('a payload in front matter stays a word', () => {
  const { packs } = compile({
    'a.md': '---\ntitle: "<img src=x onerror=alert(1)>"\nslug: "javascript:alert(1)"\n---\n',
  });
  assert.equal(packs[0]?.entries[0]?.title, '<img src=x onerror=alert(1)>');
  assert.equal(packs[0]?.entries[0]?.slug, 'javascriptalert1');
});

test('a key that means something to JavaScript changes no prototype', () => {
  compile({
    'a.md': '---\ntitle: A\n__proto__: { draft: true, polluted: 1 }\nconstructor: x\n---\n',
    'channels.yml': '__proto__: { channels: [] }',
  });
  assert.equal(Reflect.get({}, 'polluted'), undefined);
});

test('images come from the hosts a site allows alone', () => {
  const files = [
    {
      path: 'a.md',
      text: '# A\n\n![a](https://cdn.shop.example/a.png) ![b](https://img.shop.example/b.png)\n\n![c](https://evil.example/c.png) ![d](//evil.example/d.png) ![e](e.png)',
    },
  ];
  const { packs, problems } = compileHelp(files, { imageHosts: ['cdn.shop.example', '*.shop.example'] });
  assert.deepEqual(addresses(packs), [
    'https://cdn.shop.example/a.png',
    'https://img.shop.example/b.png',
    'assets/e.png',
  ]);
  assert.deepEqual(problems.map(formatProblem), [
    'a.md:5  Images are not allowed from "evil.example"; the alt text is shown. Copy the image into the help folder, or have the host allowed.',
  ]);
  assert.equal(addresses(compileHelp(files).packs).length, 5);
});
