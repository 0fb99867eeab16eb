import { gzipSync } from 'node:zlib';
import { create, insertMultiple, save, search } from '@orama/orama';
import { stemmerOf } from './stemmer-of.mjs';

const NAMES = { en: 'english', de: 'german', it: 'italian' };

export const engines = {
  'Orama, stemmed': async (language) => {
    const stemmer = await stemmerOf(language);
    const engine = create({
      schema: { title: 'string', questions: 'string', body: 'string' },
      components: { tokenizer: { language: NAMES[language], stemming: true, stemmer } },
    });
    return {
      build: (articles) =>
        insertMultiple(
          engine,
          articles.map(({ questions = [], body = '', ...rest }) => ({ ...rest, questions: questions.join('\n'), body })),
        ),
      async search(query) {
        const { hits } = await search(engine, { term: query, limit: 10, tolerance: 1, threshold: 1 });
        return hits.map(({ id, score }) => ({ id, score }));
      },
      indexBytes: () => gzipSync(JSON.stringify(save(engine)), { level: 9 }).length,
    };
  },
};
