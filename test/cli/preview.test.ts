import assert from 'node:assert/strict';
import { mkdtemp, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCommand } from '../../src/cli/run-command.js';

interface Preview {
  readonly folder: string;
  readonly address: string;
  /** The next line on the terminal after now. */
  readonly nextLine: () => Promise<string>;
  readonly get: (path: string) => Promise<string>;
  readonly problems: () => Promise<unknown>;
}

/** Runs `handrail preview` on a folder with these files, until `look` is over. */
async function withPreview(files: Readonly<Record<string, string>>, look: (preview: Preview) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-'));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  const stop = new AbortController();
  let tell: (line: string) => void = () => undefined;
  const nextLine = (): Promise<string> => new Promise((resolve) => (tell = resolve));
  const first = nextLine();
  const run = runCommand(['preview', folder, '--port', '0', '--no-open'], {
    cwd: folder,
    out: (line) => tell(line),
    err: () => undefined,
    stop: stop.signal,
  });
  try {
    const address = /look at (\S+)/.exec(await first)?.[1] ?? '';
    const get = async (path: string): Promise<string> => (await fetch(address + path)).text();
    const problems = async (): Promise<unknown> => JSON.parse(await get('problems.json'));
    await look({ folder, address, nextLine, get, problems });
  } finally {
    stop.abort();
    assert.equal(await run, 0);
    await rm(folder, { recursive: true });
  }
}

const timeout = 60_000;

test('preview shows any folder under a strict policy, and nothing that no article shows', { timeout }, () =>
  withPreview(
    {
      'a.de.md': '# Wo?\n\n[x](weg.md)',
      'a.en.md': '# Where?\n\n<img src=x onerror=alert(1)>',
      'secret.txt': 'nobody',
    },
    async ({ address }) => {
      const page = await fetch(`${address}?lang=de`);
      const html = await page.text();
      assert.equal(
        page.headers.get('content-security-policy'),
        "default-src 'self'; img-src * data:; require-trusted-types-for 'script'",
      );
      assert.match(html, /<html lang="de" dir="ltr">/);
      assert.match(html, /<a href="\/\?lang=en" lang="en">English<\/a>/);
      assert.doesNotMatch(html, /onerror=alert|<script(?! type="module" src=")|style=/);
      assert.match(await (await fetch(`${address}?lang=de&width=phone`)).text(), /<iframe [^>]*&#38;width=bare"/);
      for (const hidden of ['secret.txt', 'assets/secret.txt', 'assets/%2e%2e/package.json', 'assets/a.de.md'])
        assert.equal((await fetch(address + hidden)).status, 404, hidden);
    },
  ),
);

test('preview lists every article, and finds one by its title or file, with slips', { timeout }, () =>
  withPreview(
    {
      'refund-time.md': '# Where is my money?\n\nFive days.',
      'boots.md': '# Which boot size?\n\nMeasure.',
      'boots.de.md': '# Welche Größe?\n\nMessen.',
      'draft.md': '---\ntitle: Later\ndraft: true\n---\nx',
    },
    async ({ get }) => {
      const list = async (query: string) =>
        (
          JSON.parse(await get(`articles.json?${query}`)) as {
            articles: { title: string; slug: string; file: string }[];
          }
        ).articles;
      assert.deepEqual(
        (await list('lang=en')).map(({ file }) => file),
        ['boots.md', 'refund-time.md'],
      );
      assert.deepEqual(await list('lang=en&words=mony'), [
        { title: 'Where is my money?', slug: 'refund-time', file: 'refund-time.md' },
      ]);
      assert.deepEqual(
        (await list('lang=en&words=refund-t')).map(({ title }) => title),
        ['Where is my money?'],
      );
      assert.deepEqual(
        (await list('lang=de&words=grosse')).map(({ title }) => title),
        ['Welche Größe?'],
      );
      assert.deepEqual(await list('lang=en&words=xqzkvw'), []);
      assert.deepEqual(await list('lang=xx'), []);
      assert.match(await get(''), /<summary [^>]*>All articles<\/summary>/);
    },
  ),
);

test('preview lists what is wrong until it is put right, and tells open pages', { timeout }, () =>
  withPreview({ 'a.md': '# Where?\n\n[x](gone.md)' }, async ({ folder, address, nextLine, problems, get }) => {
    const reload = await fetch(`${address}reload`);
    const reader = reload.body?.getReader();
    await reader?.read();
    assert.deepEqual(await problems(), {
      problems: [
        {
          severity: 'warning',
          line: 3,
          rule: 'dead-link',
          message: '"gone.md" is not in the help folder; its words are shown without a link.',
          remedy: 'Correct the path, or link to its web address.',
          file: 'a.md',
        },
      ],
    });
    const compiled = nextLine();
    // As most editors save.
    await writeFile(join(folder, 'a.md~'), '# Where to?');
    await rename(join(folder, 'a.md~'), join(folder, 'a.md'));
    assert.match(new TextDecoder().decode((await reader?.read())?.value), /event: reload/);
    assert.equal(await compiled, '1 article in en');
    assert.deepEqual(await problems(), { problems: [] });
    assert.match(await get('pack.en.json'), /Where to/);
    await reader?.cancel();
  }),
);

test('preview waits beside an empty folder, and keeps the last good state of one that is emptied', { timeout }, () =>
  withPreview({}, async ({ folder, nextLine, get, problems }) => {
    assert.match(await get(''), /Nothing to show yet/);
    const written = nextLine();
    await writeFile(join(folder, 'refund.md'), '# Where is my refund?\n\nOn its way.');
    await written;
    assert.match(await get('pack.en.json'), /Where is my refund/);
    const emptied = nextLine();
    await unlink(join(folder, 'refund.md'));
    await emptied;
    assert.match(await get('pack.en.json'), /Where is my refund/);
    assert.match(JSON.stringify(await problems()), /holds no Markdown file/);
  }),
);

test('preview says which folder is gone, and what to do', { timeout }, () =>
  withPreview({ 'a.md': '# Where?' }, async ({ folder, nextLine, get, problems }) => {
    const moved = nextLine();
    await rename(folder, `${folder}-elsewhere`);
    await moved;
    assert.deepEqual(await problems(), {
      problems: [
        {
          severity: 'error',
          file: folder,
          rule: 'folder',
          message: `The folder "${folder}" is gone; you see what it held last.`,
          remedy: 'Put it back, or end this with Ctrl+C and name the folder where it is now.',
        },
      ],
    });
    assert.match(await get('pack.en.json'), /Where/);
    await rename(`${folder}-elsewhere`, folder);
  }),
);

test('a port that is taken is named', { timeout }, async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const bound = other.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const folder = await mkdtemp(join(tmpdir(), 'handrail-'));
  await writeFile(join(folder, 'a.md'), '# A');
  try {
    const err: string[] = [];
    const code = await runCommand(['preview', folder, '--port', String(port), '--no-open'], {
      cwd: folder,
      out: () => undefined,
      err: (line) => err.push(line),
      stop: new AbortController().signal,
    });
    assert.equal(err[0], `Port ${port} is taken. Choose another with --port.`);
    assert.equal(code, 2);
  } finally {
    other.close();
    await rm(folder, { recursive: true });
  }
});
