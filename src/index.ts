/**
 * The headless core: nothing here touches the page, stores or requests anything by being imported.
 * The elements live behind `handrail/elements/…`, the compiler behind `handrail/content`, the server behind `handrail/server`.
 */
export * from './model/index.js';
export * from './search/index.js';
export * from './emotion/index.js';
export * from './channel/index.js';
export * from './flow/index.js';
export * from './bot/index.js';
export * from './callback/index.js';
export * from './visit/index.js';
export * from './insights/index.js';
export { loadSentences, overrideSentences, type Sentences } from './locales/index.js';
