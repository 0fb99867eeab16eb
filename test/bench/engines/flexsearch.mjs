import { gzipSync } from 'node:zlib';
import FlexSearch from 'flexsearch';

export const engines = {
  FlexSearch: () => {
    const engine = new FlexSearch.Document({
      tokenize: 'forward',
      document: { id: 'id', index: ['title', 'questions', 'body'] },
    });
    return {
      build(articles) {
        for (const { id, title, questions = [], body = '' } of articles)
          engine.add({ id, title, questions: questions.join('\n'), body });
      },
      /** It gives no scores: the fields' lists are merged by place, the title first. */
      search(query) {
        const places = new Map();
        for (const { result } of engine.search(query, { limit: 10, suggest: true }))
          result.forEach((id, place) => places.set(id, (places.get(id) ?? 0) + 1 / (place + 1)));
        return [...places].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
      },
      indexBytes() {
        let bytes = 0;
        engine.export((key, data) => {
          bytes += gzipSync(`${key}${data ?? ''}`, { level: 9 }).length;
        });
        return bytes;
      },
    };
  },
};
