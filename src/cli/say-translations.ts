import type { Compiled } from '../content/index.js';

/**
 * What is missing or outdated in each language, compared with the default one: a line a language, and with `list` each
 * article or flow. Outdated is a translation whose `updated` is older than the original's.
 */
export function sayTranslations({ packs, places }: Pick<Compiled, 'packs' | 'places'>, list: boolean): string[] {
  const [original, ...others] = packs;
  if (original === undefined) return [];
  const fileOf = (language: string, id: string): string =>
    places.find((place) => place.language === language && place.id === id)?.file ?? id;
  return others.flatMap(({ language, entries }) => {
    const own = new Map(entries.map((entry) => [entry.id, entry]));
    const missing = original.entries.filter(({ id }) => !own.has(id));
    const outdated = original.entries.flatMap(({ id, updated }) => {
      const before = own.get(id)?.updated;
      return updated !== undefined && before !== undefined && before < updated ? [{ id, before, updated }] : [];
    });
    if (missing.length + outdated.length === 0) return [];
    const counts = [
      ...(missing.length > 0 ? [`${missing.length} of ${original.entries.length} not translated`] : []),
      ...(outdated.length > 0 ? [`${outdated.length} outdated`] : []),
    ];
    const hint = list ? '' : ' (--translations lists them)';
    return [
      `${language}: ${counts.join(', ')}${hint}`,
      ...(list
        ? [
            ...missing.map(({ id }) => `  missing   ${fileOf(original.language, id)}`),
            ...outdated.map(
              ({ id, before, updated }) =>
                `  outdated  ${fileOf(language, id)}  ${before}; ${fileOf(original.language, id)} is of ${updated}`,
            ),
          ]
        : []),
    ];
  });
}
