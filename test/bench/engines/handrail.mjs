// This engine, from the built package; HANDRAIL_SEARCH may name another build of src/search/index.ts.
import { gzipSync } from 'node:zlib';

const search = await import(process.env.HANDRAIL_SEARCH ?? '../../../dist/search/index.js');

export const { createIndex, loadLanguage } = search;

export const engines = {
  handrail: (language) => {
    let index;
    let written;
    return {
      async build(articles) {
        const searchables = articles.map(({ id, title, questions = [], body = '' }) => ({
          id,
          title,
          questions,
          keywords: [],
          text: body,
        }));
        const tools = await loadLanguage(language);
        index = createIndex(searchables, tools);
        written = () => search.buildIndexFiles?.(searchables, tools);
      },
      /** The engine decides by itself whether the last word is complete. */
      search: (query) => index.search(query),
      indexBytes: () => {
        const files = written();
        return files?.reduce((sum, { bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0);
      },
    };
  },
};
