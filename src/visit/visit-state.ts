import type { Availability } from '../callback/index.js';
import type {
  CallbackState,
  CallbackWish,
  Choice,
  EarlierVisit,
  Entry,
  FeelingCurve,
  FlowPosition,
  Hit,
  Language,
  LanguagePack,
  Message,
  Recommendation,
} from '../model/index.js';

/** The three places of the help center. */
export type Place = 'answers' | 'ask' | 'people';

/** What Answers shows while nothing is being searched. */
export type View =
  | { readonly kind: 'home' }
  | { readonly kind: 'category'; readonly category: string }
  | {
      readonly kind: 'article';
      readonly id: string;
      readonly heading?: string;
      /** The words by which it was found. */
      readonly found?: string;
    }
  | { readonly kind: 'flow'; readonly position: FlowPosition };

/** The pack, in one of the states a page can find it in. */
export type PackState =
  | { readonly kind: 'loading' }
  /** `base` is the absolute address of the language file, against which images resolve. */
  | { readonly kind: 'ready'; readonly pack: LanguagePack; readonly base: string }
  | { readonly kind: 'failed'; readonly reason: 'missing' | 'not-a-pack' | 'newer-version' | 'damaged' };

/** Answers to the words in the search field. */
export type SearchState =
  { readonly kind: 'idle' } | { readonly kind: 'searching' | 'found'; readonly hits: readonly Hit[] };

export interface TopicCount {
  /** Empty for what lies in none. */
  readonly name: string;
  readonly count: number;
}

/** Everything the elements show. Immutable: each change makes a new one. */
export interface VisitState {
  readonly language: Language;
  /** The language the customer chose; it wins over the page's. */
  readonly chosenLanguage: Language | undefined;
  readonly languages: readonly { readonly language: Language; readonly name: string }[];
  readonly pack: PackState;
  readonly place: Place;
  /** Words being typed: the same in Answers and in Ask. */
  readonly draft: string;
  readonly search: SearchState;
  /** The topic that is searched, where the customer chose one. */
  readonly within: string | undefined;
  readonly view: View;
  /** Where Back goes: places and views left behind, oldest first. */
  readonly trail: readonly { readonly place: Place; readonly view: View }[];
  readonly messages: readonly Message[];
  /** The bot is looking for an answer. */
  readonly thinking: boolean;
  /** The flow the conversation is in. */
  readonly position: FlowPosition | undefined;
  readonly feeling: FeelingCurve;
  /** Why a person should step in; absent while nothing asks for one. */
  readonly escalation: { readonly because: readonly string[] } | undefined;
  readonly topic: string | undefined;
  readonly recommendation: Recommendation;
  readonly callback: CallbackState;
  readonly availability: Availability | undefined;
  /** Entries opened in this visit, oldest first; `helped` once the customer said so. */
  readonly read: readonly {
    readonly id: string;
    readonly title: string;
    readonly at: number;
    readonly helped?: boolean;
  }[];
  /** Choices taken in flows, oldest first. */
  readonly tried: readonly {
    readonly flow: string;
    readonly step: string;
    readonly choice: string;
    readonly at: number;
  }[];
  /** Searches that ended in an opened answer or in none, oldest first. */
  readonly searches: readonly string[];
  /** The customer has interacted: from here on the visit is remembered in this tab. */
  readonly interacted: boolean;
  /** When the customer first did something, ms since 1970. */
  readonly begun: number | undefined;
  /** Earlier visits that left something unsolved, as far as they are known yet. */
  readonly earlier: readonly EarlierVisit[];
  /** Those of them that were about what this visit is about. */
  readonly again: readonly EarlierVisit[];
}

/** What a customer wishes. Elements dispatch these; nothing else changes a visit. */
export type VisitRequest =
  | {
      readonly kind: 'type';
      readonly text: string;
      /** The topic to search; unless told, the one that is searched already. */
      readonly within?: string;
      readonly byAddress?: boolean;
    }
  /** Keeps the search to one topic, or to none again. */
  | { readonly kind: 'search-within'; readonly topic: string | undefined }
  /** Forgets what was searched for. */
  | { readonly kind: 'forget-searches' }
  | { readonly kind: 'go'; readonly place: Place }
  | { readonly kind: 'view'; readonly view: View; readonly byAddress?: boolean }
  | {
      readonly kind: 'open';
      readonly id: string;
      readonly heading?: string;
      readonly step?: string;
      /** The page's address names it: the customer has done nothing yet, so nothing is remembered. */
      readonly byAddress?: boolean;
    }
  | { readonly kind: 'choose'; readonly choice: Choice }
  | { readonly kind: 'back' }
  | { readonly kind: 'home' }
  | { readonly kind: 'rate'; readonly id: string; readonly helped: boolean }
  | { readonly kind: 'ask'; readonly text: string }
  | { readonly kind: 'choose-in-conversation'; readonly choice: Choice }
  | {
      readonly kind: 'say-whether-it-helped';
      readonly helped: boolean;
      /** The words of the button. */ readonly label: string;
    }
  | { readonly kind: 'contact'; readonly topic?: string }
  | {
      readonly kind: 'request-callback';
      readonly phone: string;
      readonly name?: string;
      readonly wish: CallbackWish;
    }
  | { readonly kind: 'cancel-callback' }
  | { readonly kind: 'tell-feeling'; readonly feeling: number; readonly comment?: string }
  /**
   * Puts a callback away here, to ask for another. One that was passed on stays with its receiver: a second call is
   * wished then, and whoever no longer wants the first cancels it.
   */
  | { readonly kind: 'close-callback' }
  /** `again`: what was asked last is answered once more, in the new language. */
  | { readonly kind: 'language'; readonly language: Language; readonly again?: boolean }
  | { readonly kind: 'forget' };

/** The first part of the category path is the topic. */
export function topicOf({ category }: Pick<Entry, 'category'>): string {
  return category.split('/')[0] ?? '';
}

/** How many entries each topic holds, in their order; what lies in none comes last. */
export function countTopics(entries: readonly Entry[]): readonly TopicCount[] {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(topicOf(entry), (counts.get(topicOf(entry)) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => Number(a.name === '') - Number(b.name === ''));
}

/** The entry with this id, slug or old id, in the language of the visit. */
export function findEntry(state: VisitState, id: string): Entry | undefined {
  if (state.pack.kind !== 'ready') return undefined;
  const { entries: own, borrowed = [] } = state.pack.pack;
  const entries = [...own, ...borrowed];
  return (
    entries.find((entry) => entry.id === id) ?? entries.find((entry) => entry.slug === id || entry.aliases.includes(id))
  );
}

/** The entry that Answers shows, if it shows one. */
export function openEntry(state: VisitState): Entry | undefined {
  if (state.view.kind === 'article') return findEntry(state, state.view.id);
  if (state.view.kind === 'flow') return findEntry(state, state.view.position.flow);
  return undefined;
}

/** A moment of truth: the page calms down, and a person comes first. */
export function isMoment(state: VisitState): boolean {
  return state.escalation !== undefined || (openEntry(state)?.moment ?? false);
}
