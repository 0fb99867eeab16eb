import { safeHref } from '../model/index.js';
import { joinPath } from './links/link-resolver.js';
import type { Report } from './problem.js';

interface Place {
  readonly file: string;
  readonly line: number;
}

/** An image of the help folder, and the place that shows it first. */
export interface Asset extends Place {
  readonly path: string;
}

/** Collects the images that are shown, and what is wrong with them: one report a file and kind. */
export class ImageCollector {
  /** Where each image of the folder is first shown. */
  readonly #assets = new Map<string, Place>();
  #slips = new Map<string, { line: number; names: string[] }>();

  constructor(
    /** Hosts images may come from; absent: any. */
    readonly hosts?: readonly string[],
  ) {}

  #isAllowed(host: string): boolean {
    const { hosts } = this;
    if (hosts === undefined) return true;
    return hosts.some((allowed) => {
      const name = allowed.toLowerCase();
      return name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name;
    });
  }

  /** The address to show an image from; undefined where its alt text must do. */
  take(document: { readonly file: string }, src: string, alt: string | undefined, line: number): string | undefined {
    const safe = safeHref(src);
    if (safe === undefined || safe === '') return this.#slip('unsafe-image', src.slice(0, 40), line);
    if (alt === undefined) this.#slip('image-alt', src.split('/').at(-1) ?? src, line);
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(safe)) {
      const host = hostOf(safe);
      if (host === undefined) return this.#slip('unsafe-image', src.slice(0, 40), line);
      return this.#isAllowed(host) ? safe : this.#slip('image-host', host, line);
    }
    // Half a character is in no file's name, and in no address either.
    const whole = safe.replace(/\p{Surrogate}/gu, '\ufffd');
    const path = joinPath(document.file, decode(whole.split(/[?#]/)[0] ?? ''));
    if (path === undefined || path === '') return this.#slip('outside-image', src, line);
    if (!this.#assets.has(path)) this.#assets.set(path, { file: document.file, line });
    return `assets/${path.split('/').map(encodeURIComponent).join('/')}`;
  }

  /** Reports what was found since the last report. */
  report(report: Report): void {
    for (const { rule, message, remedy } of SLIPS) {
      const slip = this.#slips.get(rule);
      if (!slip) continue;
      const names = [...new Set(slip.names)];
      const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
      const list = `${names
        .slice(0, 3)
        .map((name) => `"${name}"`)
        .join(', ')}${more}`;
      report({ severity: 'warning', line: slip.line, rule, message: message(list), remedy });
    }
    this.#slips = new Map();
  }

  assets(): Asset[] {
    return [...this.#assets].map(([path, place]) => ({ path, ...place })).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  #slip(rule: string, name: string, line: number): undefined {
    const slip = this.#slips.get(rule);
    if (slip) slip.names.push(name);
    else this.#slips.set(rule, { line, names: [name] });
  }
}

/** The host of an http or https address, in lower case. */
function hostOf(address: string): string | undefined {
  try {
    const { protocol, host } = new URL(address, 'https://own.invalid');
    return /^https?:$/.test(protocol) ? host : undefined;
  } catch {
    return undefined;
  }
}

const SLIPS = [
  {
    rule: 'image-host',
    message: (names: string) => `Images are not allowed from ${names}; the alt text is shown.`,
    remedy: 'Copy the image into the help folder, or have the host allowed.',
  },
  {
    rule: 'unsafe-image',
    message: (names: string) => `The address ${names} is not allowed for an image; its alt text is shown.`,
    remedy: 'Use https: or a file of the help folder.',
  },
  {
    rule: 'outside-image',
    message: (names: string) => `${names} lies outside the help folder; the alt text is shown.`,
    remedy: 'Copy the image into the help folder.',
  },
  {
    rule: 'image-alt',
    message: (names: string) => `${names} has no alt text: who cannot see it learns nothing.`,
    remedy: 'Write ![what there is to see](address), or <img src="address" alt=""> where it only adorns.',
  },
] as const;

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
