import { PACK_VERSION, type Entry, type LanguagePack, type PackManifest } from '../model/index.js';

/** A file to write, relative to the folder of the pack. */
export interface PackFile {
  readonly path: string;
  readonly json: string;
}

/** A language file up to this size holds its bodies; a larger one names a file for each. */
export const INLINE_BYTES = 1_000_000;

/** JSON of a language pack without empty and default fields, which the model's parser fills in. */
export function serializePack(pack: LanguagePack): string {
  return packJson(
    pack,
    pack.entries.map((entry) => writtenEntry(entry).whole),
  );
}

/** The files of a language: one, or where that would be large, one for the list and one for each body. */
export function packFiles(pack: LanguagePack, inlineBytes = INLINE_BYTES): PackFile[] {
  const path = `pack.${pack.language}.json`;
  const length = pack.entries.reduce((sum, entry) => sum + writtenEntry(entry).whole.length, 0);
  const whole = length < inlineBytes ? serializePack(pack) : undefined;
  if (whole !== undefined && !isLonger(whole, inlineBytes)) return [{ path, json: whole }];
  const bodies: PackFile[] = [];
  const entries = pack.entries.map((entry) => {
    const { whole, listed, body } = writtenEntry(entry);
    if (listed === undefined || body === undefined) return whole;
    const href = `pack.${pack.language}/${entry.id.split('/').map(fileName).join('/')}.json`;
    bodies.push({ path: href, json: body });
    return listed(href.split('/').map(encodeURIComponent).join('/'));
  });
  return [{ path, json: packJson(pack, entries) }, ...bodies];
}

/** An entry as JSON. */
interface WrittenEntry {
  readonly whole: string;
  /** Of an article with its body: the body alone, and the entry with an address instead of it. */
  readonly body?: string;
  readonly listed?: (href: string) => string;
}

/** Entries never change; what was written of one is written again as it was. */
const WRITTEN = new WeakMap<Entry, WrittenEntry>();

function writtenEntry(entry: Entry): WrittenEntry {
  const known = WRITTEN.get(entry);
  if (known) return known;
  const written = writeEntry(entry);
  WRITTEN.set(entry, written);
  return written;
}

function writeEntry(entry: Entry): WrittenEntry {
  if (entry.type === 'flow') return { whole: JSON.stringify({ ...slim(entry), steps: entry.steps.map(slim) }) };
  if ('href' in entry.body) return { whole: JSON.stringify({ ...slim(entry), body: entry.body }) };
  const body = JSON.stringify(entry.body);
  // Every entry has an id, so there is a key before the body.
  const before = JSON.stringify(slim({ ...entry, body: [] })).slice(0, -1);
  return {
    whole: `${before},"body":${body}}`,
    body,
    listed: (href) => `${before},"body":${JSON.stringify({ href })}}`,
  };
}

/** Whether a text has so many bytes in UTF-8; each of its units has one to three. */
function isLonger(text: string, bytes: number): boolean {
  if (text.length >= bytes || 3 * text.length < bytes) return text.length >= bytes;
  return new TextEncoder().encode(text).length >= bytes;
}

/** `pack.json`: the languages there are, the default one first. */
export function serializeManifest(
  defaultLanguage: string,
  languages: readonly { readonly language: string; readonly name: string }[],
): string {
  const manifest: PackManifest = {
    format: 'handrail-pack',
    version: PACK_VERSION,
    defaultLanguage,
    languages: languages.map(({ language, name }) => ({ language, name, href: `pack.${language}.json` })),
  };
  return JSON.stringify(manifest);
}

/** An id is the editor's; as a file name it must not climb out of its folder or be refused by a file system. */
function fileName(segment: string): string {
  const safe = segment.replace(/[^\p{L}\p{N}_.-]/gu, (character) => `~${character.codePointAt(0)?.toString(16) ?? ''}`);
  return /^\.*$/.test(safe) ? `~${safe}` : [...safe].slice(0, 150).join('');
}

/** Defaults of the parsers in `model/pack.ts`, by key; empty lists and objects go as well, wherever they may be absent. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  category: '',
  weight: 0,
  popular: false,
  moment: false,
  outcome: false,
  distress: false,
  priority: 0,
  tone: 'info',
  direction: 'ltr',
};

/** Lists that the parsers fill in when they are absent. */
const LISTS = new Set([
  'questions',
  'keywords',
  'next',
  'aliases',
  'channel',
  'contexts',
  'choices',
  'notices',
  'replies',
  'channels',
  'says',
  'feels',
  'when',
  'languages',
  'topics',
  'complexity',
  'skills',
  'exceptions',
  'introduction',
  'body',
]);

/** A pack whose entries are JSON already. */
function packJson(pack: LanguagePack, entries: readonly string[]): string {
  const { entries: _, borrowed = [], notices, replies, channels, ...head } = pack;
  const tail = {
    ...(borrowed.length > 0 ? { borrowed: borrowed.map(slimEntry) } : {}),
    ...(notices.length > 0 ? { notices: notices.map(slim) } : {}),
    ...(replies.length > 0 ? { replies: replies.map(slim) } : {}),
    ...(channels.length > 0
      ? { channels: channels.map((channel) => ({ ...slim(channel), goodFor: slim(channel.goodFor) })) }
      : {}),
  };
  const after = JSON.stringify(tail).slice(1);
  return `${JSON.stringify(slim(head)).slice(0, -1)},"entries":[${entries.join(',')}]${after === '}' ? '' : ','}${after}`;
}

function slimEntry(entry: Entry): object {
  return entry.type === 'flow'
    ? { ...slim(entry), steps: entry.steps.map(slim) }
    : { ...slim(entry), body: entry.body };
}

function slim(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => DEFAULTS[key] !== value && !(LISTS.has(key) && Array.isArray(value) && value.length === 0),
    ),
  );
}
