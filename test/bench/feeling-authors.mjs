// What the shipped detector makes of messages by authors who have never seen it:
//   node test/bench/feeling-authors.mjs [fifth|sixth|seventh|tenth]     after the build; all if none is named
// Nobody learns from the messages of the fifth, the seventh and the tenth, or from the unseen half of the sixth's. Authors who
// have been learned from are scored with each left out of the learning: npm run bench:feeling-authors.
import { existsSync, readFileSync } from 'node:fs';
import { assess, DEFAULT_THRESHOLDS, loadLexicon } from '../../dist/emotion/index.js';

const SETS = ['fifth', 'sixth', 'seventh', 'tenth'];
const STYLES = ['explicit', 'implicit', 'mild', 'routine', 'story'];
/** Later authors wrote levels in words, and call quiet distress so. */
const LEVELS = { distress: 2, mild: 1, routine: 0, calm: 0 };
const NAMES = { quiet: 'implicit', calm: 'story' };
const read = ({ text, level, style }) => {
  const named = style || level;
  return { text, level: LEVELS[level] ?? level, style: NAMES[named] ?? named };
};
const percent = (list, least) => Math.round((100 * list.filter((value) => value >= least).length) / list.length);
/** The chance that one of the first reads higher than one of the second, %. */
const auc = (high, low) => {
  const wins = high.flatMap((a) => low.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return ((100 * wins.reduce((sum, win) => sum + win, 0)) / wins.length).toFixed(1);
};

const asked = process.argv[2];
if (asked !== undefined && !SETS.includes(asked)) {
  console.error(`"${asked}" is no set of messages. There are: ${SETS.join(', ')}`);
  process.exit(2);
}
for (const set of asked === undefined ? SETS : [asked]) {
  console.log(
    `\n${set} author. Per style: a person at once % / at least an offer %; \`implicit\` is quiet distress.\n`,
  );
  console.log(
    `| language | AUC distress–rest | distress–calm | quiet–calm | ${STYLES.join(' | ')} |\n|${'---|'.repeat(4 + STYLES.length)}`,
  );
  for (const language of ['en', 'de', 'it']) {
    const path = new URL(`feeling/${set}_${language}.jsonl`, import.meta.url);
    if (!existsSync(path)) continue;
    const lexicons = [await loadLexicon(language)];
    const felt = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ half }) => half !== 'open')
      .map(read)
      .map((row) => ({ ...row, at: assess(row.text, lexicons).intensity }));
    const of = (wanted) => felt.filter(wanted).map(({ at }) => at);
    const distress = of(({ level }) => level === 2);
    const calm = of(({ level }) => level === 0);
    const aucs = [
      auc(
        distress,
        of(({ level }) => level < 2),
      ),
      auc(distress, calm),
      auc(
        of(({ style }) => style === 'implicit'),
        calm,
      ),
    ];
    const cells = STYLES.map((style) => of((row) => row.style === style)).map((list) =>
      list.length ? `${percent(list, DEFAULT_THRESHOLDS.escalate)} / ${percent(list, DEFAULT_THRESHOLDS.offer)}` : '–',
    );
    console.log(`| ${[language, ...aucs, ...cells].join(' | ')} |`);
  }
}
