import { instantOf } from '../../channel/index.js';
import { packFiles, serializeManifest, type Compiled } from '../../content/index.js';
import type { LanguagePack, Message } from '../../model/index.js';
import { meaningFile, meaningOf, withMeaning } from '../build/pack-meaning.js';
import { createVisit, type Visit, type VisitEffects, type VisitState } from '../../visit/index.js';

const HOME = 'https://help.invalid/';

type BotMessage = Extract<Message, { readonly from: 'bot' }>;
type CustomerMessage = Extract<Message, { readonly from: 'customer' }>;

/** What came of one thing that a customer said. */
export interface Exchange {
  readonly said: CustomerMessage;
  readonly answers: readonly BotMessage[];
  /** The visit afterwards. */
  readonly state: VisitState;
}

/**
 * A customer of a compiled help folder: the visit of the elements itself, with nothing but its surroundings put in
 * place, so that what an editor is told is what customers get.
 */
export class Customer {
  #asked = 0;

  private constructor(
    readonly pack: LanguagePack,
    readonly visit: Visit,
    readonly mishaps: Mishaps,
  ) {}

  /** Loads the help in a language. `at` is the time it is for them, ms since 1970. */
  static async arrives(compiled: Compiled, pack: LanguagePack, at: number): Promise<Customer> {
    // Pages have it at hand when the first question comes.
    await meaningOf(pack);
    const mishaps: Mishaps = { tell: () => undefined };
    const visit = createVisit(
      { kind: 'pack', href: `${HOME}pack.json` },
      [pack.language],
      surroundings(compiled, pack, at, mishaps),
    );
    const customer = new Customer(pack, visit, mishaps);
    await customer.#until(
      () => visit.start(),
      ({ pack: { kind } }) => kind === 'ready',
    );
    return customer;
  }

  /** Says something and waits for all of the answer. */
  async says(words: string): Promise<Exchange> {
    const { visit } = this;
    const before = visit.state;
    const isRecommended = hasRecommended(before);
    await this.#until(
      () => visit.dispatch({ kind: 'ask', text: words }),
      (state) => !state.thinking && state.messages.length > before.messages.length + 1 && isRecommended(state),
    );
    this.#asked += 1;
    const [said, ...answers] = visit.state.messages.slice(before.messages.length);
    if (said?.from !== 'customer') throw new Error(`"${words}" was not answered.`);
    return { said, answers: answers.filter((message) => message.from === 'bot'), state: visit.state };
  }

  /** As somebody who has said nothing yet. */
  async startsAfresh(): Promise<void> {
    if (this.#asked === 0) return;
    this.#asked = 0;
    await this.#until(() => this.visit.dispatch({ kind: 'forget' }), hasRecommended(this.visit.state));
  }

  /** Does something, and waits until the visit has got there; what goes wrong meanwhile is thrown. */
  #until(act: () => void | Promise<void>, isThere: (state: VisitState) => boolean): Promise<void> {
    const { visit, mishaps } = this;
    return new Promise((resolve, reject) => {
      const stop = visit.subscribe(() => {
        if (!isThere(visit.state)) return;
        stop();
        resolve();
      });
      mishaps.tell = (error) => {
        stop();
        reject(error instanceof Error ? error : new Error(String(error)));
      };
      void act();
    });
  }
}

/** Whoever waits for the visit is told of what goes wrong in it. */
interface Mishaps {
  tell: (error: unknown) => void;
}

/** Each turn ends with a recommendation made anew. */
function hasRecommended(before: VisitState): (state: VisitState) => boolean {
  return ({ recommendation }) => recommendation !== before.recommendation;
}

function surroundings(compiled: Compiled, pack: LanguagePack, at: number, mishaps: Mishaps): VisitEffects {
  const files = new Map([
    ['pack.json', serializeManifest(compiled.defaultLanguage, compiled.languages)],
    ...packFiles(withMeaning(pack), Infinity).map(({ path, json }): [string, string] => [path, json]),
  ]);
  const takesCalls = pack.channels.some(({ kind }) => kind === 'callback');
  return {
    now: () => at,
    address: () => HOME,
    page: () => '/',
    memory: { load: () => undefined, save: () => undefined, clear: () => undefined },
    report: (error) => mishaps.tell(error),
    fetch: async (input) => {
      const path = decodeURI(String(input instanceof Request ? input.url : input).slice(HOME.length));
      const file = path === meaningFile(pack.language) ? await meaningOf(pack) : files.get(path);
      return file === undefined ? new Response('', { status: 404 }) : new Response(file as BodyInit);
    },
    // Who has a callback channel has somebody who takes requests; at the terminal none is ever made.
    ...(takesCalls && { openKeeper: () => Promise.reject(new Error('No call is asked for at the terminal.')) }),
  };
}

/**
 * The instant that an editor means by `2026-12-24 10:00`: on the wall clock of the first channel with hours, or in UTC.
 * Undefined for what is no time.
 */
export function instantOfWords(words: string, { channels }: LanguagePack): number | undefined {
  const [, date, time = '12:00', offset] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(words.trim()) ?? [];
  if (date === undefined) return undefined;
  const wall = Date.parse(`${date}T${time}${offset ?? 'Z'}`);
  if (Number.isNaN(wall)) return undefined;
  const zone = channels.find(({ hours }) => hours !== undefined)?.hours?.zone;
  return zone === undefined || offset !== undefined ? wall : instantOf(zone, wall);
}
