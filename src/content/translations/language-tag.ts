import { primaryLanguage } from '../../model/index.js';

/** `de_AT` → `de-AT`; undefined for what is no BCP 47 tag. */
export function normaliseLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/**
 * {@link normaliseLanguage} for what somebody typed: `deutsch` and `xx` are well formed tags, and no language. Three letters
 * are believed, as there are more languages than names of them here (ISO 639-3).
 */
export function readLanguage(typed: string): string | undefined {
  const tag = normaliseLanguage(typed);
  if (tag === undefined) return undefined;
  const primary = primaryLanguage(tag);
  return primary.length === 3 || NAMES.of(primary) !== undefined ? tag : undefined;
}

/** Whether what is meant for `wanted` holds in a language: for `de` also in `de-AT`, not the other way. */
export function isMeantFor(language: string, wanted: string): boolean {
  return language === wanted || primaryLanguage(language) === wanted;
}

/** A language's own name, such as `Deutsch`. */
export function languageName(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
