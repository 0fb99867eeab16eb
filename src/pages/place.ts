import { loadSentences, type Sentences } from '../locales/index.js';
import type { Entry, Language, LanguagePack, Target } from '../model/index.js';
import { Addresses, FRONT, fragment, hrefOfChannel, hrefOfFile, outward } from './addresses.js';
import { currentPack } from './current.js';
import { html, type Markup } from './markup.js';
import { wordsIn, type Words } from './words.js';

/** From a page to the folder of the pack: all pages of a language lie side by side in its folder. */
export const UP = '../';
/** Id of the ways to a person, at the end of each page. */
export const PEOPLE = 'people';

/** One language of the help center: what its pages show, and where they lie. */
export class Place {
  readonly addresses: Addresses;
  readonly #byId: ReadonlyMap<string, Entry>;
  readonly #borrowed: ReadonlyMap<string, Entry>;
  readonly #hasPeople: boolean;

  private constructor(
    readonly pack: LanguagePack,
    /** Name of the language in itself. */
    readonly name: string,
    readonly today: string,
    readonly say: Sentences,
    readonly words: Words,
    /** Language of the sentences; another one where the library does not speak the pack's. */
    readonly spoken: Language,
    /** The pages of another language of the same help center. */
    readonly inLanguage: (language: Language) => Place | undefined,
  ) {
    this.addresses = new Addresses(pack.entries);
    this.#hasPeople = pack.channels.some((channel) => hrefOfChannel(channel, UP) !== undefined);
    this.#byId = new Map(pack.entries.map((entry) => [entry.id, entry]));
    this.#borrowed = new Map(pack.borrowed?.map((entry) => [entry.id, entry]));
  }

  static async open(
    pack: LanguagePack,
    name: string,
    today: string,
    inLanguage: (language: Language) => Place | undefined,
  ): Promise<Place> {
    const { words, spoken } = wordsIn(pack.language);
    return new Place(currentPack(pack, today), name, today, await loadSentences(spoken), words, spoken, inLanguage);
  }

  get language(): Language {
    return this.pack.language;
  }

  get title(): string {
    return this.pack.title ?? this.say.help;
  }

  /** A sentence of ours among the editors': marked where it is in another language. */
  says(sentence: string): Markup {
    if (this.spoken === this.language) return html`${sentence}`;
    return html`<span lang="${this.spoken}" dir="ltr">${sentence}</span>`;
  }

  /** A date as the sentences write it; what is no date stays as it is. */
  date(iso: string): string {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime())) return iso;
    return new Intl.DateTimeFormat(this.spoken, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  }

  /** An entry, or one that another language lends: it says its language. */
  entry(id: string): Entry | undefined {
    return this.#byId.get(id) ?? this.#borrowed.get(id);
  }

  /** Address of an entry as a page of the same language links to it. */
  hrefOf(id: string, anchor?: string): string | undefined {
    const name = this.addresses.ofEntry(id);
    return name === undefined ? undefined : hrefOfFile(name) + (anchor === undefined ? '' : fragment(anchor));
  }

  /** Where a link leads; undefined leaves its words without one. `other` is asked for what is not translated. */
  follow(to: Target, other: Place): string | undefined {
    switch (to.kind) {
      case 'step':
        return fragment(to.step);
      case 'heading':
        return fragment(to.heading);
      case 'article':
        return this.#entryHref(to.id, to.heading, other);
      case 'flow':
        return this.#entryHref(to.id, to.step, other);
      case 'contact':
      case 'callback':
        return this.#hasPeople ? `#${PEOPLE}` : undefined;
      case 'leave':
        return outward(to.href, UP);
    }
  }

  #entryHref(id: string, anchor: string | undefined, other: Place): string | undefined {
    const own = this.hrefOf(id, anchor);
    if (own !== undefined) return own;
    const lent = this.#borrowed.get(id)?.lang;
    const lender = (lent === undefined ? undefined : this.inLanguage(lent)) ?? other;
    const theirs = lender === this ? undefined : lender.hrefOf(id, anchor);
    return theirs === undefined ? undefined : `${UP}${encodeURIComponent(lender.language)}/${theirs}`;
  }

  get front(): string {
    return hrefOfFile(FRONT);
  }
}
