// How long hostile Markdown of 64 KiB takes, on the built package: best of five, in milliseconds. Exits 1 over the limit.
// Time on the clock grows with what else runs on the machine, time of the processor with the threads that collect garbage
// beside the work; on a machine with nothing else to do the clock shows no more than the smaller of the two.
import { existsSync, readFileSync } from 'node:fs';

const LIMIT = 250;
const LENGTH = 65_536;
const built = new URL('../../dist/content/index.js', import.meta.url);
if (!existsSync(built)) throw new Error('Build first: npm run build');
const { compileMarkdown } = await import(built);

const rows = [];
for (const name of ['pathological', 'hostile-markdown']) {
  const file = new URL(`../content/fixtures/security/${name}.json`, import.meta.url);
  for (const [recipe, parts] of Object.entries(JSON.parse(readFileSync(file, 'utf8')).items)) {
    const length = parts.reduce((sum, [text, repeat]) => sum + text.length * repeat, 0);
    const times = (repeat) => (repeat === 1 ? 1 : Math.max(1, Math.floor((repeat * LENGTH) / length)));
    const text = parts.map(([piece, repeat]) => piece.repeat(times(repeat))).join('');
    let best = Infinity;
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      const cpu = process.cpuUsage();
      compileMarkdown(text, { language: 'en' });
      const { user, system } = process.cpuUsage(cpu);
      best = Math.min(best, performance.now() - start, (user + system) / 1000);
    }
    rows.push({ recipe, best });
  }
}
rows.sort((a, b) => b.best - a.best);
console.log('| recipe | ms |\n|---|---|');
for (const { recipe, best } of rows) console.log(`| ${recipe.replaceAll('|', '\\|')} | ${best.toFixed(0)} |`);
const over = rows.filter(({ best }) => best > LIMIT);
console.log(`\n${rows.length} recipes of 64 KiB, ${over.length} over ${LIMIT} ms.`);
process.exitCode = over.length > 0 ? 1 : 0;
