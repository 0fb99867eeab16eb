// What the detector makes of messages by an author who has never seen it (feeling/second_LANG.jsonl): `node
// test/bench/feeling-second-author.mjs`, after the build. Nobody tunes on them, so that the figures stay what they are.
import { readFileSync } from 'node:fs';
import { assess, DEFAULT_THRESHOLDS, loadLexicon } from '../../dist/emotion/index.js';

const STYLES = ['explicit', 'implicit', 'mild', 'routine', 'story'];
const percent = (list, least) => Math.round((100 * list.filter((value) => value >= least).length) / list.length);
const auc = (high, low) => {
  const wins = high.flatMap((a) => low.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return ((100 * wins.reduce((sum, win) => sum + win, 0)) / wins.length).toFixed(1);
};

console.log('Per style: a person at once % / at least an offer %. `implicit` is quiet distress.\n');
console.log(
  `| language | AUC distress–calm | AUC quiet–calm | ${STYLES.join(' | ')} |\n|---|---|---|${STYLES.map(() => '---|').join('')}`,
);
for (const language of ['en', 'de', 'it']) {
  const lexicons = [await loadLexicon(language)];
  const rows = readFileSync(new URL(`feeling/second_${language}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const felt = rows.map((row) => JSON.parse(row)).map((row) => ({ ...row, at: assess(row.text, lexicons).intensity }));
  const of = (wanted) => felt.filter(wanted).map(({ at }) => at);
  const calm = of(({ level }) => level === 0);
  const cells = STYLES.map((style) => of((row) => row.style === style)).map(
    (list) => `${percent(list, DEFAULT_THRESHOLDS.escalate)} / ${percent(list, DEFAULT_THRESHOLDS.offer)}`,
  );
  const quiet = of(({ style }) => style === 'implicit');
  console.log(
    `| ${language} | ${auc(
      of(({ level }) => level === 2),
      calm,
    )} | ${auc(quiet, calm)} | ${cells.join(' | ')} |`,
  );
}
