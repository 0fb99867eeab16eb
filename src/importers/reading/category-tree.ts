/** A category, section, folder or collection of an old system. */
export interface OldCategory {
  readonly key: string;
  readonly parent?: string;
  readonly position?: number;
  /** By language; under `''` the one that holds where a language has none. */
  readonly names: ReadonlyMap<string, string>;
}

/** Articles of one category have weights of their own up to here, so that categories keep their order. */
const ROOM = 1000;

/** The categories of an old help center: names from the outermost in, and the order in which a customer met them. */
export class CategoryTree {
  readonly #byKey = new Map<string, OldCategory>();
  readonly #ranks = new Map<string, number>();

  constructor(categories: readonly OldCategory[]) {
    for (const category of categories) this.#byKey.set(category.key, category);
    this.#rank(undefined, new Set());
  }

  /** Names of the categories around an article, outermost first, in its language. */
  path(key: string | undefined, language: string): string[] {
    const names: string[] = [];
    const seen = new Set<string>();
    for (let at = this.#find(key); at !== undefined && !seen.has(at.key); at = this.#find(at.parent)) {
      seen.add(at.key);
      const name = at.names.get(language) ?? at.names.get('') ?? [...at.names.values()][0];
      if (name !== undefined) names.unshift(name);
    }
    return names;
  }

  /** Order of an article among all: that of its category first, then its own. */
  weight(key: string | undefined, position = 0): number {
    const rank = key === undefined ? 0 : (this.#ranks.get(key) ?? 0);
    return rank * ROOM + Math.min(Math.max(0, Math.round(position)), ROOM - 1);
  }

  #find(key: string | undefined): OldCategory | undefined {
    return key === undefined ? undefined : this.#byKey.get(key);
  }

  /** Numbers the categories as a reader of the old start page meets them. */
  #rank(parent: string | undefined, seen: Set<string>): void {
    const children = [...this.#byKey.values()]
      .filter((category) => (this.#find(category.parent) ? category.parent : undefined) === parent)
      .sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
    for (const { key } of children) {
      if (seen.has(key)) continue;
      seen.add(key);
      this.#ranks.set(key, this.#ranks.size);
      this.#rank(key, seen);
    }
  }
}
