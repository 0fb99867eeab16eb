import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { agentsHelpIn } from '../../src/server/index.js';
import { folder, World } from './world.js';

test('the help for agents is for who is signed in, and nothing beside it', async (t) => {
  const home = await folder(t);
  const help = join(home, 'help');
  for (const path of ['pack.en', 'pack.en.search', 'assets/img', 'other', 'assets/.git'])
    await mkdir(join(help, path), { recursive: true });
  for (const path of [
    'pack.json',
    'pack.en.json',
    'pack.en/goodwill.json',
    'pack.en.search/core.bin',
    'pack.en.meaning.bin',
    'assets/img/form 1.png',
    'assets/plan.svg',
    'assets/.git/config',
    'other/secret.json',
    'notes.txt',
  ])
    await writeFile(join(help, path), `"${path}"`);
  await writeFile(join(home, 'callbacks.json'), 'customers');
  await symlink(join(home, 'callbacks.json'), join(help, 'assets/leak.json'));

  const world = await World.open(t, { agentsHelp: agentsHelpIn(help) });
  const ana = await world.agent('Ana');
  const served = [
    ['pack.json', 'application/json'],
    ['pack.en.json', 'application/json'],
    ['pack.en/goodwill.json', 'application/json'],
    ['pack.en.search/core.bin', 'application/octet-stream'],
    ['pack.en.meaning.bin', 'application/octet-stream'],
    ['assets/img/form%201.png', 'image/png'],
    ['assets/plan.svg', 'image/svg+xml'],
  ] as const;
  for (const [path, type] of served) {
    const stranger = await world.send('GET', `/desk/help/${path}`);
    assert.equal(stranger.status, 401, path);
    assert.doesNotMatch(await stranger.text(), /goodwill|pack|form/);
    const answer = await ana.get(`/help/${path}`);
    assert.deepEqual([answer.status, answer.headers.get('Content-Type')], [200, type]);
    assert.equal(await answer.text(), `"${decodeURIComponent(path)}"`);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    assert.equal(answer.headers.get('Content-Security-Policy'), "default-src 'none'; sandbox");
  }
  for (const path of [
    'notes.txt',
    'other/secret.json',
    'assets/.git/config',
    'assets/leak.json',
    'assets/%2e%2e/notes.txt',
    'pack.en/..%2f..%2f..%2fcallbacks.json',
    'pack.en/%2e%2e%5c..%5ccallbacks.json',
    '%2fetc%2fpasswd',
    'pack.de.json',
    'assets/img',
    '',
  ])
    assert.equal((await ana.get(`/help/${path}`)).status, 404, path);

  // Who has signed out is a stranger again.
  await world.send('DELETE', '/desk/session', undefined, { Cookie: ana.cookie, Origin: 'http://localhost' });
  assert.equal((await ana.get('/help/pack.json')).status, 401);
});

test('a server that was given no help for agents has none', async (t) => {
  const world = await World.open(t);
  assert.equal((await (await world.agent('Ana')).get('/help/pack.json')).status, 204);
});
