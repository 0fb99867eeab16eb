import type { Target } from '../../model/index.js';
import type { Anchor, Linkable } from './linkable.js';

/** Why a file is no page: it was reported, or it is a draft or for agents alone. */
export type LeftOut = 'wrong' | 'kept-back';

/** All files of a help folder, so that a link from one finds the other. */
export class Library {
  readonly #byPath = new Map<string, Linkable>();
  /** `language\nname` → document, for every name a document goes by. */
  readonly #byName = new Map<string, Linkable>();
  readonly #leftOut = new Map<string, LeftOut>();
  readonly languages: ReadonlySet<string>;

  /** `leftOut` are the paths of files that are there and no pages, each with why. */
  constructor(
    readonly documents: readonly Linkable[],
    leftOut: ReadonlyMap<string, LeftOut> = new Map(),
  ) {
    for (const [path, why] of leftOut) this.#leftOut.set(pathKey(path), why);
    this.languages = new Set(documents.map(({ language }) => language));
    for (const document of documents) this.#byPath.set(pathKey(document.file), document);
    // Ids come first: an alias never hides somebody's id.
    for (const document of documents) this.#name(document, document.id);
    for (const document of documents)
      for (const alias of [...document.names, document.id.split('/').at(-1)])
        if (alias !== undefined) this.#name(document, alias);
  }

  /** The file at a path; case does not matter. */
  atPath(path: string): Linkable | undefined {
    return this.#byPath.get(pathKey(path));
  }

  /** Why the file at a path is no page. */
  leftOutAt(path: string): LeftOut | undefined {
    return this.#leftOut.get(pathKey(path));
  }

  /** `de/x.md` may name `de/y.md` where only `en/y.md` is there. */
  inOtherLanguage(path: string, language: string): Linkable | undefined {
    if (!path.startsWith(`${language}/`)) return undefined;
    for (const other of this.languages) {
      const found = other === language ? undefined : this.atPath(other + path.slice(language.length));
      if (found?.language === other) return found;
    }
    return undefined;
  }

  /** The document with an id, alias or slug, or else whose path ends so. */
  named(name: string, language: string): Linkable | undefined {
    return this.#byName.get(`${language}\n${bareName(name)}`);
  }

  /** The document with a name in a language that has it, where the own one does not. */
  namedElsewhere(name: string, language: string): Linkable | undefined {
    for (const other of this.languages) {
      const found = other === language ? undefined : this.named(name, other);
      if (found) return found;
    }
    return undefined;
  }

  /** The same document in another language, if it is there. */
  translation(document: Linkable, language: string): Linkable | undefined {
    return document.language === language ? document : this.named(document.id, language);
  }

  paths(): string[] {
    return this.documents.map(({ file }) => file);
  }

  names(language: string): string[] {
    return this.documents.filter((document) => document.language === language).map(({ id }) => id);
  }

  #name(document: Linkable, name: string): void {
    const key = `${document.language}\n${bareName(name)}`;
    if (!this.#byName.has(key)) this.#byName.set(key, document);
  }
}

/** Case does not matter, nor whether an umlaut is one character or two, as in names that come from macOS. */
function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** `/help/refund.html`, `./help/refund.md` and `help/refund/` are one name: old addresses are written in all these ways. */
function bareName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/^\.?\/+/, '')
    .replace(/(?:\.(?:md|markdown|html?)|\/+)$/i, '');
}

/** Id of the article that a question of a FAQ becomes. */
export function questionId(document: { readonly id: string }, question: { readonly id: string }): string {
  return document.id ? `${document.id}/${question.id}` : question.id;
}

/** Where a link to a document (and an anchor in it) leads. Undefined for a document that cannot be opened. */
export function targetOf(document: Linkable, anchor: Anchor | undefined): Target | undefined {
  switch (document.type) {
    case 'article':
      return { kind: 'article', id: document.id, ...(anchor ? { heading: anchor.heading } : {}) };
    case 'flow':
      return { kind: 'flow', id: document.id, ...(anchor?.section === undefined ? {} : { step: anchor.section }) };
    case 'faq': {
      const question = anchor?.section ?? document.firstQuestion;
      const id = question === undefined ? document.id : questionId(document, { id: question });
      const inside = anchor && anchor.heading !== anchor.section ? { heading: anchor.heading } : {};
      return { kind: 'article', id, ...inside };
    }
    case 'notice':
    case 'reply':
      return undefined;
  }
}
