import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Compiled } from '../../src/content/index.js';
import { bodyText, type Article } from '../../src/model/index.js';
import { compilePages, errorsOf, fixtures, move, type Moved } from './folders.js';

interface HtmlNode {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly HtmlNode[];
}

/** What a reader of the old page could read, letters and digits alone. */
function wordsOfHtml(html: string): string {
  const tree: HtmlNode = unified().use(rehypeParse, { fragment: true }).parse(html);
  const say = (node: HtmlNode): string => {
    if (node.type === 'text') return node.value ?? '';
    if (node.tagName === 'script' || node.tagName === 'style' || node.tagName === 'iframe') return '';
    if (node.tagName === 'img') return ` ${String(node.properties?.['alt'] ?? '')} `;
    return (node.children ?? []).map(say).join('');
  };
  return letters(say(tree));
}

function letters(text: string): string {
  return text
    .replace(/\{#[^{}]*\}|\[!\w+\]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .normalize('NFC');
}

function article(compiled: Compiled, language: string, title: string): Article {
  const pack = compiled.packs.find((each) => each.language === language);
  const found = pack?.entries.find((entry) => entry.title === title);
  assert.ok(found?.type === 'article', `"${title}" is there in ${language}`);
  return found;
}

function readJson(path: string): { articles?: OldOne[]; data?: OldOne[] } {
  return JSON.parse(readFileSync(join(fixtures, path), 'utf8')) as { articles?: OldOne[]; data?: OldOne[] };
}

interface OldOne {
  readonly title: string;
  readonly body: string;
  readonly translated_content?: Readonly<Record<string, { readonly title: string; readonly body: string } | string>>;
}

const whole = new Map<Moved, Compiled>();

/** The compiler takes a list of related articles that ends a page as what comes next, unless something follows it. */
function compiledWhole(moved: Moved): Compiled {
  const compiled = whole.get(moved) ?? compilePages(moved.pages, '\n## The end\n');
  whole.set(moved, compiled);
  return compiled;
}

function assertSameWords(moved: Moved, language: string, title: string, html: string): void {
  const { body } = article(compiledWhole(moved), language, title);
  assert.equal(letters(bodyText('href' in body ? [] : body)), `${wordsOfHtml(html)}Theend`, title);
}

test('every word of a Zendesk help center is still said, and nothing else', async () => {
  const moved = await move('zendesk', join(fixtures, 'zendesk'));
  assert.deepEqual(errorsOf(moved), []);
  const { articles = [] } = readJson('zendesk/articles.json');
  assert.equal(articles.length, 38);
  for (const { title, body } of articles) assertSameWords(moved, 'en', title, body);
});

test('every word of an Intercom help center is still said, in four languages', async () => {
  const moved = await move('intercom', join(fixtures, 'intercom'));
  assert.deepEqual(errorsOf(moved), []);
  const { data = [] } = readJson('intercom/articles.json');
  let compared = 0;
  for (const old of data)
    for (const [locale, version] of Object.entries(old.translated_content ?? {})) {
      if (typeof version === 'string') continue;
      assertSameWords(moved, locale, version.title, version.body);
      compared++;
    }
  assert.equal(compared, 24);
});

test('every answer of saved FAQ pages is still said, in the language of each page', async () => {
  const moved = await move('faqpage', join(fixtures, 'faqpage'));
  assert.deepEqual(errorsOf(moved), []);
  for (const language of ['de', 'en']) {
    const page = readFileSync(join(fixtures, `faqpage/faq.${language}.html`), 'utf8');
    const json = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page)?.[1] ?? '';
    const { mainEntity } = JSON.parse(json) as { mainEntity: { name: string; acceptedAnswer: { text: string } }[] };
    assert.ok(mainEntity.length > 5);
    for (const { name, acceptedAnswer } of mainEntity) assertSameWords(moved, language, name, acceptedAnswer.text);
  }
  assert.ok(article(moved.compiled, 'en', '[Apple/iOS]: Error 13'), 'questions of a @graph are found by their @id');
});

test('folders of five site generators compile without an error', async () => {
  for (const name of [
    'jekyll-login.gov',
    'hugo-hugoDocs',
    'starlight',
    'docfx-business-central',
    'zendesk-markdown-arduino',
  ]) {
    const moved = await move('folder', join(fixtures, 'ssg', name));
    assert.deepEqual(errorsOf(moved), [], name);
    assert.ok(Object.keys(moved.pages).length > 1, name);
    for (const [path, text] of Object.entries(moved.pages)) {
      const prose = text.replace(/^\s*(?:> ?)*(`{3,}|~{3,})[^]*?^\s*(?:> ?)*\1\s*$|`[^`\n]*`/gm, '');
      assert.doesNotMatch(prose, /\{%|\{\{[<%]|\[!INCLUDE|^import .* from |<\/?[A-Z]\w+[\s>]|^:::/m, path);
    }
  }
});
