import type { Compiled } from '../../content/index.js';

/** A translation that is older than its original. Days as in `2026-12-31`. */
interface Outdated {
  readonly file: string;
  readonly original: string;
  readonly before: string;
  readonly after: string;
  /** What tells so. */
  readonly by: 'updated' | 'git';
}

/**
 * What is missing or outdated in each language, compared with the default one: a line a language, and with `list` each
 * article or flow. Outdated is a translation whose `updated` is older than the original's; where one of the two has none,
 * one that was committed before the original was (`commits`: seconds since 1970 by file).
 */
export function sayTranslations(
  { packs, places }: Pick<Compiled, 'packs' | 'places'>,
  list: boolean,
  commits: ReadonlyMap<string, number> = new Map(),
): string[] {
  const [original, ...others] = packs;
  if (original === undefined) return [];
  const fileOf = (language: string, id: string): string =>
    places.find((place) => place.language === language && place.id === id)?.file ?? id;
  return others.flatMap(({ language, entries }) => {
    const own = new Map(entries.map((entry) => [entry.id, entry]));
    const missing = original.entries.filter(({ id }) => !own.has(id));
    const pairs = original.entries.flatMap((entry) => {
      const translation = own.get(entry.id);
      if (translation === undefined) return [];
      const files = { file: fileOf(language, entry.id), original: fileOf(original.language, entry.id) };
      return outdatedOf(translation.updated, entry.updated, files, commits) ?? [];
    });
    // A file of many questions is one translation.
    const outdated = [...new Map(pairs.map((pair) => [pair.file, pair])).values()];
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
            ...counted(missing.map(({ id }) => fileOf(original.language, id))).map(
              ([file, times]) => `  missing   ${file}${times === 1 ? '' : `  (${times} questions)`}`,
            ),
            ...outdated.map(
              ({ file, before, original, after, by }) =>
                `  outdated  ${file}  ${before}; ${original} is of ${after} (${BY[by]})`,
            ),
          ]
        : []),
    ];
  });
}

/** Each name once, in order, with how often it was there: a file may hold many questions. */
function counted(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
}

const BY: Readonly<Record<Outdated['by'], string>> = { updated: 'updated:', git: 'last commits' };

function outdatedOf(
  before: string | undefined,
  after: string | undefined,
  files: Pick<Outdated, 'file' | 'original'>,
  commits: ReadonlyMap<string, number>,
): Outdated | undefined {
  if (before !== undefined && after !== undefined)
    return before < after ? { ...files, before, after, by: 'updated' } : undefined;
  const [own, others] = [commits.get(files.file), commits.get(files.original)];
  if (own === undefined || others === undefined || own >= others) return undefined;
  return { ...files, before: dayOf(own), after: dayOf(others), by: 'git' };
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
