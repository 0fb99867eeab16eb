import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

/** Room → rooms and packages it may import. The one place where this is decided. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: ['valibot'],
  content: ['model', 'marked', 'yaml', 'github-slugger', 'valibot'],
  search: ['model', 'fuse.js', '@orama/stemmers'],
  emotion: ['model'],
  channel: ['model'],
  flow: ['model'],
  bot: ['model', 'search', 'emotion', 'channel', 'flow'],
  callback: ['model'],
  locales: ['model'],
  visit: ['model', 'content', 'search', 'emotion', 'channel', 'flow', 'bot', 'callback', 'valibot'],
  elements: ['model', 'visit', 'locales', 'lit'],
  explain: ['model', 'emotion', 'elements', 'lit'],
  insights: ['model'],
  server: [
    'model',
    'channel',
    'callback',
    'insights',
    'node',
    'hono',
    '@hono/node-server',
    'libsql',
    'libphonenumber-js',
    'valibot',
  ],
  desk: ['model', 'elements', 'insights', 'locales', 'search', 'lit'],
  importers: [
    'model',
    'content',
    'node',
    'unified',
    'rehype-parse',
    'rehype-remark',
    'remark-gfm',
    'remark-stringify',
    'hast',
    'mdast',
  ],
  pages: ['model', 'locales'],
  cli: [
    'model',
    'content',
    'search',
    'emotion',
    'bot',
    'channel',
    'flow',
    'visit',
    'server',
    'importers',
    'pages',
    'node',
    'sirv',
    '@hono/node-server',
    '@dagrejs/dagre',
  ],
};

/** Other rooms see a room through its index alone; these are further doors, each with its reason. */
const DOORS: Readonly<Record<string, string>> = {
  'content/markdown-page.js': 'lets a browser compile a page without loading the YAML reader',
  'search/create-filter.js': 'keeps fuse.js out of what customers load',
  'search/learning/index.js': 'keeps what only a build learns, and its tables, out of pages',
  'visit/remembers-callback.js': 'the launcher loads nothing else of the visit',
  'elements/shared': 'the desk shares the look of the customers’ elements',
};

const SRC = resolve('src');
const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));
const roomOf = (file: string) => relative(SRC, file).split('/')[0] ?? '';

interface Import {
  readonly to: string;
  readonly path: string;
}

function importsOf(file: string): Import[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\b[^;]*?from\s*'([^']+)'|^import\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/gm,
  );
  return [...found].map(([, from, bare, dynamic]) => {
    const specifier = from ?? bare ?? dynamic ?? '';
    if (specifier.startsWith('.')) {
      const target = resolve(dirname(file), specifier);
      return { to: roomOf(target), path: relative(SRC, target) };
    }
    const name = specifier.startsWith('node:')
      ? 'node'
      : specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/');
    return { to: name, path: name };
  });
}

for (const file of files.filter((each) => roomOf(each) in MAY_IMPORT)) {
  test(`${relative(SRC, file)} stays in its room`, () => {
    const room = roomOf(file);
    const strangers = importsOf(file).filter(({ to }) => to !== room && !MAY_IMPORT[room]?.includes(to));
    assert.deepEqual(
      strangers.map(({ path }) => path),
      [],
    );
    const windows = importsOf(file).filter(
      ({ to, path }) =>
        to !== room &&
        to in MAY_IMPORT &&
        path !== `${to}/index.js` &&
        !Object.keys(DOORS).some((door) => path.startsWith(door)),
    );
    assert.deepEqual(
      windows.map(({ path }) => path),
      [],
      'rooms are entered by their index',
    );
  });
}

test('every folder in src is a named room', () => {
  const rooms = readdirSync(SRC, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  assert.deepEqual(rooms.sort(), Object.keys(MAY_IMPORT).sort());
});

test('nothing in src is a drawer for everything, and folders are at most two levels deep', () => {
  for (const file of files) {
    const parts = relative(SRC, file).split('/');
    assert.ok(parts.length <= 3, `${relative(SRC, file)} lies too deep`);
    assert.ok(!/\b(utils|helpers|common|types)\b/.test(relative(SRC, file)), `${relative(SRC, file)} names no idea`);
  }
});
