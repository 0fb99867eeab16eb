import { FRONT_MATTER_KEYS } from './front-matter-keys.js';
import type { FieldRow } from './field-row.js';
import { suggest } from '../suggestion.js';

const ROWS: readonly (readonly [string, FieldRow])[] = Object.entries(FRONT_MATTER_KEYS);
const KNOWN = new Set(
  ROWS.flatMap(([key, { also = [], opposite = [] }]) => [key, ...also, ...opposite]).map((name) => name.toLowerCase()),
);
/** Words of other systems that look like slips of ours. */
const FOREIGN = new Set(['date', 'tags', 'form', 'format', 'state', 'image', 'images', 'version', 'update', 'label']);

/**
 * The key that was probably meant by one that is not known. Stricter than for values, since other systems' keys are words
 * in their own right: few letters differ, never the first one, and what was meant is not there already.
 */
export function slipOfKey(key: string, written: readonly string[]): string | undefined {
  const typed = key.toLowerCase();
  if (KNOWN.has(typed) || FOREIGN.has(typed) || typed.length < 4) return undefined;
  const free = Object.keys(FRONT_MATTER_KEYS).filter((known) => known[0] === typed[0] && !written.includes(known));
  return suggest(key, free, 1 / 6);
}
