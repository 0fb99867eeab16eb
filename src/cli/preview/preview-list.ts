import type { Compiled } from '../../content/index.js';

/** An article or flow as the preview lists it. */
export interface ListedArticle {
  readonly title: string;
  /** The last part of its address in the help center. */
  readonly slug: string;
  /** Path of its file, relative to the help folder. */
  readonly file: string;
}

/**
 * The articles of a language whose title, file or id holds the words, with slips, best first; all of them, in their order,
 * for no words.
 */
export async function listArticles(
  { packs, places }: Pick<Compiled, 'packs' | 'places'>,
  language: string,
  words: string,
): Promise<readonly ListedArticle[]> {
  const pack = packs.find((other) => other.language === language);
  const files = new Map(places.filter((place) => place.language === language).map(({ id, file }) => [id, file]));
  const listed = (pack?.entries ?? []).map(({ id, title, slug }) => ({ id, title, slug, file: files.get(id) ?? '' }));
  const { createFilter } = await import('../../search/create-filter.js');
  const found = createFilter(listed, ({ id, title, file }) => [title, file, id])(words);
  return found.map(({ title, slug, file }) => ({ title, slug, file }));
}
