import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parseCallbackRequest, parseFeelingAfter } from '../../src/model/index.js';
import { BERLIN, MINUTE, World } from './world.js';

const page = await readFile(new URL('../../docs/protocol.md', import.meta.url), 'utf8');

/** The example of this name, as the page shows it. */
function example(name: string) {
  const found = new RegExp('```json ' + name + '\\n([\\s\\S]*?)```').exec(page)?.[1];
  assert.ok(found, `docs/protocol.md has no example "${name}"`);
  return JSON.parse(found);
}

test('docs/protocol.md shows what the server really says', async (t) => {
  const world = await World.open(t, { team: { hours: BERLIN } });
  const request = parseCallbackRequest(example('request'));
  world.now = request.writtenAt;
  const path = `/callbacks/${request.id}`;
  const bearer = { Authorization: `Bearer ${request.secret}` };
  const json = async (answer: Response | Promise<Response>) => (await answer).json();

  assert.deepEqual(await json(world.send('GET', '/availability')), example('availability'));
  assert.deepEqual(await json(world.put({ ...request, phone: '030 1' })), example('error'));
  assert.deepEqual(await json(world.put(request)), example('ticket'));

  world.now += MINUTE;
  const ana = await world.agent(example('agent').name);
  const me = await json(ana.get('/me'));
  assert.deepEqual({ ...me, id: example('agent').id }, example('agent'));

  const { request: _, ...claimed } = example('desk-callback');
  const { request: sent, ...answer } = await json(ana.post(`${path}/claim`, { revision: 1 }));
  assert.deepEqual({ ...answer, agentId: claimed.agentId }, claimed);
  const { secret: __, ...withoutSecret } = request;
  assert.deepEqual(sent, withoutSecret);

  const done = await json(ana.post(`${path}/outcome`, example('outcome')));
  assert.deepEqual([done.state, done.note], ['done', example('outcome').note]);
  const feeling = parseFeelingAfter(example('feeling'));
  assert.equal((await json(world.send('PUT', `${path}/feeling`, feeling, bearer))).feelingAfter, 5);

  const { from, to } = example('figures');
  assert.deepEqual(await json(ana.get(`/figures?from=${from}&to=${to}`)), example('figures'));
  assert.deepEqual(Object.keys(example('sign-in')), ['token', 'name']);
});

test('every error the page names has the status it names, and none is missing', async () => {
  const rows = [...page.matchAll(/^\| (\d{3}) +\| (`[^|]+`)/gm)].flatMap(([, status = '', names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => [name, Number(status)] as const),
  );
  const source = await readFile(new URL('../../src/server/http-error.ts', import.meta.url), 'utf8');
  const known = [...source.matchAll(/^ {2}'?([\w-]+)'?: (\d{3}),$/gm)].map(
    ([, name = '', status]) => [name, Number(status)] as const,
  );
  assert.deepEqual(new Map(rows.sort()), new Map(known.sort()));
  assert.equal(rows.length, known.length);
});
