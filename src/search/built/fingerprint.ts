import type { Searchable } from '../searchable.js';

/** Tells lists of entries apart by all that is shown or asked of them, bodies aside: 32 bits (FNV-1a). */
export function fingerprint(searchables: readonly Searchable[]): number {
  let hash = 0x811c9dc5;
  const add = (text: string) => {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x10000, 0x01000193);
  };
  for (const { id, title, questions, keywords } of searchables) {
    add(id);
    add(title);
    questions.forEach(add);
    add('');
    keywords.forEach(add);
    add('');
  }
  return hash >>> 0;
}
