import type { LanguagePack } from '../model/index.js';
import type { EntryPlace } from './entry-place.js';
import type { Asset } from './image-collector.js';
import type { Problem } from './problem.js';

/** A text file of the help folder. */
export interface HelpFile {
  /** Relative to the help folder, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

export interface CompileOptions {
  /** Language of files that name none, and the one the manifest begins with. Default: `en`. */
  readonly defaultLanguage?: string;
  /** Name of the help center. */
  readonly title?: string;
  /** Hosts images may come from, such as `cdn.shop.example`; `*.shop.example` holds those beneath. Default: any. */
  readonly imageHosts?: readonly string[];
  /** Who reads it: `agent` sees what is written for agents too. Default: `customer`. */
  readonly audience?: 'customer' | 'agent';
}

/** A compiled help folder. */
export interface Compiled {
  readonly defaultLanguage: string;
  readonly languages: readonly { readonly language: string; readonly name: string }[];
  /** One a language, the default language first. */
  readonly packs: readonly LanguagePack[];
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
  /** Images of the help folder that are shown, relative to it; a pack names each as `assets/…`. */
  readonly assets: readonly Asset[];
  /** Where each article and flow is written. */
  readonly places: readonly EntryPlace[];
}
