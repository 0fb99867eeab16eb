// How messages fare on a page in another language, and what doubt costs on routine questions. Run `npm run build` first.
//   npm run bench:languages [FOLDER]     (or HANDRAIL_EVAL=FOLDER)
// Messages are the open half of this project's fresh ones; with FOLDER those of messages_LANG.jsonl and quiet_LANG.jsonl too.
// Routine questions are those of test/corpus; with FOLDER those of routine_LANG.jsonl too.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assess, assessParts, DEFAULT_THRESHOLDS, loadLexicon, partsByLanguage } from '../../dist/emotion/index.js';

const LANGUAGES = ['en', 'de', 'it'];
const given = process.argv[2] ?? process.env.HANDRAIL_EVAL;
const folder = given === undefined ? undefined : resolve(given);
const lexicons = new Map();
for (const language of LANGUAGES) lexicons.set(language, await loadLexicon(language));

const textsOf = (path) =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
        .filter(({ half }) => half !== 'unseen')
        .map(({ text }) => text)
    : [];
const sets = (own, others, language) =>
  [own, ...(folder === undefined ? [] : others.map((name) => join(folder, name)))].map((path) =>
    textsOf(`${path}_${language}.jsonl`),
  );
const act = ({ intensity }) =>
  intensity >= DEFAULT_THRESHOLDS.escalate ? 2 : intensity >= DEFAULT_THRESHOLDS.offer ? 1 : 0;
const percent = (count, all) => (all === 0 ? '–' : `${((100 * count) / all).toFixed(1)} %`);

console.log(
  '| written in | on a page in | flagged on its own page | as high in doubt | as high with the page’s table alone |',
);
console.log('|---|---|---|---|---|');
for (const language of LANGUAGES)
  for (const page of LANGUAGES.filter((other) => other !== language)) {
    const texts = sets('test/bench/feeling/fresh', ['messages', 'quiet'], language).flat();
    const count = { all: 0, doubt: 0, alone: 0 };
    for (const text of texts) {
      const home = act(assess(text, lexicons.get(language)));
      if (home === 0) continue;
      count.all++;
      if (act(assessParts(await partsByLanguage(text, lexicons.get(page), loadLexicon))) >= home) count.doubt++;
      if (act(assess(text, lexicons.get(page))) >= home) count.alone++;
    }
    console.log(
      `| ${language} | ${page} | ${count.all} | ${percent(count.doubt, count.all)} | ${percent(count.alone, count.all)} |`,
    );
  }

console.log(
  '\n| routine questions | of them | load another table | read otherwise | newly offered a call | newly brought to a person |',
);
console.log('|---|---|---|---|---|---|');
for (const language of LANGUAGES) {
  const [own, outside = []] = [textsOf(`test/corpus/${language}.jsonl`), sets('none', ['routine'], language)[1]];
  for (const [name, texts] of Object.entries({ 'test/corpus': own, 'from elsewhere': outside })) {
    if (texts.length === 0) continue;
    const count = { loads: 0, otherwise: 0, offered: 0, person: 0 };
    for (const text of texts) {
      let isLoading = false;
      const parts = await partsByLanguage(text, lexicons.get(language), (other) => {
        isLoading = true;
        return loadLexicon(other);
      });
      const [before, after] = [assess(text, lexicons.get(language)), assessParts(parts)];
      if (isLoading) count.loads++;
      if (after.intensity !== before.intensity) count.otherwise++;
      if (act(after) >= 1 && act(before) === 0) count.offered++;
      if (act(after) === 2 && act(before) < 2) count.person++;
    }
    console.log(
      `| ${language}, ${name} | ${texts.length} | ${percent(count.loads, texts.length)} | ${count.otherwise} | ${count.offered} | ${count.person} |`,
    );
  }
}
