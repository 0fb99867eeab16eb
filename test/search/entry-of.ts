import type { Entry } from '../../src/model/index.js';
import type { Searchable } from '../../src/search/index.js';

/** An article of a pack that says what a searchable says. */
export function entryOf({ id, title, questions, keywords, text }: Searchable, category = 'shop'): Entry {
  return {
    ...{ id, slug: id, type: 'article', title, questions, keywords, category, weight: 0, popular: false },
    ...{ next: [], aliases: [], moment: false, channel: [], contexts: [] },
    body: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
  };
}
