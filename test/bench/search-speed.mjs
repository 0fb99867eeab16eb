// How long building and asking take, and how large an index is, on sections of real content.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { spread } from './search-sets.mjs';

const OWN = ['../../docs/demo/help/en', '../content/fixtures', '../importers/fixtures'];

/** Processor time of all threads, in ms. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Starts to measure what the one thread that answers takes, in ms. The clock counts what else runs on the machine, the
 * processor's time the engine's compiling and clearing beside that thread: both are too much, so the smaller one holds.
 */
const stopwatch = () => {
  const [clock, processor] = [performance.now(), cpu()];
  return () => Math.min(performance.now() - clock, cpu() - processor);
};

/** What stands below each heading, in pieces of at most `letters`, with the heading as their title. */
function sectionsOf(file, text, letters) {
  const body = text.replace(/^---[\s\S]*?\n---/, '');
  const article = /^title: *["']?(.*?)["']? *$/m.exec(text)?.[1] ?? file.replace(/[-_./]|md$/g, ' ');
  return body.split(/^(?=#{1,6} )/m).flatMap((part, number) => {
    const heading = /^#{1,6} +(.*)$/m.exec(part)?.[1] ?? '';
    const words = part.replace(/^#.*$/m, '').trim();
    const pieces = words.match(new RegExp(`[\\s\\S]{1,${letters}}(?:\\s|$)`, 'g')) ?? [];
    return pieces.map((piece, i) => ({
      ...{ id: `${file}#${number}.${i}`, title: heading || article },
      ...{ questions: [], body: piece },
    }));
  });
}

/** So many sections of the Markdown below a folder, spread over it: of 450 letters, or shorter where it holds too few. */
export function sectionsFrom(folder, wanted) {
  const folders = folder ? [folder] : OWN.map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const files = folders.filter(existsSync).flatMap((root) =>
    readdirSync(root, { recursive: true })
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => [name, readFileSync(join(root, name), 'utf8')]),
  );
  for (const letters of [450, 300, 200]) {
    const sections = files.flatMap(([name, text]) => sectionsOf(name, text, letters));
    if (sections.length >= wanted || letters === 200) return spread(sections, wanted);
  }
}

/** Milliseconds of calls of `work`, until there are `most` of them or the time is used up. */
async function times(inputs, work, { most, milliseconds }) {
  const taken = [];
  const end = cpu() + milliseconds;
  for (const input of inputs.slice(0, most)) {
    const taking = stopwatch();
    await work(input);
    taken.push(taking());
    if (cpu() > end) break;
  }
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))];
  return { median: at(0.5), p95: at(0.95), of: sorted.length };
}

/** `milliseconds` is the most that asking may take, twice. */
export async function measureSpeed(create, sections, { milliseconds }) {
  const building = stopwatch();
  const engine = await create('en');
  await engine.build(sections);
  const build = building();
  const queries = spread(sections, 220).map(({ body }, i) =>
    body
      .split(/\s+/)
      .slice(3, 6 + (i % 6))
      .join(' ')
      .slice(0, -1 - (i % 3)),
  );
  const beginning = stopwatch();
  await engine.search('zzzz');
  const first = beginning();
  // What is measured is a page in use, not one whose code runs for the first time.
  await times(queries.slice(200), (query) => engine.search(query), { most: 20, milliseconds: milliseconds / 4 });
  const query = await times(queries.slice(0, 200), (words) => engine.search(words), { most: 200, milliseconds });
  const strokes = spread(queries, 30).flatMap((words) => [...words].map((_, i) => words.slice(0, i + 1)));
  const stroke = await times(spread(strokes, 500), (words) => engine.search(words), { most: 500, milliseconds });
  const content = gzipSync(JSON.stringify(sections), { level: 9 }).length;
  const wire = await engine.firstAnswer?.(spread(queries, 50));
  return { build, first, query, stroke, index: engine.indexBytes?.(), titles: engine.titleBytes?.(), wire, content };
}
