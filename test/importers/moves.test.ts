import assert from 'node:assert/strict';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { reportLines } from '../../src/importers/index.js';
import { errorsOf, filesOf, fixtures, folderWith, move } from './folders.js';

const HOST = 'https://shop.zendesk.com';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function zendeskArticle(id: number, title: string, body: string, more: object = {}): object {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '');
  const html_url = `${HOST}/hc/en-us/articles/${id}-${slug}`;
  return { id, title, body, html_url, locale: 'en-us', section_id: 20, draft: false, user_segment_id: null, ...more };
}

const names = {
  sections: [{ id: 20, name: 'Returns / exchanges', category_id: 10, position: 3, locale: 'en-us' }],
  categories: [{ id: 10, name: 'Orders', position: 0, locale: 'en-us' }],
};

const refund = `<p>Five days. See <a href="/hc/en-us/articles/2-exchange#size">how to exchange</a>,
  <a href="https://shop.zendesk.com/hc/requests/new">write to us</a> or <a href="/hc/en-us/articles/99-gone">this</a>.</p>
  <iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk"></iframe><script>alert(1)</script>`;

test('a Zendesk export: categories, order, labels, links, drafts and closed articles', async () => {
  const moved = await move('zendesk', {
    'page-1.json': {
      ...names,
      articles: [
        zendeskArticle(1, 'Where is my refund?', refund, {
          promoted: true,
          position: 4,
          label_names: ['money', 'back'],
          updated_at: '2025-02-03T04:05:06Z',
        }),
        zendeskArticle(3, 'Not yet', '<p>x</p>', { draft: true }),
      ],
      next_page: `${HOST}/api/v2/help_center/en-us/articles.json?page=2`,
    },
    'page-2.json': {
      articles: [
        zendeskArticle(2, 'Exchange', '<h2 id="size">Another size</h2><p>Yes.</p>'),
        zendeskArticle(4, 'For dealers', '<p>x</p>', { user_segment_id: 7 }),
      ],
      next_page: null,
    },
  });
  assert.deepEqual(errorsOf(moved), []);
  assert.deepEqual(Object.keys(moved.pages), [
    'en/orders/returns-exchanges/exchange.md',
    'en/orders/returns-exchanges/where-is-my-refund.md',
  ]);
  assert.equal(
    moved.pages['en/orders/returns-exchanges/where-is-my-refund.md'],
    `---
title: "Where is my refund?"
id: "1"
slug: where-is-my-refund
category: Orders/Returns - exchanges
weight: 1004
popular: true
keywords:
  - money
  - back
updated: 2025-02-03
aliases:
  - "/hc/en-us/articles/1-where-is-my-refund"
  - 1-where-is-my-refund
---

Five days. See [how to exchange](exchange.md#size), [write to us](contact:returns-exchanges) or this.

[Video](https://www.youtube.com/watch?v=abcdefghijk)
`.replace('"Where is my refund?"', 'Where is my refund?'),
  );
  assert.match(moved.pages['en/orders/returns-exchanges/exchange.md'] ?? '', /^## Another size \{#size\}$/m);
  assert.deepEqual(reportLines(moved, true), [
    '2 articles: 2 in en',
    '',
    'Kept back (2)',
    '  draft: Not yet  (page-1.json)',
    '  only for signed-in people or a segment: For dealers  (page-2.json)',
    '',
    'Left out (2)',
    '  players, now links to their videos: en/orders/returns-exchanges/where-is-my-refund.md  https://www.youtube.com/watch?v=abcdefghijk',
    '  scripts: en/orders/returns-exchanges/where-is-my-refund.md',
    '',
    'Links that lead nowhere (1): their words stay without a link',
    '  en/orders/returns-exchanges/where-is-my-refund.md  /hc/en-us/articles/99-gone: that article is not in the export, or was kept back',
  ]);
});

test('translations share a file name, and link to their own language', async () => {
  const translations = [
    {
      source_id: 1,
      locale: 'de',
      title: 'Wo bleibt mein Geld?',
      body: '<p><a href="/hc/en-us/articles/2-exchange">Tauschen</a></p>',
      draft: false,
    },
  ];
  const moved = await move('zendesk', {
    'all.json': {
      ...names,
      articles: [
        zendeskArticle(1, 'Where is my refund?', '<p>Soon.</p>', { translations }),
        zendeskArticle(2, 'Exchange', '<p>Yes.</p>', {
          translations: [{ source_id: 2, locale: 'de', title: 'Umtausch', body: '<p>Ja.</p>' }],
        }),
      ],
    },
  });
  assert.deepEqual(
    Object.keys(moved.pages),
    ['de', 'en'].flatMap((language) =>
      ['exchange', 'where-is-my-refund'].map((name) => `${language}/orders/returns-exchanges/${name}.md`),
    ),
  );
  assert.match(moved.pages['de/orders/returns-exchanges/where-is-my-refund.md'] ?? '', /\[Tauschen\]\(exchange\.md\)/);
  const german = moved.compiled.packs
    .find(({ language }) => language === 'de')
    ?.entries.map(({ id, title }) => `${id} ${title}`);
  assert.deepEqual(german, ['2 Umtausch', '1 Wo bleibt mein Geld?']);
});

test('Freshdesk: folders that are closed stay closed, and an article says where it stands', async () => {
  const hierarchy = [
    { level: 0, type: 'category', data: { id: 3, name: 'Orders', language: 'en' } },
    { level: 1, type: 'folder', data: { id: 4, name: 'Refunds', language: 'en' } },
  ];
  const article = {
    id: 1,
    title: 'Refund',
    description: '<p>Five <b>days</b>.</p>',
    status: 2,
    folder_id: 4,
    hierarchy,
    seo_data: { meta_description: 'Five days.', meta_keywords: 'money, back' },
    updated_at: '2025-02-03T04:05:06Z',
  };
  const moved = await move('freshdesk', {
    'folders.json': [
      { id: 4, name: 'Refunds', visibility: 1, hierarchy },
      { id: 5, name: 'Staff', visibility: 3, category_id: 3 },
    ],
    'articles.json': [
      article,
      { ...article, id: 2, title: 'Draft', status: 1 },
      { ...article, id: 3, title: 'Staff only', folder_id: 5 },
    ],
  });
  assert.deepEqual(
    moved.notes.skipped.map(({ title, why }) => `${title}: ${why}`),
    ['Draft: draft', 'Staff only: only for agents'],
  );
  const page = moved.pages['en/orders/refunds/refund.md'] ?? '';
  assert.match(
    page,
    /description: Five days\.\n[^]*category: Orders\/Refunds\n[^]*keywords:\n {2}- money\n {2}- back\nupdated: 2025-02-03\n[^]*Five \*\*days\*\*\.\n$/,
  );
});

test('Help Scout: related articles come next; the address of each goes on working', async () => {
  const wrap = (article: object): object => ({
    article: { collectionId: 'c', status: 'published', categories: ['k'], ...article },
  });
  const moved = await move('helpscout', {
    'collections.json': {
      collections: {
        items: [
          { id: 'c', name: 'Shop', visibility: 'public' },
          { id: 'p', name: 'Inside', visibility: 'private' },
        ],
      },
    },
    'categories.json': { categories: { items: [{ id: 'k', collectionId: 'c', name: 'Refunds', order: 1 }] } },
    'a.json': wrap({
      id: 'a1',
      number: 14,
      slug: 'refund',
      name: 'Refund',
      text: 'First.\n\nSecond, see below.',
      related: ['a2'],
      publicUrl: 'https://x.helpscoutdocs.com/article/14-refund',
    }),
    'b.json': wrap({
      id: 'a2',
      number: 15,
      slug: 'exchange',
      name: 'Exchange',
      text: '<p>As with a <a href="https://x.helpscoutdocs.com/article/14-refund">refund</a>.</p>',
    }),
    'c.json': wrap({ id: 'a3', name: 'Secret', text: 'x', collectionId: 'p' }),
    'd.json': wrap({ id: 'a4', name: 'Later', text: 'x', status: 'notpublished' }),
  });
  assert.deepEqual(
    moved.notes.skipped.map(({ title, why }) => `${title}: ${why}`),
    ['Secret: private', 'Later: draft'],
  );
  assert.match(moved.pages['en/shop/refunds/exchange.md'] ?? '', /\[refund\]\(refund\.md\)/);
  const refunds = moved.compiled.packs[0]?.entries.find(({ id }) => id === 'a1');
  assert.deepEqual(refunds?.next, ['a2']);
  assert.deepEqual(refunds?.aliases, ['/article/14-refund', '14-refund', '14']);
});

test('a page that marks its questions with microdata', async () => {
  const page = `<!doctype html><html lang="fr"><title>Aide</title><div itemscope itemtype="https://schema.org/FAQPage">
    <div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">Où est mon colis ?</h3>
    <div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text"><p>En <b>route</b>.</p></div></div></div></div>`;
  const moved = await move('faqpage', { 'aide.html': page });
  assert.match(
    moved.pages['fr/aide/ou-est-mon-colis.md'] ?? '',
    /title: "?Où est mon colis \?"?\n[^]*\nEn \*\*route\*\*\.\n$/,
  );
});

test('a question whose name is written with character references reads as words', async () => {
  const name = 'K&ouml;nnen Sie &lt;Express&gt; &amp;nbsp;&ndash; wie schnell?';
  const answer = { '@type': 'Answer', text: '&lt;p&gt;&Uuml;ber Nacht.&lt;/p&gt;' };
  const page = { '@type': 'FAQPage', mainEntity: [{ '@type': 'Question', name, acceptedAnswer: answer }] };
  const moved = await move('faqpage', { 'faq.jsonld': JSON.stringify(page) }, { language: 'de' });
  const [text = ''] = Object.values(moved.pages);
  assert.match(text, /title: "?Können Sie <Express> &nbsp;– wie schnell\?"?\n/);
  assert.match(text, /\nÜber Nacht\.\n$/);
});

test('importing twice changes nothing', async () => {
  for (const system of ['zendesk', 'intercom', 'faqpage'] as const) {
    const first = await move(system, join(fixtures, system));
    const before = await filesOf(first.out);
    const again = await move(system, join(fixtures, system), { out: first.out });
    assert.equal(again.files.written, 0, system);
    assert.deepEqual(await filesOf(first.out), before, system);
  }
});

test('what an editor changed or removed stays so, unless --force says otherwise', async () => {
  const export1 = {
    'a.json': {
      articles: [zendeskArticle(1, 'Refund', '<p>Five days.</p>'), zendeskArticle(2, 'Exchange', '<p>Yes.</p>')],
    },
  };
  const first = await move('zendesk', export1);
  const file = join(first.out, 'en/refund.md');
  const mine = `${await readFile(file, 'utf8')}\nMine.\n`;
  await writeFile(file, mine);
  await rm(join(first.out, 'en/exchange.md'));

  const same = await move('zendesk', export1, { out: first.out });
  assert.deepEqual([same.files.kept, same.files.removed], [[], ['en/exchange.md']], 'nothing new in the old system');

  const export2 = { 'a.json': { articles: [zendeskArticle(1, 'Refund and more', '<p>Six days.</p>')] } };
  const second = await move('zendesk', export2, { out: first.out });
  assert.deepEqual(second.files.kept, ['en/refund.md'], 'the file keeps its name when the title changes');
  assert.deepEqual(second.gone, ['en/exchange.md']);
  assert.equal(await readFile(file, 'utf8'), mine);

  await move('zendesk', export2, { out: first.out, force: true });
  assert.match(await readFile(file, 'utf8'), /title: Refund and more\n[^]*Six days\./);
});

test('a file that was there before is not written over', async () => {
  const out = await folderWith({ 'en/refund.md': '# Mine\n' });
  const moved = await move('zendesk', { 'a.json': { articles: [zendeskArticle(1, 'Refund', '<p>x</p>')] } }, { out });
  assert.deepEqual(moved.files.kept, ['en/refund.md']);
  assert.equal(moved.pages['en/refund.md'], '# Mine\n');
});

test('images: those of the export are copied, those in the text unpacked, those on the web fetched once', async () => {
  const asked: string[] = [];
  const fetch = (address: string): Promise<Response> => {
    asked.push(address);
    if (address.endsWith('/gone.png')) return Promise.resolve(new Response('', { status: 404 }));
    if (address.endsWith('/page.png'))
      return Promise.resolve(new Response('<html>', { headers: { 'content-type': 'text/html' } }));
    if (address.endsWith('/moved.png'))
      return Promise.resolve(new Response(null, { status: 302, headers: { location: 'http://127.0.0.1/x.png' } }));
    if (address.endsWith('/big.png'))
      return Promise.resolve(new Response(new Uint8Array(11_000_000), { headers: { 'content-type': 'image/png' } }));
    return Promise.resolve(new Response(new Uint8Array(PNG), { headers: { 'content-type': 'image/png' } }));
  };
  const source = {
    'images/shot.png': PNG,
    'evil.png': '#!/bin/sh',
    'a.json': {
      articles: [
        zendeskArticle(
          1,
          'Pictures',
          `<p><img src="images/shot.png" alt="Shot"><img src="data:image/png;base64,${PNG.toString('base64')}" alt="Text">
           <img src="/hc/article_attachments/5/ok.png" alt="Web"><img src="https://cdn.example/gone.png" alt="Gone">
           <img src="https://cdn.example/page.png" alt="Page"><img src="https://cdn.example/moved.png" alt="Moved">
           <img src="https://cdn.example/big.png" alt="Big"><img src="evil.png" alt="Evil"><img src="../../../etc/passwd" alt="Out"></p>`,
        ),
      ],
    },
  };
  const moved = await move('zendesk', source, { fetch });
  const page = moved.pages['en/pictures.md'] ?? '';
  const shown = [...page.matchAll(/!\[(\w+)\]\(([^)]+)\)/g)].map(
    ([, alt, src]) => `${alt ?? ''} ${(src ?? '').replace(/-[\da-f]{8}\./, '-#.')}`,
  );
  assert.deepEqual(shown, [
    'Shot ../images/shot-#.png',
    'Text ../images/image-#.png',
    'Web ../images/ok-#.png',
    'Gone https://cdn.example/gone.png',
    'Page https://cdn.example/page.png',
    'Moved https://cdn.example/moved.png',
    'Big https://cdn.example/big.png',
    // A path that leads out of SOURCE is an address of the old server.
    'Out ../images/passwd-#.png',
  ]);
  assert.deepEqual(
    moved.notes.images.map(({ why }) => why.split(';')[0]),
    [
      'the server answered 404',
      'it is text/html, no image',
      'it lies on this machine',
      'it is larger than 10 MB',
      'it is no image, or a drawing that does more than show',
    ],
  );
  for (const src of page.matchAll(/\.\.\/(images\/[^)]+)/g))
    assert.equal((await stat(join(moved.out, src[1] ?? ''))).size, PNG.length);
  const before = asked.filter((address) => address.endsWith('/ok.png')).length;
  await move('zendesk', source, { fetch, out: moved.out });
  assert.equal(
    asked.filter((address) => address.endsWith('/ok.png')).length,
    before,
    'what is there is not fetched again',
  );
});

