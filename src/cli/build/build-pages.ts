import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { PageFile, PagesOptions, PagesSource } from '../../pages/index.js';
import { UsageError, type Io } from '../command.js';
import { each, removeFile, writeWhole } from './whole-file.js';

/** Names the pages that were written, so that those that are gone can be removed. */
const LIST = 'pages.json';

/** Each page says so of itself, and nothing else is ever written over or removed. */
const OURS = /<meta name="generator" content="handrail"|^\/\* handrail|<!-- handrail -->/;

/** What `handrail build` takes for pages. */
export const PAGES_FLAGS = {
  pages: { type: 'boolean', default: false },
  'pages-url': { type: 'string' },
  'pages-script': { type: 'string' },
  'pages-server': { type: 'string' },
} as const;

export const PAGES_USAGE = `  --pages                also write pages that can be read without any script
  --pages-url ADDRESS    where the folder will be, for search engines, such as https://shop.example/help/
  --pages-script ADDRESS where handrail.js is, if not written by --script; the elements take the pages over
  --pages-server ADDRESS where "handrail serve" is, for callbacks`;

/** What was typed for these flags. */
export interface PagesFlags {
  readonly pages?: boolean | undefined;
  readonly script?: boolean | undefined;
  readonly 'pages-url'?: string | undefined;
  readonly 'pages-script'?: string | undefined;
  readonly 'pages-server'?: string | undefined;
}

/**
 * What the pages are written with; undefined where none are wanted. Throws a {@link UsageError} for a slip.
 *
 * @param today - ISO date: what is over by then is left out
 */
export function pagesOptions(
  flags: PagesFlags,
  today: string = new Date().toISOString().slice(0, 10),
): PagesOptions | undefined {
  const { 'pages-url': url, 'pages-server': server } = flags;
  const script = flags['pages-script'] ?? (flags.script ? 'handrail.js' : undefined);
  if (!flags.pages) {
    const alone = (['pages-url', 'pages-script', 'pages-server'] as const).find((name) => flags[name] !== undefined);
    if (alone !== undefined) throw new UsageError(`--${alone} is about pages: type --pages too.`);
    return undefined;
  }
  return {
    today,
    ...(url !== undefined && { url: folderAddress(url) }),
    ...(script !== undefined && { script }),
    ...(server !== undefined && { server }),
  };
}

/** What became of the pages. */
export interface PagesReport {
  readonly pages: number;
  readonly written: number;
  readonly removed: number;
  /** Files in the way that somebody else wrote: they stay. */
  readonly others: readonly string[];
}

/** One line for the terminal: `138 pages (2 files written, 1 removed)`; and which files of somebody else's stayed. */
export function describePages(
  { pages, written, removed, others }: PagesReport,
  { url }: PagesOptions,
  io: Pick<Io, 'err'>,
): string {
  for (const path of others)
    io.err(
      `warning others-file\n  ${path}  This file is somebody else's, so the page is not written. Move it, or build into another folder.\n`,
    );
  const files = `${written} ${written === 1 ? 'file' : 'files'} written${removed > 0 ? `, ${removed} removed` : ''}`;
  return `${pages} pages (${files}${url === undefined ? '; no site map without --pages-url' : ''})`;
}

function folderAddress(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol))
    throw new UsageError(
      `--pages-url takes the address that the folder will have, such as https://shop.example/help/, not "${url}".`,
    );
  return new URL(`${address.origin}${address.pathname.replace(/\/*$/, '/')}`).href;
}

/** Writes the pages of a help center into a folder: only those that changed; those that are gone are removed. */
export async function buildPages(source: PagesSource, out: string, options: PagesOptions): Promise<PagesReport> {
  const { renderPages } = await import('../../pages/index.js');
  const before = await readList(out);
  const now: string[] = [];
  const others: string[] = [];
  let written = 0;
  let pages = 0;
  const write = async ({ path, text }: PageFile): Promise<void> => {
    const there = await readFile(join(out, path), 'utf8').catch(() => undefined);
    if (there !== undefined && there !== text && !OURS.test(there)) {
      others.push(path);
      return;
    }
    now.push(path);
    if (path.endsWith('.html')) pages++;
    if (there === text) return;
    await writeText(join(out, path), text);
    written++;
  };
  await each(renderPages(source, options), write);
  const kept = new Set(now);
  const removed = await removeGone(
    before.filter((path) => !kept.has(path)),
    out,
  );
  await writeText(join(out, LIST), `${JSON.stringify({ format: 'handrail-pages', files: now.sort() }, null, 1)}\n`);
  return { pages, written, removed, others: others.sort() };
}

/** The paths that the list names; none that would lead out of the folder. */
async function readList(out: string): Promise<readonly string[]> {
  const text = await readFile(join(out, LIST), 'utf8').catch(() => '{}');
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return [];
  }
  if (typeof list !== 'object' || list === null || !('files' in list) || !Array.isArray(list.files)) return [];
  return list.files.filter(
    (path: unknown): path is string => typeof path === 'string' && resolve(out, path).startsWith(out + sep),
  );
}

async function removeGone(paths: readonly string[], out: string): Promise<number> {
  let removed = 0;
  for (const path of paths) {
    const text = await readFile(join(out, path), 'utf8').catch(() => undefined);
    if (text === undefined || !OURS.test(text)) continue;
    await removeFile(out, path);
    removed++;
  }
  return removed;
}

function writeText(path: string, text: string): Promise<void> {
  return writeWhole(path, (draft) => writeFile(draft, text));
}
