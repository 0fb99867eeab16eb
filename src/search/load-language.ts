import type { Language, SynonymGroup } from '../model/index.js';
import { languageTools, type LanguageData, type LanguageTools } from './language-tools.js';

/** A function each, so that a bundler makes a chunk a language and a page loads only its own. */
const LANGUAGES: Readonly<Record<string, () => Promise<LanguageData>>> = {
  en: async () => (await import('./languages/en.js')).english,
  de: async () => (await import('./languages/de.js')).german,
  it: async () => (await import('./languages/it.js')).italian,
};

/**
 * Loads what search knows of a language; `de-AT` is read as `de`. A language without a stemmer works too:
 * its words are compared as written, with tolerance for endings and slips. `synonyms`: the site's own groups, which join
 * those of the language; the code for them loads only then.
 */
export async function loadLanguage(language: Language, synonyms: readonly SynonymGroup[] = []): Promise<LanguageTools> {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const load = LANGUAGES[base] ?? (await import('./other-languages.js')).OTHER_LANGUAGES[base];
  const tools = languageTools(language, load ? await load() : {});
  if (synonyms.length === 0) return tools;
  const { withSynonyms } = await import('./site-synonyms.js');
  return withSynonyms(tools, synonyms);
}
