import { gzipSync } from 'node:zlib';
import lunr from 'lunr';
import { stemmerOf } from './stemmer-of.mjs';

export const engines = {
  'lunr, fuzzy': async (language) => {
    const stem = language === 'en' ? undefined : await stemmerOf(language);
    const byLanguage = (token) => token.update((word) => stem(word));
    if (stem) lunr.Pipeline.registerFunction(byLanguage, `stemmer-${language}`);
    let engine;
    return {
      build(articles) {
        engine = lunr(function () {
          this.ref('id');
          this.field('title', { boost: 2 });
          this.field('questions');
          this.field('body');
          if (stem) {
            this.pipeline.reset();
            this.searchPipeline.reset();
            this.pipeline.add(byLanguage);
            this.searchPipeline.add(byLanguage);
          }
          for (const { questions = [], ...article } of articles)
            this.add({ ...article, questions: questions.join('\n') });
        });
      },
      search(query) {
        const words = query.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
        const hits = engine.query((asked) => {
          for (const word of words) {
            asked.term(word, { boost: 10 });
            if (word.length > 3) asked.term(word, { editDistance: 1, usePipeline: false });
          }
          const last = words.at(-1);
          if (last) asked.term(last, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
        });
        return hits.slice(0, 10).map(({ ref, score }) => ({ id: ref, score }));
      },
      indexBytes: () => gzipSync(JSON.stringify(engine), { level: 9 }).length,
    };
  },
};
