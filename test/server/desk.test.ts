import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inviteAgent } from '../../src/server/index.js';
import { bearer, clockOf, randomToken, request, said, World, HOUR, MINUTE, WEDNESDAY_TEN, type Desk } from './world.js';

const open = async (t: Parameters<typeof World.open>[0]) => {
  const world = await World.open(t);
  return { world, ana: await world.agent('Ana Blum'), ben: await world.agent('Ben') };
};

const first = async (desk: Desk) => (await (await desk.get('/callbacks')).json()).callbacks[0];

const invite = (world: World, name: string) =>
  inviteAgent(world.storage, { name, role: 'agent' }, { clock: () => world.now, randomToken });

test('two agents at one queue', async (t) => {
  const { world, ana, ben } = await open(t);
  const wanted = request({ phone: '030 1234567', name: 'Kim' });
  await world.put(wanted);
  const path = `/callbacks/${wanted.id}`;

  const seen = await first(ben);
  assert.deepEqual([seen.phone, seen.request.name, seen.revision], ['+49301234567', 'Kim', 1]);
  assert.equal('secret' in seen.request || 'secretHash' in seen, false);

  assert.equal(await said(ana.post(`${path}/claim`, { revision: 1 })), '200 calling');
  assert.equal(await said(ben.post(`${path}/claim`, { revision: 1 })), '409 stale-revision');
  assert.equal(await said(ben.post(`${path}/claim`, { revision: 2 })), '409 held-by-another');
  assert.equal(await said(ben.post(`${path}/outcome`, { revision: 2, outcome: 'solved' })), '409 not-held');
  assert.equal((await first(ben)).agent, 'Ana Blum');

  assert.equal(await said(ana.post(`${path}/release`, { revision: 2 })), '200 promised');
  assert.equal(await said(ben.post(`${path}/claim`, { revision: 3 })), '200 calling');
  assert.equal(await said(ana.post(`${path}/outcome`, { revision: 4, outcome: 'solved' })), '409 not-held');
  assert.equal(
    await said(
      ben.post(`${path}/outcome`, { revision: 4, outcome: 'solved', note: 'IBAN DE89 3704 0044 0532 0130 00' }),
    ),
    '200 done',
  );
  assert.equal(await said(ben.post(`${path}/claim`, { revision: 5 })), '409 already-done');

  const done = await first(ben);
  assert.deepEqual([done.outcome, done.note], ['solved', 'IBAN [IBAN removed]']);
  assert.deepEqual(
    done.history.map(({ what, agent }: { what: string; agent?: string }) => [what, agent].join(' ').trim()),
    ['requested', 'claimed Ana Blum', 'released Ana Blum', 'claimed Ben', 'solved Ben'],
  );
});

test('a forgotten claim runs out after half an hour, and who forgot it cannot overwrite', async (t) => {
  const { world, ana, ben } = await open(t);
  const wanted = request();
  await world.put(wanted);
  const path = `/callbacks/${wanted.id}`;
  await ana.post(`${path}/claim`, { revision: 1 });

  world.now += 29 * MINUTE;
  assert.equal((await first(ben)).state, 'calling');
  world.now += MINUTE;
  const back = await first(ben);
  assert.deepEqual([back.state, back.revision, back.agent], ['promised', 3, undefined]);
  assert.equal((await (await world.send('GET', path, undefined, bearer(wanted))).json()).state, 'promised');

  assert.equal(await said(ben.post(`${path}/claim`, { revision: 3 })), '200 calling');
  assert.equal(await said(ana.post(`${path}/outcome`, { revision: 2, outcome: 'solved' })), '409 stale-revision');
  const { history } = await first(ben);
  assert.deepEqual(
    history.map(({ what }: { what: string }) => what),
    ['requested', 'claimed', 'lease-expired', 'claimed'],
  );
});

test('who holds a callback can hold it longer', async (t) => {
  const { world, ana } = await open(t);
  const wanted = request();
  await world.put(wanted);
  const path = `/callbacks/${wanted.id}`;
  await ana.post(`${path}/claim`, { revision: 1 });
  world.now += 20 * MINUTE;
  await ana.post(`${path}/claim`, { revision: 2 });
  world.now += 20 * MINUTE;
  assert.equal((await first(ana)).state, 'calling');
});

