import { normaliseLanguage } from '../../content/index.js';
import { primaryLanguage } from '../../model/index.js';

/** Languages whose regions differ too much to be dropped. */
const REGION_MATTERS = new Set(['pt', 'zh', 'sr']);

/** The tag of an old system's locale, such as `en-US` for `en-us`; undefined for what is none. */
export function languageTag(locale: string | undefined): string | undefined {
  if (locale === undefined || !/^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i.test(locale.trim())) return undefined;
  return normaliseLanguage(locale);
}

/**
 * Old systems call English `en-us` where there is no other English. Returns the language each tag stands for: without
 * its region where no second region of the language is there.
 */
export function plainLanguages(tags: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(tags)];
  return new Map(
    all.map((tag) => {
      const base = primaryLanguage(tag);
      const alone = all.filter((other) => primaryLanguage(other) === base).length === 1;
      return [tag, alone && !REGION_MATTERS.has(base) ? base : tag];
    }),
  );
}
