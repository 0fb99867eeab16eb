// What a scorer of distress detectors calls: `assess(text, lang)` with the built library (run `npm run build` first).
import { assess as read, loadLexicon } from '../../dist/emotion/index.js';

const lexicons = new Map();
for (const language of ['en', 'de', 'it']) lexicons.set(language, await loadLexicon(language));

/** @param {string} text @param {string} lang */
export const assess = (text, lang) => read(text, lexicons.get(lang));
