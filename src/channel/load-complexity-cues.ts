import { primaryLanguage, type Language } from '../model/index.js';
import { complexityCues, type ComplexityCue, type ComplexityWords } from './complexity-cues.js';

const TABLES: Readonly<Record<string, () => Promise<ComplexityWords>>> = {
  en: async () => (await import('./complexity-words/en.js')).en,
  de: async () => (await import('./complexity-words/de.js')).de,
  it: async () => (await import('./complexity-words/it.js')).it,
};

/**
 * What makes a problem complex, in the words of a language (`de`, `de-AT`, …), loaded when it is first asked for. A
 * language the library does not have gets the words of all that it has. Rejects where a file cannot be loaded.
 */
export async function loadComplexityCues(language: Language): Promise<readonly ComplexityCue[]> {
  const base = primaryLanguage(language);
  const known = Object.keys(TABLES).includes(base) ? [base] : Object.keys(TABLES);
  const tables = await Promise.all(known.flatMap((each) => TABLES[each]?.() ?? []));
  return complexityCues(tables);
}
