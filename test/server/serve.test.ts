import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { invite } from '../../src/cli/serve/invite.js';
import { serve } from '../../src/cli/serve/serve.js';
import { StartedServer } from './started-server.js';
import { folder, randomToken, request } from './world.js';

function terminal(cwd: string) {
  const lines: string[] = [];
  const out = (line: string): void => void lines.push(line);
  return { lines, io: { cwd, out, err: out, stop: new AbortController().signal } };
}

test('from the first start to a call at the desk', async (t) => {
  const data = await folder(t);
  const site = join(data, 'site');
  await mkdir(site);
  await writeFile(join(site, 'index.html'), '<!doctype html><p>The shop');
  const server = await StartedServer.start(['--data', data, '--static', site]);
  t.after(() => server.end());
  const { origin } = new URL(server.address);

  const [, link = ''] = await server.printed(/within 24 hours: (\S+)/);
  const { pathname, hash, search } = new URL(link);
  assert.deepEqual([pathname, hash.replace(/=.*/, '='), search], ['/handrail/desk/', '#signin=', '']);

  const page = await fetch(link);
  assert.match(await page.text(), /<handrail-desk server="\/handrail"><\/handrail-desk>/);
  assert.match(page.headers.get('Content-Security-Policy') ?? '', /require-trusted-types-for 'script'/);

  const shop = await fetch(`${origin}/`);
  assert.match(await shop.text(), /The shop/);
  assert.equal(shop.headers.get('Content-Security-Policy'), "default-src 'self'; require-trusted-types-for 'script'");
  assert.equal((await fetch(`${origin}/../../../etc/hostname`)).status, 404);
  assert.equal((await fetch(`${origin}/%2e%2e/callbacks.db`)).status, 404);

  const signIn = async (token: string) =>
    fetch(`${server.address}/desk/session`, {
      method: 'POST',
      headers: { Origin: origin },
      body: JSON.stringify({ token, name: 'Mo' }),
    });
  const token = hash.slice('#signin='.length);
  const session = await signIn(token);
  assert.deepEqual([session.status, (await session.json()).role], [200, 'manager']);
  const cookie = session.headers.get('Set-Cookie') ?? '';
  assert.match(cookie, /^handrail-desk=[\w-]{43}; Max-Age=43200; Path=\/handrail\/desk; HttpOnly; SameSite=Strict$/);
  assert.equal((await signIn(token)).status, 401, 'a link works once');

  const { lines, io } = terminal(data);
  assert.equal(await invite.run(['Ana', '--data', data, '--url', origin], io), 0);
  assert.match(lines[0] ?? '', /^Ana signs in, once, within 24 hours: http:\S+\/handrail\/desk\/#signin=[\w-]{43}$/);

  const wanted = request({ phone: '030 1234567', name: 'Kim Park' });
  await fetch(`${server.address}/callbacks/${wanted.id}`, { method: 'PUT', body: JSON.stringify(wanted) });
  const desk = await fetch(`${server.address}/desk/callbacks`, { headers: { Cookie: cookie } });
  assert.equal((await desk.json()).callbacks[0].phone, '+49301234567');

  assert.equal(await server.end('SIGTERM'), 0, 'stops in good order');
  for (const secret of [wanted.secret, '1234567', 'Kim', cookie.slice(14, 57)])
    assert.ok(!server.output.includes(secret), 'nothing of a customer and no session is printed');
  for (const file of (await readdir(data)).filter((name) => !name.startsWith('site'))) {
    const bytes = await readFile(join(data, file), 'latin1');
    for (const secret of [wanted.secret, token, cookie.slice(14, 57)])
      assert.ok(!bytes.includes(secret), `${file} keeps secrets as hashes only`);
  }
});

test('the next start prints no link once somebody has signed in, unless it is a demo', async (t) => {
  const data = await folder(t);
  const first = await StartedServer.start(['--data', data]);
  t.after(() => first.end());
  const [, token = ''] = await first.printed(/#signin=(\S+)/);
  await fetch(`${first.address}/desk/session`, {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: JSON.stringify({ token }),
  });
  await first.end('SIGTERM');

  const second = await StartedServer.start(['--data', data]);
  t.after(() => second.end());
  await fetch(`${second.address}/availability`);
  assert.doesNotMatch(second.output, /signin/);
  await second.end('SIGTERM');

  const demo = await StartedServer.start(['--data', data, '--demo']);
  t.after(() => demo.end());
  await demo.printed(/#signin=/);
});

test('slips are told in words', async (t) => {
  const data = await folder(t);
  const server = await StartedServer.start(['--data', data]);
  t.after(() => server.end());

  const taken = terminal(data);
  assert.equal(await serve.run(['--data', data], taken.io), 1);
  assert.match(
    taken.lines.at(-1) ?? '',
    /^Another handrail server works on .*\. Stop it, or give this one other --data\.$/,
  );

  const busy = terminal(data);
  const { port } = new URL(server.address);
  assert.equal(await serve.run(['--port', port, '--data', join(data, 'other')], busy.io), 1);
  assert.equal(busy.lines.at(-1), `Port ${port} is in use. Stop what uses it, or choose another one with --port.`);

  const { io } = terminal(data);
  await assert.rejects(serve.run(['--port', 'http'], io), {
    name: 'UsageError',
    message: '--port takes a whole number from 0 to 65535, not "http".',
  });
  await assert.rejects(serve.run(['--prot', '1'], io), { name: 'UsageError' });
  await assert.rejects(invite.run([], io), { message: 'Say who is invited: handrail invite "Ana"' });
});

test('behind a proxy everybody has their own share', async (t) => {
  const server = await StartedServer.start(['--data', await folder(t), '--trust-proxy', '--rate', '1']);
  t.after(() => server.end());
  const ask = async (from: string) => {
    const wanted = request();
    const { status } = await fetch(`${server.address}/callbacks/${wanted.id}`, {
      method: 'PUT',
      headers: { 'X-Forwarded-For': `${randomToken()}, ${from}` },
      body: JSON.stringify(wanted),
    });
    return status;
  };
  for (let count = 1; count <= 30; count += 1) assert.equal(await ask('203.0.113.1'), 201);
  assert.equal(await ask('203.0.113.1'), 429);
  assert.equal(await ask('203.0.113.2'), 201);
});
