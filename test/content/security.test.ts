import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileMarkdown } from '../../src/content/index.js';
import { safeHref } from '../../src/model/index.js';
import { compile } from './compile.js';

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

/** Written for this test: how an address can hide its scheme in Markdown and HTML. */
const OWN = [
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](&#106;avascript:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](\u0001javascript:alert(1))',
  '<javascript:alert(1)>',
  '[x](data:text/html,<script>alert(1)</script>)',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg onload=alert(1)>)',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=&#x6A;avascript:alert(1)>x</a>',
  "<img src='vbscript:x' alt=x>",
  '[x]\n\n[x]: vbscript:x',
  '[x](contact: javascript:alert)',
  '[x](blob:https://a/b)',
  '[x](file:///etc/passwd)',
  '<b><a href="jav\nascript:alert(1)">x</a></b>',
];

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
  ['of our own', OWN],
  ['of DOMPurify', payloadsOf('xss-dompurify')],
  ['of OWASP', payloadsOf('xss-owasp')],
] as const)
  test(`${payloads.length} payloads ${name}: the tree holds known nodes and safe addresses alone`, () => {
    for (const payload of payloads)
      for (const text of [
        payload,
        `Before ${payload} after`,
        `- ${payload}`,
        `> ${payload}`,
        `| a |\n|-|\n| ${payload} |`,
        `[x](${payload})`,
        `![x](${payload})`,
        `## ${payload}\n\n<details>${payload}`,
      ]) {
        const { pack, introduction } = compileMarkdown(text, { language: 'en' });
        const tree = [pack.entries, introduction];
        for (const address of addresses(tree)) assert.notEqual(safeHref(address), undefined, `${address} from ${text}`);
        for (const address of addresses(tree))
          assert.doesNotMatch(address.replace(/[\s\p{C}]/gu, ''), /^(?:javascript|data|vbscript|blob|file):/i);
        for (const kind of kinds(tree)) assert(KINDS.has(kind), kind);
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
