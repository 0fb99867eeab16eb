// Search, measured: `npm run bench:search [-- EVAL_FOLDER] [--content FOLDER] [--quick] [--engines handrail,MiniSearch]
// [--only quality|known|speed] [--sections 100,1000]`, after the build. EVAL_FOLDER (or HANDRAIL_EVAL) holds the sets of search-sets.mjs; without one the demo
// shop's own help is asked. FOLDER (or HANDRAIL_CONTENT) holds the Markdown that speed and size are measured on.
// Each line is measured in a process of its own: an engine that runs out of memory or time costs its line alone.
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { knownItemSets } from './known-items.mjs';
import { scoreEngine } from './search-score.mjs';
import { searchSets, spread } from './search-sets.mjs';
import { measureSpeed, sectionsFrom } from './search-speed.mjs';

const SLOW_QUESTIONS = 100;
const MOST_MINUTES = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: process.env.HANDRAIL_CONTENT },
    engines: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    sections: { type: 'string' },
    measure: { type: 'string' },
  },
});
const folder = positionals[0] ?? process.env.HANDRAIL_EVAL;
const here = new URL('./engines/', import.meta.url);

async function allEngines() {
  const files = readdirSync(here).filter((name) => name !== 'stemmer-of.mjs');
  // The order of the table: this engine first.
  files.sort((a, b) => Number(b === 'handrail.mjs') - Number(a === 'handrail.mjs') || (a < b ? -1 : 1));
  const modules = await Promise.all(files.map((file) => import(new URL(file, here))));
  return modules.flatMap(({ engines, slow = false }) =>
    Object.entries(engines).map(([name, create]) => ({ name, create, slow })),
  );
}

/** One line, in this process. */
async function measure({ engine: name, set, sections }) {
  const { create, slow } = (await allEngines()).find((engine) => engine.name === name);
  if (sections !== undefined)
    return measureSpeed(create, sectionsFrom(values.content, sections), { milliseconds: values.quick ? 500 : 4000 });
  const all = searchSets(folder).find((other) => other.name === set);
  const most = values.quick ? 150 : slow ? SLOW_QUESTIONS : Infinity;
  const asked = {
    ...all,
    questions: spread(all.questions, most),
    unanswerable: slow ? spread(all.unanswerable, most) : all.unanswerable,
  };
  const engine = await create(all.language);
  await engine.build(all.articles);
  return scoreEngine(engine, asked);
}

/** One line, in a process of its own; undefined where it fails. */
async function measured(row) {
  const flags = process.execArgv.concat('--max-old-space-size=3000');
  const script = fileURLToPath(import.meta.url);
  const own = process.argv.slice(2).concat('--measure', JSON.stringify(row));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, ...own], {
      timeout: (values.quick ? 1 : MOST_MINUTES) * 60_000,
      maxBuffer: 1e7,
    });
    return JSON.parse(stdout);
  } catch (error) {
    return { failed: error.killed ? 'out of time' : /heap/.test(error.stderr ?? '') ? 'out of memory' : 'failed' };
  }
}

const percent = (share) => (100 * share).toFixed(1);
const both = ({ top1, top3 }) => `${percent(top1)} / ${percent(top3)}`;
const ms = (time) => (time < 10 ? time.toFixed(2) : time.toFixed(0));
const kilobytes = (bytes) => (bytes / 1000).toFixed(0);
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);
const table = (heads) => {
  row(heads);
  row(heads.map(() => '---'));
};

async function quality(names) {
  console.log('Top-1 / top-3 in per cent; the chance to tell a question without an answer (AUROC).\n');
  table(['set', 'engine', 'as written', 'with slips', 'first 60 %', 'MRR', 'no answer', 'asked']);
  for (const { name: set, questions } of searchSets(folder))
    for (const engine of names) {
      const found = await measured({ engine, set });
      if (found.failed) row([set, engine, found.failed, '', '', '', '', '']);
      else {
        const { clean, slips, unfinished, noAnswer, asked } = found;
        const told = noAnswer === undefined ? '–' : noAnswer.toFixed(3);
        const of = asked < questions.length ? `${asked} of ${questions.length}` : asked;
        row([set, engine, both(clean), both(slips), both(unfinished), clean.mrr.toFixed(3), told, of]);
      }
    }
}

/** What articles say themselves, asked of the index in memory, which holds all of it, and of the one in files, which does not. */
async function known(names) {
  const engines = (await allEngines()).filter(({ name }) => names.includes(name));
  const sums = new Map();
  console.log('\nKnown articles, in per cent: top-1 / top-3.\n');
  table(['help center', 'asked', 'of so many', ...engines.map(({ name }) => name)]);
  for await (const { name, kind, ...set } of knownItemSets(values.content)) {
    const found = [];
    for (const { create } of engines) {
      const engine = await create(set.language);
      await engine.build(set.articles);
      found.push((await scoreEngine(engine, set)).clean);
    }
    row([name, kind, set.questions.length, ...found.map(both)]);
    sums.set(kind, [...(sums.get(kind) ?? []), found]);
  }
  const mean = (all, i, key) => all.reduce((sum, found) => sum + found[i][key], 0) / all.length;
  for (const [kind, all] of sums)
    row([
      '**mean**',
      kind,
      '',
      ...engines.map((_, i) => both({ top1: mean(all, i, 'top1'), top3: mean(all, i, 'top3') })),
    ]);
}

async function speed(names) {
  const notes = [];
  const wanted = values.sections ?? (values.quick ? '100,1000' : '100,1000,10000,50000');
  console.log('\nMilliseconds of the thread that answers, median / p95 (of so many); KB, gzipped.\n');
  table(['sections', 'engine', 'building', 'first question', 'question', 'key stroke', 'index', 'of the content']);
  for (const sections of wanted.split(',').map(Number)) {
    // A folder may hold fewer.
    const there = sectionsFrom(values.content, sections).length;
    for (const engine of names) {
      const found = await measured({ engine, sections });
      if (found.failed) {
        row([there, engine, found.failed, '', '', '', '', '']);
        continue;
      }
      const { build, first, query, stroke, index, titles, wire, content } = found;
      const said = ({ median, p95, of }) => `${ms(median)} / ${ms(p95)} (${of})`;
      const size = index === undefined ? ['–', '–'] : [kilobytes(index), `${percent(index / content)} %`];
      row([there, engine, ms(build), ms(first), said(query), said(stroke), ...size]);
      if (wire)
        notes.push(
          `${there} sections: titles ${kilobytes(titles)} KB besides; a first answer loads ${kilobytes(wire.mean)} KB on average, ${kilobytes(wire.most)} at most.`,
        );
    }
    if (there < sections) break;
  }
  for (const note of notes) console.log(`\n${note}`);
}

if (values.measure) console.log(JSON.stringify(await measure(JSON.parse(values.measure))));
else {
  const wanted = values.engines?.split(',');
  const names = (await allEngines()).map(({ name }) => name).filter((name) => !wanted || wanted.includes(name));
  const isWanted = (what) => values.only === undefined || values.only === what;
  if (isWanted('quality')) await quality(names);
  if (values.only === 'known') await known(wanted ? names : ['handrail (letters alone)', 'handrail (index in files)']);
  if (isWanted('speed')) await speed(names);
}
