import type { LanguagePack } from '../../model/index.js';
import { createIndex, loadLanguage, searchableOf, type SearchIndex } from '../../search/index.js';
import {
  knowsMeaning,
  meaningOfSite,
  MOST_SENSED,
  readMeaning,
  senseOf,
  type WordVectors,
} from '../../search/learning/index.js';

/** Packs never change, and learning takes a second. */
const LEARNED = new WeakMap<LanguagePack, Promise<Uint8Array | undefined>>();

/** The file from which pages know what a pack's words mean; undefined where they could not use one. */
export function meaningOf(pack: LanguagePack): Promise<Uint8Array | undefined> {
  let learned = LEARNED.get(pack);
  if (learned === undefined) LEARNED.set(pack, (learned = learn(pack)));
  return learned;
}

const READ = new WeakMap<LanguagePack, Promise<WordVectors | undefined>>();

/** What is in that file, read once. */
export function vectorsOf(pack: LanguagePack): Promise<WordVectors | undefined> {
  let read = READ.get(pack);
  if (read === undefined) READ.set(pack, (read = meaningOf(pack).then((file) => file && readMeaning(file))));
  return read;
}

async function learn(pack: LanguagePack): Promise<Uint8Array | undefined> {
  if (!wantsMeaning(pack)) return undefined;
  const { language, synonyms, entries } = pack;
  return meaningOfSite(entries.map(searchableOf), await loadLanguage(language, synonyms));
}

/** Where that file lies, beside the pack. */
export function meaningFile(language: string): string {
  return `pack.${language}.meaning.bin`;
}

/** The pack as it is written where that file is beside it. */
export function withMeaning(pack: LanguagePack): LanguagePack {
  return wantsMeaning(pack) ? { ...pack, meaning: meaningFile(pack.language) } : pack;
}

/** Whether pages can use it: its language is known, and its phrases are not too many. */
function wantsMeaning({ language, entries }: LanguagePack): boolean {
  const phrases = entries.reduce((sum, { questions, keywords }) => sum + 1 + questions.length + keywords.length, 0);
  return knowsMeaning(language) && phrases <= MOST_SENSED;
}

/** The index that a page makes of a pack, with all that it knows of its words. */
export async function packIndex(pack: LanguagePack): Promise<SearchIndex> {
  const index = createIndex(pack.entries.map(searchableOf), await loadLanguage(pack.language, pack.synonyms));
  const vectors = await vectorsOf(pack);
  if (vectors) index.understand(senseOf(vectors));
  return index;
}
