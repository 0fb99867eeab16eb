import { ALL_ENTITIES } from './markdown/all-entities.js';
import { assemblePacks } from './assemble-packs.js';
import { checkFiles } from './check-files.js';
import { compileFile, holds, type CompiledFile } from './compile-file.js';
import type { Compiled, CompileOptions, HelpFile } from './compiled.js';
import { knowEntities } from './markdown/entities.js';
import type { Asset } from './image-collector.js';
import { languageOfPath } from './translations/language-of-path.js';
import { languageName, normaliseLanguage } from './translations/language-tag.js';
import { Library } from './links/library.js';
import { readChannels } from './settings/read-channels.js';
import { readEmotion } from './settings/read-emotion.js';
import { readSynonyms } from './settings/read-synonyms.js';
import { readYaml } from './fields/read-yaml.js';
import type { TravellingFile } from './hand.js';
import { appearanceOf, readHelpFile, shelve, type Reading, type Shelf } from './reading.js';
import type { Source } from './source.js';

/** Told while a folder is compiled: `done` of `all` pieces of work. */
export type Progress = (done: number, all: number) => void;

/**
 * Compiles a help folder as often as it changes, and does anew only what a change touches: a file is read again when
 * its text is another, and compiled again when it was read or when a link in it leads elsewhere than before. The result
 * is that of `compileHelp`, to the byte.
 */
export class HelpCompiler {
  #readings = new Map<string, Reading>();
  #compiled = new Map<Source, CompiledFile>();
  #appearance: readonly string[] = [];

  constructor(readonly options: CompileOptions = {}) {
    knowEntities(ALL_ENTITIES);
  }

  /** `files` is the whole folder. Never throws: a file that cannot be used is reported and left out. */
  compile(files: readonly HelpFile[], progress: Progress = () => undefined): Compiled {
    const { markdown, defaultLanguage } = this.plan(files);
    const all = 2 * markdown.length;
    const readings = markdown.map((file, index) => {
      progress(index, all);
      return this.#read(file, defaultLanguage);
    });
    this.#readings = new Map(readings.map((reading) => [reading.path, reading]));

    const shelf = shelve(readings, this.options.audience);
    const { problems } = shelf;
    const compiled = this.#compileAll(shelf, (done) => progress(all / 2 + done, all));
    const channelFile = files.find(({ path }) => /^channels\.ya?ml$/i.test(path));
    const channels = channelFile
      ? readChannels(channelFile.text, readYaml, (problem) => problems.push({ ...problem, file: channelFile.path }))
      : [];
    const written = new Set(shelf.sources.map(({ document }) => document.language));
    const emotionFile = files.find(({ path }) => /^emotion\.ya?ml$/i.test(path));
    const emotion = emotionFile
      ? readEmotion(emotionFile.text, written, readYaml, (problem) =>
          problems.push({ ...problem, file: emotionFile.path }),
        )
      : undefined;
    const synonymFile = files.find(({ path }) => /^synonyms\.ya?ml$/i.test(path));
    const synonyms = synonymFile
      ? readSynonyms(synonymFile.text, written, readYaml, (problem) =>
          problems.push({ ...problem, file: synonymFile.path }),
        )
      : [];
    problems.push(...compiled.flatMap((file) => file.problems), ...checkFiles(compiled, channels, defaultLanguage));

    const packs = assemblePacks(compiled, { channels, emotion, synonyms }, defaultLanguage, this.options.title);
    return {
      defaultLanguage: packs[0]?.language ?? defaultLanguage,
      languages: packs.map(({ language }) => ({ language, name: languageName(language) })),
      packs,
      problems: problems.sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1)),
      assets: firstShown(compiled),
      places: compiled.flatMap(({ places }) => places),
    };
  }

  /** What there is to read, in the order it is read, and the language of files that name none. */
  plan(files: readonly HelpFile[]): { readonly markdown: readonly HelpFile[]; readonly defaultLanguage: string } {
    const markdown = files
      .filter(({ path }) => /\.(?:md|markdown)$/i.test(path))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
    return { markdown, defaultLanguage: chooseDefault(markdown, this.options.defaultLanguage) };
  }

  /** Takes over what {@link Hand}s have read and compiled, so that {@link compile} need not do it again. */
  know(readings: readonly Reading[], files: ReadonlyMap<string, TravellingFile[1]>): void {
    const shelf = shelve(readings, this.options.audience);
    this.#readings = new Map(readings.map((reading) => [reading.path, reading]));
    this.#compiled = new Map(
      shelf.sources.flatMap((source): [Source, CompiledFile][] => {
        const file = files.get(source.document.file);
        return file ? [[source, { ...file, document: source.document }]] : [];
      }),
    );
    this.#appearance = appearanceOf(shelf);
  }

  #read(file: HelpFile, defaultLanguage: string): Reading {
    const known = this.#readings.get(file.path);
    if (known?.text === file.text && known.defaultLanguage === defaultLanguage) return known;
    return readHelpFile(file, defaultLanguage);
  }

  #compileAll(shelf: Shelf, progress: (done: number) => void): CompiledFile[] {
    const { sources, leftOut } = shelf;
    const library = new Library(
      sources.map(({ linkable }) => linkable),
      leftOut,
    );
    const appearance = appearanceOf(shelf);
    const asBefore =
      appearance.length === this.#appearance.length && appearance.every((one, at) => one === this.#appearance[at]);
    const compiled = sources.map((source, index): [Source, CompiledFile] => {
      progress(index);
      const known = this.#compiled.get(source);
      if (known && (asBefore || holds(known, source.linkable, library))) return [source, known];
      return [source, compileFile(source.whole(), source.linkable, library, this.options.imageHosts)];
    });
    this.#compiled = new Map(compiled);
    this.#appearance = appearance;
    return compiled.map(([, file]) => file);
  }
}

function chooseDefault(files: readonly HelpFile[], wanted: string | undefined): string {
  if (wanted !== undefined) return normaliseLanguage(wanted) ?? wanted;
  const named = files.map(({ path }) => languageOfPath(path).language);
  if (named.includes('en') || named.includes(undefined)) return 'en';
  const counts = new Map<string, number>();
  for (const language of named) if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'en';
}

/** Each image once, with the place that shows it first. */
function firstShown(files: readonly CompiledFile[]): Asset[] {
  const first = new Map<string, Asset>();
  for (const asset of files.flatMap(({ assets }) => assets)) if (!first.has(asset.path)) first.set(asset.path, asset);
  return [...first.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
