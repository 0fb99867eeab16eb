export * from './sentences.js';
export * from './load-sentences.js';
export * from './say-time.js';
