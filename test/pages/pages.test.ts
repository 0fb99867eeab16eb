import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { toText } from 'hast-util-to-text';
import type { Compiled } from '../../src/content/index.js';
import { elementsIn, pagesOf, parse, podcastHelp, TODAY, URL_OF_HELP } from './help.js';

const compiled = podcastHelp();
const pages = await pagesOf(compiled, { url: URL_OF_HELP, script: 'handrail.js' });
const htmlPages = [...pages].filter(([path]) => path.endsWith('.html'));

/** The words of a page, as they are read. */
const words = (page: string): string => toText(parse(page).tree).replace(/\s+/g, ' ');

test('one page an article, a flow and a topic, in a folder for each language', () => {
  const english = [...pages.keys()].filter((path) => path.startsWith('en/'));
  assert.deepEqual(english.sort(), [
    'en/about-links.html',
    'en/all.questions.html',
    'en/automation-deletion.html',
    'en/general-backup.html',
    'en/index.html',
    'en/kb/123.html',
    'en/old-links.html',
    'en/playback-shortcuts.html',
    'en/queue-sorting.html',
    'en/sound.html',
    'en/topic.automation.html',
    'en/topic.general.html',
    'en/topic.playback.html',
    'en/topic.queue.html',
  ]);
  assert.deepEqual(
    [...pages.keys()].filter((path) => !path.includes('/')),
    ['pages.css', 'index.html', '404.html', 'sitemap.xml'],
  );
});

test('a browser has nothing to forgive on any page, and no id is there twice', () => {
  assert.notDeepEqual(parse('<!doctype html><p id=a id=b>&nosuch</b>').errors, [], 'errors are seen');
  for (const [path, page] of htmlPages) {
    const { tree, errors } = parse(page);
    assert.deepEqual(errors, [], path);
    const ids = elementsIn(tree).flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
    assert.equal(new Set(ids).size, ids.length, `${path}: ${ids.join(' ')}`);
  }
});

test('each link of each page leads to a page that is there, and to a place on it', () => {
  const idsOf = new Map(
    htmlPages.map(([path, page]) => [path, new Set(elementsIn(parse(page).tree).map(({ properties: { id } }) => id))]),
  );
  let followed = 0;
  for (const [path, page] of htmlPages) {
    for (const { tagName, properties } of elementsIn(parse(page).tree)) {
      const href = properties['href'] ?? (tagName === 'script' ? properties['src'] : undefined);
      if (typeof href !== 'string') continue;
      const { origin, pathname, hash } = new URL(href, URL_OF_HELP + path);
      const file = decodeURIComponent(pathname).slice('/help/'.length);
      if (origin !== 'https://shop.example' || !pathname.startsWith('/help/') || file === 'handrail.js') continue;
      if (file === 'shop/cart.html') continue;
      assert.ok(pages.has(file), `${path} links to ${file}`);
      if (hash !== '') assert.ok(idsOf.get(file)?.has(decodeURIComponent(hash.slice(1))), `${path} links to ${href}`);
      followed++;
    }
  }
  assert.ok(followed > 300, String(followed));
});

test('an article says its question, where it lies, what it is about, and how to reach a person', () => {
  const page = pages.get('en/about-links.html') ?? '';
  assert.match(page, /<title>Where do links lead\? · Help<\/title>/);
  assert.match(page, /<link rel="canonical" href="https:\/\/shop\.example\/help\/en\/about-links\.html"/);
  assert.match(words(page), /Help Playback Where do links lead\? To a heading, the flow, outside, the shop, us\.1/);
  assert.match(words(page), /Last checked on October 1, 2026/);
  assert.match(words(page), /Phone \+49 30 5550 0 .*Monday–Thursday: 9:00.AM–12:30.PM Friday: 10:00.AM–12:00.PM/);
  assert.match(words(page), /December 25, 2026: Closed.*Central European Time/);
  assert.doesNotMatch(words(page), /2020|We call you back/);
  for (const href of [
    'tel:+493055500',
    'mailto:help@pod.example',
    '#people',
    'sound.html#at-headphones',
    '../../shop/cart.html',
  ])
    assert.ok(page.includes(`href="${href}"`), href);
  assert.match(page, /<h3 id="at-fees"[^]*<h4 id="at-too-deep-a-heading"/);
});

