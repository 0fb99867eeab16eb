import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ALL_ENTITIES } from '../../src/content/markdown/all-entities.js';
import { newBodyContext } from '../../src/content/body/body-context.js';
import { knowEntities } from '../../src/content/markdown/entities.js';
import { readFootnotes } from '../../src/content/markdown/footnotes.js';
import { readHeadings } from '../../src/content/markdown/headings.js';
import { lexMarkdown } from '../../src/content/markdown/lex-markdown.js';
import { readBody } from '../../src/content/body/read-body.js';
import { normaliseHtml, writeHtml } from './spec-html.js';

knowEntities(ALL_ENTITIES);

/**
 * Markdown → HTML by way of the tree. Links and images keep the addresses they are written with: which ones are
 * allowed, and where they lead, is not what a specification of Markdown knows about; `security.test.ts` does.
 */
function toHtml(markdown: string): string {
  const { tokens } = lexMarkdown(markdown);
  const report = (): void => undefined;
  const context = newBodyContext({
    headings: readHeadings(tokens, 1),
    footnotes: readFootnotes(tokens, 1, report),
    direction: 'ltr',
    link: (href) => ({ kind: 'leave', href }),
    image: (src) => src,
    report,
  });
  return writeHtml(readBody(tokens, 1, context));
}

interface Example {
  readonly number: number;
  readonly section: string;
  readonly markdown: string;
  readonly html: string;
}

function examplesOf(name: string): Example[] {
  const file: unknown = JSON.parse(readFileSync(new URL(`fixtures/spec/${name}.json`, import.meta.url), 'utf8'));
  assert(typeof file === 'object' && file !== null && 'items' in file && Array.isArray(file.items));
  return file.items.map((item: Record<string, unknown>, index) => ({
    number: typeof item['example'] === 'number' ? item['example'] : index + 1,
    section: String(item['section']),
    markdown: String(item['markdown']),
    html: String(item['html']),
  }));
}

/** What this library shows otherwise, and why. Everything else is shown as the specifications say. */
const OUR_OWN_RULES: Readonly<Record<string, { why: string; commonmark: readonly number[]; gfm: readonly number[] }>> =
  {
    'raw HTML': {
      why: 'HTML is reduced to what the tree knows, and else to its words.',
      commonmark: [
        21,
        31,
        201,
        344,
        475,
        476,
        477,
        491,
        494,
        524,
        536,
        613,
        614,
        615,
        616,
        617,
        623,
        626,
        629,
        630,
        631,
        642,
        643,
        ...[
          148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 169, 170,
        ],
        ...[171, 172, 173, 174, 175, 176, 177, 178, 180, 184, 185, 186, 187, 188, 189, 190, 191],
      ],
      gfm: [22],
    },
    'headings and links without words': {
      why: 'Nobody could read or tap them: they are left out.',
      commonmark: [79, 484, 487],
      gfm: [],
    },
    'addresses written out': {
      why: 'GFM makes links of them where CommonMark alone does not; these five examples say so of the latter.',
      commonmark: [602, 606, 608, 611, 612],
      gfm: [],
    },
    'no example of anything': { why: 'Its expected HTML is "<IGNORE>".', commonmark: [], gfm: [20] },
  };

for (const [name, key] of [
  ['commonmark-0.31.2', 'commonmark'],
  ['gfm-extensions', 'gfm'],
] as const) {
  const apart = new Set(Object.values(OUR_OWN_RULES).flatMap((rule) => rule[key]));
  const examples = examplesOf(name);
  const sections = new Set(examples.map(({ section }) => section));
  for (const section of sections)
    test(`${name}, ${section}: shown as specified`, () => {
      for (const { number, section: its, markdown, html } of examples) {
        if (its !== section) continue;
        const [shown, specified] = [normaliseHtml(toHtml(markdown)), normaliseHtml(html)];
        if (apart.has(number))
          assert.notEqual(shown, specified, `${number} is as specified by now: take it off the list`);
        else assert.equal(shown, specified, `example ${number}:\n${markdown}`);
      }
    });
}

test('what is shown otherwise than specified is little, but for HTML', () => {
  const counted = Object.entries(OUR_OWN_RULES).map(([name, { commonmark, gfm }]) => [
    name,
    commonmark.length + gfm.length,
  ]);
  assert.deepEqual(Object.fromEntries(counted), {
    'raw HTML': 63,
    'headings and links without words': 3,
    'addresses written out': 5,
    'no example of anything': 1,
  });
});
