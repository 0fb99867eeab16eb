import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { stemmerOf } from './stemmer-of.mjs';

const fields = ['title', 'questions', 'body'];

const minisearch = (isStemmed) => async (language) => {
  const stem = isStemmed ? await stemmerOf(language) : (word) => word;
  const engine = new MiniSearch({
    fields,
    extractField: (article, field) => (field === 'questions' ? article.questions.join('\n') : article[field]),
    processTerm: (term) => stem(term.toLowerCase()),
    searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
  });
  return {
    build: (articles) => engine.addAll(articles.map((article) => ({ questions: [], body: '', ...article }))),
    search: (query) => engine.search(query).slice(0, 10),
    indexBytes: () => gzipSync(JSON.stringify(engine), { level: 9 }).length,
  };
};

export const engines = { MiniSearch: minisearch(false), 'MiniSearch + stemmer': minisearch(true) };
