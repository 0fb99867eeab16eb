import { loadMarkdown } from '../content/markdown-page.js';
import { PackError, type Language } from '../model/index.js';
import { get, type LoadedPack, type PackSource } from './load-pack.js';

/** Compiles help that a page holds, or points at, as raw Markdown. Nobody else loads this, nor what it needs. */
export async function loadWritten(
  source: Exclude<PackSource, { kind: 'pack' }>,
  language: Language,
  pageAddress: string,
  fetch: typeof globalThis.fetch,
  report: (problem: unknown) => void,
): Promise<LoadedPack> {
  const base = source.kind === 'text' ? pageAddress : new URL(source.href, pageAddress).href;
  const text = source.kind === 'text' ? withoutIndent(source.text) : await (await get(base, fetch, NO_PAGE)).text();
  const { pack, problems } = await loadMarkdown(text, language);
  for (const { line, message, remedy } of problems) report(`Line ${line ?? 1} of the Markdown: ${message} ${remedy}`);
  if (pack.entries.length === 0 || text.trim() === '')
    throw new PackError(
      'not-a-pack',
      `${source.kind === 'text' ? 'The Markdown in this page' : base} holds no question. Begin each one with "## ".`,
    );
  return { pack, base, languages: [] };
}

/** What to do when the file is not there. */
const NO_PAGE = 'Correct the address in "src", or publish the Markdown file there.';

/** Markdown inside HTML is indented with the page; four blanks would make code of it. */
function withoutIndent(text: string): string {
  const lines = text.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const common = Math.min(...indents, 80);
  return lines.map((line) => line.slice(common)).join('\n');
}
