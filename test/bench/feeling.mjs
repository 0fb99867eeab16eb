// How well distress is noticed, beside the sentiment packages of npm. Run `npm run build` first.
//   npm run bench:feeling [FOLDER]     (or HANDRAIL_EVAL=FOLDER)
// FOLDER holds messages_LANG.jsonl, distress_LANG.jsonl, quiet_LANG.jsonl and routine_LANG.jsonl: { text, level, style? } a line,
// level 2 = a person should call, 1 = mild annoyance (a negative: that is the hard boundary), 0 = routine.
// The fresh messages of this project are scored always, their open half unless HANDRAIL_UNSEEN=1 asks for the other, once.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import sentiment from 'sentiment';
import vader from 'vader-sentiment';
import wink from 'wink-sentiment';
import { assess, DEFAULT_THRESHOLDS, loadLexicon } from '../../dist/emotion/index.js';

const here = dirname(fileURLToPath(import.meta.url));
const LANGUAGES = ['en', 'de', 'it'];
const QUIET = new Set(['implicit', 'polite', 'sarcasm']);
const given = process.argv[2] ?? process.env.HANDRAIL_EVAL;
const folder = given === undefined ? undefined : resolve(given);
const half = process.env.HANDRAIL_UNSEEN === '1' ? 'unseen' : 'open';

const lexicons = new Map();
for (const language of LANGUAGES) lexicons.set(language, await loadLexicon(language));
const afinn = new sentiment();
/** Each gives more where a message sounds worse; only the order counts. */
const DETECTORS = {
  handrail: (text, language) => assess(text, lexicons.get(language)).intensity,
  'vader-sentiment': (text) => -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
  sentiment: (text) => -afinn.analyze(text).score,
  'wink-sentiment': (text) => -wink(text).score,
};

const rowsOf = (path) =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];
const percent = (share) => (Number.isFinite(share) ? (100 * share).toFixed(1) : '–').padStart(5);
/** NaN, a dash in the tables, where there is nothing to count or no threshold to count by. */
const shareOf = (scores, threshold) =>
  Number.isNaN(threshold) ? NaN : scores.filter((score) => score >= threshold).length / scores.length;

/** The chance that a message in distress reads higher than another one. */
function auc(positive, negative) {
  let wins = 0;
  for (const p of positive) for (const n of negative) wins += p > n ? 1 : p === n ? 0.5 : 0;
  return wins / (positive.length * negative.length);
}

function bestF1(positive, negative) {
  let best = 0;
  for (const threshold of new Set(positive)) {
    const hit = positive.filter((score) => score >= threshold).length;
    const wrong = negative.filter((score) => score >= threshold).length;
    best = Math.max(best, (2 * hit) / (hit + wrong + positive.length));
  }
  return best;
}

/** The lowest threshold that flags at most `rate` of the routine messages. */
function thresholdAt(routine, rate) {
  if (routine.length === 0) return NaN;
  const sorted = routine.toSorted((a, b) => b - a);
  const value = sorted[Math.floor(rate * sorted.length)];
  return value + Math.abs(value) * 1e-12 + Number.EPSILON * 4;
}

function scoreRows(detect, messages, language) {
  const scored = messages.map((row) => ({ row, score: detect(row.text, language) }));
  const of = (test) => scored.filter(({ row }) => test(row)).map(({ score }) => score);
  return {
    positive: of(({ level }) => level === 2),
    negative: of(({ level }) => level !== 2),
    mild: of(({ level }) => level === 1),
    calm: of(({ level }) => level === 0),
    quiet: of(({ level, style }) => level === 2 && QUIET.has(style)),
  };
}

function printRow(name, language, { positive, negative, mild, quiet }, strict, gentle) {
  const cells = [
    name.padEnd(16),
    language,
    String(positive.length).padStart(5),
    String(negative.length).padStart(5),
    percent(auc(positive, negative)),
    ` ${percent(bestF1(positive, negative))}`,
    `  ${percent(shareOf(positive, strict))} / ${percent(shareOf(positive, gentle))}`,
    `  ${percent(shareOf(quiet, strict))} / ${percent(shareOf(quiet, gentle))}`,
    `  ${percent(shareOf(mild, strict))}`,
  ];
  console.log(cells.join(' '));
}

