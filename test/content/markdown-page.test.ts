import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileMarkdown, loadMarkdown } from '../../src/content/markdown-page.js';
import { sketch } from './compile.js';

test('a page of raw Markdown: each ## is an article, and the text before the first one comes before them', () => {
  const page = compileMarkdown(
    '# Help\n\nAsk us.\n\n## Where is it?\n\nHere: ![Map](img/map.png), [more](terms.md#x).\n\n## How much?\n\nSee [where](#where-is-it).',
    { language: 'de' },
  );
  assert.equal(page.pack.title, 'Help');
  assert.equal(page.pack.language, 'de');
  assert.equal(sketch(page.introduction), 'p(Ask us.)');
  assert.deepEqual(
    page.pack.entries.map(
      (entry) =>
        `${entry.id}: ${entry.title}: ${entry.type === 'article' && !('href' in entry.body) ? sketch(entry.body) : ''}`,
    ),
    [
      'page: Help: p(Ask us.)',
      'where-is-it: Where is it?: p(Here: img(img/map.png Map), <leave terms.md#x>(more).)',
      'how-much: How much?: p(See <article where-is-it>(where).)',
    ],
  );
  assert.deepEqual(page.problems, []);
});

test('a page without ## is one article', () => {
  const { pack } = compileMarkdown('# Refunds\n\nFive days.', { language: 'en' });
  assert.deepEqual(
    pack.entries.map(({ title }) => title),
    ['Refunds'],
  );
});

test('text before the first question is shown, though the page has no title and a question its name', () => {
  const { pack } = compileMarkdown('Ask us. We are kind.\n\n## Page\n\nOne.', { language: 'en' });
  assert.deepEqual(
    pack.entries.map(({ id, slug, title }) => [id, slug, title]),
    [
      ['page-1', 'page-1', 'Ask us. We are kind.'],
      ['page', 'page', 'Page'],
    ],
  );
});

test('front matter is read once its reader is fetched', async () => {
  const text = '---\ntitle: Hilfe\nlang: de\n---\n\n## Wo?\n\nHier.';
  const { pack } = await loadMarkdown(text, 'en');
  assert.deepEqual([pack.title, pack.language], ['Hilfe', 'de']);
});

test('the module for the browser needs neither Node nor a YAML reader', () => {
  const folder = new URL('../../src/', import.meta.url);
  const seen = new Set<string>();
  const outside = new Set<string>();
  const visit = (url: URL): void => {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    const source = readFileSync(url, 'utf8');
    for (const [, name = ''] of source.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)'/gms)) {
      if (name.startsWith('.')) visit(new URL(name.replace(/\.js$/, '.ts'), url));
      else outside.add(name);
    }
  };
  visit(new URL('content/markdown-page.ts', folder));
  assert.deepEqual([...outside].sort(), ['github-slugger', 'marked', 'valibot']);
});
