// Learns from the ways to ask in test/corpus which words mean the same, and writes it into src/search/meanings/.
//   npm run learn:meaning [-- en de it]
// The same corpus gives the same files; a language takes half a minute.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLanguage } from '../../src/search/index.js';
import { learnMeaning } from '../../src/search/learning/learn-meaning.js';
import { writeMeaning } from '../../src/search/meaning.js';

const NAMES: Readonly<Record<string, string>> = { en: 'english', de: 'german', it: 'italian' };

const wanted = process.argv.slice(2);
for (const [language, name] of Object.entries(NAMES)) {
  if (wanted.length > 0 && !wanted.includes(language)) continue;
  const { split, stem } = await loadLanguage(language);
  const sayings = readFileSync(join(import.meta.dirname, `../corpus/${language}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): { intent: string; text: string } => JSON.parse(line))
    .map(({ intent, text }) => ({ group: intent, stems: split(text).map((word) => stem(word.text)) }));
  const learned = learnMeaning(sayings);
  const file = await writeMeaning(learned);
  const path = join(import.meta.dirname, `../../src/search/meanings/${language}.ts`);
  writeFileSync(
    path,
    `/** What ${learned.words.length} words mean, learned from ${sayings.length} ways to ask; written by \`npm run learn:meaning\`. */\nexport const ${name} =\n  '${Buffer.from(file).toString('base64')}';\n`,
  );
  console.log(
    `${language}: ${sayings.length} ways to ask, ${learned.words.length} words, ${(file.length / 1000).toFixed(1)} KB`,
  );
}
