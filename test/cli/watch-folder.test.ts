import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { followSaves } from '../../src/cli/follow-saves.js';
import { watchFolder } from '../../src/cli/watch-folder.js';

/** How programs save a file. */
const SAVES: readonly (readonly [string, (path: string) => void])[] = [
  ['writes into it', (path) => writeFileSync(path, 'new')],
  [
    'renames a new file over it',
    (path) => {
      writeFileSync(`${path}.tmp`, 'new');
      renameSync(`${path}.tmp`, path);
    },
  ],
  [
    'puts the old one aside and writes a new one',
    (path) => {
      renameSync(path, `${path}~`);
      writeFileSync(path, 'new');
      rmSync(`${path}~`);
    },
  ],
  [
    'deletes its folder and makes it again',
    (path) => {
      rmSync(dirname(path), { recursive: true });
      mkdirSync(dirname(path));
      writeFileSync(path, 'new');
    },
  ],
];

test('each save is noticed, in whatever way an editor saves, again and again', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-'));
  const file = join(folder, 'orders', 'refund.md');
  mkdirSync(dirname(file));
  writeFileSync(file, 'old');
  let tell: () => void = () => undefined;
  const stop = watchFolder(folder, () => tell());
  try {
    for (let round = 0; round < 3; round++)
      for (const [, save] of SAVES) {
        const noticed = new Promise<void>((resolve) => (tell = resolve));
        save(file);
        await noticed;
      }
  } finally {
    stop();
    await rm(folder, { recursive: true });
  }
});

test('a folder that is deleted as a whole and comes back is followed again', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-'));
  let tell: () => void = () => undefined;
  const stop = watchFolder(folder, () => tell());
  const noticed = (): Promise<void> => new Promise((resolve) => (tell = resolve));
  try {
    const gone = noticed();
    rmSync(folder, { recursive: true });
    await gone;
    const back = noticed();
    mkdirSync(join(folder, 'orders'), { recursive: true });
    await back;
    const written = noticed();
    writeFileSync(join(folder, 'orders', 'a.md'), '# A');
    await written;
  } finally {
    stop();
    await rm(folder, { recursive: true, force: true });
  }
});

test('what is saved while the first build runs is built after it', { timeout: 30_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-'));
  await writeFile(join(folder, 'a.md'), '# A');
  const stop = new AbortController();
  const told: string[] = [];
  const io = { cwd: folder, out: () => undefined, err: () => undefined, stop: stop.signal };
  const begin = async (): Promise<void> => {
    await writeFile(join(folder, 'a.md'), '# B');
    told.push('first');
  };
  const again = (): Promise<void> => {
    told.push('again');
    stop.abort();
    return Promise.resolve();
  };
  await followSaves(folder, io, begin, again);
  assert.deepEqual(told, ['first', 'again']);
  await rm(folder, { recursive: true });
});

test('a beginning that fails ends the watching', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-'));
  const io = { cwd: folder, out: () => undefined, err: () => undefined, stop: new AbortController().signal };
  const fail = (): Promise<void> => Promise.reject(new Error('no room on the disk'));
  await assert.rejects(followSaves(folder, io, fail, fail), /no room on the disk/);
  await rm(folder, { recursive: true });
});
