import type { Language } from '../../model/index.js';
import type { LanguageTools } from '../language-tools.js';
import { readMeaning, writeMeaning } from '../meaning.js';
import type { Searchable } from '../searchable.js';
import { learnSite } from './learn-site.js';

/** What is known of a language's words, as `npm run learn:meaning` wrote it: the file in Base64. */
const GENERAL: Readonly<Record<string, () => Promise<string>>> = {
  en: async () => (await import('../meanings/en.js')).english,
  de: async () => (await import('../meanings/de.js')).german,
  it: async () => (await import('../meanings/it.js')).italian,
};

/** Whether anything is known of a language's words. */
export function knowsMeaning(language: Language): boolean {
  return baseOf(language) in GENERAL;
}

/**
 * The file that lets a page know a site's words by their meaning; undefined for a language of which nothing is known.
 * Takes a second or two: for builds, not for pages.
 */
export async function meaningOfSite(
  searchables: readonly Searchable[],
  tools: LanguageTools,
): Promise<Uint8Array | undefined> {
  const load = GENERAL[baseOf(tools.language)];
  if (!load) return undefined;
  const file = Uint8Array.from(atob(await load()), (letter) => letter.charCodeAt(0));
  const general = await readMeaning(file);
  const learned = learnSite(general, searchables, tools);
  // Packed anew it would be the same.
  return learned === general ? file : writeMeaning(learned);
}

function baseOf(language: Language): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
