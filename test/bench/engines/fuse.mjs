import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';

const byDefault = { keys: ['title', 'questions', 'body'] };
/** Its token search with the best settings found. */
const tokens = {
  useTokenSearch: true,
  threshold: 0.2,
  ignoreDiacritics: true,
  keys: [
    { name: 'title', weight: 2 },
    { name: 'questions', weight: 1 },
    { name: 'body', weight: 0.5 },
  ],
};

const fuse = (options) => () => {
  let engine;
  return {
    build(articles) {
      engine = new Fuse(articles, { ...options, includeScore: true });
    },
    search: (query) =>
      engine.search(query, { limit: 10 }).map(({ item, score }) => ({ id: item.id, score: 1 - score })),
    indexBytes: () => gzipSync(JSON.stringify(engine.getIndex()), { level: 9 }).length,
  };
};

export const engines = { 'fuse.js': fuse(byDefault), 'fuse.js token search': fuse(tokens) };
/** It scans every record for each query: minutes a set. */
export const slow = true;