test('a flow is walked by its anchors', () => {
  const { tree } = parse(pages.get('en/sound.html') ?? '');
  const sections = elementsIn(tree).filter(
    ({ tagName, properties }) => tagName === 'section' && properties['id'] !== 'people',
  );
  const links = sections
    .slice(0, 3)
    .map((section) => [
      section.properties['id'],
      ...elementsIn(section).flatMap(({ properties: { href } }) => (typeof href === 'string' ? [href] : [])),
    ]);
  assert.deepEqual(links, [
    ['at-start', '#at-headphones', '#at-turn-it-on'],
    ['at-turn-it-on', '#at-start'],
    ['at-headphones', '#at-turn-it-on', '#people', '#at-start'],
  ]);
});

test('search engines are told question and answer, languages and addresses', () => {
  for (const [path, page] of htmlPages) {
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1];
    const isEntry = /article="/.test(page);
    assert.equal(data !== undefined, isEntry, path);
    if (data === undefined) continue;
    const faq: unknown = JSON.parse(data);
    assert.deepEqual(
      Object.keys(Object(faq)).filter((key) => key !== 'dateModified'),
      ['@context', '@type', 'inLanguage', 'mainEntity'],
    );
    const [question, ...more] = Object(faq).mainEntity;
    assert.deepEqual(more, []);
    assert.equal(question['@type'], 'Question');
    assert.equal(question.acceptedAnswer['@type'], 'Answer');
    assert.ok(question.name.length > 0 && question.acceptedAnswer.text.length > 0, path);
  }
  const flow = pages.get('fa/sound.html') ?? '';
  const alternates = [...flow.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => [
    lang,
    href,
  ]);
  assert.deepEqual(alternates, [
    ['en', 'https://shop.example/help/en/sound.html'],
    ['de', 'https://shop.example/help/de/sound.html'],
    ['fa', 'https://shop.example/help/fa/sound.html'],
    ['x-default', 'https://shop.example/help/en/sound.html'],
  ]);
  assert.match(flow, /<html lang="fa" dir="rtl">/);
});

test('the words of the library are marked where they are not in the language of the page', () => {
  assert.match(pages.get('fa/sound.html') ?? '', /<span lang="en" dir="ltr">How to reach a person<\/span>/);
  assert.doesNotMatch(pages.get('de/sound.html') ?? '', /<span lang/);
});

