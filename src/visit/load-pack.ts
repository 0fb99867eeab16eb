import { PackError, parseLanguagePack, parseManifest, type Language, type LanguagePack } from '../model/index.js';
import { chooseLanguage } from './choose-language.js';

/** Where a page's help comes from. */
export type PackSource =
  /** A `pack.json` that `handrail build` wrote. */
  | { readonly kind: 'pack'; readonly href: string }
  /** A Markdown file; each `##` is a question. */
  | { readonly kind: 'markdown'; readonly href: string }
  /** Markdown written into the page. */
  | { readonly kind: 'text'; readonly text: string };

export interface LoadedPack {
  readonly pack: LanguagePack;
  /** Absolute address against which images and bodies resolve. */
  readonly base: string;
  readonly languages: readonly { readonly language: Language; readonly name: string }[];
}

/**
 * Loads the help in the best language there is for `wished`.
 * Throws a {@link PackError} whose message tells the developer what to do.
 */
export async function loadPack(
  source: PackSource,
  wished: readonly Language[],
  pageAddress: string,
  fetch: typeof globalThis.fetch,
  report: (problem: unknown) => void,
): Promise<LoadedPack> {
  if (source.kind === 'pack') return loadCompiled(new URL(source.href, pageAddress).href, wished, fetch);
  const { loadWritten } = await import('./load-written.js');
  return loadWritten(source, wished[0] ?? 'en', pageAddress, fetch, report);
}

async function loadCompiled(
  address: string,
  wished: readonly Language[],
  fetch: typeof globalThis.fetch,
): Promise<LoadedPack> {
  const manifest = parseManifest(await json(address, fetch), address);
  const language = chooseLanguage(
    wished,
    manifest.languages.map((entry) => entry.language),
    manifest.defaultLanguage,
  );
  const file = manifest.languages.find((entry) => entry.language === language) ?? manifest.languages[0];
  if (file === undefined)
    throw new PackError('damaged', `${address} names no language. Build it again with "handrail build".`);
  const base = new URL(file.href, address).href;
  return { pack: parseLanguagePack(await json(base, fetch), base), base, languages: manifest.languages };
}

async function json(address: string, fetch: typeof globalThis.fetch): Promise<unknown> {
  const response = await get(address, fetch);
  try {
    return await response.json();
  } catch {
    throw new PackError(
      'not-a-pack',
      `${address} is not JSON. Point "pack" at the pack.json that "handrail build" wrote (does the server answer with a page instead?).`,
    );
  }
}

/** What to do when a file of a pack is not there. */
const NO_PACK = 'Run "handrail build" and publish what it wrote.';

/** Asks for a file. Throws a {@link PackError} where it does not come. */
export async function get(address: string, fetch: typeof globalThis.fetch, remedy = NO_PACK): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (error) {
    throw new PackError(
      'missing',
      `${address} could not be loaded (${String(error)}). Is the address right and the server up?`,
    );
  }
  if (!response.ok) throw new PackError('missing', `${address} answered ${response.status}. ${remedy}`);
  return response;
}
