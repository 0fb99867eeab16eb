/** A file taken apart: the YAML between the `---` lines, and the Markdown below. */
export interface SplitFile {
  /** Absent where the file does not begin with `---`. */
  readonly yaml?: string;
  readonly markdown: string;
  /** Line the Markdown begins at, 1-based. */
  readonly markdownLine: number;
  /** The block was opened and looks like front matter, but no second `---` closes it. */
  readonly unclosed: boolean;
}

/** Whether a text begins with front matter, so that a YAML reader is worth loading. */
export function hasFrontMatter(text: string): boolean {
  return splitFrontMatter(text).yaml !== undefined;
}

/** Splits a file; line ends become `\n`, a byte order mark goes. */
export function splitFrontMatter(text: string): SplitFile {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (!/^---[ \t]*\n/.test(clean)) return { markdown: clean, markdownLine: 1, unclosed: false };
  const lines = clean.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  if (end < 0) return { markdown: clean, markdownLine: 1, unclosed: /^[\w.-]+:(?:\s|$)/.test(lines[1] ?? '') };
  return {
    yaml: lines.slice(1, end).join('\n'),
    markdown: lines.slice(end + 1).join('\n'),
    markdownLine: end + 2,
    unclosed: false,
  };
}
