import type { LanguagePack } from '../../model/index.js';
import { searchableOf, type IndexFile } from '../../search/index.js';
import { buildIndex } from './build-index.js';

/** From so many articles on a page loads the search index instead of building it. */
const LARGE = 1000;

/** Whether a pack is written with an index. The pages of a small one build it faster than they would load it. */
export function wantsIndex(pack: LanguagePack, hasBodiesApart: boolean): boolean {
  return pack.entries.length > LARGE || hasBodiesApart;
}

/** Builds the search indexes of large packs, and only anew what has changed. */
export class PackIndexer {
  readonly #last = new Map<string, { readonly pack: LanguagePack; readonly files: readonly IndexFile[] }>();

  /**
   * The files of a pack's index. `between`: an editor is at work, and an index that knows the same entries by their words
   * of before will do until the next build.
   */
  async filesOf(pack: LanguagePack, between: boolean): Promise<readonly IndexFile[]> {
    const last = this.#last.get(pack.language);
    if (last && holdsSame(last.pack, pack, between)) return last.files;
    const { language, synonyms = [] } = pack;
    const files = await buildIndex({ searchables: pack.entries.map(searchableOf), language, synonyms });
    this.#last.set(pack.language, { pack, files });
    return files;
  }
}

/** Entries never change; a changed one is another object of the same id. */
function holdsSame(one: LanguagePack, other: LanguagePack, byId: boolean): boolean {
  return (
    // Groups of several words are written into the index.
    JSON.stringify(one.synonyms) === JSON.stringify(other.synonyms) &&
    one.entries.length === other.entries.length &&
    one.entries.every((entry, i) => entry === other.entries[i] || (byId && entry.id === other.entries[i]?.id))
  );
}
