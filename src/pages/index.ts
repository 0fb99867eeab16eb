export { renderPages, type PageFile, type PagesSource } from './render-pages.js';
export type { PagesOptions } from './render-page.js';
