export { assess } from './assess.js';
export { givesUp, wantsPerson } from './wants-person.js';
export { compileLexicon, LexiconError, type Lexicon } from './lexicon.js';
export { addCues } from './add-cues.js';
export { loadLexicon } from './load-lexicon.js';
export type { LexiconTable, Category, Strength } from './table.js';
export { DEFAULT_THRESHOLDS } from './weights.js';
export { feelingCurve, visitIntensity, type FeelingPoint } from './feeling-curve.js';
