import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join } from 'node:path';
import Database from 'libsql';
import { openSqlite } from '../../src/server/index.js';
import { parseTicket } from '../../src/model/index.js';
import { World, BERLIN, bearer, clockOf, folder, HOUR, request, said, MINUTE, WEDNESDAY_TEN } from './world.js';

test('a customer asks for a call, looks, and cancels', async (t) => {
  const world = await World.open(t);
  const wanted = request();

  const first = await world.put(wanted);
  assert.equal(first.status, 201);
  const ticket = parseTicket(await first.json());
  assert.equal(`${clockOf(ticket.window.from)}–${clockOf(ticket.window.to)}`, 'Wed 10:00–Wed 10:30');

  const again = await world.put(wanted);
  assert.equal(again.status, 200);
  assert.deepEqual(parseTicket(await again.json()), ticket);

  const path = `/callbacks/${wanted.id}`;
  assert.equal(await said(world.send('GET', path, undefined, bearer(wanted))), '200 promised');
  assert.equal(await said(world.send('DELETE', path, undefined, bearer(wanted))), '200 cancelled');
  assert.equal(await said(world.send('DELETE', path, undefined, bearer(wanted))), '200 cancelled');
  assert.equal(await said(world.put(wanted)), '200 cancelled');
});

test('only who knows the secret sees a callback; others hear that there is none', async (t) => {
  const world = await World.open(t);
  const wanted = request();
  await world.put(wanted);
  const path = `/callbacks/${wanted.id}`;
  const stranger = request({ id: wanted.id });
  assert.equal(await said(world.put(stranger)), '404 not-found');
  assert.equal(await said(world.send('GET', path, undefined, bearer(stranger))), '404 not-found');
  assert.equal(await said(world.send('GET', path)), '404 not-found');
  assert.equal(await said(world.send('DELETE', path, undefined, bearer(stranger))), '404 not-found');
  assert.equal(await said(world.send('GET', '/callbacks/nobody', undefined, bearer(wanted))), '404 not-found');
});

test('a newer copy changes the request, an older one that comes late changes nothing', async (t) => {
  const world = await World.open(t);
  const wanted = request();
  await world.put(wanted);
  const afternoon = {
    kind: 'window',
    from: WEDNESDAY_TEN + 4 * 60 * MINUTE,
    to: WEDNESDAY_TEN + 6 * 60 * MINUTE,
  } as const;
  const changed = await world.put({
    ...wanted,
    wish: afternoon,
    phone: '+49 30 9876543',
    writtenAt: WEDNESDAY_TEN + 1,
  });
  const { window } = parseTicket(await changed.json());
  assert.equal(`${changed.status} ${clockOf(window.from)}`, '200 Wed 14:00');

  const late = parseTicket(await (await world.put(wanted)).json());
  assert.equal(clockOf(late.window.from), 'Wed 14:00');

  const kept = await world.storage.find(wanted.id);
  assert.equal(kept?.phone, '+49309876543');
  assert.deepEqual(
    kept?.history.map(({ what }) => what),
    ['requested', 'changed'],
  );
});

test('a change that comes while somebody is calling is refused; the same copy again is not', async (t) => {
  const world = await World.open(t);
  const ana = await world.agent('Ana Blum');
  const wanted = request();
  await world.put(wanted);
  await ana.post(`/callbacks/${wanted.id}/claim`, { revision: 1 });
  const other = { ...wanted, phone: '030 7654321', writtenAt: wanted.writtenAt + 1 };
  assert.equal(await said(world.put(other)), '409 already-calling');
  assert.equal(await said(world.put(wanted)), '200 calling');
});

test('a new copy with the same wish keeps the promised window', async (t) => {
  const world = await World.open(t);
  const wanted = request();
  const before = parseTicket(await (await world.put(wanted)).json());
  world.now += 12 * MINUTE;
  const after = parseTicket(await (await world.put({ ...wanted, name: 'Kim', writtenAt: world.now })).json());
  assert.deepEqual(after.window, before.window);
});

