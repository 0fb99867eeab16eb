// The table of real help centers in docs/content-report.md: `npm run report:content [FOLDER …] [--runs=3]`, after the build. With
// HANDRAIL_CONTENT it takes every folder below that one; with neither, the sets inside the project, and prints them.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { changedSeconds, coldSeconds, median, onCopy } from './build-speed.mjs';
import { contentSets } from './content-sets.mjs';

const { compileFolder } = await import('../../dist/cli/help-folder.js');
const { packFiles, serializeManifest } = await import('../../dist/content/index.js');
const PAGE = fileURLToPath(new URL('../../docs/content-report.md', import.meta.url));

const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const runs = Number(process.argv.find((word) => word.startsWith('--runs='))?.slice(7) ?? 3);
const rows = [];
for (const { name, folder } of contentSets(folders)) {
  const compiled = await compileFolder(folder, '/', {});
  const { packs, problems } = compiled;
  const count = (type) => packs.flatMap(({ entries }) => entries).filter((entry) => entry.type === type).length;
  const kinds = new Map();
  for (const { severity, rule } of problems)
    kinds.set(`${severity} ${rule}`, (kinds.get(`${severity} ${rule}`) ?? 0) + 1);
  const told = (severity) =>
    [...kinds]
      .filter(([kind]) => kind.startsWith(severity))
      .map(([kind, number]) => `${number} ${kind.slice(severity.length + 1)}`)
      .sort()
      .join(', ') || 'none';
  const files = packs.flatMap((pack) => packFiles(pack));
  const manifest = serializeManifest(compiled.defaultLanguage, compiled.languages);
  const bytes = [manifest, ...files.map(({ json }) => json)].reduce((sum, json) => sum + gzipSync(json).length, 0);
  const first = packs.map((pack) => gzipSync(packFiles(pack)[0].json).length);
  const edits = Array.from({ length: 5 }, (_, run) => (text) => `${text}\n\nChanged ${run}.\n`);
  const seconds = await onCopy(folder, async (help, out) => ({
    cold: median(Array.from({ length: runs }, () => coldSeconds(help, out))),
    changed: median(await changedSeconds(help, out, edits)),
  }));
  const markdown = readdirSync(folder, { recursive: true }).filter((path) => /\.(?:md|markdown)$/i.test(path)).length;
  rows.push([
    name,
    markdown,
    packs.map(({ language }) => language).join(' '),
    `${count('article')} articles, ${count('flow')} flows, ${packs.reduce((sum, { notices }) => sum + notices.length, 0)} notices`,
    told('error'),
    told('warning'),
    `${seconds.cold.wall.toFixed(1)} (${seconds.cold.cpu.toFixed(1)})`,
    `${seconds.changed.wall.toFixed(2)} (${seconds.changed.cpu.toFixed(2)})`,
    `${Math.ceil(bytes / 1024)} KB`,
    `${Math.ceil(Math.max(...first) / 1024)} KB`,
  ]);
}

const head = [
  'set',
  'files',
  'languages',
  'built',
  'errors',
  'warnings',
  'cold, s',
  'after one change, s',
  'pack, gzip',
  'of which a page loads',
];
const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const page = `# Real help centers, built

Written by \`npm run report:content\`: each set is a help center of somebody else, built as it is.

${table}

Seconds are the median of ${runs} cold ${runs === 1 ? 'build' : 'builds'} (a new process, from its start to its end, everything written) and of 5 rebuilds after the words of one file have changed (as \`handrail preview\` and \`handrail build --watch\` do them); in brackets the seconds of the processor, in which what else runs on the machine does not count. Load at the end: ${loadavg()[0].toFixed(1)} on ${availableParallelism()} processors. The sizes are those of the JSON with its bodies; a page loads the list of its language, and of a pack over 1 MB each body when it is opened.

What the kinds of warnings mean: \`missing-image\` and \`outside-image\`, the picture was not brought along; \`image-alt\`, a picture without words; \`dead-link\` and \`dead-anchor\`, a link to a file or heading that is not there; \`html\`, HTML of which the words stay; \`unsafe-link\`, an address with a scheme that is not allowed; \`list-blank\`, a list written without the blank after its dash; \`same-heading\` and \`merged-list\`, steps of a flow that are told apart by order alone, and facts and choices in one list.
`;
if (folders.length > 0 || process.env.HANDRAIL_CONTENT) {
  mkdirSync(new URL('../../docs', import.meta.url), { recursive: true });
  writeFileSync(PAGE, page);
  console.log(`wrote docs/content-report.md`);
} else console.log(page);
