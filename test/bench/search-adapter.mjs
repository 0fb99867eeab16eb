// What score-search.mjs takes: `node score-search.mjs test/bench/search-adapter.mjs`, after the package is built.
// HANDRAIL_SEARCH may name another build of src/search/index.ts.
const { createIndex, loadLanguage } = await import(process.env.HANDRAIL_SEARCH ?? '../../dist/search/index.js');
const { meaningOfSite, readMeaning, senseOf } = await import('../../dist/search/learning/index.js');

/** `articles` are `{ id, title, questions, body }`; the engine decides by itself whether the last word is complete. */
export function create(language) {
  let index;
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
      // As a page has it once it has loaded what the site's words mean.
      const meaning = await meaningOfSite(searchables, tools);
      if (meaning) index.understand(senseOf(await readMeaning(meaning)));
    },
    search: (query) => index.search(query),
  };
}
