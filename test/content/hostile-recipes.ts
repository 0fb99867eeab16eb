import { readFileSync } from 'node:fs';

/** Length hostile texts are built to, in characters. */
export const HOSTILE_LENGTH = 65_536;

/** Recipes are `[text, repeat]` pairs in a row; all repeats but 1 grow or shrink until the whole is 64 KiB. */
export function hostileTexts(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const name of ['pathological', 'hostile-markdown']) {
    const file: unknown = JSON.parse(readFileSync(new URL(`fixtures/security/${name}.json`, import.meta.url), 'utf8'));
    if (typeof file !== 'object' || file === null || !('items' in file)) throw new Error(`No recipes in ${name}`);
    for (const [recipe, parts] of Object.entries(file.items ?? {})) texts.set(recipe, build(parts));
  }
  return texts;
}

function build(parts: unknown): string {
  const rows = Array.isArray(parts) ? parts.map((part: unknown) => (Array.isArray(part) ? part : ['', 1])) : [];
  const pairs = rows.map(([text, repeat]) => ({ text: String(text), repeat: Number(repeat) }));
  const length = pairs.reduce((sum, { text, repeat }) => sum + text.length * repeat, 0);
  const times = (repeat: number): number =>
    repeat === 1 ? 1 : Math.max(1, Math.floor((repeat * HOSTILE_LENGTH) / length));
  return pairs.map(({ text, repeat }) => text.repeat(times(repeat))).join('');
}
