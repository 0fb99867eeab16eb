// What ranking weighs by itself: an index in memory and one language, as a page's own bundler would take them in.
import { gzipSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const LANGUAGES = { en: 'english', de: 'german', it: 'italian' };

/** Gzipped bytes of the built engine with the stemmer, stop words and synonyms of one language. */
export async function engineSize(language) {
  const entry = `
    import { createIndex } from './dist/search/search-index.js';
    import { languageTools } from './dist/search/language-tools.js';
    import { ${LANGUAGES[language]} } from './dist/search/languages/${language}.js';
    export const index = (searchables) => createIndex(searchables, languageTools('${language}', ${LANGUAGES[language]}));`;
  const bundle = await rollup({
    input: 'engine',
    plugins: [
      {
        name: 'engine',
        resolveId: (id, importer) =>
          id === 'engine' ? id : importer === 'engine' ? { id: `${process.cwd()}/${id.slice(2)}` } : null,
        load: (id) => (id === 'engine' ? entry : null),
      },
      resolve(),
      terser({ module: true, ecma: 2022, compress: { passes: 2 } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return gzipSync(output[0].code, { level: 9 }).length;
}
