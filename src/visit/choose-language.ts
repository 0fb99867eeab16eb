import type { Language } from '../model/index.js';

/**
 * The best available language for a wished one: exact, then less and less specific (`de-AT` → `de`; RFC 4647 lookup),
 * then another region of the same language, then the fallback.
 */
export function chooseLanguage(
  wished: readonly Language[],
  available: readonly Language[],
  fallback: Language,
): Language {
  const find = (tag: string) => available.find((language) => language.toLowerCase() === tag);
  for (const wish of wished) {
    const parts = wish.toLowerCase().split('-');
    for (let length = parts.length; length > 0; length--) {
      const found = find(parts.slice(0, length).join('-'));
      if (found !== undefined) return found;
    }
    const sibling = available.find((language) => language.toLowerCase().startsWith(`${parts[0]}-`));
    if (sibling !== undefined) return sibling;
  }
  return fallback;
}
