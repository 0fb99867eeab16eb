import { PackError, type Language, type LanguagePack, type SearchSource } from '../model/index.js';
import { AnswerFinder } from './answer-finder.js';
import * as answers from './answers.js';
import type * as Earlier from './earlier-visits.js';
import { loadPack, type PackSource } from './load-pack.js';
import { tabMemory, toRemember } from './memory.js';
import { updateRecommendation } from './update-recommendation.js';
import { say } from './say.js';
import type { VisitContext, VisitEffects } from './visit-context.js';
import type { VisitRequest, VisitState } from './visit-state.js';
import type { Handover } from '../model/index.js';

/** One customer's visit: state down, requests up. All elements on a page share one. */
export interface Visit {
  readonly state: VisitState;
  /** Whether there is somewhere to send a callback request to. */
  readonly takesCallbacks: boolean;
  /** For how many days this device remembers what went unsolved; 0 where nothing outlives the tab. */
  readonly remembersDays: number;
  /** Carries out a wish. What goes wrong is shown in the state or reported to the developer, never thrown. */
  dispatch(request: VisitRequest): void;
  /** Calls the listener after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** Loads the pack, unless that has begun; after a failure, tries again. */
  start(): Promise<void>;
  /**
   * Loads what a place will need, before it is needed: `answers` the search, `ask` the conversation; `promise` recommends a
   * way to a person, shows a callback that this device remembers, and leaves no trace; `callback` also asks the server when
   * somebody can call.
   */
  prepare(what: 'answers' | 'ask' | 'promise' | 'callback'): void;
  /** Lets a search service answer instead of the engine inside the page; `undefined` lets that answer again. */
  searchWith(source: SearchSource | undefined): void;
  /** Finds answers, and their words, in the pack that is shown; undefined while there is none. */
  finder(): AnswerFinder | undefined;
  /** What would be handed over to the person who calls. */
  handover(): Promise<Handover>;
}

/** What a visit knows of a customer who has done nothing yet, or had everything forgotten. */
const UNTOUCHED = {
  ...{ messages: [], read: [], tried: [], searches: [], trail: [], draft: '', earlier: [], again: [] },
  ...{ view: { kind: 'home' }, search: { kind: 'idle' }, interacted: false },
  ...{ position: undefined, escalation: undefined, topic: undefined, begun: undefined, within: undefined },
  feeling: { points: [], peak: 0, end: 0, trend: 'steady', kind: 'calm' },
} satisfies Partial<VisitState>;

type Handlers = {
  readonly [K in VisitRequest['kind']]: (
    visit: VisitContext,
    request: Extract<VisitRequest, { kind: K }>,
  ) => void | Promise<void>;
};

/** Talking, and the promise of a call: loaded when a customer comes to it. */
const loadConversation = () => import('./conversation.js');
const loadPromise = () => import('./promise.js');

/** Does something about earlier visits, where the site asks this device to remember them. */
async function onDevice({ effects }: VisitContext, work: (earlier: typeof Earlier) => void): Promise<void> {
  if (effects.device !== undefined) work(await import('./earlier-visits.js'));
}

