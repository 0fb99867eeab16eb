import type { HelpFile } from '../compiled.js';
import { ENTRY_TYPES, type EntryType } from '../fields/front-matter-keys.js';
import { readYaml } from '../fields/read-yaml.js';
import { splitFrontMatter } from '../fields/split-front-matter.js';
import { isRecord } from '../fields/yaml-document.js';
import { languageOfPath } from '../translations/language-of-path.js';

/** Where a file lies and what its front matter holds, as far as a form of Decap CMS cares. */
export interface Place {
  readonly path: string;
  /** Its path without language and ending. */
  readonly base: string;
  /** Its folder, with that of the language. */
  readonly folder: string;
  /** Its folder without that of the language. */
  readonly shared: string;
  readonly language?: string;
  /** How the language is written. */
  readonly how: 'folder' | 'ending' | 'none';
  /** What follows the name, without the first dot: `md`, `de.md`. */
  readonly extension: string;
  readonly type: EntryType;
  readonly values: Readonly<Record<string, unknown>>;
}

export function placeOf({ path, text }: HelpFile): Place {
  const { language, base } = languageOfPath(path);
  const folders = path.split('/').slice(0, -1);
  const byFolder = language !== undefined && languageOfPath(`${folders[0] ?? ''}/x.md`).language === language;
  const how = language === undefined ? 'none' : byFolder ? 'folder' : 'ending';
  const { yaml } = splitFrontMatter(text);
  const read = yaml === undefined ? undefined : readYaml(yaml).value;
  const values = isRecord(read) ? read : {};
  return {
    path,
    base,
    folder: folders.join('/'),
    shared: (byFolder ? folders.slice(1) : folders).join('/'),
    ...(language === undefined ? {} : { language }),
    how,
    extension: (how === 'ending' ? /[^./]+\.md$/i.exec(path)?.[0] : undefined) ?? 'md',
    type: ENTRY_TYPES.find((type) => type === values['type']) ?? 'article',
    values,
  };
}

/** How Decap would show languages beside each other, or why they get a form each. */
export type SideBySide =
  | { readonly structure: 'multiple_folders' | 'multiple_files' }
  | { readonly structure?: never; readonly because?: string };

/**
 * Decap saves all languages of an article at once: where one is missing it writes an empty file, and what is not there in
 * the first language it takes for that. So languages stand side by side only where nothing is missing.
 */
export function sideBySide(places: readonly Place[], languages: readonly string[]): SideBySide {
  if (languages.length < 2) return {};
  const files = places.every((place) => place.how === 'ending' && place.extension === `${place.language ?? ''}.md`);
  const folders = places.every(({ how, folder, language }) => how === 'folder' && folder === language);
  if (!files && !folders)
    return { because: 'Decap looks for a language in the last folder, or in an ending on every file' };
  const there = new Set(places.map(({ base, language }) => `${language ?? ''} ${base}`));
  for (const { base, path } of places)
    for (const language of languages)
      if (!there.has(`${language} ${base}`))
        return { because: `${path} is not there in "${language}", and Decap would write an empty file for it` };
  return { structure: files ? 'multiple_files' : 'multiple_folders' };
}
