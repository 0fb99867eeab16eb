import type { YamlSlip } from './yaml-slip.js';

/** YAML as the compiler wants it: plain values, and where each top-level key stands. */
export interface YamlDocument {
  readonly value: unknown;
  /** Line of a top-level key, 1-based from the start of the YAML. */
  readonly lineOf: (key: string) => number | undefined;
  /** Line of whatever stands at a path, such as `['scenarios', 2, 'says']`, 1-based from the start of the YAML. */
  readonly lineAt: (path: readonly (string | number)[]) => number | undefined;
  /** What the parser complained about; with one of these the value is not to be trusted. */
  readonly errors: readonly YamlSlip[];
  /** What can be read, and probably was not meant so. */
  readonly warnings: readonly YamlSlip[];
}

/** A YAML reader is passed in, so that a page without front matter never loads one. */
export type ReadYaml = (text: string) => YamlDocument;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
