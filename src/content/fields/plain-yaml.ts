import type { YamlDocument } from './yaml-document.js';

const PAIR = /^([A-Za-z][\w.-]*):(?: +(\S.*?))? *$/;
const ITEM = /^( *)- +(\S.*?) *$/;
/** Words that begin with a letter, without anything that means something to YAML. */
const WORDS = /^\p{L}(?!.*(?::(?:\s|$)|\s#|[\t\p{Cc}\ufeff\ufffe\uffff]))/u;
/** Figures that YAML takes for a number, and that come back as they were typed. */
const FIGURE = /^(?:0|[1-9]\d{0,8})$/;
/** `2026-12-31`, `12/31/2026`: three figures are no number. */
const DATE = /^\d{1,4}(?:-\d{1,2}-|\/\d{1,2}\/)\d{1,4}$/;
const NO_WORD = /^(?:true|false|null|yes|no|on|off|__proto__)$/i;

/**
 * Reads the YAML that front matter nearly always is, a line a key with words, a figure or a list beneath, ten times as fast
 * as the whole of YAML is read. Undefined for all else, and wherever there is a doubt: then the `yaml` package reads it.
 */
export function readPlainYaml(text: string): YamlDocument | undefined {
  const value: Record<string, unknown> = {};
  const lines = new Map<string, number>();
  const places = new Map<string, number>();
  /** The list that the next line may belong to. */
  let list: { readonly key: string; readonly items: unknown[]; indent?: number } | undefined;
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    const item = list && ITEM.exec(line);
    if (list && item) {
      const [, indent = '', words = ''] = item;
      const read = plain(words);
      if (read === undefined || (list.indent ?? indent.length) !== indent.length) return undefined;
      list.indent = indent.length;
      if (list.items.length === 0) places.set(list.key, number);
      places.set(`${list.key}\n${list.items.length}`, number);
      list.items.push(read);
      continue;
    }
    if (list?.items.length === 0) return undefined;
    const [, key, words] = PAIR.exec(line) ?? [];
    if (key === undefined || NO_WORD.test(key) || lines.has(key)) return undefined;
    lines.set(key, number);
    if (words === undefined) {
      list = { key, items: [] };
      value[key] = list.items;
      continue;
    }
    list = undefined;
    const read = plain(words);
    if (read === undefined) return undefined;
    places.set(key, number);
    value[key] = read;
  }
  if (list?.items.length === 0) return undefined;
  return {
    value,
    lineOf: (key) => lines.get(key),
    lineAt: (path) => (path.length === 0 ? 1 : places.get(path.join('\n'))),
    errors: [],
    warnings: [],
  };
}

function plain(words: string): string | number | undefined {
  if (FIGURE.test(words)) return Number(words);
  return DATE.test(words) || (WORDS.test(words) && !NO_WORD.test(words)) ? words : undefined;
}