const HANDLERS: Handlers = {
  type: (visit, { text, within }) => answers.type(visit, text, within),
  'search-within': (visit, { topic }) => {
    visit.change({ within: topic });
    return answers.type(visit, visit.state.draft);
  },
  'forget-searches': (visit) => visit.change({ searches: [] }),
  go: (visit, { place }) => {
    answers.rememberSearch(visit);
    visit.change({ place });
    if (place === 'people') return openPeople(visit);
  },
  view: (visit, { view }) => answers.show(visit, view),
  open: (visit, target) => answers.open(visit, target),
  choose: (visit, { choice }) => answers.choose(visit, choice),
  back: (visit) => answers.back(visit),
  home: (visit) => answers.home(visit),
  rate: (visit, { id, helped }) => {
    answers.rate(visit, id, helped);
    return onDevice(visit, ({ noteTrouble }) => noteTrouble(visit));
  },
  ask: (visit, { text }) => say(visit, text),
  'choose-in-conversation': async (visit, { choice }) => (await loadConversation()).chooseInConversation(visit, choice),
  'say-whether-it-helped': async (visit, { helped, label }) =>
    (await loadConversation()).sayWhetherItHelped(visit, helped, label),
  contact: (visit, { topic }) => {
    answers.rememberSearch(visit);
    visit.change({ place: 'people', ...(topic !== undefined && topic !== '' && { topic }) });
    return openPeople(visit);
  },
  'request-callback': async (visit, asked) => (await loadPromise()).requestCallback(visit, asked),
  'cancel-callback': async (visit) => (await visit.keeper())?.cancel(),
  'tell-feeling': async (visit, { feeling, comment }) =>
    (await visit.keeper())?.tellFeeling({ feeling, ...(comment !== undefined && comment !== '' && { comment }) }),
  'close-callback': async (visit) => (await visit.keeper())?.forget(),
  language: async (visit, { language, again }) => {
    visit.change({ chosenLanguage: language });
    await visit.load([language]);
    if (again) await (await loadConversation()).answerAgain(visit);
  },
  forget: (visit) => {
    const { memory, device } = visit.effects;
    memory.clear();
    // At once: the customer may close the page now.
    if (device !== undefined) tabMemory(device.key, () => device.storage()).clear();
    visit.change(UNTOUCHED);
    updateRecommendation(visit);
  },
};

/** Recommends a way to a person, and shows what this device remembers. Leaves no trace. */
async function openPeople(visit: VisitContext): Promise<void> {
  updateRecommendation(visit);
  await onDevice(visit, ({ earlierVisits }) => visit.change({ earlier: earlierVisits(visit) }));
  await (await visit.keeper())?.resume();
}

const PREPARATIONS: Readonly<
  Record<Parameters<Visit['prepare']>[0], (visit: VisitContext) => Promise<unknown> | undefined>
> = {
  answers: (visit) => visit.finder()?.prepare(),
  ask: async (visit) => (await loadConversation()).prepareConversation(visit),
  promise: openPeople,
  callback: async (visit) => (await loadPromise()).prepareCallback(visit),
};

/** A visit that has not begun to load. See {@link Visit.start}. */
export function createVisit(source: PackSource, wished: readonly Language[], effects: VisitEffects): Visit {
  return new CustomerVisit(source, wished, effects);
}

class CustomerVisit implements Visit, VisitContext {
  readonly effects: VisitEffects;
  #state: VisitState;
  readonly #listeners = new Set<() => void>();
  #started: Promise<void> | undefined;
  #loading: Promise<void> | undefined;
  #finder: AnswerFinder | undefined;
  #searchSource: SearchSource | undefined;
  /** A way to a person is in sight: one is recommended as soon as the pack is there, also at a later attempt. */
  #showsPeople = false;
  #keeper: ReturnType<NonNullable<VisitEffects['openKeeper']>> | undefined;

