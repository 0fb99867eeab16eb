import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createApp, openSqlite, withPeers } from '../../src/server/index.js';
import { randomToken, sqlite, WEDNESDAY_TEN } from './world.js';

/** What Node says when a package is not there. */
function notFound(name: string): Error {
  const message = `Cannot find package '${name}' imported from handrail/dist/server/app.js`;
  return Object.assign(new Error(message), { code: 'ERR_MODULE_NOT_FOUND' });
}

test('a package that is not installed: the message says what to type', async () => {
  await assert.rejects(
    withPeers(() => Promise.reject(notFound('libsql'))),
    {
      name: 'MissingPeerError',
      message:
        'The callback server needs the package "libsql". Install what it needs with: ' +
        'npm i hono @hono/node-server libsql libphonenumber-js',
    },
  );
});

test('any other error is passed on as it is', async () => {
  await assert.rejects(
    withPeers(() => Promise.reject(notFound('something-else'))),
    { code: 'ERR_MODULE_NOT_FOUND' },
  );
  await assert.rejects(openSqlite('/nowhere/at/all.db'));
});

test('a country that is none', async (t) => {
  const storage = await sqlite(t);
  await assert.rejects(createApp({ storage, clock: () => WEDNESDAY_TEN, randomToken, country: 'Germany' }), {
    message: '"Germany" is not a country with telephone numbers. Use two letters such as DE, GB or US.',
  });
});
