import { safeHref } from '../model/index.js';
import type { OldArticle } from './old-article.js';
import type { OldSystem } from './old-system.js';
import { slugOf } from './writing/slug.js';

/** Where a link of the old system leads in the new one. */
export type LinkTarget =
  | { readonly kind: 'article'; readonly article: OldArticle; readonly anchor: string }
  /** A heading of the same article. */
  | { readonly kind: 'anchor'; readonly anchor: string }
  /** An address that stays what it is, in full. */
  | { readonly kind: 'address'; readonly href: string }
  /** An address of the old site that no export explains: it may go on working, or not. */
  | { readonly kind: 'site'; readonly href: string }
  /** The old system's form for writing to a person. */
  | { readonly kind: 'contact' }
  | { readonly kind: 'nowhere'; readonly why: string };

/** Stands for the host of a help center that no export names. */
const NO_HOST = 'https://help.invalid/';

/** All names by which the old articles link to each other. */
export class LinkMap {
  /** Name → language → article. */
  readonly #byName = new Map<string, Map<string, OldArticle>>();
  /** The same for the last part of addresses, of which two articles may have the same. */
  readonly #bySlug = new Map<string, Map<string, OldArticle> | undefined>();
  readonly #hosts = new Set<string>();

  constructor(
    articles: readonly OldArticle[],
    readonly system: OldSystem,
  ) {
    for (const article of articles) {
      const url = urlOf(article.address ?? '', undefined);
      if (url) this.#hosts.add(url.host);
      for (const name of [article.key, ...article.names, ...(article.linkNames ?? []), article.path ?? ''])
        this.#name(nameOf(name), article);
      if (url) this.#name(nameOf(url.pathname + url.hash), article);
      const last = url?.pathname.split('/').findLast(Boolean)?.replace(/^\d+-/, '');
      for (const slug of new Set([last, slugOf(article.title, article.language), article.slug]))
        if (slug !== undefined && slug !== '') this.#slug(slug.toLowerCase(), article);
    }
  }

  resolve(written: string, from: OldArticle): LinkTarget {
    const href = written.trim();
    if (/^#.*[\s"<>]/.test(href)) return NOWHERE.broken;
    if (href.startsWith('#'))
      return href.length > 1 ? { kind: 'anchor', anchor: decoded(href.slice(1)) } : NOWHERE.empty;
    if (safeHref(href) === undefined) return NOWHERE.unsafe;
    if (/^(?:mailto|tel):/i.test(href)) return { kind: 'address', href };
    const isRelative = !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href);
    const url = urlOf(href, from.address ?? NO_HOST + encodePath(from.file));
    if (!url) return NOWHERE.broken;
    const isOwn = isRelative || this.#hosts.has(url.host) || this.system.hosts?.test(url.host) === true;
    if (!isOwn) return { kind: 'address', href };
    const found = this.#find(url, isRelative, from.language);
    if (found) return { kind: 'article', article: found, anchor: decoded(url.hash.slice(1)) };
    if (this.system.articleAddress?.test(url.pathname)) return NOWHERE.missing;
    if (this.system.contactAddress?.test(url.pathname)) return { kind: 'contact' };
    if (this.system.listAddress?.test(url.pathname)) return NOWHERE.list;
    if (url.href.startsWith(NO_HOST))
      return href.startsWith('/') && !/\.mdx?(?:[?#]|$)/i.test(href) ? { kind: 'site', href } : NOWHERE.elsewhere;
    return { kind: 'address', href: isRelative ? url.href : href };
  }

  /** The same article in another language, where it is there. */
  inLanguage(name: string, language: string): OldArticle | undefined {
    return pick(this.#byName.get(nameOf(name)), language);
  }

  #find(url: URL, isRelative: boolean, language: string): OldArticle | undefined {
    const path = url.pathname;
    const named = this.system.articleAddress?.exec(path)?.[1];
    const names = [named, path + url.hash, path].filter((name) => name !== undefined);
    for (const name of names) {
      const found = pick(this.#byName.get(nameOf(name)), language);
      if (found) return found;
    }
    if (!isRelative) return undefined;
    const last = nameOf(path.split('/').findLast(Boolean) ?? '');
    return pick(this.#bySlug.get(last), language);
  }

  #name(name: string, article: OldArticle): void {
    if (name === '') return;
    const languages = this.#byName.get(name) ?? new Map<string, OldArticle>();
    this.#byName.set(name, languages);
    if (!languages.has(article.language)) languages.set(article.language, article);
  }

  #slug(slug: string, article: OldArticle): void {
    const languages = this.#bySlug.get(slug);
    const other = languages && [...languages.values()][0];
    if (this.#bySlug.has(slug) && other?.key !== article.key) this.#bySlug.set(slug, undefined);
    else this.#bySlug.set(slug, (languages ?? new Map<string, OldArticle>()).set(article.language, article));
  }
}

const NOWHERE = {
  empty: { kind: 'nowhere', why: 'it has no address' },
  unsafe: { kind: 'nowhere', why: 'such an address is not allowed' },
  broken: { kind: 'nowhere', why: 'the address is broken' },
  missing: { kind: 'nowhere', why: 'that article is not in the export, or was kept back' },
  list: { kind: 'nowhere', why: 'a list of articles has no address here' },
  elsewhere: { kind: 'nowhere', why: 'nothing that was brought along lies there' },
} as const satisfies Record<string, LinkTarget>;

function pick(languages: ReadonlyMap<string, OldArticle> | undefined, language: string): OldArticle | undefined {
  return languages && (languages.get(language) ?? [...languages.values()][0]);
}

/** A name as links write it: case, ending and slashes at the ends do not count. */
function nameOf(name: string): string {
  return decoded(name)
    .toLowerCase()
    .replace(/\.(?:mdx?|markdown|html?|ya?ml)(?=$|#)/, '')
    .replace(/\/(?:_?index|readme)(?=$|#)/, '')
    .replace(/\/+(?=$|#)/, '')
    .replace(/^\/+/, '');
}

/** Undefined for what is no address. */
export function urlOf(href: string, base: string | undefined): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** An address as people read it. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
