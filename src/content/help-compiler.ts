import { ALL_ENTITIES } from './markdown/all-entities.js';
import { assemblePacks } from './assemble-packs.js';
import { checkFiles } from './check-files.js';
import { compileFile, holds, type CompiledFile } from './compile-file.js';
import type { Compiled, CompileOptions, HelpFile } from './compiled.js';
import { knowEntities } from './markdown/entities.js';
import type { Asset } from './image-collector.js';
import { languageOfPath } from './translations/language-of-path.js';
import { languageName, normaliseLanguage } from './translations/language-tag.js';
import { Library, type LeftOut } from './links/library.js';
import type { Problem, Report } from './problem.js';
import { readChannels } from './settings/read-channels.js';
import { readEmotion } from './settings/read-emotion.js';
import { readSynonyms } from './settings/read-synonyms.js';
import { readYaml } from './fields/read-yaml.js';
import { takeRelated } from './links/related-articles.js';
import { sourceOf, withOwnIds, type Source } from './source.js';
import { readDocument } from './source-document.js';

/** A file as it was read, for as long as its text stays. */
interface Reading {
  readonly path: string;
  readonly text: string;
  readonly defaultLanguage: string;
  readonly problems: readonly Problem[];
  /** Absent for a file that is left out. */
  readonly source?: Source;
}

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
    const markdown = files
      .filter(({ path }) => /\.(?:md|markdown)$/i.test(path))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const defaultLanguage = chooseDefault(markdown, this.options.defaultLanguage);
    const all = 2 * markdown.length;
    const readings = markdown.map((file, index) => {
      progress(index, all);
      return this.#read(file, defaultLanguage);
    });
    this.#readings = new Map(readings.map((reading) => [reading.path, reading]));

    const problems = readings.flatMap((reading) => reading.problems);
    const forCustomers = readings.flatMap(({ source }) =>
      source && source.document.front.audience !== 'agent' ? [source] : [],
    );
    const sources = withOwnIds(forCustomers, problems);
    const compiled = this.#compileAll(sources, leftOutOf(readings), (done) => progress(all / 2 + done, all));
    const channelFile = files.find(({ path }) => /^channels\.ya?ml$/i.test(path));
    const channels = channelFile
      ? readChannels(channelFile.text, readYaml, (problem) => problems.push({ ...problem, file: channelFile.path }))
      : [];
    const emotionFile = files.find(({ path }) => /^emotion\.ya?ml$/i.test(path));
    const emotion = emotionFile
      ? readEmotion(emotionFile.text, readYaml, (problem) => problems.push({ ...problem, file: emotionFile.path }))
      : undefined;
    const synonymFile = files.find(({ path }) => /^synonyms\.ya?ml$/i.test(path));
    const written = new Set(sources.map(({ document }) => document.language));
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

  #read({ path, text }: HelpFile, defaultLanguage: string): Reading {
    const known = this.#readings.get(path);
    if (known?.text === text && known.defaultLanguage === defaultLanguage) return known;
    const problems: Problem[] = [];
    const report: Report = (problem) => problems.push({ ...problem, file: path });
    const document = readDocument(path, text, { defaultLanguage, readYaml, takeRelated }, report);
    return { path, text, defaultLanguage, problems, ...(document ? { source: sourceOf(document) } : {}) };
  }

  #compileAll(
    sources: readonly Source[],
    leftOut: ReadonlyMap<string, LeftOut>,
    progress: (done: number) => void,
  ): CompiledFile[] {
    const library = new Library(
      sources.map(({ linkable }) => linkable),
      leftOut,
    );
    const appearance = [...sources.map((source) => source.appearance), JSON.stringify([...leftOut])];
    const asBefore =
      appearance.length === this.#appearance.length && appearance.every((one, at) => one === this.#appearance[at]);
    const compiled = sources.map((source, index): [Source, CompiledFile] => {
      progress(index);
      const known = this.#compiled.get(source);
      if (known && (asBefore || holds(known, source.linkable, library))) return [source, known];
      return [source, compileFile(source.document, source.linkable, library, this.options.imageHosts)];
    });
    this.#compiled = new Map(compiled);
    this.#appearance = appearance;
    return compiled.map(([, file]) => file);
  }
}

function leftOutOf(readings: readonly Reading[]): ReadonlyMap<string, LeftOut> {
  return new Map(
    readings.flatMap(({ path, source, problems }): [string, LeftOut][] => {
      if (source) return source.document.front.audience === 'agent' ? [[path, 'kept-back']] : [];
      return [[path, problems.some(({ severity }) => severity === 'error') ? 'wrong' : 'kept-back']];
    }),
  );
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
