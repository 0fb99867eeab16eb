import { safeHref, type Channel, type Entry } from '../model/index.js';

/** File systems take 255 bytes; a file is written under a longer name first. */
const MOST_BYTES = 200;

/** File of the front page of a language, within its folder. */
export const FRONT = 'index';
/** File of the list of all questions. Slugs have no dot, so pages of our own are never in their way. */
export const ALL = 'all.questions';

/**
 * Names of the pages of one language, within its folder and without `.html`. An entry is found at its slug; a topic at
 * `topic.NAME`.
 */
export class Addresses {
  readonly #entries = new Map<string, string>();
  readonly #topics = new Map<string, string>();
  /** In small letters: some file systems do not tell them apart. */
  readonly #taken = new Set([FRONT, ALL]);

  constructor(entries: readonly Entry[]) {
    for (const { id, slug } of entries) this.#entries.set(id, this.#take(fileName(slug) || 'entry'));
  }

  ofEntry(id: string): string | undefined {
    return this.#entries.get(id);
  }

  ofTopic(topic: string): string {
    const known = this.#topics.get(topic);
    if (known !== undefined) return known;
    const name = this.#take(`topic.${fileName(topic.trim().toLowerCase().replace(/\s+/g, '-')) || 'other'}`);
    this.#topics.set(topic, name);
    return name;
  }

  /** A path for an old address, unless it is another page's or none that a file can have. */
  ofAlias(alias: string): string | undefined {
    const bare = alias.replace(/^\/+|\/+$/g, '').replace(/\.html?$/i, '');
    const segments = bare.split('/');
    if (!segments.every((segment) => segment !== '' && fileName(segment) === segment)) return undefined;
    if (this.#taken.has(bare.toLowerCase())) return undefined;
    this.#taken.add(bare.toLowerCase());
    return bare;
  }

  #take(name: string): string {
    let free = name;
    for (let number = 2; this.#taken.has(free.toLowerCase()); number++) free = `${name}.${number}`;
    this.#taken.add(free.toLowerCase());
    return free;
  }
}

/** A text as the name of a file that lies where it is put, in any file system. */
function fileName(text: string): string {
  const safe = text.replace(/[^\p{L}\p{M}\p{N}\p{Join_Control}_.-]/gu, '').replace(/^\.+/, '');
  if (Buffer.byteLength(safe) <= MOST_BYTES) return safe;
  const characters = [...safe];
  while (Buffer.byteLength(characters.join('')) > MOST_BYTES) characters.pop();
  return characters.join('');
}

/** The address of a page, as it stands in `href`. */
export function hrefOfFile(name: string): string {
  return `${name.split('/').map(encodeURIComponent).join('/')}.html`;
}

/** Id of a heading or a step on its page: whatever an editor calls it, it is none of the page's own. */
export function anchorOf(id: string): string {
  return `at-${id.replace(/\s+/g, '-').replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')}`;
}

export function fragment(id: string): string {
  return `#${encodeURIComponent(anchorOf(id))}`;
}

/**
 * An address that leaves the help center, from a page that lies `up` from the pack (such as `../`), if it is one that may
 * be followed. Checked here again, though the compiler has: a page is written for good.
 */
export function outward(href: string, up: string): string | undefined {
  const safe = safeHref(href);
  if (safe === undefined) return undefined;
  try {
    const { protocol } = new URL(safe, 'https://site.example/');
    if (safeHref(protocol) === undefined) return undefined;
  } catch {
    return undefined;
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(safe) || /^[/\\]/.test(safe)) return safe;
  return `${up}${safe}`;
}

/** The address of an image or a film: as {@link outward}, but nothing that dials or writes. */
export function loadable(href: string, up: string): string | undefined {
  const address = outward(href, up);
  return address === undefined || /^(?:mailto|tel):/i.test(address) ? undefined : address;
}

/** Where a way to a person leads without a script; undefined for one that only a program can take, such as a call back. */
export function hrefOfChannel({ kind, to }: Channel, up: string): string | undefined {
  if (to === undefined || kind === 'callback') return undefined;
  if (kind === 'phone') return `tel:${to.replace(/[^\d+]/g, '')}`;
  if (kind === 'email') return safeHref(`mailto:${to}`);
  return outward(to, up);
}
