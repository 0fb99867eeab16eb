export { figures } from './figures.js';
