import type { CompileOptions, HelpFile } from './compiled.js';
import { readYaml } from './fields/read-yaml.js';
import { openingSlip } from './fields/opening-slip.js';
import type { TravellingReading } from './hand.js';
import type { LeftOut } from './links/library.js';
import { takeRelated } from './links/related-articles.js';
import type { Problem, Report } from './problem.js';
import { readDocument, type SourceDocument } from './source-document.js';
import { sourceOf, withOwnIds, type Source } from './source.js';

/** A file as it was read, for as long as its text stays. */
export interface Reading {
  readonly path: string;
  readonly text: string;
  readonly defaultLanguage: string;
  readonly problems: readonly Problem[];
  /** Absent for a file that is left out. */
  readonly source?: Source;
}

/** Reads one file. Never throws. */
export function readHelpFile({ path, text }: HelpFile, defaultLanguage: string): Reading {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push({ ...problem, file: path });
  const slip = openingSlip(text);
  if (slip) {
    const message = `${slip.message} The file is left out.`;
    report({ ...slip, severity: 'error', rule: 'front-matter', message });
    return { path, text, defaultLanguage, problems };
  }
  const document = readDocument(path, text, { defaultLanguage, readYaml, takeRelated }, report);
  return { path, text, defaultLanguage, problems, ...(document ? { source: sourceOf(document) } : {}) };
}

/** A reading from another thread, where the text of its document stayed: it is read again when it is needed. */
export function arrived(far: TravellingReading, text: string): Reading {
  const { source, ...reading } = far;
  if (!source) return { ...reading, text };
  const whole = (): SourceDocument => {
    const again = readHelpFile({ path: far.path, text }, far.defaultLanguage).source;
    if (!again) throw new Error(`${far.path} was read before and cannot be read now`);
    return again.whole();
  };
  return { ...reading, text, source: { ...source, whole } };
}

/** What the files of a folder are to each other. */
export interface Shelf {
  /** What whoever it is written for gets to see. */
  readonly sources: readonly Source[];
  readonly problems: Problem[];
  readonly leftOut: ReadonlyMap<string, LeftOut>;
}

/** Puts all readings of a folder side by side: what is written for agents is kept back from anybody else. */
export function shelve(readings: readonly Reading[], audience: CompileOptions['audience'] = 'customer'): Shelf {
  const problems = readings.flatMap((reading) => reading.problems);
  const isKeptBack = ({ document }: Source): boolean => document.front.audience === 'agent' && audience !== 'agent';
  const shown = readings.flatMap(({ source }) => (source && !isKeptBack(source) ? [source] : []));
  return { sources: withOwnIds(shown, problems), problems, leftOut: leftOutOf(readings, isKeptBack) };
}

/** All that links can see of a folder: while this stays the same, a file that stays the same compiles to the same. */
export function appearanceOf({ sources, leftOut }: Shelf): readonly string[] {
  return [...sources.map(({ appearance }) => appearance), JSON.stringify([...leftOut])];
}

function leftOutOf(
  readings: readonly Reading[],
  isKeptBack: (source: Source) => boolean,
): ReadonlyMap<string, LeftOut> {
  return new Map(
    readings.flatMap(({ path, source, problems }): [string, LeftOut][] => {
      if (source) return isKeptBack(source) ? [[path, 'kept-back']] : [];
      return [[path, problems.some(({ severity }) => severity === 'error') ? 'wrong' : 'kept-back']];
    }),
  );
}
