// Squeezes the tables of words in dist: they are written to be read, and comments, indents, doubled letters and apostrophes mean
// nothing to what reads them (`fold` drops them), so nobody need load them. Run by the build, after tsc.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const TABLES = ['emotion/lexicon', 'search/languages', 'channel/complexity-words'];
/** What is folded when it is compiled; other tables are taken as they stand. */
const FOLDED = 'emotion/lexicon';
/** In Italian an apostrophe parts two words. */
const ELIDES = 'it.js';

for (const folder of TABLES)
  for (const name of readdirSync(`dist/${folder}`).filter((file) => file.endsWith('.js'))) {
    const path = `dist/${folder}/${name}`;
    const code = readFileSync(path, 'utf8').replace(/^\s*\/\/ .*\n|^\/\*\*[^*]*\*\/\n/gm, '');
    const squeezed = code.replace(/`[^`]*`/g, (table) => {
      // Lines are rows in the tables that are not folded.
      if (folder !== FOLDED) return table.replace(/ *\n */g, '\n').replace(/,\s/g, ',');
      const words = table
        .replace(/\s+/g, ' ')
        .replace(/ ?, ?/g, ',')
        .replace(/^` | `$/g, '`');
      return (name === ELIDES ? words : words.replace(/(?<=\w)['’](?=[a-z])/g, '')).replace(/([a-z])\1+/g, '$1');
    });
    // What is left of the lines of code needs no indents either.
    writeFileSync(path, folder === FOLDED ? squeezed.replace(/^ +/gm, '') : squeezed);
  }
