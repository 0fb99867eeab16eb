export { createVisit, type Visit } from './create-visit.js';
export { pageVisit, type PageSettings } from './page-visit.js';
export { chooseLanguage } from './choose-language.js';
export { canGoBack } from './answers.js';
export { tabMemory, type Memory, type Remembered } from './memory.js';
export type { PackSource } from './load-pack.js';
export type { VisitEffects } from './visit-context.js';
export * from './visit-state.js';
