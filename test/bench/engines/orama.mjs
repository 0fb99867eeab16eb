import { gzipSync } from 'node:zlib';
import { create, insertMultiple, save, search } from '@orama/orama';
import { loadLanguage } from './handrail.mjs';
import { stemmerOf } from './stemmer-of.mjs';

const NAMES = { en: 'english', de: 'german', it: 'italian' };
const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;

export const engines = {
  'Orama, stemmed': async (language) => {
    const stemmer = await stemmerOf(language);
    const { isStopWord } = await loadLanguage(language);
    let engine;
    return {
      build(articles) {
        const rows = articles.map(({ questions = [], body = '', ...rest }) => ({
          ...{ ...rest, questions: questions.join('\n'), body },
        }));
        // With stop words it ranks far better than without, and brings no list of its own.
        const words = rows.flatMap(
          (row) => `${row.title} ${row.questions} ${row.body}`.toLowerCase().match(WORD) ?? [],
        );
        const stopWords = [...new Set(words)].filter(isStopWord);
        engine = create({
          schema: { title: 'string', questions: 'string', body: 'string' },
          components: { tokenizer: { language: NAMES[language], stemming: true, stemmer, stopWords } },
        });
        return insertMultiple(engine, rows);
      },
      async search(query) {
        const { hits } = await search(engine, { term: query, limit: 10, threshold: 1 });
        return hits.map(({ id, score }) => ({ id, score }));
      },
      indexBytes: () => gzipSync(JSON.stringify(save(engine)), { level: 9 }).length,
    };
  },
};