  constructor(
    readonly source: PackSource,
    readonly wished: readonly Language[],
    effects: VisitEffects,
  ) {
    this.effects = effects;
    this.#state = {
      ...UNTOUCHED,
      ...{ language: wished[0] ?? 'en', chosenLanguage: undefined, languages: [], pack: { kind: 'loading' } },
      ...{ place: 'answers', thinking: false, recommendation: { others: [] } },
      ...{ callback: { kind: 'none' }, availability: undefined },
    };
  }

  get takesCallbacks(): boolean {
    return this.effects.openKeeper !== undefined;
  }

  get remembersDays(): number {
    return this.effects.device?.days ?? 0;
  }

  get state(): VisitState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispatch(request: VisitRequest): void {
    const isCustomers = !('byAddress' in request && request.byAddress);
    if (!this.#state.interacted && isCustomers) this.change({ interacted: true, begun: this.effects.now() });
    const handler = HANDLERS[request.kind] as (visit: VisitContext, request: VisitRequest) => void | Promise<void>;
    // A rejected handler (a chunk that did not load, say) is the developer's to know; the state stays as it was.
    Promise.resolve()
      .then(() => handler(this, request))
      .catch(this.effects.report);
  }

  start(): Promise<void> {
    if (this.#state.pack.kind === 'failed') this.#started = undefined;
    return (this.#started ??= this.#start());
  }

  prepare(what: Parameters<Visit['prepare']>[0]): void {
    if (what === 'promise') this.#showsPeople = true;
    PREPARATIONS[what](this)?.catch(this.effects.report);
  }

  async handover(): Promise<Handover> {
    return (await loadPromise()).handoverOf(this);
  }

  change(patch: Partial<VisitState>): void {
    this.#state = { ...this.#state, ...patch };
    if (this.#state.interacted) this.effects.memory.save(toRemember(this.#state));
    for (const listener of [...this.#listeners]) {
      try {
        listener();
      } catch (error) {
        this.effects.report(error);
      }
    }
  }

  searchWith(source: SearchSource | undefined): void {
    this.#searchSource = source;
    const { pack } = this.#state;
    if (pack.kind !== 'ready') return;
    this.#finder = new AnswerFinder(pack.pack, pack.base, this.effects, source);
    answers.settleIn(this);
  }

  finder(): AnswerFinder | undefined {
    return this.#finder;
  }

  keeper() {
    if (this.#keeper === undefined && this.effects.openKeeper !== undefined) {
      this.#keeper = this.effects.openKeeper().then((keeper) => {
        keeper.subscribe(() => this.change({ callback: keeper.state }));
        this.change({ callback: keeper.state });
        return keeper;
      });
      this.#keeper.catch(() => (this.#keeper = undefined));
    }
    return this.#keeper;
  }

  async ready(): Promise<void> {
    if (this.#state.pack.kind === 'loading') await this.#loading;
  }

  load(languages: readonly Language[]): Promise<void> {
    const loading = this.#load(languages, () => this.#loading === loading);
    this.#loading = loading;
    return loading;
  }

  /** Of several loads at once the last one counts: `isNewest` tells whether this is it. */
  async #load(languages: readonly Language[], isNewest: () => boolean): Promise<void> {
    // In another language the help goes on being there until the other language is.
    const before = this.#state.pack.kind === 'ready' ? this.#state.pack : undefined;
    if (before === undefined) this.change({ pack: { kind: 'loading' } });
    try {
      const loaded = await loadPack(
        this.source,
        languages,
        this.effects.address(),
        this.effects.fetch,
        this.effects.report,
      );
      if (!isNewest()) return;
      const pack = currentPack(loaded.pack, this.effects.now());
      this.#finder = new AnswerFinder(pack, loaded.base, this.effects, this.#searchSource);
      this.change({
        pack: { kind: 'ready', pack, base: loaded.base },
        language: pack.language,
        languages: loaded.languages.map(({ language, name }) => ({ language, name })),
      });
      answers.settleIn(this);
      // Whoever only looks at the answers loads nothing of what leads to a person.
      if (this.#state.interacted || this.#showsPeople) updateRecommendation(this);
    } catch (error) {
      this.effects.report(error);
      if (before === undefined && isNewest())
        this.change({ pack: { kind: 'failed', reason: error instanceof PackError ? error.reason : 'missing' } });
    }
  }

  async #start(): Promise<void> {
    const remembered = this.effects.memory.load();
    if (remembered !== undefined) this.#state = { ...this.#state, ...remembered, interacted: true };
    const { chosenLanguage } = this.#state;
    await this.load(chosenLanguage === undefined ? this.wished : [chosenLanguage, ...this.wished]);
  }
}

/** The pack without what has expired: an old answer is not listed, found, suggested or given. */
function currentPack(pack: LanguagePack, now: number): LanguagePack {
  const today = new Date(now).toISOString().slice(0, 10);
  return { ...pack, entries: pack.entries.filter(({ expires }) => expires === undefined || expires >= today) };
}