test('the site map is well-formed and names each page once, with its translations', () => {
  const map = pages.get('sitemap.xml') ?? '';
  // What is no XML has unbalanced tags or a bare ampersand.
  const open: string[] = [];
  for (const [, slash = '', name = '', self = ''] of map
    .replace(/^<\?.*?\?>|<!--.*?-->/gs, '')
    .matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (slash !== '') assert.equal(open.pop(), name);
    else if (self === '') open.push(name);
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(map, /&(?!#\d+;)/);
  const places = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place ?? '');
  assert.equal(new Set(places).size, places.length);
  for (const place of places) assert.ok(pages.has(decodeURIComponent(place.slice(URL_OF_HELP.length))), place);
  assert.ok(places.includes('https://shop.example/help/en/about-links.html'));
  assert.match(map, /<lastmod>2026-10-01<\/lastmod>/);
  assert.ok(!places.some((place) => place.includes('all.questions') || place.includes('kb/123')));
});

test('an old address leads on, with a canonical link; one that would leave the folder is none', () => {
  const moved = pages.get('en/kb/123.html') ?? '';
  assert.match(moved, /content="0; url=\.\.\/about-links\.html"/);
  assert.match(moved, /rel="canonical" href="https:\/\/shop\.example\/help\/en\/about-links\.html"/);
  for (const path of pages.keys()) assert.equal(posix.normalize(path), path);
});

test('what is over, has not begun, or is a draft is left out; a notice says until when it holds', async () => {
  const site = await pagesOf({
    'old.md': '---\ntitle: Old\nexpires: 2026-11-21\n---\nx',
    'today.md': '---\ntitle: Today\nexpires: 2026-11-22\nnext: [old]\n---\nSee [old](old.md).',
    'draft.md': '---\ntitle: Draft\ndraft: true\n---\nx',
    'n1.md': '---\ntitle: Over\ntype: notice\nuntil: 2026-11-21\n---\nx',
    'n2.md': '---\ntitle: Holds\ntype: notice\nuntil: 2026-11-30\n---\nx',
    'n3.md': '---\ntitle: Later\ntype: notice\nfrom: 2026-12-01\n---\nx',
    'n4.md': '---\ntitle: Cart only\ntype: notice\ncontexts: [/cart*]\n---\nx',
  });
  assert.deepEqual(
    [...site.keys()],
    ['pages.css', 'en/index.html', 'en/all.questions.html', 'en/topic.other.html', 'en/today.html', 'index.html'],
  );
  const front = words(site.get('en/index.html') ?? '');
  assert.match(front, /Holds x Until November 30, 2026/);
  assert.doesNotMatch(front, /Over|Later|Cart only|Old/);
  assert.match(words(site.get('en/today.html') ?? ''), /See old\./);
  assert.doesNotMatch(site.get('en/today.html') ?? '', /old\.html/);
});

test('a slug that is the name of a page of ours, two that differ in capitals, and a topic called like another', async () => {
  const site = await pagesOf({
    'index.md': '---\ntitle: I\ncategory: A b\n---\nx',
    'a.md': '---\ntitle: A\ncategory: a-b\naliases: [b, INDEX]\n---\nx',
    'b.md': '# B\n\nx',
  });
  assert.deepEqual([...site.keys()].filter((path) => path.startsWith('en/')).sort(), [
    'en/a.html',
    'en/all.questions.html',
    'en/b.html',
    'en/index.2.html',
    'en/index.html',
    'en/topic.a-b.2.html',
    'en/topic.a-b.html',
    'en/topic.other.html',
  ]);
});

test('the same help gives the same bytes', async () => {
  assert.deepEqual(await pagesOf(podcastHelp(), { url: URL_OF_HELP, script: 'handrail.js' }), pages);
});

const ALLOWED = new Set(
  `html head meta title link script body a header h1 h2 h3 h4 h5 h6 nav ul ol li main div p svg circle path footer section
  article strong em del sub sup code kbd br img blockquote pre details summary table thead tbody tr th td hr label input
  span aside bdi`.split(/\s+/),
);
const ADDRESSES = new Set(['href', 'src']);

/** What on a page could run, load or follow something it should not. */
function activeIn(page: string): string[] {
  return elementsIn(parse(page).tree).flatMap(({ tagName, properties }) => [
    ...(ALLOWED.has(tagName) ? [] : [`<${tagName}>`]),
    ...(tagName === 'script' && properties['type'] !== 'application/ld+json' ? ['script'] : []),
    ...Object.entries(properties).flatMap(([name, value]) => {
      const active = /^on|^style$|^srcdoc|^formAction|^action$/i.test(name);
      const address = String(value).replace(/[\s\p{C}]/gu, '');
      const leads = ADDRESSES.has(name) && /^[^/?#]*:/.test(address) && !/^(?:https?|mailto|tel):/i.test(address);
      return active || leads ? [`${name}=${String(value)}`] : [];
    }),
  ]);
}

function payloadsOf(name: string): string[] {
  const path = new URL(`../content/fixtures/security/${name}.json`, import.meta.url);
  const { items } = JSON.parse(readFileSync(path, 'utf8')) as { items: readonly { readonly payload: string }[] };
  return items.map(({ payload }) => payload);
}

/** Every place an editor's words come to, holding these; as if no compiler had looked at them. */
function hostile(text: string): Compiled {
  const inline = [
    { kind: 'text', text },
    { kind: 'code', text },
    { kind: 'image', src: text, alt: text, title: text },
    { kind: 'link', to: { kind: 'leave', href: text }, children: [{ kind: 'text', text }] },
    { kind: 'footnote', number: 1, note: text, id: text },
  ] as const;
  const paragraph = { kind: 'paragraph', children: inline } as const;
  const body = [
    paragraph,
    { kind: 'heading', level: 2, id: text, children: inline },
    { kind: 'code', text, language: text },
    { kind: 'video', href: text, title: text, host: text },
    { kind: 'details', summary: inline, children: [paragraph] },
    { kind: 'table', align: [null], head: [inline], rows: [[inline]] },
    { kind: 'list', ordered: false, items: [{ checked: true, children: [paragraph] }] },
    { kind: 'footnotes', notes: [{ id: `n${text}`, number: 1, references: [text], children: [paragraph] }] },
  ] as const;
  const base = compileOne();
  const [entry] = base.packs[0]?.entries ?? [];
  const [pack] = base.packs;
  assert.ok(entry?.type === 'article' && pack);
  const names = {
    id: text,
    slug: text,
    title: text,
    description: text,
    category: `${text}/${text}`,
    aliases: [text],
    updated: text,
  };
  const choices = [{ label: text, hint: text, to: { kind: 'leave', href: text } }] as const;
  return {
    ...base,
    packs: [
      {
        ...pack,
        title: text,
        entries: [
          { ...entry, ...names, body },
          {
            ...entry,
            ...names,
            id: 'f',
            type: 'flow',
            introduction: body.slice(0, 1),
            steps: [{ id: text, title: text, body: [], choices, outcome: true }],
          },
        ],
        notices: [{ id: text, title: text, body: [paragraph], contexts: [], tone: 'info', until: '9999' }],
        channels: (['phone', 'email', 'link', 'chat'] as const).map((kind) => ({
          ...{ id: text, kind, label: text, to: text, languages: [], skills: [] },
          goodFor: { complexity: [], topics: [], distress: false, feelings: [] },
          hours: { zone: text, week: { mon: [[text, text]] }, exceptions: [{ date: TODAY, ranges: [], reason: text }] },
        })),
      },
    ],
  };
}

function compileOne(): Compiled {
  return { ...compiled, packs: compiled.packs.slice(0, 1) };
}

test('nothing of a hostile list becomes active, wherever it stands, and every page stays valid', async () => {
  const payloads = [
    ...payloadsOf('xss-dompurify'),
    ...payloadsOf('xss-owasp'),
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '</script><script>alert(1)</script>',
    '<!--',
    ']]>',
    '</title><svg onload=x>',
    '\u0000\uffff\ud800',
    '../../../etc/passwd',
    '//evil.example',
    '\\\\evil.example',
  ];
  for (const payload of payloads)
    for (const [path, page] of await pagesOf(hostile(payload), { url: URL_OF_HELP })) {
      assert.equal(posix.normalize(path), path);
      assert.doesNotMatch(path, /^\/|\.\.\//);
      if (!path.endsWith('.html')) continue;
      assert.deepEqual(activeIn(page), [], `${path} of ${payload}`);
      assert.deepEqual(parse(page).errors, [], `${path} of ${payload}`);
    }
});

test('any text is text', async () => {
  const fragments = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    '</script>',
    '<!--',
    'javascript:',
    '\u2028',
    '\ud83d',
    '\r',
    '=',
    '`',
    '${',
    ' ',
    'a',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fragments).map((parts) => parts.join('')),
      ),
      async (text) => {
        for (const [path, page] of await pagesOf(hostile(text)))
          if (path.endsWith('.html')) {
            assert.deepEqual(activeIn(page), []);
            assert.deepEqual(parse(page).errors, []);
          }
      },
    ),
    { numRuns: 150 },
  );
});

test('what is not translated is linked where it is, in the language it is borrowed from, and says which', async () => {
  const help = await pagesOf({
    'en/fees.md': '# Fees\n\nFew.',
    'fr/frais.md': '# Frais\n\nPeu.',
    'de/card.md':
      '---\ntitle: Karte\nnext: [fees, frais]\n---\n\nSiehe [Gebühren](fees.md) und [Frais](../fr/frais.md).',
  });
  const page = help.get('de/card.html') ?? '';
  assert.match(
    page,
    /<a href="\.\.\/en\/fees\.html"[^>]*>Gebühren<\/a> und <a href="\.\.\/fr\/frais\.html"[^>]*>Frais<\/a>/,
  );
  assert.match(page, /<a class="choice" href="\.\.\/en\/fees\.html"\s+lang="en">Fees<\/a>/);
  assert.match(page, /<a class="choice" href="\.\.\/fr\/frais\.html"\s+lang="fr">Frais<\/a>/);
});
