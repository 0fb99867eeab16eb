import { primaryLanguage, type Language } from '../../model/index.js';
import type { DeskSentences } from './desk-sentences.js';

const LOADERS = {
  en: () => import('./en.js'),
  de: () => import('./de.js'),
  it: () => import('./it.js'),
};
type Known = keyof typeof LOADERS;

/** The first of the wished languages that the desk speaks, otherwise English. */
export function deskLanguage(wished: readonly Language[]): Known {
  for (const language of wished) {
    const primary = primaryLanguage(language);
    if (primary === 'en' || primary === 'de' || primary === 'it') return primary;
  }
  return 'en';
}

export async function loadDeskSentences(language: Known): Promise<DeskSentences> {
  const { sentences } = await LOADERS[language]();
  return sentences;
}