test('what cannot be understood is refused, and the answer says where', async (t) => {
  const world = await World.open(t);
  const wanted = request();
  const path = `/callbacks/${wanted.id}`;
  const cases: [unknown, string][] = [
    ['{"phone', 'The body is not JSON.'],
    [{ ...wanted, version: 2 }, 'version'],
    [{ ...wanted, handover: { ...wanted.handover, feeling: {} } }, 'handover.feeling.points'],
    [{ ...wanted, secret: 'short' }, 'secret'],
    [{ ...wanted, id: request().id }, 'id'],
  ];
  for (const [body, where] of cases) {
    const answer = await world.send('PUT', path, body);
    const { error, message, path: at } = await answer.json();
    assert.deepEqual([answer.status, error, at ?? message], [400, 'not-understood', where]);
  }
  const huge = { ...wanted, handover: { ...wanted.handover, padding: 'x'.repeat(256 * 1024) } };
  assert.equal(await said(world.send('PUT', path, huge)), '413 too-large');
  assert.equal(await world.storage.find(wanted.id), undefined);
});

test('telephone numbers', async (t) => {
  const world = await World.open(t);
  const cases: [string, string][] = [
    ['030 1234567', '201 promised'],
    ['+44 20 7946 0958', '201 promised'],
    ['0151 23456789', '201 promised'],
    ['123', '422 phone-not-valid'],
    ['call me', '422 phone-not-valid'],
    ['0900 1234567', '422 phone-not-allowed'],
    ['+44 909 8790000', '422 phone-not-allowed'],
    ['+1 900 555 0123', '422 phone-not-allowed'],
  ];
  for (const [phone, answer] of cases) assert.equal(await said(world.put(request({ phone }))), answer, phone);
});

test('one open call a number, however it is written', async (t) => {
  const world = await World.open(t);
  const first = request({ phone: '030 1234567' });
  assert.equal(await said(world.put(first)), '201 promised');
  assert.equal(await said(world.put(request({ phone: '+49 (30) 123 45 67' }))), '409 already-waiting');
  await world.send('DELETE', `/callbacks/${first.id}`, undefined, bearer(first));
  assert.equal(await said(world.put(request({ phone: '0049301234567' }))), '201 promised');
});

test('of two requests for one number in the same commit one is kept', async (t) => {
  const world = await World.open(t);
  const answers = await Promise.all([1, 2, 3].map(() => said(world.put(request({ phone: '030 1234567' })))));
  assert.deepEqual(answers.sort(), ['201 promised', '409 already-waiting', '409 already-waiting']);
});

test('too many requests from one address wait; other addresses do not', async (t) => {
  const world = await World.open(t, {
    rates: { address: { burst: 2, perMinute: 1 } },
    addressOf: ({ headers }) => headers.get('X-Test-Address') ?? '',
  });
  const from = (address: string) => world.put(request(), { 'X-Test-Address': address });
  assert.equal(await said(from('10.0.0.1')), '201 promised');
  assert.equal(await said(from('10.0.0.1')), '201 promised');
  const refused = await from('10.0.0.1');
  assert.equal(`${refused.headers.get('Retry-After')} s: ${await said(refused)}`, '60 s: 429 too-many');
  assert.equal(await said(from('10.0.0.2')), '201 promised');
  world.now += MINUTE;
  assert.equal(await said(from('10.0.0.1')), '201 promised');
});

test('neighbours in one IPv6 household count as one sender', async (t) => {
  const world = await World.open(t, {
    rates: { address: { burst: 1, perMinute: 1 } },
    addressOf: ({ headers }) => headers.get('X-Test-Address') ?? '',
  });
  const from = (address: string) => said(world.put(request(), { 'X-Test-Address': address }));
  assert.equal(await from('2001:db8:1:2::1'), '201 promised');
  assert.equal(await from('2001:db8:1:2:9:8:7:6'), '429 too-many');
  assert.equal(await from('2001:db8:1:3::1'), '201 promised');
});

test('when the disk refuses, nothing is acknowledged, and the same request is taken later', async (t) => {
  const path = join(await folder(t), 'callbacks.db');
  const storage = await openSqlite(path);
  t.after(() => storage.close());
  const world = await World.open(t, { storage });
  const wanted = request();

  const somebodyElse = new Database(path);
  somebodyElse.exec('BEGIN IMMEDIATE');
  const refused = await world.put(wanted);
  assert.equal(`${refused.headers.get('Retry-After')} s: ${await said(refused)}`, '10 s: 503 storage');
  assert.deepEqual(world.reports, ['The database refused: SQLITE_BUSY']);
  somebodyElse.exec('COMMIT');
  somebodyElse.close();

  assert.equal(await said(world.put(wanted)), '201 promised');
});

