import { readYaml, splitFrontMatter } from '../../content/index.js';
import { isObject } from './export-records.js';

/** A Markdown file taken apart. */
export interface MarkdownFile {
  readonly values: Readonly<Record<string, unknown>>;
  readonly markdown: string;
  /** What is wrong with its front matter, with the line. */
  readonly slip?: string;
}

/** Reads front matter in YAML (`---`), TOML (`+++`) or JSON (`{`), as site generators write it. */
export function readMarkdownFile(text: string): MarkdownFile {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const toml = /^\+\+\+[ \t]*\n([^]*?)\n\+\+\+[ \t]*(?:\n|$)/.exec(clean);
  if (toml) return { values: readToml(toml[1] ?? ''), markdown: clean.slice(toml[0].length) };
  const json = /^(\{\n[^]*?\n\})[ \t]*\n/.exec(clean);
  if (json)
    try {
      const values: unknown = JSON.parse(json[1] ?? '');
      if (isObject(values)) return { values, markdown: clean.slice(json[0].length) };
    } catch {
      // Then it is text that begins with a brace.
    }
  const { yaml, markdown } = splitFrontMatter(clean);
  if (yaml === undefined) return { values: {}, markdown };
  const { value, errors } = readYaml(yaml);
  const [error] = errors;
  return {
    values: isObject(value) ? value : {},
    markdown,
    ...(error ? { slip: `line ${error.line + 1}: ${error.message}` } : {}),
  };
}

/** The TOML that front matter is written in: `key = value` with texts, numbers, flags, dates and lists on one line. */
function readToml(toml: string): Readonly<Record<string, unknown>> {
  const values: [string, unknown][] = [];
  for (const line of toml.split('\n')) {
    if (/^\s*\[/.test(line)) break;
    const [, key, value = ''] = /^\s*["']?([\w.-]+)["']?\s*=\s*(.+?)\s*$/.exec(line) ?? [];
    if (key !== undefined) values.push([key, tomlValue(value)]);
  }
  return Object.fromEntries(values);
}

function tomlValue(value: string): unknown {
  const quoted = /^'([^']*)'/.exec(value)?.[1];
  if (quoted !== undefined) return quoted;
  const { value: read, errors } = readYaml(value.startsWith('[') ? value : `v: ${value}`);
  if (errors.length > 0) return value;
  return isObject(read) ? read['v'] : read;
}
