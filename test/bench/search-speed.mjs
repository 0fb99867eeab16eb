// How long building and asking take: `node test/bench/search-speed.mjs FOLDER_OF_MARKDOWN [sections]`, after the build.
// Sections of about 450 characters, spread over the folder; CPU milliseconds, so that other work on the machine counts less.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { createIndex, loadLanguage } = await import(process.env.HANDRAIL_SEARCH ?? '../../dist/search/index.js');
const [folder, wanted = '1000'] = process.argv.slice(2);
if (!folder) throw new Error('usage: search-speed.mjs FOLDER_OF_MARKDOWN [sections]');

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const timed = (work) => {
  const start = cpu();
  work();
  return cpu() - start;
};
const report = (name, times) => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(2);
  console.log(name.padEnd(36), `median ${at(0.5)} ms   p95 ${at(0.95)} ms   of ${sorted.length}`);
};

const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.md'));
const all = files.sort().flatMap((name) => {
  const words = readFileSync(join(folder, name), 'utf8').replace(/^---[\s\S]*?\n---/, '');
  const pieces = words.match(/[\s\S]{450}/g) ?? [];
  return pieces.map((text, i) => ({
    id: `${name}#${i}`,
    title: name.replace(/[-_./]|md$/g, ' '),
    questions: [],
    keywords: [],
    text,
  }));
});
const step = Math.max(1, Math.floor(all.length / Number(wanted)));
const sections = all.filter((_, i) => i % step === 0).slice(0, Number(wanted));
const tools = await loadLanguage('en');

report(
  'build, 200 sections',
  Array.from({ length: 20 }, () => timed(() => createIndex(sections.slice(0, 200), tools))),
);
let index;
report(`build, ${sections.length} sections`, [timed(() => (index = createIndex(sections, tools)))]);
report('first query', [timed(() => index.search('zzzz'))]);
const queries = sections
  .filter((_, i) => i % 3 === 0)
  .map(({ text }, i) =>
    text
      .split(/\s+/)
      .slice(5, 8 + (i % 6))
      .join(' ')
      .slice(0, -1 - (i % 3)),
  );
report(
  'query',
  queries.map((query) => timed(() => index.search(query))),
);
const strokes = queries.slice(0, 40).flatMap((query) => [...query].map((_, i) => query.slice(0, i + 1)));
report(
  'key stroke',
  strokes.map((typed) => timed(() => index.search(typed))),
);
