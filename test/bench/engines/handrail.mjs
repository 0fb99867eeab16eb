// This engine, from the built package; HANDRAIL_SEARCH may name another build of src/search/index.ts.
const search = await import(process.env.HANDRAIL_SEARCH ?? '../../../dist/search/index.js');

const { meaningOfSite, readMeaning, senseOf } = await import('../../../dist/search/learning/index.js');

export const { createIndex, loadLanguage } = search;

const searchablesOf = (articles) =>
  articles.map(({ id, title, questions = [], body = '' }) => ({ id, title, questions, keywords: [], text: body }));

export const engines = {
  // As a page has it once it has loaded what the site's words mean.
  handrail: (language) => {
    let index;
    let meaning;
    return {
      async build(articles) {
        const tools = await loadLanguage(language);
        index = createIndex(searchablesOf(articles), tools);
        meaning = await meaningOfSite(searchablesOf(articles), tools);
        index.understand(senseOf(await readMeaning(meaning)));
      },
      /** The engine decides by itself whether the last word is complete. */
      search: (query) => index.search(query),
    };
  },
  'handrail (letters alone)': (language) => {
    let index;
    return {
      async build(articles) {
        index = createIndex(searchablesOf(articles), await loadLanguage(language));
      },
      search: (query) => index.search(query),
    };
  },
  'handrail (index in files)': async (language) => {
    const tools = await loadLanguage(language);
    const files = new Map();
    let loaded = 0;
    const open = () =>
      search.openIndex(
        async (name) => {
          loaded += files.get(name).length;
          return files.get(name);
        },
        tools,
        searchables,
      );
    let index;
    let searchables;
    return {
      async build(articles) {
        // A page has the list of entries, so that it loads no titles.
        searchables = searchablesOf(articles);
        for (const { name, bytes } of await search.buildIndexFiles(searchables, tools)) files.set(name, bytes);
      },
      async search(query) {
        index ??= await open();
        return index.search(query);
      },
      /** The files are gzipped as they are. Titles are counted apart: other engines' indexes hold none. */
      indexBytes: () => sizes(files, (name) => !name.startsWith('titles')),
      titleBytes: () => sizes(files, (name) => name.startsWith('titles')),
      /** What crosses the wire for the first answer of a page, on average and at most. */
      async firstAnswer(queries) {
        const costs = [];
        for (const query of queries) {
          loaded = 0;
          await (await open()).search(query, { limit: 8 });
          costs.push(loaded);
        }
        return { mean: costs.reduce((sum, cost) => sum + cost, 0) / costs.length, most: Math.max(...costs) };
      },
    };
  },
};

function sizes(files, counts) {
  return [...files].reduce((sum, [name, bytes]) => sum + (counts(name) ? bytes.length : 0), 0);
}
