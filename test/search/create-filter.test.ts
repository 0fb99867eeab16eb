import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFilter } from '../../src/search/create-filter.js';

const waiting = [
  { name: 'Anna Huber', topic: 'Refund' },
  { name: 'José Núñez', topic: 'Lost parcel' },
  { name: 'Li Wei', topic: 'Warranty' },
];
const filter = createFilter(waiting, ({ name, topic }) => [name, topic]);

test('a name with a slip', () => assert.deepEqual(filter('hubr'), [waiting[0]]));
test('a name without its accents', () => assert.deepEqual(filter('nunez'), [waiting[1]]));
test('another key', () => assert.deepEqual(filter('warranty'), [waiting[2]]));
test('nothing typed keeps all in their order', () => assert.deepEqual(filter('  '), waiting));
test('nothing like it', () => assert.deepEqual(filter('zzzzzz'), []));
