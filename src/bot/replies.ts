import { primaryLanguage, type Language, type Occasion, type ReplyRule } from '../model/index.js';
import { says } from './says.js';

/** What a language says on one occasion: what customers say for it, and the bot's words in two or more ways. */
export interface OccasionReplies {
  readonly says?: readonly string[];
  /** The first is said first; the others so that nothing is ever said twice in a row. */
  readonly bodies: readonly string[];
  /** Other words for a kind of feeling. */
  readonly feels?: Readonly<Record<string, readonly string[]>>;
}

/** Patterns are tried in the order of its rows. */
export type RepliesTable = Readonly<Record<Occasion, OccasionReplies>>;

/** The rules of a table: `greeting`, `greeting-2`, …; for a feeling `distress-grief`, `distress-grief-2`. */
export function rulesOf(table: RepliesTable): ReplyRule[] {
  const rows = Object.entries(table) as [Occasion, OccasionReplies][];
  return rows.flatMap(([occasion, { says: patterns = [], bodies, feels = {} }]) => {
    const forFeelings = Object.entries(feels).flatMap(([kind, texts]) => rulesFor(occasion, texts, [], [kind]));
    return [...forFeelings, ...rulesFor(occasion, bodies, patterns, [])];
  });
}

function rulesFor(
  occasion: Occasion,
  bodies: readonly string[],
  patterns: readonly string[],
  feels: readonly string[],
): ReplyRule[] {
  const name = [occasion, ...feels].join('-');
  return bodies.map((body, index) => ({
    id: index === 0 ? name : `${name}-${index + 1}`,
    says: index === 0 ? patterns : [],
    feels,
    when: [occasion],
    priority: 0,
    body: says(body),
    choices: [],
  }));
}

/** The default rules of a language, loaded when first needed; English for a language the library does not have. */
export async function loadReplies(language: Language): Promise<readonly ReplyRule[]> {
  const load = TABLES.get(primaryLanguage(language));
  if (load !== undefined) return rulesOf(await load());
  const { inPageOf } = await import('./replies/right-to-left.js');
  return inPageOf(language, rulesOf(await english()));
}

const english = async (): Promise<RepliesTable> => (await import('./replies/en.js')).en;

/** Each import is written out, so that bundlers see the files. */
const TABLES: ReadonlyMap<string, () => Promise<RepliesTable>> = new Map([
  ['en', english],
  ['de', async () => (await import('./replies/de.js')).de],
  ['it', async () => (await import('./replies/it.js')).it],
]);

/** Defaults and a site's own rules in the order they are asked: same id replaces, higher priority and the site first. */
export function mergeReplies(defaults: readonly ReplyRule[], site: readonly ReplyRule[]): readonly ReplyRule[] {
  const replaced = new Set(site.map(({ id }) => id));
  return [...site, ...defaults.filter(({ id }) => !replaced.has(id))].sort((a, b) => b.priority - a.priority);
}
