// Search on needs that nobody has learned from: `npm run bench:search-heldout [-- en de it] [--parts 0,1] [--vectors FOLDER]`.
// On this settings are chosen, so that the sets of `npm run bench:search` stay a test. Of the needs in test/corpus a fifth
// is made into help centers: the first way to ask is the title, others are phrasings, others are asked. Another fifth
// is asked of them though it has no answer there. What words mean is learned from the other three. `--parts`: which fifths
// are held out, all five of them in turn unless told. `--vectors`: where to keep what was learned for the next run.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createIndex, loadLanguage } from '../../src/search/index.js';
import { learnMeaning } from '../../src/search/learning/learn-meaning.js';
import { learnSite } from '../../src/search/learning/learn-site.js';
import { readMeaning, writeMeaning, type WordVectors } from '../../src/search/meaning.js';
import { senseOf } from '../../src/search/sense.js';
import { scoreEngine } from './search-score.mjs';
import { spread } from './search-sets.mjs';

const PARTS = 5;
const PHRASINGS = [0, 3, 6];
const MOST_ASKED = 6;
const MOST_STRANGE = 120;
/** Needs that stand side by side in the corpus are of neighbouring fields: so many of them are a help center. */
const SITE = 80;

interface Need {
  readonly intent: string;
  readonly domain: string;
  readonly texts: string[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { parts: { type: 'string', default: '0,1,2,3,4' }, vectors: { type: 'string' } },
});

function needsOf(language: string): Need[] {
  const needs = new Map<string, Need>();
  for (const line of readFileSync(join(import.meta.dirname, `../corpus/${language}.jsonl`), 'utf8').split('\n')) {
    if (line === '') continue;
    const { intent, domain, text }: { intent: string; domain: string; text: string } = JSON.parse(line);
    const need = needs.get(intent);
    if (need) need.texts.push(text);
    else needs.set(intent, { intent, domain, texts: [text] });
  }
  return [...needs.values()];
}

const digest = (text: string) => createHash('sha1').update(text).digest('hex');
const inAnyOrder = (texts: readonly string[]) => [...texts].sort((a, b) => (digest(a) < digest(b) ? -1 : 1));

/** What words mean, as a page reads it; learned anew unless an earlier run has kept it for the same `texts`. */
async function learned(texts: unknown, learn: () => WordVectors): Promise<WordVectors> {
  const kept = values.vectors && join(values.vectors, `${digest(JSON.stringify(texts)).slice(0, 12)}.bin`);
  if (kept && existsSync(kept)) return readMeaning(readFileSync(kept));
  const file = await writeMeaning(learn());
  if (kept) {
    mkdirSync(values.vectors ?? '', { recursive: true });
    writeFileSync(kept, file);
  }
  return readMeaning(file);
}

type Found = Awaited<ReturnType<typeof scoreEngine>>;

const sums = new Map<string, { asked: number; sites: number; shares: Map<string, number> }>();

function count(row: string, found: Found): void {
  const sum = sums.get(row) ?? { asked: 0, sites: 0, shares: new Map<string, number>() };
  sums.set(row, sum);
  sum.asked += found.asked;
  sum.sites++;
  const add = (name: string, share: number) => sum.shares.set(name, (sum.shares.get(name) ?? 0) + share);
  for (const typed of ['clean', 'slips', 'unfinished'] as const) {
    add(`${typed} 1`, found.asked * found[typed].top1);
    add(`${typed} 3`, found.asked * found[typed].top3);
  }
  add('noAnswer', found.noAnswer ?? 0);
}

for (const language of positionals.length > 0 ? positionals : ['en', 'de', 'it']) {
  const tools = await loadLanguage(language);
  const stems = (text: string) => tools.split(text).map((word) => tools.stem(word.text));
  /** The stems that say what a text is about. */
  const contentOf = (text: string) =>
    new Set(tools.split(text).flatMap((word) => (tools.isStopWord(word.text) ? [] : tools.stem(word.text))));
  const needs = needsOf(language);
  for (const part of values.parts.split(',').map(Number)) {
    const inPart = (wanted: number) => needs.filter((_, i) => i % PARTS === wanted % PARTS);
    const [own, strange] = [inPart(part), inPart(part + 1)];
    const sayings = needs
      .filter((need) => !own.includes(need) && !strange.includes(need))
      .flatMap(({ intent, texts }) => texts.map((text) => ({ group: intent, stems: stems(text) })));
    const general = await learned(sayings, () => learnMeaning(sayings));
    for (let from = 0; from + SITE / 2 < own.length; from += SITE) {
      const site = own.slice(from, from + SITE);
      const fields = new Set(site.map(({ domain }) => domain));
      const unanswerable = spread(
        strange.filter(({ domain }) => !fields.has(domain)),
        MOST_STRANGE,
      ).map(({ texts }) => ({ query: inAnyOrder(texts)[0] ?? '' }));
      for (const phrasings of PHRASINGS) {
        const searchables = site.map(({ intent, texts: [title = '', ...others] }) => ({
          ...{ id: intent, title, questions: inAnyOrder(others).slice(0, phrasings), keywords: [], text: '' },
        }));
        const index = createIndex(searchables, tools);
        const meaning = await learned([language, part, searchables], () => learnSite(general, searchables, tools));
        index.understand(senseOf(meaning));
        const asked = site.flatMap(({ intent, texts: [, ...others] }, i) => {
          const own = contentOf([searchables[i]?.title, ...(searchables[i]?.questions ?? [])].join(' '));
          return inAnyOrder(others)
            .slice(Math.max(...PHRASINGS))
            .slice(0, MOST_ASKED)
            .map((query) => ({ query, answer_id: intent, near: [...contentOf(query)].some((stem) => own.has(stem)) }));
        });
        for (const near of [true, false]) {
          const questions = asked.filter((question) => question.near === near);
          count(
            `${language} | ${phrasings} | ${near ? 'yes' : 'no'}`,
            await scoreEngine(index, { questions, unanswerable }),
          );
        }
      }
    }
  }
}

console.log('Top-1 / top-3 in per cent; the chance to tell a question without an answer (AUROC).\n');
console.log('| language | phrasings | shares a word | as written | with slips | first 60 % | no answer | asked |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [key, { asked, sites, shares }] of sums) {
  const of = (name: string) => ((100 * (shares.get(name) ?? 0)) / asked).toFixed(1);
  const typed = ['clean', 'slips', 'unfinished'].map((name) => `${of(`${name} 1`)} / ${of(`${name} 3`)}`);
  console.log(`| ${key} | ${typed.join(' | ')} | ${((shares.get('noAnswer') ?? 0) / sites).toFixed(3)} | ${asked} |`);
}
