import type { LanguageData } from './language-tools.js';

/** Languages of which search knows the word forms alone, by their code. */
export const OTHER_LANGUAGES: Readonly<Record<string, () => Promise<LanguageData>>> = {
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