test('nobody answers: tried again half an hour later, two hours later, then it is over', async (t) => {
  const { world, ana } = await open(t);
  const wanted = request();
  await world.put(wanted);
  const path = `/callbacks/${wanted.id}`;
  const seen: string[] = [];
  for (let revision = 1; revision <= 5; revision += 2) {
    await ana.post(`${path}/claim`, { revision });
    const answer = await ana.post(`${path}/outcome`, { revision: revision + 1, outcome: 'not-reached' });
    const { state, attempts, window, outcome } = await answer.json();
    seen.push(`${state} ${attempts} ${outcome ?? clockOf(window.from)}`);
    if (state === 'promised') world.now = window.from;
  }
  // Two hours after 10:30 is in the lunch break.
  assert.deepEqual(seen, ['promised 1 Wed 10:30', 'promised 2 Wed 13:00', 'done 3 not-reached']);
});

test('the customer cancels while an agent is reading: the agent is told', async (t) => {
  const { world, ana } = await open(t);
  const wanted = request();
  await world.put(wanted);
  const path = `/callbacks/${wanted.id}`;
  await ana.post(`${path}/claim`, { revision: 1 });
  await world.send('DELETE', path, undefined, bearer(wanted));
  assert.equal(await said(ana.post(`${path}/outcome`, { revision: 2, outcome: 'solved' })), '409 stale-revision');
});

test('without a session the desk says 401 and nothing else', async (t) => {
  const { world, ana } = await open(t);
  for (const path of ['/desk/me', '/desk/callbacks', '/desk/figures', '/desk/nothing'])
    assert.equal(await said(world.send('GET', path)), '401 not-signed-in', path);
  const stranger = { Cookie: 'handrail-desk=made-up', Origin: 'http://localhost' };
  assert.equal(
    await said(world.send('POST', '/desk/callbacks/x/claim', { revision: 1 }, stranger)),
    '401 not-signed-in',
  );

  assert.equal((await ana.get('/me')).status, 200);
  const out = await world.send('DELETE', '/desk/session', undefined, {
    Cookie: ana.cookie,
    Origin: 'http://localhost',
  });
  assert.equal(out.status, 204);
  assert.equal(await said(ana.get('/me')), '401 not-signed-in');
});

test('a session ends after twelve hours, a sign-in link after a day', async (t) => {
  const { world, ana } = await open(t);
  world.now += 12 * HOUR;
  assert.equal(await said(ana.get('/me')), '401 not-signed-in');
  const link = await invite(world, 'Cara');
  world.now += 24 * HOUR;
  const late = await world.send('POST', '/desk/session', { token: link }, { Origin: 'http://localhost' });
  assert.equal(await said(late), '401 not-signed-in');
});

test('another site cannot write to the desk with an agent’s cookie', async (t) => {
  const { world, ana } = await open(t);
  const wanted = request();
  await world.put(wanted);
  const claim = (headers: Record<string, string>) =>
    said(ana.post(`/callbacks/${wanted.id}/claim`, { revision: 1 }, headers));
  const forged: Record<string, string>[] = [
    {},
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site', Origin: 'http://localhost' },
    { 'Sec-Fetch-Site': 'none' },
  ];
  for (const headers of forged) assert.equal(await claim(headers), '403 cross-site', JSON.stringify(headers));
  const login = await world.send('POST', '/desk/session', { token: 'x' }, { Origin: 'https://evil.example' });
  assert.equal(await said(login), '403 cross-site');
  assert.equal(await claim({ 'Sec-Fetch-Site': 'same-origin' }), '200 calling');
});

test('over https the cookie is secure', async (t) => {
  const { world } = await open(t);
  const token = await invite(world, 'Dan');
  const headers = { Origin: 'https://localhost', 'X-Forwarded-Proto': 'https' };
  const answer = await world.send('POST', '/desk/session', { token }, headers);
  assert.match(answer.headers.get('Set-Cookie') ?? '', /; Secure/);
});

