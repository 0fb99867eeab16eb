import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCommand } from '../../src/cli/run-command.js';

test(
  'preview shows any folder under a strict policy, lists problems, and follows a save',
  { timeout: 30_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'handrail-'));
    await writeFile(join(folder, 'a.de.md'), '# Wo?\n\n[x](weg.md)');
    await writeFile(join(folder, 'a.en.md'), '# Where?\n\n<img src=x onerror=alert(1)>');
    await writeFile(join(folder, 'secret.txt'), 'nobody');
    const stop = new AbortController();
    let address = '';
    const started = new EventTarget();
    const run = runCommand(['preview', folder, '--port', '0', '--no-open'], {
      cwd: folder,
      out: (line) => {
        address ||= /look at (\S+)/.exec(line)?.[1] ?? '';
        started.dispatchEvent(new Event('line'));
      },
      err: () => undefined,
      stop: stop.signal,
    });
    try {
      await once(started, 'line');
      const page = await fetch(`${address}?lang=de`);
      const html = await page.text();
      assert.equal(
        page.headers.get('content-security-policy'),
        "default-src 'self'; img-src * data:; require-trusted-types-for 'script'",
      );
      assert.match(html, /<html lang="de" dir="ltr">/);
      assert.match(html, /<a href="\/\?lang=en" lang="en">English<\/a>/);
      assert.match(html, /<summary>\d problems<\/summary>/);
      assert.match(html, /a\.de\.md:3 {2}&#34;weg\.md&#34; is not in the help folder/);
      assert.doesNotMatch(html, /onerror=alert|<script(?! type="module" src=")|style=/);
      for (const hidden of ['secret.txt', 'assets/secret.txt', 'assets/%2e%2e/package.json', 'assets/a.de.md'])
        assert.equal((await fetch(address + hidden)).status, 404, hidden);

      const reload = await fetch(`${address}reload`);
      const reader = reload.body?.getReader();
      await reader?.read();
      await writeFile(join(folder, 'b.md'), '# New');
      const told = new TextDecoder().decode((await reader?.read())?.value);
      assert.match(told, /event: reload/);
      const pack = await (await fetch(`${address}pack.en.json`)).text();
      assert.match(pack, /"title":"New"/);
      await reader?.cancel();
    } finally {
      stop.abort();
      assert.equal(await run, 0);
      await rm(folder, { recursive: true });
    }
  },
);