const HEADER =
  'detector         lang  pos   neg   AUC  best F1   found at 1 / 5 %   quiet at 1 / 5 %   mild flagged at 1 %';
const thresholds = new Map();
const DATA = ['distress', 'messages', 'quiet', 'routine'].flatMap((kind) =>
  LANGUAGES.map((language) => `${kind}_${language}.jsonl`),
);
const missing = folder === undefined ? DATA : DATA.filter((name) => !existsSync(join(folder, name)));
if (missing.length > 0)
  console.log(
    folder === undefined
      ? 'No folder of development data given (npm run bench:feeling -- FOLDER): the fresh messages alone. Without routine questions there is no 1 % and no 5 % line, hence the dashes.\n'
      : `${folder} has no ${missing.length === DATA.length ? `${DATA[0]}, ${DATA[1]}, … at all: is it the right folder?` : missing.join(', ')} What would come of it is a dash.\n`,
  );
if (missing.length < DATA.length) {
  console.log(`Development data (the tables were made on it)\n${HEADER}`);
  for (const [name, detect] of Object.entries(DETECTORS))
    for (const language of LANGUAGES) {
      const messages = ['distress', 'messages', 'quiet'].flatMap((kind) =>
        rowsOf(join(folder, `${kind}_${language}.jsonl`)),
      );
      const routine = rowsOf(join(folder, `routine_${language}.jsonl`)).map(({ text }) => detect(text, language));
      const at = { strict: thresholdAt(routine, 0.01), gentle: thresholdAt(routine, 0.05) };
      thresholds.set(`${name} ${language}`, at);
      printRow(name, language, scoreRows(detect, messages, language), at.strict, at.gentle);
    }
}

console.log(
  `\nFresh messages, ${half} half${thresholds.size === 0 ? '' : ' (thresholds from the development data)'}\n${HEADER}`,
);
const freshOf = (language) =>
  rowsOf(join(here, 'feeling', `fresh_${language}.jsonl`)).filter((row) => row.half === half);
for (const [name, detect] of Object.entries(DETECTORS))
  for (const language of LANGUAGES) {
    const { strict, gentle } = thresholds.get(`${name} ${language}`) ?? { strict: NaN, gentle: NaN };
    printRow(name, language, scoreRows(detect, freshOf(language), language), strict, gentle);
  }

const { offer, escalate } = DEFAULT_THRESHOLDS;
console.log(`\nFresh messages, ${half} half, handrail with the thresholds it ships (${offer} / ${escalate}), %`);
console.log('lang   distress: offer / person    quiet: offer / person   mild: offer / person   calm: offer / person');
for (const language of LANGUAGES) {
  const { positive, quiet, mild, calm } = scoreRows(DETECTORS.handrail, freshOf(language), language);
  const cells = [positive, quiet, mild, calm].map(
    (scores) => `${percent(shareOf(scores, offer))} / ${percent(shareOf(scores, escalate))}`,
  );
  console.log(`${language}     ${cells.join('          ')}`);
}

const sample = LANGUAGES.flatMap((language) => freshOf(language).map(({ text }) => [text, language]));
for (const [text, language] of sample) DETECTORS.handrail(text, language);
// Processor time, so that what else the machine does is left out.
const start = process.cpuUsage();
for (let round = 0; round < 5; round++) for (const [text, language] of sample) DETECTORS.handrail(text, language);
const { user, system } = process.cpuUsage(start);
const each = (user + system) / 1e3 / 5 / sample.length;
const tables = join(here, '../../dist/emotion/lexicon');
const sizes = readdirSync(tables)
  .filter((name) => name.endsWith('.js'))
  .map((name) => [name, gzipSync(readFileSync(join(tables, name)), { level: 9 }).length]);
console.log(
  `\n${each.toFixed(3)} ms of processor time a message. Tables, gzip: ${sizes.map(([name, size]) => `${name} ${(size / 1024).toFixed(1)} KB`).join(', ')}`,
);