test('the shop’s other sites may ask from their pages, strangers may not, and the desk is for nobody else', async (t) => {
  const world = await World.open(t, { origins: ['https://shop.example'] });
  const allowed = async (path: string, Origin: string) => {
    const answer = await world.send('GET', path, undefined, { Origin });
    return answer.headers.get('Access-Control-Allow-Origin');
  };
  assert.equal(await allowed('/availability', 'https://shop.example'), 'https://shop.example');
  assert.equal(await allowed('/availability', 'https://evil.example'), null);
  assert.equal(await allowed('/callbacks/x', 'https://shop.example'), 'https://shop.example');
  assert.equal(await allowed('/desk/me', 'https://shop.example'), null);
});

test('whether somebody is there', async (t) => {
  const world = await World.open(t);
  const ask = async () => (await world.send('GET', '/availability')).json();
  const open = await ask();
  assert.deepEqual(
    [open.open, open.opensAt, clockOf(open.window.from), open.zone],
    [true, undefined, 'Wed 10:00', 'Europe/Berlin'],
  );
  world.now += 10 * 60 * MINUTE;
  const closed = await ask();
  assert.deepEqual(
    [closed.open, clockOf(closed.opensAt), clockOf(closed.window.from)],
    [false, 'Thu 09:00', 'Thu 09:00'],
  );
});

test('the feeling afterwards is told once somebody has called', async (t) => {
  const world = await World.open(t);
  const ana = await world.agent('Ana Blum');
  const wanted = request();
  await world.put(wanted);
  const tell = (body: unknown) => said(world.send('PUT', `/callbacks/${wanted.id}/feeling`, body, bearer(wanted)));
  assert.equal(await tell({ feeling: 5 }), '409 not-called-yet');

  await ana.post(`/callbacks/${wanted.id}/claim`, { revision: 1 });
  const calling = await world.send('GET', `/callbacks/${wanted.id}`, undefined, bearer(wanted));
  assert.equal((await calling.json()).agent, 'Ana');
  await ana.post(`/callbacks/${wanted.id}/outcome`, { revision: 2, outcome: 'solved' });

  const done = await world.send('GET', `/callbacks/${wanted.id}`, undefined, bearer(wanted));
  assert.equal((await done.json()).agent, 'Ana', 'who has talked to the customer');
  assert.equal(await tell({ feeling: 9 }), '400 not-understood');
  assert.equal(await tell({ feeling: 5, comment: 'My card 4111 1111 1111 1111 works again.' }), '200 done');
  assert.equal((await world.storage.find(wanted.id))?.comment, 'My card [card removed] works again.');
  const path = `/callbacks/${wanted.id}`;
  assert.equal(await said(world.send('DELETE', path, undefined, bearer(wanted))), '409 already-done');
});

test('a rush is promised one after the other, over days where it has to be, and wishes for later days are not ahead', async (t) => {
  const world = await World.open(t, { team: { hours: BERLIN, agents: 1, minutesPerCall: 10 } });
  const friday = { kind: 'window', from: WEDNESDAY_TEN + 48 * HOUR, to: WEDNESDAY_TEN + 50 * HOUR } as const;
  for (let count = 1; count <= 20; count += 1) await world.put(request({ wish: friday }));

  const starts: number[] = [];
  for (let burst = 1; burst <= 10; burst += 1) {
    const answers = await Promise.all(Array.from({ length: 10 }, () => world.put(request())));
    for (const answer of answers) starts.push(parseTicket(await answer.json()).window.from);
  }
  const inOrder = [...starts].sort((a, b) => a - b);
  assert.deepEqual(
    [0, 1, 10, 40, 99].map((place) => clockOf(inOrder[place] ?? 0)),
    ['Wed 10:00', 'Wed 10:10', 'Wed 13:00', 'Thu 09:35', 'Fri 16:45'],
  );
  // Three calls fit; those who no longer fit before a break stand at its end, and can be called early.
  for (const start of starts) {
    const together = starts.filter((other) => other >= start && other < start + 30 * MINUTE);
    assert.ok(together.length <= 6, `${together.length} calls are promised for ${clockOf(start)}`);
  }
});
