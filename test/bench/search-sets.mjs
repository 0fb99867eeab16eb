// What search is judged on: sets of articles with questions of which the right article is known.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const DEMO = fileURLToPath(new URL('../../docs/demo/help', import.meta.url));

/** The files of a folder of sets: articles, questions, language, questions that have no answer. */
const FILES = {
  'Banking77, title only': ['banking77.articles.k0', 'banking77.queries.dev', 'en'],
  'Banking77, 3 phrasings': ['banking77.articles.k3.s1', 'banking77.queries.dev', 'en'],
  'Banking77, 10 phrasings': ['banking77.articles.k10.s1', 'banking77.queries.dev', 'en'],
  'CLINC150, 10 phrasings': ['clinc150.articles.k10.s1', 'clinc150.queries.dev', 'en', 'clinc150.oos_test'],
  'shop (curekart)': ['hint3-curekart.articles.k1000.s1', 'hint3-curekart.queries.dev', 'en', 'hint3-curekart.oos'],
  'shop (sofmattress)': [
    'hint3-sofmattress.articles.k1000.s1',
    'hint3-sofmattress.queries.dev',
    'en',
    'hint3-sofmattress.oos',
  ],
  'German, title only': ['b77i18n-de.articles.k0.s1', 'b77i18n-de.queries.dev', 'de'],
  'German, 3 phrasings': ['b77i18n-de.articles.k3.s1', 'b77i18n-de.queries.dev', 'de'],
  'Italian, title only': ['b77i18n-it.articles.k0.s1', 'b77i18n-it.queries.dev', 'it'],
  'Italian, 3 phrasings': ['b77i18n-it.articles.k3.s1', 'b77i18n-it.queries.dev', 'it'],
};

/** `{ name, language, articles, questions: [{ query, answer_id }], unanswerable: [{ query }] }` of each set there is. */
export function searchSets(folder) {
  if (folder === undefined) return ['en', 'de', 'it'].map(heldOut);
  const at = existsSync(join(folder, 'search')) ? join(folder, 'search') : folder;
  const rows = (name) =>
    readFileSync(join(at, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const there = Object.entries(FILES).filter(([, [articles]]) => existsSync(join(at, `${articles}.jsonl`)));
  if (there.length === 0) throw new Error(`${folder} holds none of the sets.`);
  return there.map(([name, [articles, questions, language, unanswerable]]) => ({
    ...{ name, language, articles: rows(articles), questions: rows(questions) },
    unanswerable: unanswerable ? rows(unanswerable) : [],
  }));
}

/** The demo shop's own help, the first of each article's other ways to ask held out and asked. */
function heldOut(language) {
  const folder = join(DEMO, language);
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.md'));
  const articles = files.sort().flatMap((file) => {
    const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
    const { title, questions = [] } = front === undefined ? {} : parse(front);
    return typeof title === 'string' && questions.length > 0 ? [{ id: file, title, questions, body }] : [];
  });
  return {
    ...{ name: `demo shop, ${language}, one way to ask held out`, language, unanswerable: [] },
    articles: articles.map(({ questions, ...article }) => ({ ...article, questions: questions.slice(1) })),
    questions: articles.map(({ id, questions }) => ({ query: questions[0], answer_id: id })),
  };
}

/** At most so many of a list, spread over it. */
export function spread(list, most) {
  const step = Math.max(1, list.length / most);
  return list.length <= most ? list : Array.from({ length: most }, (_, i) => list[Math.floor(i * step)]);
}
