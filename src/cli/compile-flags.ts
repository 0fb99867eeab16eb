import { readLanguage, type CompileOptions } from '../content/index.js';
import { UsageError } from './command.js';

/** What a command takes that compiles a help folder for a site. */
export const COMPILE_FLAGS = {
  lang: { type: 'string' },
  'image-host': { type: 'string', multiple: true },
} as const;

export const IMAGE_HOST_USAGE = `  --image-host HOST      show images of the web from there alone, such as cdn.shop.example or *.shop.example;
                         once for each host`;

/** What was typed for these flags. */
export interface CompileFlags {
  readonly lang?: string | undefined;
  readonly title?: string | undefined;
  readonly 'image-host'?: readonly string[] | undefined;
}

/** What a folder is compiled with. Throws a {@link UsageError} for a host or a language that is none. */
export function compileOptions({ lang, title, 'image-host': hosts }: CompileFlags): CompileOptions {
  return {
    ...(lang !== undefined && { defaultLanguage: languageNamed(lang) }),
    ...(title !== undefined && { title }),
    ...(hosts !== undefined && { imageHosts: hosts.map(hostNamed) }),
  };
}

/** `de`, `de-AT`: a tag (BCP 47) whose language has a name. */
function languageNamed(typed: string): string {
  const tag = readLanguage(typed);
  if (tag === undefined)
    throw new UsageError(`--lang takes a language such as en, or de-AT with a region, not "${typed}".`);
  return tag;
}

/** `cdn.shop.example`, with a port where it has one; `*.` before it stands for all beneath. */
function hostNamed(typed: string): string {
  const bare = typed.replace(/^\*\./, '');
  const address = `https://${bare}`;
  const host = URL.canParse(address) ? new URL(address).host : '';
  const isHost = host !== '' && host === bare.toLowerCase();
  if (!isHost) throw new UsageError(`--image-host takes the name of a host, such as cdn.shop.example, not "${typed}".`);
  return typed.toLowerCase();
}