test('the figures of a day', async (t) => {
  const { world, ana } = await open(t);
  const from = world.now;
  const [solved, waiting] = [request(), request()];
  await world.put(solved);
  await world.put(waiting);
  world.now += 10 * MINUTE;
  await ana.post(`/callbacks/${solved.id}/claim`, { revision: 1 });
  await ana.post(`/callbacks/${solved.id}/outcome`, { revision: 2, outcome: 'solved' });
  const figures = await (await ana.get(`/figures?from=${from}&to=${world.now}`)).json();
  assert.deepEqual(figures, {
    from,
    to: world.now,
    requested: 2,
    waiting: 1,
    kept: { share: 1, n: 1 },
    solved: { share: 1, n: 1 },
    minutesToCall: { median: 10, n: 1 },
    feelingAfter: { mean: null, n: 0 },
    unanswered: [],
  });
  assert.equal(await said(ana.get('/figures?from=yesterday')), '400 not-understood');
});

test('however agents act, two never hold one callback, and no stale write is taken', async (t) => {
  const world = await World.open(t);
  const desks = await Promise.all(['Ana', 'Ben', 'Cara'].map((name) => world.agent(name)));
  const actions = fc.array(
    fc.record({
      desk: fc.nat(desks.length - 1),
      callback: fc.nat(1),
      what: fc.constantFrom('look', 'claim', 'release', 'solved', 'not-reached', 'pause'),
    }),
    { minLength: 5, maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(actions, async (steps) => {
      // However often a run pauses, it ends within the twelve hours of a sign-in.
      world.now = WEDNESDAY_TEN;
      const wanted = [request(), request()];
      await Promise.all(wanted.map((each) => world.put(each)));
      /** What each desk last saw; a paused tab goes on with it. */
      const known = desks.map(() => new Map(wanted.map(({ id }) => [id, 1])));
      /** By the answers alone: who was told that the callback is theirs, and until when. */
      const holder = new Map<string, { desk: number; until: number }>();
      const latest = new Map(wanted.map(({ id }) => [id, 1]));
      for (const { desk, callback, what } of steps) {
        const id = wanted[callback]?.id ?? '';
        if (what === 'pause') world.now += 16 * MINUTE;
        else if (what === 'look') {
          const { callbacks } = await (await desks[desk]!.get('/callbacks')).json();
          for (const seen of callbacks) if (latest.has(seen.id)) known[desk]!.set(seen.id, seen.revision);
        } else {
          const revision = known[desk]!.get(id) ?? 0;
          const outcome = what === 'solved' || what === 'not-reached' ? { outcome: what } : {};
          const verb = 'outcome' in outcome ? 'outcome' : what;
          const answer = await desks[desk]!.post(`/callbacks/${id}/${verb}`, { revision, ...outcome });
          assert.ok([200, 409].includes(answer.status), `${answer.status} for ${verb}`);
          if (answer.status === 409) continue;
          const held = holder.get(id);
          const heldByOther = held !== undefined && held.until > world.now && held.desk !== desk;
          assert.ok(!heldByOther, `${verb} by desk ${desk} while desk ${held?.desk} holds it`);
          assert.ok(revision >= (latest.get(id) ?? 0), `a stale ${verb} was taken`);
          const changed = await answer.json();
          latest.set(id, changed.revision);
          known[desk]!.set(id, changed.revision);
          if (verb === 'claim') holder.set(id, { desk, until: changed.leaseUntil });
          else holder.delete(id);
        }
      }
      for (const each of wanted) await world.send('DELETE', `/callbacks/${each.id}`, undefined, bearer(each));
    }),
    { numRuns: 25 },
  );
});

test('of many claims at the same moment one wins', async (t) => {
  const world = await World.open(t);
  const desks = await Promise.all(Array.from({ length: 10 }, (_, number) => world.agent(`Agent ${number}`)));
  const wanted = request();
  await world.put(wanted);
  const answers = await Promise.all(
    desks.map((desk) => said(desk.post(`/callbacks/${wanted.id}/claim`, { revision: 1 }))),
  );
  assert.equal(answers.filter((answer) => answer === '200 calling').length, 1);
  assert.equal(answers.filter((answer) => answer === '409 stale-revision').length, 9);
});
