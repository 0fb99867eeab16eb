import type { Language } from './entry.js';

/** The language of a tag without region and script (BCP 47, "primary language subtag"): `de` for `de-AT`. */
export function primaryLanguage(tag: Language): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
