import type { Language } from '../model/index.js';
import { languageTools, type LanguageData, type LanguageTools } from './language-tools.js';

type Load = () => Promise<LanguageData>;
/** A function each, so that a bundler makes a chunk a language and a page loads only its own. */
const LANGUAGES: Readonly<Record<string, Load>> = {
  en: async () => (await import('./languages/en.js')).english,
  de: async () => (await import('./languages/de.js')).german,
  it: async () => (await import('./languages/it.js')).italian,
  fr: async () => ({ ...(await import('@orama/stemmers/french')), elides: true }),
  es: () => import('@orama/stemmers/spanish'),
  pt: () => import('@orama/stemmers/portuguese'),
  nl: async () => ({ ...(await import('@orama/stemmers/dutch')), compoundLinks: /(?:en|s|e)$/ }),
  da: async () => ({ ...(await import('@orama/stemmers/danish')), compoundLinks: /(?:s|e)$/ }),
  sv: async () => ({ ...(await import('@orama/stemmers/swedish')), compoundLinks: /s$/ }),
  no: async () => ({ ...(await import('@orama/stemmers/norwegian')), compoundLinks: /(?:s|e)$/ }),
  nb: async () => ({ ...(await import('@orama/stemmers/norwegian')), compoundLinks: /(?:s|e)$/ }),
  fi: () => import('@orama/stemmers/finnish'),
  hu: () => import('@orama/stemmers/hungarian'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  uk: () => import('@orama/stemmers/ukrainian'),
  bg: () => import('@orama/stemmers/bulgarian'),
  sr: () => import('@orama/stemmers/serbian'),
  el: () => import('@orama/stemmers/greek'),
  tr: () => import('@orama/stemmers/turkish'),
  ar: () => import('@orama/stemmers/arabic'),
  hi: () => import('@orama/stemmers/indian'),
  id: () => import('@orama/stemmers/indonesian'),
};

/**
 * Loads what search knows of a language; `de-AT` is read as `de`. A language without a stemmer works too:
 * its words are compared as written, with tolerance for endings and slips.
 */
export async function loadLanguage(language: Language): Promise<LanguageTools> {
  const load = LANGUAGES[language.toLowerCase().split(/[-_]/)[0] ?? ''];
  return languageTools(language, load ? await load() : {});
}
