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
  return JSON.stringify(withoutDefaults(pack));
}

/** The files of a language: one, or where that would be large, one for the list and one for each body. */
export function packFiles(pack: LanguagePack, inlineBytes = INLINE_BYTES): PackFile[] {
  const path = `pack.${pack.language}.json`;
  const whole = serializePack(pack);
  if (new TextEncoder().encode(whole).length < inlineBytes) return [{ path, json: whole }];
  const bodies: PackFile[] = [];
  const entries = pack.entries.map((entry): Entry => {
    if (entry.type !== 'article' || 'href' in entry.body) return entry;
    const href = `pack.${pack.language}/${entry.id.split('/').map(fileName).join('/')}.json`;
    bodies.push({ path: href, json: JSON.stringify(entry.body) });
    return { ...entry, body: { href: href.split('/').map(encodeURIComponent).join('/') } };
  });
  return [{ path, json: serializePack({ ...pack, entries }) }, ...bodies];
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
  return /^\.*$/.test(safe) ? `~${safe}` : safe.slice(0, 150);
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

function withoutDefaults(pack: LanguagePack): object {
  return {
    ...slim(pack),
    entries: pack.entries.map((entry) =>
      entry.type === 'flow' ? { ...slim(entry), steps: entry.steps.map(slim) } : { ...slim(entry), body: entry.body },
    ),
    ...(pack.notices.length > 0 ? { notices: pack.notices.map(slim) } : {}),
    ...(pack.replies.length > 0 ? { replies: pack.replies.map(slim) } : {}),
    ...(pack.channels.length > 0
      ? { channels: pack.channels.map((channel) => ({ ...slim(channel), goodFor: slim(channel.goodFor) })) }
      : {}),
  };
}

function slim(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => DEFAULTS[key] !== value && !(LISTS.has(key) && Array.isArray(value) && value.length === 0),
    ),
  );
}
