// Finding what is known to be there, in real help centers: for `search.mjs --only known`. Nobody has written questions for
// these, so what the articles themselves say is asked, against an index that does not hold it:
// - title: the title, of articles that have none;
// - sentence: the beginning of a sentence that was taken out of the article;
// - words: three rare words of one place in the article, which stay there;
// - link: the text of a link to the article in another one, where it differs from the title; taken out of all.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileFolder } from '../../dist/cli/help-folder.js';
import { searchableOf } from '../../dist/search/index.js';
import { contentSets } from './content-sets.mjs';
import { sectionsFrom } from './search-speed.mjs';
import { spread } from './search-sets.mjs';

const MOST_ASKED = 400;
/** A help center of fewer says nothing. */
const FEWEST_ARTICLES = 30;
const FEWEST_ASKED = 20;
/** As the table of sizes has them. */
const SECTIONS = [1000, 10_000];

/** Sets as those of `search-sets.mjs`, made of the help centers below a folder, one after the other, and of sections of them. */
export async function* knownItemSets(folder) {
  for (const { name, folder: root } of contentSets(folder === undefined ? [] : foldersOf(folder))) {
    const { packs } = await compileFolder(root, '/', {});
    for (const { language, entries } of packs) {
      const own = entries.filter(({ lang }) => lang === undefined);
      if (own.length < FEWEST_ARTICLES) continue;
      const articles = own.map((entry) => {
        const { id, title, questions, keywords, text } = searchableOf(entry);
        return { id, title, questions, keywords, body: text };
      });
      yield* setsOf(`${name} ${language}`, articles, own, language);
    }
  }
  for (const wanted of SECTIONS) {
    const sections = sectionsFrom(folder, wanted);
    if (sections.length === wanted) yield* setsOf(`${wanted} sections`, sections, [], 'en');
  }
}

function* setsOf(name, articles, entries, language) {
  for (const [kind, make] of Object.entries(KINDS)) {
    const set = make(articles, entries, language);
    if (set.questions.length < FEWEST_ASKED) continue;
    yield { name, kind, language, ...set, unanswerable: [] };
  }
}

function foldersOf(folder) {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map((entry) => join(folder, entry.name));
}

const KINDS = { title: byTitle, sentence: bySentence, words: byWords, link: byLink };

function byTitle(articles) {
  const plain = (title) => title.toLowerCase().trim();
  const times = new Map();
  for (const { title } of articles) times.set(plain(title), (times.get(plain(title)) ?? 0) + 1);
  return {
    articles: articles.map((article) => ({ ...article, title: '', questions: [], keywords: [] })),
    questions: asked(
      articles
        .filter(({ title, body }) => body && times.get(plain(title)) === 1)
        .map(({ id, title }) => ({ query: title, answer_id: id })),
    ),
  };
}

const SENTENCE_LETTERS = { least: 30, asked: 60 };

/** Of each article with three sentences or more the middle one, which is taken out. */
function bySentence(articles, _, language) {
  const cutter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const questions = [];
  const without = articles.map((article) => {
    const sentences = [...cutter.segment(article.body)].map(({ segment }) => segment);
    const long = sentences.filter((sentence) => sentence.trim().length >= SENTENCE_LETTERS.least);
    const taken = long[Math.floor(long.length / 2)];
    if (long.length < 3 || taken === undefined) return article;
    questions.push({ query: beginningOf(taken.trim()), answer_id: article.id });
    return { ...article, body: article.body.replace(taken, () => ' ') };
  });
  return { articles: without, questions: asked(questions) };
}

/** Whole words, so many letters of them. */
function beginningOf(sentence) {
  const start = sentence.slice(0, SENTENCE_LETTERS.asked);
  return sentence.length > start.length ? start.replace(/\s+\S*$/, '') : start;
}

/** Of the article's words with the fewest holders, three that stand next to each other among these, in their order. */
function byWords(articles) {
  const texts = articles.map(({ body }) => body.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const holders = new Map();
  for (const words of texts) for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
  const questions = articles.flatMap(({ id }, place) => {
    // Half of what an article says is said by few others; a word of one article alone is found whatever else happens.
    const told = [...new Set(texts[place])].filter((word) => word.length > 3 && holders.get(word) > 1);
    const common = [...told].sort((a, b) => holders.get(a) - holders.get(b))[Math.floor(told.length / 2)];
    const rare = told.filter((word) => holders.get(word) <= holders.get(common));
    const from = Math.floor((rare.length - 3) / 2);
    return rare.length >= 6 ? [{ query: rare.slice(from, from + 3).join(' '), answer_id: id }] : [];
  });
  return { articles, questions: asked(questions) };
}

/** Texts of links to one article alone; they are taken out of all bodies. */
function byLink(articles, entries) {
  const titles = new Map(articles.map(({ id, title }) => [id, title.toLowerCase()]));
  const targets = new Map();
  for (const entry of entries)
    for (const { to, words } of linksOf(entry))
      if (to !== entry.id && titles.has(to) && /\p{L}{3}.*\s.*\p{L}{3}/u.test(words))
        targets.set(words, (targets.get(words) ?? new Set()).add(to));
  const questions = asked(
    [...targets]
      .filter(([words, to]) => to.size === 1 && titles.get([...to][0]) !== words.toLowerCase())
      .map(([words, to]) => ({ query: words, answer_id: [...to][0] })),
  );
  const longestFirst = questions.map(({ query }) => query).sort((a, b) => b.length - a.length);
  const without = articles.map((article) => ({
    ...article,
    body: longestFirst.reduce(
      (body, words) => (body.includes(words) ? body.replaceAll(words, ' ') : body),
      article.body,
    ),
  }));
  return { articles: without, questions };
}

function asked(questions) {
  return spread(questions, MOST_ASKED);
}

/** The links to articles below a node of the typed tree. */
function linksOf(node) {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(linksOf);
  return node.kind === 'link' && node.to.kind === 'article'
    ? [{ to: node.to.id, words: wordsOf(node.children) }, ...below]
    : below;
}

function wordsOf(inline) {
  return inline.map(({ text, children }) => text ?? wordsOf(children ?? [])).join('');
}
