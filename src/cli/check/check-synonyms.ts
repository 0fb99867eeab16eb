import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../content/index.js';
import type { LanguagePack, SynonymGroup } from '../../model/index.js';
import { loadLanguage, type LanguageTools } from '../../search/index.js';

/**
 * Groups of `synonyms.yml` that change nothing in any language they hold in: their words are one word to the search
 * (another case or form), or words that it passes over.
 */
export async function findIdleSynonyms(packs: readonly LanguagePack[], folder: string): Promise<Problem[]> {
  const idle = new Map<string, { readonly group: SynonymGroup; why: Reason | undefined }>();
  for (const { language, synonyms = [] } of packs) {
    const tools = synonyms.length > 0 ? await loadLanguage(language) : undefined;
    for (const group of tools ? synonyms : []) {
      const key = JSON.stringify(group);
      const why = tools && reasonFor(group, tools);
      const known = idle.get(key);
      if (known) known.why &&= why;
      else idle.set(key, { group, why });
    }
  }
  const found = [...idle.values()].flatMap(({ group, why }) => (why ? [{ group, why }] : []));
  if (found.length === 0) return [];
  const { file, lines } = await readSynonymFile(folder);
  return found.map(({ group, why }) => ({
    severity: 'warning',
    file,
    line: lineOf(group, lines),
    rule: 'idle-synonyms',
    ...why([...group.words, ...(group.finds ?? [])].map((word) => `"${word}"`).join(', ')),
  }));
}

type Reason = (words: string) => Pick<Problem, 'message' | 'remedy'>;

const PASSED_OVER: Reason = (words) => ({
  message: `The search passes over words such as ${words}: this group changes nothing.`,
  remedy: 'Write words that say what is asked for, or delete the group.',
});

const ONE_WORD: Reason = (words) => ({
  message: `${words} are one word to the search, which knows cases and forms itself: this group changes nothing.`,
  remedy: 'Add another word for the same thing, or delete the group.',
});

function reasonFor(group: SynonymGroup, { split, stem, isStopWord }: LanguageTools): Reason | undefined {
  const { words, finds = words } = group;
  const isIdle = (phrases: readonly string[]): boolean =>
    phrases.flatMap((phrase) => split(phrase)).every(({ text }) => isStopWord(text) || isStopWord(stem(text)));
  if (isIdle(words) || isIdle(finds)) return PASSED_OVER;
  const terms = [...words, ...finds].map((phrase) =>
    split(phrase)
      .map(({ text }) => stem(text))
      .join(' '),
  );
  return new Set(terms).size < 2 ? ONE_WORD : undefined;
}

async function readSynonymFile(folder: string): Promise<{ readonly file: string; readonly lines: readonly string[] }> {
  for (const file of ['synonyms.yml', 'synonyms.yaml']) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (text !== undefined) return { file, lines: text.split(/\r?\n/) };
  }
  return { file: 'synonyms.yml', lines: [] };
}

/** The first line with the most of its words. */
function lineOf({ words, finds = [] }: SynonymGroup, lines: readonly string[]): number {
  const said = [...words, ...finds];
  const counts = lines.map((line) => said.filter((word) => line.includes(word)).length);
  return Math.max(1, counts.indexOf(Math.max(...counts)) + 1);
}
