// The size gate: gzipped bytes of the drop-in bundle, by what a customer opens. A goal is where it should be; a gate is
// where it stands, so that nothing grows unseen. Exits 1 over a gate.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { engineSize } from './tools/engine-size.mjs';

const BUNDLE = 'dist/drop-in';
const LANGUAGE = 'en';

/** Chunks that only other languages need, or that only uncompiled Markdown needs, by the modules in them. */
const graph = JSON.parse(readFileSync(join(BUNDLE, 'graph.json'), 'utf8'));
const size = (file) => gzipSync(readFileSync(join(BUNDLE, file)), { level: 9 }).length;

function reach(file, follows, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of follows(graph[file])) reach(next, follows, seen);
  return seen;
}
const isOtherLanguage = (file) =>
  graph[file].modules.length > 0 &&
  graph[file].modules.every((module) => {
    if (/other-languages\.js|search\/rejoin\.js|right-to-left\.js|model\/direction\.js/.test(module)) return true;
    const language =
      /(?:locales|people|lexicon|languages|replies|complexity-words|stemmers[^/]*\/.*)\/([a-z]{2})(?:\.|\/)/.exec(
        module,
      )?.[1];
    return language !== undefined && language !== LANGUAGE;
  });
const isMarkdown = (file) => graph[file].modules.some((module) => /\/(content|marked|yaml)\//.test(module));
/** Only a site whose pack is so large that its search index is built with it. */
const isBuiltIndex = (file) => graph[file].modules.some((module) => /\/search\/built\/open-index/.test(module));
/** Only a site with words of its own for the same thing. */
const isSiteSynonyms = (file) => graph[file].modules.some((module) => /\/search\/site-synonyms/.test(module));
const onlyYaml = (file) => graph[file].modules.some((module) => /\/yaml\//.test(module));

const statics = reach('handrail.js', ({ imports }) => imports);
const customer = reach('handrail.js', ({ imports, dynamic }) => [
  ...imports,
  ...dynamic.filter(
    (file) => !isOtherLanguage(file) && !isMarkdown(file) && !isBuiltIndex(file) && !isSiteSynonyms(file),
  ),
]);
const answers = reach('handrail.js', ({ imports }) => imports);
const faq = Object.keys(graph).find((file) =>
  graph[file].modules.some((module) => module.endsWith('elements/faq/define.js')),
);
const search = Object.keys(graph).filter(
  (file) =>
    graph[file].modules.some((module) => /dist\/search\/index|stemmers.*\/en|locales\/en\.js/.test(module)) &&
    !isOtherLanguage(file),
);
for (const file of [faq, ...search]) reach(file, ({ imports }) => imports, answers);
const large = reach('handrail.js', ({ imports, dynamic }) => [
  ...imports,
  ...dynamic.filter((file) => !isOtherLanguage(file) && !isMarkdown(file)),
]);
const markdown = reach('handrail.js', ({ imports, dynamic }) => [
  ...imports,
  ...dynamic.filter((file) => !isOtherLanguage(file) && !onlyYaml(file)),
]);
const sum = (files) => [...files].reduce((total, file) => total + size(file), 0);

const isTables = (file) => /chunks\/(language|conversation)-[a-z]{2}-/.test(file);
const rows = [
  { what: 'launcher, before the first click', files: statics, goal: 8, gate: 3.5 },
  { what: 'answers usable (one language)', files: answers, goal: 30, gate: 37 },
  { what: 'everything a customer can open (one language)', files: customer, goal: 60, gate: 97.8 },
  { what: '… of it code', files: [...customer].filter((file) => !isTables(file)) },
  {
    what: '… of it the language: sentences, replies, stemmer, words of feeling',
    files: [...customer].filter(isTables),
  },
  { what: 'everything, where a large site has a built search index', files: large },
  { what: 'everything, where a page compiles raw Markdown', files: markdown },
  { what: 'the search engine by itself (one language)', bytes: await engineSize(LANGUAGE), goal: 8, gate: 9.4 },
];
console.log('| what | KB gzip | goal | gate |\n|---|---|---|---|');
let over = 0;
for (const { what, files, bytes, goal, gate } of rows) {
  const kilobytes = (bytes ?? sum(files)) / 1000;
  if (gate !== undefined && kilobytes > gate) over++;
  const verdict =
    gate !== undefined && kilobytes > gate
      ? ' **over the gate**'
      : goal !== undefined && kilobytes > goal
        ? ' (over the goal)'
        : '';
  console.log(`| ${what} | ${kilobytes.toFixed(1)}${verdict} | ${goal ?? '–'} | ${gate ?? '–'} |`);
}
if (process.argv.includes('--files'))
  for (const file of [...customer].sort((a, b) => size(b) - size(a)))
    console.log(
      String(size(file)).padStart(7),
      file,
      graph[file].modules
        .map((m) => m.replace(/^.*(dist|node_modules)\//, ''))
        .slice(0, 40)
        .join(' '),
    );
if (process.argv.includes('--modules')) {
  const { sizeByModule } = await import('./tools/size-by-module.mjs');
  const chunks = [...customer].map((file) => file.replace(/^chunks\/(.*)-.{8}(?=\.js$)/, '$1').replace('.js', ''));
  console.log('\n| gzip | minified | chunk | module |\n|---|---|---|---|');
  for (const { gzip, minified, chunk, module } of await sizeByModule(new Set(chunks)))
    console.log(`| ${gzip} | ${minified} | ${chunk} | ${module} |`);
}
// Only servers, editors and agents need these.
const STRANGERS = /node_modules\/(valibot|fuse\.js|yaml|marked|idb)\/|dist\/(server|desk|cli|insights)\//;
const strangers = [...customer].flatMap((file) => graph[file].modules).filter((module) => STRANGERS.test(module));
for (const module of strangers) console.log(`A customer would load ${module}.`);
process.exitCode = over + strangers.length > 0 ? 1 : 0;
