import { createHash } from 'node:crypto';
import type { ImportManifest } from './manifest.js';
import type { OldArticle } from '../old-article.js';
import { slugOf } from './slug.js';

/** The key under which the manifest knows an article. */
export function manifestKey({ key, language }: OldArticle): string {
  return `${language} ${key}`;
}

/**
 * Gives each article its file in OUT: the place it had before, or else its language, its categories and its title. All
 * languages of an article share one path, that of the first.
 */
export function placeFiles(
  articles: readonly OldArticle[],
  before: ImportManifest,
  from: string,
): Map<OldArticle, string> {
  const earlier = new Map<string, string>();
  for (const [path, file] of before) if (file.from === from) earlier.set(file.key, path);
  const places = new Map<OldArticle, string>();
  /** Path below the language → key of the article it belongs to; file names that differ in case alone are one. */
  const taken = new Map<string, string>();
  const chosen = new Map<string, string>();
  const claim = (base: string, article: OldArticle): void => {
    places.set(article, `${article.language}/${base}`);
    taken.set(base.toLowerCase(), article.key);
    chosen.set(article.key, base);
  };
  const fresh: OldArticle[] = [];
  for (const article of articles) {
    const path = earlier.get(manifestKey(article));
    if (path?.startsWith(`${article.language}/`)) claim(path.slice(article.language.length + 1), article);
    else fresh.push(article);
  }
  for (const article of fresh) {
    const known = chosen.get(article.key);
    if (known !== undefined) {
      claim(known, article);
      continue;
    }
    const base = article.path ?? pathOf(article);
    const isFree = (path: string): boolean => (taken.get(path.toLowerCase()) ?? article.key) === article.key;
    const stem = base.replace(/\.md$/, '');
    const candidates = [base, `${stem}-${slugOf(article.key, article.language).slice(-24) || 'x'}.md`];
    claim(candidates.find(isFree) ?? `${stem}-${shortHash(article.key)}.md`, article);
  }
  return places;
}

function pathOf({ category, title, key, language }: OldArticle): string {
  const folders = category.map((name) => slugOf(name, language)).filter(Boolean);
  // A file named index or readme would go by the name of its folder.
  const name = slugOf(title, language).replace(/^(?:index|readme)$/, '$&-page');
  return [...folders, `${name || `article-${slugOf(key, language) || shortHash(key)}`}.md`].join('/');
}

export function shortHash(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 8);
}
