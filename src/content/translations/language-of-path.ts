import { readLanguage } from './language-tag.js';

/** What each name was found to be; a folder's name is asked for once a file. */
const KNOWN = new Map<string, string | undefined>();

/** Two letters (and a region or script) that name a language: `de`, `pt-BR`. Three letters are too often a word. */
function asLanguage(name: string): string | undefined {
  if (!/^[a-z]{2}([-_][A-Za-z]{2,4})?$/.test(name)) return undefined;
  if (!KNOWN.has(name)) KNOWN.set(name, readLanguage(name));
  return KNOWN.get(name);
}

/**
 * A file's language from its first folder (`de/…`) or suffix (`x.de.md`, `x._de.md`), and the rest: the path without
 * language and extension, the same for all translations. `index` and `README` stand for their folder.
 */
export function languageOfPath(path: string): { readonly language?: string; readonly base: string } {
  const folders = path.split('/');
  let name = (folders.pop() ?? '').replace(/\.(?:md|markdown)$/i, '');
  const first = folders[0] === undefined ? undefined : asLanguage(folders[0]);
  if (first !== undefined) folders.shift();
  const suffix = /^(.+)\._?([A-Za-z_-]{2,7})$/.exec(name);
  const fromSuffix = suffix?.[2] === undefined ? undefined : asLanguage(suffix[2]);
  if (fromSuffix !== undefined) name = suffix?.[1] ?? name;
  name = name.replace(/\.flow$/i, '');
  if (/^(?:index|readme)$/i.test(name) && folders.length > 0) name = folders.pop() ?? name;
  const language = fromSuffix ?? first;
  // macOS and its archives write an umlaut as two characters; an id is the same wherever the folder lies.
  const base = [...folders, name].join('/').normalize('NFC');
  return { ...(language === undefined ? {} : { language }), base };
}