test('an image that a link in SOURCE leads to elsewhere is not taken along', async () => {
  const moved = await move('zendesk', {
    'a.json': { articles: [{ id: 1, title: 'X', body: '<img src="../secret.png" alt="Secret">' }] },
  });
  assert.equal(moved.images.copied, 0);
  assert.match(moved.pages['en/x.md'] ?? '', /\nSecret\n$/);
});

test('a folder: includes, shortcodes, components and boxes', async () => {
  const moved = await move('folder', {
    'guide/refund.mdx': `---\ntitle: Refund\nsidebar:\n  order: 3\ndraft: false\n---\nimport { Tabs } from '@x/y';\n\n<Aside type="caution" title="Mind">\n  Keep the label.\n</Aside>\n\n<Tabs>\n<TabItem label="Web">\n\nOpen [orders](/guide/orders/).\n\n</TabItem>\n</Tabs>\n\n:::tip[Quick]\nWrite *us*.\n:::\n`,
    'guide/orders.md': `+++\ntitle = "Orders: all"\nweight = 5\nlastmod = 2025-02-03\n+++\n\n{{< youtube abcdefghijk >}} {{< unknown >}} {% include x.html %} \`{{ code }}\` [!INCLUDE [shop](inc/shop.md)] ![Shot](shot.png)\n`,
    'guide/inc/shop.md': 'The Shop',
    'guide/shot.png': PNG,
    'guide/orders.de.md': '# Bestellungen\n\n[Geld](refund.md)\n',
    'hidden.md': '---\ntitle: X\ndraft: true\n---\n\nx\n',
  });
  assert.deepEqual(errorsOf(moved), []);
  assert.match(
    moved.pages['en/guide/refund.md'] ?? '',
    /^> \[!CAUTION\]\n> \*\*Mind\*\*\n>\n> Keep the label\.\n\n\*\*Web\*\*\n\nOpen \[orders\]\(orders\.md\)\.\n+> \[!TIP\]\n> \*\*Quick\*\*\n>\n> Write \*us\*\.\n$/m,
  );
  assert.match(
    moved.pages['en/guide/orders.md'] ?? '',
    /title: "?Orders: all"?\n[^]*weight: 5\n[^]*updated: 2025-02-03\n[^]*\[Video\]\(https:\/\/www\.youtube\.com\/watch\?v=abcdefghijk\) {3}`\{\{ code \}\}` The Shop !\[Shot\]\(\.\.\/\.\.\/images\/shot-[\da-f]{8}\.png\)/,
  );
  assert.match(moved.pages['de/guide/orders.md'] ?? '', /title: Bestellungen/);
  assert.match(moved.pages['en/guide/refund.md'] ?? '', /^weight: 3$/m);
  const dropped = moved.notes.dropped().map(({ kind, count }) => `${count} ${kind}`);
  assert.deepEqual(dropped, ['1 players, now links to their videos', '1 shortcodes', '1 Liquid']);
});
