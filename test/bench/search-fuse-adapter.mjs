// fuse.js in the place of the engine, for the comparison in docs/decisions/0003-own-ranking-engine.md.
// FUSE_TOKENS=1 turns on its token search with the best settings found.
import Fuse from 'fuse.js';

const best = {
  useTokenSearch: true,
  threshold: 0.2,
  ignoreDiacritics: true,
  keys: [
    { name: 'title', weight: 2 },
    { name: 'questions', weight: 1 },
    { name: 'body', weight: 0.5 },
  ],
};
const options = process.env.FUSE_TOKENS ? best : { keys: ['title', 'questions', 'body'] };

export function create() {
  let fuse;
  return {
    build(articles) {
      fuse = new Fuse(articles, { ...options, includeScore: true });
    },
    search: (query) => fuse.search(query, { limit: 10 }).map(({ item, score }) => ({ id: item.id, score: 1 - score })),
  };
}
