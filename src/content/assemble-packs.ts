import {
  directionOf,
  PACK_VERSION,
  type Entry,
  type LanguagePack,
  type Notice,
  type ReplyRule,
} from '../model/index.js';
import { alignFlows } from './translations/align-flows.js';
import { borrowEntries, lenders, type Shelf } from './translations/borrow-entries.js';
import { entriesOf, type CompiledFile } from './compile-file.js';
import { emotionIn, type EmotionSource } from './settings/read-emotion.js';
import { synonymsIn, type SynonymSource } from './settings/read-synonyms.js';
import { channelIn, type ChannelSource } from './settings/read-channels.js';

/** One pack a language that is written, the default language first; an empty one where nothing is written. */
export function assemblePacks(
  compiled: readonly CompiledFile[],
  {
    channels,
    emotion,
    synonyms,
  }: {
    readonly channels: readonly ChannelSource[];
    readonly emotion: EmotionSource | undefined;
    readonly synonyms: readonly SynonymSource[];
  },
  defaultLanguage: string,
  title: string | undefined,
): LanguagePack[] {
  const files = alignFlows(compiled, defaultLanguage);
  const written = new Set(files.map(({ document }) => document.language));
  const languages = [...new Set([defaultLanguage, ...written])].filter((language) => written.has(language));
  const shelves = languages.length > 1 ? languages.map((language) => shelfOf(language, files)) : [];
  return (languages.length > 0 ? languages : [defaultLanguage]).map((language): LanguagePack => {
    const has = new Set(shelves.find((shelf) => shelf.language === language)?.entries.keys());
    const lending = lenders(language, languages, defaultLanguage).flatMap(
      (other) => shelves.find((shelf) => shelf.language === other) ?? [],
    );
    const own = files.filter(({ document }) => document.language === language).map(({ result }) => result);
    const groups = synonymsIn(synonyms, language);
    const feeling = emotion && emotionIn(emotion, language);
    const borrowed = lending.length > 0 ? borrowEntries(own, has, lending) : [];
    return {
      format: 'handrail-language',
      version: PACK_VERSION,
      language,
      direction: directionOf(language),
      ...(title === undefined ? {} : { title }),
      entries: uniqueSlugs(own.flatMap(entriesOf).toSorted((a, b) => a.weight - b.weight)),
      ...(borrowed.length > 0 ? { borrowed } : {}),
      ...(groups.length > 0 ? { synonyms: groups } : {}),
      notices: own.flatMap((result): Notice[] => (result.kind === 'notice' ? [result.notice] : [])),
      replies: own.flatMap((result): ReplyRule[] => (result.kind === 'reply' ? [result.reply] : [])),
      channels: channels.map((source) => channelIn(source, language, defaultLanguage)),
      ...(feeling && { feeling }),
    };
  });
}

function shelfOf(language: string, files: readonly CompiledFile[]): Shelf {
  const own = files.filter(({ document }) => document.language === language);
  return {
    language,
    entries: new Map(own.flatMap(({ result }) => entriesOf(result)).map((entry) => [entry.id, entry])),
  };
}

/** Slugs are unique in a language; the second of two gets a number. An entry that keeps its own stays the same object. */
function uniqueSlugs(entries: readonly Entry[]): Entry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    let { slug } = entry;
    for (let number = 2; taken.has(slug); number++) slug = `${entry.slug}-${number}`;
    taken.add(slug);
    return slug === entry.slug ? entry : { ...entry, slug };
  });
}
