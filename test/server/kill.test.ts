import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallbackRequest, CallbackTicket } from '../../src/model/index.js';
import { StartedServer } from './started-server.js';
import { bearer, folder, request } from './world.js';

const ROUNDS = 3;
const CUSTOMERS = 20;
const ACKNOWLEDGED_BEFORE_KILL = 60;

test('what was acknowledged is there after the server was killed under load, and nothing twice', async (t) => {
  const data = await folder(t);
  const flags = ['--data', data, '--rate', '1000000'];
  const acknowledged = new Map<string, { request: CallbackRequest; ticket: CallbackTicket }>();

  for (let round = 1; round <= ROUNDS; round += 1) {
    const server = await StartedServer.start(flags);
    t.after(() => server.end());
    const wanted = acknowledged.size + ACKNOWLEDGED_BEFORE_KILL;
    let killed: Promise<unknown> | undefined;
    const customer = async (): Promise<void> => {
      while (killed === undefined) {
        const sent = request();
        const answer = await fetch(`${server.address}/callbacks/${sent.id}`, {
          method: 'PUT',
          body: JSON.stringify(sent),
        }).catch(() => undefined);
        const ticket = await answer?.json().catch(() => undefined);
        if (answer?.status === 201 && ticket !== undefined) acknowledged.set(sent.id, { request: sent, ticket });
        if (acknowledged.size >= wanted) killed ??= server.end('SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: CUSTOMERS }, customer));
    await killed;
  }

  const server = await StartedServer.start(flags);
  t.after(() => server.end());
  const lost: string[] = [];
  for (const { request, ticket } of acknowledged.values()) {
    const answer = await fetch(`${server.address}/callbacks/${request.id}`, { headers: bearer(request) });
    const kept = await answer.json();
    if (answer.status !== 200) lost.push(request.id);
    else assert.deepEqual(kept, ticket);
  }
  assert.ok(acknowledged.size >= ROUNDS * ACKNOWLEDGED_BEFORE_KILL);
  assert.deepEqual(lost, []);

  for (const { request } of [...acknowledged.values()].slice(0, 20)) {
    const again = await fetch(`${server.address}/callbacks/${request.id}`, {
      method: 'PUT',
      body: JSON.stringify(request),
    });
    assert.equal(again.status, 200);
  }
});
