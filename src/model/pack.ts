import { isObject } from './is-object.js';
import type { Direction } from './direction.js';
import type { Block } from './content-node.js';
import type { Article, Entry, EntryFields, Flow, Language, Notice, ReplyRule } from './entry.js';
import type { Channel } from './channel.js';
import type { SiteFeeling } from './reading.js';

/** Version of the pack's format that this code writes and reads. */
export const PACK_VERSION = 1;

/** `pack.json`: which languages there are. Loaded first. */
export interface PackManifest {
  readonly format: 'handrail-pack';
  readonly version: typeof PACK_VERSION;
  readonly defaultLanguage: Language;
  /** `href` is relative to the manifest. */
  readonly languages: readonly { readonly language: Language; readonly name: string; readonly href: string }[];
}

/** `pack.LANG.json`: everything in one language. Bodies are inside while the pack is small. */
export interface LanguagePack {
  readonly format: 'handrail-language';
  readonly version: typeof PACK_VERSION;
  readonly language: Language;
  readonly direction: Direction;
  /** Name of the help center, where the site gives one. */
  readonly title?: string;
  readonly entries: readonly Entry[];
  /** Entries of another language (`lang`) that links lead to, as they are not translated: never listed, never found. */
  readonly borrowed?: readonly Entry[];
  /** What this site's customers call the same thing; from `synonyms.yml`. */
  readonly synonyms?: readonly SynonymGroup[];
  /** Folder of the search index that was built with a large pack, relative to this file. */
  readonly search?: string;
  /** File of what the site's words mean, relative to this one: search reads it after the first words. */
  readonly meaning?: string;
  readonly notices: readonly Notice[];
  readonly replies: readonly ReplyRule[];
  readonly channels: readonly Channel[];
  /** The site's own cues and thresholds. */
  readonly feeling?: SiteFeeling;
}

/** Words, or several words together, that are used for the same thing. */
export interface SynonymGroup {
  readonly words: readonly string[];
  /** What the words find; absent where each of them finds the others. */
  readonly finds?: readonly string[];
}

/** A pack that cannot be used, with a message for the developer who reads the console. */
export class PackError extends Error {
  override readonly name = 'PackError';
  constructor(
    readonly reason: 'missing' | 'not-a-pack' | 'newer-version' | 'damaged',
    message: string,
  ) {
    super(message);
  }
}

/** What a pack leaves out because it is the ordinary case. Written by `serializePack`, filled in again here. */
const NOTHING: readonly never[] = [];
export const ENTRY_DEFAULTS = {
  questions: NOTHING,
  keywords: NOTHING,
  category: '',
  weight: 0,
  popular: false,
  next: NOTHING,
  aliases: NOTHING,
  moment: false,
  channel: NOTHING,
  contexts: NOTHING,
} satisfies Partial<EntryFields>;
const STEP_DEFAULTS = { body: NOTHING, choices: NOTHING, outcome: false };
const NOTICE_DEFAULTS = { body: NOTHING, contexts: NOTHING, tone: 'info' };
const REPLY_DEFAULTS = { says: NOTHING, feels: NOTHING, when: NOTHING, priority: 0, body: NOTHING, choices: NOTHING };
const CHANNEL_DEFAULTS = { languages: NOTHING, skills: NOTHING };
const GOOD_FOR_DEFAULTS = { complexity: NOTHING, topics: NOTHING, distress: false };

type Json = Readonly<Record<string, unknown>>;

/** Reads a manifest from parsed JSON. Throws a {@link PackError} that says what to do. */
export function parseManifest(json: unknown, from: string): PackManifest {
  const manifest = header(json, 'handrail-pack', from);
  const languages = list(manifest, 'languages', ['language', 'name', 'href'], from);
  if (languages.length === 0) throw damaged(from, 'languages');
  return { ...manifest, languages } as unknown as PackManifest;
}

/**
 * Reads a language file from parsed JSON. Throws a {@link PackError} that says what to do. The header and the keys that
 * everything hangs on are checked; what lies beneath was written by this library's compiler, and whatever shows it
 * treats each node as data and checks each address again.
 */
export function parseLanguagePack(json: unknown, from: string): LanguagePack {
  const pack = header(json, 'handrail-language', from);
  const [entries, borrowed] = ['entries', 'borrowed'].map((name) =>
    list(pack, name, ['id', 'type', 'title', 'slug'], from, ENTRY_DEFAULTS).map((entry) =>
      entry['type'] === 'flow'
        ? {
            introduction: NOTHING,
            ...entry,
            steps: list(entry, 'steps', ['id', 'title'], from, STEP_DEFAULTS),
          }
        : { body: NOTHING, ...entry },
    ),
  );
  const channels = list(pack, 'channels', ['id', 'kind', 'label'], from, CHANNEL_DEFAULTS).map((channel) => ({
    ...channel,
    goodFor: { ...GOOD_FOR_DEFAULTS, ...(channel['goodFor'] as Json | undefined) },
    ...(isObject(channel['hours']) && { hours: { exceptions: NOTHING, ...channel['hours'] } }),
  }));
  return {
    direction: 'ltr',
    ...pack,
    entries,
    ...(pack['borrowed'] !== undefined && { borrowed }),
    notices: list(pack, 'notices', ['id', 'title'], from, NOTICE_DEFAULTS),
    replies: list(pack, 'replies', ['id'], from, REPLY_DEFAULTS),
    channels,
  } as unknown as LanguagePack;
}

/** Reads the body of one article of a large pack from parsed JSON. Throws a {@link PackError}. */
export function parseBody(json: unknown, from: string): readonly Block[] {
  return list({ body: json }, 'body', ['kind'], from) as unknown as readonly Block[];
}

/** Checks the first two keys of a file, which say what it is. */
function header(json: unknown, format: string, from: string): Json {
  if (!isObject(json) || json['format'] !== format || typeof json['version'] !== 'number')
    throw new PackError(
      'not-a-pack',
      `${from} is not a ${format} file. Point "pack" at the pack.json that "handrail build" wrote.`,
    );
  if (json['version'] > PACK_VERSION)
    throw new PackError(
      'newer-version',
      `${from} has pack version ${json['version']}; this handrail reads up to ${PACK_VERSION}. Update handrail on the page, or build the pack with the older version.`,
    );
  return json;
}

/** The objects of a list, each with these keys as strings and what it left out; a list that is left out is empty. */
function list(holder: Json, name: string, keys: readonly string[], from: string, leftOut: Json = {}): readonly Json[] {
  const items = holder[name] ?? NOTHING;
  if (!Array.isArray(items)) throw damaged(from, name);
  return items.map((item: unknown, index) => {
    const missing = isObject(item) ? keys.find((key) => typeof item[key] !== 'string') : '';
    if (!isObject(item) || missing !== undefined)
      throw damaged(from, `${name}[${index}]${missing ? `.${missing}` : ''}`);
    return { ...leftOut, ...item };
  });
}

function damaged(from: string, where: string): PackError {
  return new PackError('damaged', `${from} is damaged at ${where}. Build it again with "handrail build".`);
}

export function isFlow(entry: Entry): entry is Flow {
  return entry.type === 'flow';
}

export function isArticle(entry: Entry): entry is Article {
  return entry.type === 'article';
}
