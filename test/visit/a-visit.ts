import { setTimeout as wait } from 'node:timers/promises';
import type { CallbackKeeper } from '../../src/callback/index.js';
import { bodyText } from '../../src/model/index.js';
import {
  createVisit,
  findEntry,
  tabMemory,
  type PackSource,
  type Visit,
  type VisitEffects,
  type VisitRequest,
  type VisitState,
} from '../../src/visit/index.js';
import { build } from './help-center.js';
// What a visit loads when it needs it is there: under load a first import takes longer than any quiet moment.
import '../../src/bot/index.js';
import '../../src/bot/replies/de.js';
import '../../src/bot/replies/en.js';
import '../../src/bot/replies/it.js';
import '../../src/channel/complexity-words/de.js';
import '../../src/channel/complexity-words/en.js';
import '../../src/channel/complexity-words/it.js';
import '../../src/emotion/lexicon/de.js';
import '../../src/emotion/lexicon/en.js';
import '../../src/emotion/lexicon/it.js';
import '../../src/search/index.js';
import '../../src/search/languages/de.js';
import '../../src/search/languages/en.js';
import '../../src/search/languages/it.js';
import '../../src/content/markdown-page.js';
import '../../src/visit/conversation.js';
import '../../src/visit/earlier-visits.js';
import '../../src/visit/people.js';
import '../../src/visit/promise.js';

/** A Tuesday noon in Berlin: the hotline is open. */
export const NOON = Date.UTC(2026, 2, 3, 11, 0);
export const PACK: PackSource = { kind: 'pack', href: '/help/pack.json' };

/** A web server at the border: what lies under `/help/`, and whether it answers. */
export class HelpServer {
  readonly asked: string[] = [];
  reachable = true;

  constructor(readonly files: Map<string, string> = build()) {}

  readonly fetch: typeof globalThis.fetch = (input) => {
    const address = String(input);
    this.asked.push(address);
    if (!this.reachable) return Promise.reject(new TypeError('fetch failed'));
    const text = this.files.get(address.replace('https://shop.example/help/', ''));
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
  };
}

/** `sessionStorage` of one tab. */
export class TabStorage implements Storage {
  readonly #items = new Map<string, string>();
  get length(): number {
    return this.#items.size;
  }
  clear(): void {
    this.#items.clear();
  }
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }
  removeItem(key: string): void {
    this.#items.delete(key);
  }
  setItem(key: string, value: string): void {
    this.#items.set(key, value);
  }
}

export const MEMORY_KEY = 'handrail:visit:test';
export const DEVICE_KEY = 'handrail:earlier:test';

export interface World {
  readonly source?: PackSource;
  readonly languages?: readonly string[];
  readonly server?: HelpServer;
  readonly storage?: Storage;
  readonly keeper?: CallbackKeeper;
  readonly now?: number;
  /** `localStorage` of the device, where the site asks to remember trouble. */
  readonly device?: Storage;
}

const QUIET_TURNS = 4;

/** One customer with the help center, as a test plays them. */
export class Customer {
  readonly visit: Visit;
  readonly storage: Storage;
  readonly server: HelpServer;
  /** What a developer reads in the console. */
  readonly console: string[] = [];

  constructor(world: World = {}) {
    const { source = PACK, languages = ['en'], keeper, now = NOON } = world;
    const storage = (this.storage = world.storage ?? new TabStorage());
    const server = (this.server = world.server ?? new HelpServer());
    const effects: VisitEffects = {
      now: () => now,
      fetch: (...request) => server.fetch(...request),
      memory: tabMemory(MEMORY_KEY, () => storage),
      ...(world.device && { device: { days: 14, key: DEVICE_KEY, storage: () => world.device ?? storage } }),
      address: () => 'https://shop.example/cart',
      page: () => '/cart',
      report: (error) => this.console.push(error instanceof Error ? error.message : String(error)),
      ...(keeper && { openKeeper: () => Promise.resolve(keeper) }),
    };
    this.visit = createVisit(source, languages, effects);
  }

  get state(): VisitState {
    return this.visit.state;
  }

  async start(): Promise<this> {
    await this.visit.start();
    await this.settled();
    return this;
  }

  /** Wishes something and waits until nothing changes any more. */
  async does(request: VisitRequest): Promise<void> {
    this.visit.dispatch(request);
    await this.settled();
  }

  /** Waits until a condition holds. */
  async sees(what: (state: VisitState) => boolean, name = String(what)): Promise<void> {
    for (let tries = 0; !what(this.state); tries++) {
      if (tries > 400) throw new Error(`Never saw ${name}`);
      await wait(10);
    }
  }

  /** Waits until the visit has been quiet for a moment: code loads, answers arrive. */
  async settled(): Promise<void> {
    let quiet = 0;
    const end = this.visit.subscribe(() => (quiet = 0));
    // Several turns, so that a busy machine comes to what waits behind the first.
    while (quiet < QUIET_TURNS || this.state.thinking || this.state.search.kind === 'searching') {
      quiet++;
      await wait(10);
    }
    end();
  }

  /** Titles of what search shows. */
  get found(): readonly string[] {
    const { search } = this.state;
    return search.kind === 'idle' ? [] : search.hits.map(({ id }) => findEntry(this.state, id)?.title ?? id);
  }

  /** Where the customer stands: `home`, `article refund`, `flow send-back#why`, `results`. */
  get sight(): string {
    const { place, search, view } = this.state;
    if (place !== 'answers') return place;
    if (search.kind !== 'idle') return 'results';
    if (view.kind === 'article') return `article ${view.id}`;
    if (view.kind === 'flow') return `flow ${view.position.flow}#${view.position.step}`;
    return view.kind === 'category' ? `category ${view.category}` : 'home';
  }

  /** The conversation, one line a message. */
  get heard(): readonly string[] {
    return this.state.messages.map((message) => {
      if (message.from === 'customer') return `> ${message.text}`;
      const { rule, offers, choices, suggestions } = message;
      const beneath = [...offers, ...choices.map(({ label }) => label), ...suggestions.map(({ id }) => id)];
      return `< ${bodyText(message.body).replaceAll('\n', ' ')} [${[rule, ...beneath].join(' · ')}]`;
    });
  }
}
