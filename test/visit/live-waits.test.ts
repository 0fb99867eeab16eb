import assert from 'node:assert/strict';
import { it } from 'node:test';
import { FILES, build } from './help-center.js';
import { Customer, HelpServer, NOON } from './a-visit.js';

const YAML = `zone: Europe/Berlin
channels:
  - id: hotline
    kind: phone
    label: Call us
    to: "+49 30 901820"
    hours: { mon-fri: 8:00-18:00 }
    wait: { url: /help/waits.json, stale: 10 min, usual: 25 min }
`;

function shop(minutesAgo: number): HelpServer {
  const files = build({ ...FILES, 'channels.yml': YAML });
  const at = new Date(NOON - minutesAgo * 60_000).toISOString();
  files.set('waits.json', JSON.stringify({ hotline: { minutes: 4, at } }));
  return new HelpServer(files);
}

async function waitSeen(server: HelpServer): Promise<number | undefined> {
  const customer = await new Customer({ server }).start();
  assert.ok(
    !server.asked.some((address) => address.endsWith('waits.json')),
    'nothing is asked before a customer begins',
  );
  await customer.does({ kind: 'contact', topic: 'returns' });
  await customer.does({ kind: 'contact', topic: 'orders' });
  assert.equal(server.asked.filter((address) => address.endsWith('waits.json')).length, 1, 'once a minute at most');
  assert.deepEqual(customer.console, []);
  return customer.state.recommendation.best?.channel.waitMinutes;
}

it('shows the wait of this moment', async () => assert.equal(await waitSeen(shop(2)), 4));
it('hides a stale figure: the usual wait stands', async () => assert.equal(await waitSeen(shop(30)), 25));
it('does without an address that does not answer', async () => {
  const server = shop(2);
  server.files.delete('waits.json');
  assert.equal(await waitSeen(server), 25);
});
