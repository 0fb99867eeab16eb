/** `de_AT` → `de-AT`; undefined for what is no BCP 47 tag. */
export function normaliseLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** `de-AT` → `de`: the language whatever its region or script (BCP 47, "primary language subtag"). */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

/** A language's own name, such as `Deutsch`. */
export function languageName(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
