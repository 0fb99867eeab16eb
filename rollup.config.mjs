import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import resolve from '@rollup/plugin-node-resolve';
import license from 'rollup-plugin-license';
import terser from '@rollup/plugin-terser';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Which chunk a module goes to. Left to itself rollup makes some thirty; a customer's first click would fetch a dozen, and
 * each compresses by itself. So: what answers need, what a conversation needs, and one chunk a language for each.
 */
function chunkOf(id) {
  const language = /(?:dist\/(?:locales|search\/languages)|stemmers\/[^?]*)\/([a-z]{2})\.js$/.exec(id)?.[1];
  if (language !== undefined) return `language-${language}`;
  const spoken =
    /dist\/(?:emotion\/lexicon|bot\/replies|channel\/complexity-words|locales\/people)\/([a-z]{2})\.js$/.exec(id)?.[1];
  if (spoken !== undefined) return `conversation-${spoken}`;
  return CHUNKS.find(([pattern]) => pattern.test(id))?.[1];
}
const CHUNKS = [
  // Loaded where a page holds raw Markdown.
  [/dist\/(visit\/load-written|model\/editors-words)/, 'markdown'],
  // Loaded where an article holds a film or a footnote, and where the help is a page's main content.
  [
    /dist\/elements\/shared\/(rare-parts|rare-styles|render-notes|render-video|play-video)|dist\/model\/video/,
    'rare-parts',
  ],
  [/dist\/elements\/faq\/article-address/, 'article-address'],
  // Loaded after the first words are typed: what they mean, beside a file of the pack.
  [/dist\/search\/(meaning|sense|learned-words)\.js|dist\/search\/built\/(bytes|index-file)/, 'meaning'],
  // Loaded where a large site's index was built with its pack.
  [/dist\/search\/built\/(?!index-error)/, 'built-index'],
  // Loaded on pages whose language the interface does not have, for those that are read from right to left.
  [/dist\/(?:locales|bot\/replies)\/right-to-left|dist\/model\/direction/, 'right-to-left'],
  // Loaded once a search has begun.
  [/dist\/elements\/faq\/(search-aids|render-chips|found-in-article)/, 'search-aids'],
  // Loaded where a site has a synonyms.yml.
  [/dist\/search\/site-synonyms/, 'site-synonyms'],
  // Loaded where no blanks stand between words.
  [/dist\/search\/rejoin/, 'unspaced'],
  // Loaded when a text asks for a rare character.
  [/dist\/content\/markdown\/all-entities/, 'entities'],
  [/dist\/visit\/remembers-callback|dist\/elements\/(help\/(?!watch)|drop-in)/, undefined],
  [/dist\/(desk|insights)\/|dist\/search\/(create-filter|other-languages)|\/fuse\.js\//, undefined],
  // The desk and the page to try the reading of feelings draw it.
  [/dist\/elements\/shared\/(draw-curve|curve-styles|feeling-names)/, undefined],
  // Only they use these parts of Lit.
  [/\/decorators|\/lit-html\/directive|\/lit\/directives/, undefined],
  [/dist\/model\/(callback-format|desk)|\/valibot\//, 'formats'],
  [/dist\/elements\/(bot|channels|callback|help\/watch-promise|shared\/say-hours)/, 'conversation'],
  [
    /dist\/(bot|channel|emotion|callback)\/|dist\/visit\/(conversation|earlier-visits|live-waits|people|promise)/,
    'conversation',
  ],
  [/dist\/flow\/(match|plain|yes)|dist\/model\/phone/, 'conversation'],
  // The desk needs these too, and nothing else of the conversation.
  [/dist\/model\/(callback|read-fields)|dist\/locales\/say-time/, 'promise'],
  [/dist\/(model|search|visit|flow|locales|elements)\/|\/(lit|lit-html|lit-element)\/|\/@lit\//, 'answers'],
  [/\/yaml\/|dist\/content\/fields\/read-yaml/, 'yaml'],
  [/dist\/content\/|\/marked\/|\/github-slugger\//, 'markdown'],
];

/** Squeezes blanks out of Lit's templates, which a minifier of JavaScript must not touch. */
const squeezeTemplates = {
  name: 'squeeze-templates',
  async transform(code, id) {
    if (!/\/dist\/(elements|desk|explain)\//.test(id)) return null;
    // A blank at a template's edge stands between words: runs become one blank, never none.
    const minifyOptions = {
      collapseWhitespace: true,
      conservativeCollapse: true,
      minifyCSS: true,
      removeAttributeQuotes: true,
    };
    const squeezed = await minifyHTMLLiterals(code, { fileName: id, minifyOptions });
    return squeezed === null ? null : { code: squeezed.code, map: null };
  },
};

/** What others wrote goes with their names and licences: `THIRD-PARTY.txt` beside the bundle. */
const notices = license({ thirdParty: { output: 'dist/drop-in/THIRD-PARTY.txt' } });

/** Writes which chunk holds what and leads where, for the size gate. */
const writeGraph = {
  name: 'write-graph',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const graph = chunks.map(({ fileName, imports, dynamicImports, modules }) => [
      fileName,
      { imports, dynamic: dynamicImports, modules: Object.keys(modules).map((path) => relative('.', path)) },
    ]);
    this.emitFile({ type: 'asset', fileName: 'graph.json', source: JSON.stringify(Object.fromEntries(graph)) });
  },
};

/** Reading a property does nothing else here, and no function asks how many parameters it has. */
const minifying = {
  module: true,
  ecma: 2022,
  compress: { passes: 3, pure_getters: true, keep_fargs: false },
  format: { comments: /^!/ },
};

/**
 * The drop-in bundle: what a bare script tag loads. tsc has compiled `src` to `dist`; this joins it into an entry of a
 * few kilobytes and chunks that load when they are needed. Packages' users get the unbundled modules instead.
 */
export default {
  input: {
    handrail: 'dist/elements/drop-in.js',
    ...(existsSync('dist/desk/drop-in.js') && { desk: 'dist/desk/drop-in.js' }),
    feeling: 'dist/explain/define.js',
  },
  output: {
    dir: 'dist/drop-in',
    format: 'es',
    banner: ({ isEntry }) => (isEntry ? `/*! handrail ${version} | MIT */` : ''),
    // Nobody asks a module for its tag.
    generatedCode: { preset: 'es2015', symbols: false },
    freeze: false,
    entryFileNames: '[name].js',
    manualChunks: chunkOf,
    chunkFileNames: 'chunks/[name]-[hash].js',
    hoistTransitiveImports: false,
    plugins: [terser(minifying)],
  },
  plugins: [notices, squeezeTemplates, resolve({ browser: true }), writeGraph],
  onwarn(warning, report) {
    if (warning.code === 'THIS_IS_UNDEFINED') return;
    report(warning);
  },
};
