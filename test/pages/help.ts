import { readdirSync, readFileSync } from 'node:fs';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Element, Nodes } from 'hast';
import { compileHelp, type Compiled, type HelpFile } from '../../src/content/index.js';
import { renderPages, type PagesOptions } from '../../src/pages/index.js';

const FIXTURES = new URL('fixtures/', import.meta.url);

/** Podcast help in English, German and Persian, with a flow and ways to a person in each. See fixtures/antennapod/NOTICE. */
export function podcastHelp(): Compiled {
  return compileHelp([...filesOf('antennapod'), ...filesOf('own')]);
}

export function filesOf(folder: string): HelpFile[] {
  const root = new URL(`${folder}/`, FIXTURES);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|yml)$/.test(path))
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));
}

export const URL_OF_HELP = 'https://shop.example/help/';
export const TODAY = '2026-11-22';

/** The pages of some files by their paths. */
export async function pagesOf(
  source: Compiled | Readonly<Record<string, string>>,
  options: Partial<PagesOptions> = {},
): Promise<Map<string, string>> {
  const isCompiled = (given: typeof source): given is Compiled => 'packs' in given;
  const compiled = isCompiled(source)
    ? source
    : compileHelp(Object.entries(source).map(([path, text]) => ({ path, text })));
  const pages = new Map<string, string>();
  for await (const { path, text } of renderPages(compiled, { today: TODAY, ...options })) pages.set(path, text);
  return pages;
}

/** A page as a browser reads it; `errors` are what it has to forgive. */
export function parse(page: string): { readonly tree: Nodes; readonly errors: readonly string[] } {
  const file = new VFile(page);
  const tree = unified().use(rehypeParse, { emitParseErrors: true }).parse(file);
  return { tree, errors: file.messages.map((message) => `${message.ruleId}: ${message.reason}`) };
}

export function elementsIn(node: Nodes): Element[] {
  const inside = 'children' in node ? node.children.flatMap(elementsIn) : [];
  return node.type === 'element' ? [node, ...inside] : inside;
}
