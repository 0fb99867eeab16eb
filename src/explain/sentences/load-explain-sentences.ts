import { primaryLanguage, type Language } from '../../model/index.js';
import type { ExplainSentences } from './explain-sentences.js';

const LOADERS = {
  en: () => import('./en.js'),
  de: () => import('./de.js'),
  it: () => import('./it.js'),
};

/** The sentences of a language (`de`, `de-AT`); English where there are none for it. */
export async function loadExplainSentences(language: Language): Promise<ExplainSentences> {
  const primary = primaryLanguage(language);
  const load = primary === 'de' || primary === 'it' ? LOADERS[primary] : LOADERS.en;
  return (await load()).sentences;
}
