// Builds the demo shop (its pages and its help center) and serves it with the desk.
import { spawnSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeShop } from './shop/write-shop.mjs';

const demo = dirname(fileURLToPath(import.meta.url));
const root = join(demo, '..', '..');
const cli = join(root, 'dist', 'cli', 'main.js');
const out = join(root, 'dist', 'demo');

rmSync(out, { recursive: true, force: true });
writeShop(out);
const built = spawnSync(process.execPath, [cli, 'build', join(demo, 'help'), '--out', join(out, 'help')], {
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(built.status ?? 1);

const serve = [
  'serve',
  '--static',
  out,
  '--pack',
  join(out, 'help', 'pack.json'),
  '--data',
  join(root, '.cache', 'demo'),
  '--demo',
];
const server = spawn(process.execPath, [cli, ...serve, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
