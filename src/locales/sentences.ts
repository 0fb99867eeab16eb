import type { ChannelReason, RefusalReason } from '../model/index.js';

/** What the answers and the frame around them say. */
export interface AnswerSentences {
  readonly help: string;
  readonly close: string;
  readonly back: string;
  readonly language: string;
  readonly answers: string;
  readonly ask: string;
  readonly people: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly clear: string;
  readonly forThisPage: string;
  readonly popular: string;
  readonly allTopics: string;
  readonly otherQuestions: string;
  readonly found: (count: number) => string;
  /** Before the questions of this visit, and what erases them. */
  readonly recentSearches: string;
  readonly forgetSearches: string;
  /** In an opened article: in how many places the words stand, which of them is shown, and the way on. */
  readonly foundHere: (count: number) => string;
  readonly foundAt: (place: number, count: number) => string;
  readonly nextFound: string;
  readonly nothingFound: string;
  readonly nothingFoundWayOut: string;
  readonly notWhatYouNeed: string;
  readonly askInOwnWords: string;
  readonly talkToPerson: string;
  readonly didThisHelp: string;
  readonly yes: string;
  readonly notQuite: string;
  readonly gladItHelped: string;
  readonly sorryItDidNot: string;
  readonly whatComesNext: string;
  readonly updated: (date: string) => string;
  readonly stepsSoFar: string;
  readonly startAgain: string;
  readonly leavesPage: string;
  readonly packFailed: string;
  readonly packFailedWayOut: string;
  readonly tryAgain: string;
  readonly whatIsRemembered: string;
  readonly remembersLonger: (days: number) => string;
  readonly forget: string;
  /** What a screen reader says for the small number of a footnote. */
  readonly footnote: (number: number) => string;
  readonly footnotes: string;
  readonly backToText: (number: number) => string;
  /** `host` is empty for a film of the own site. */
  readonly playsFrom: (host: string) => string;
  readonly watchThere: (host: string) => string;
  readonly videoBlocked: string;
  readonly callout: Readonly<Record<'note' | 'tip' | 'important' | 'warning' | 'caution', string>>;
}

/** What conversation, channels and callback say besides: nobody loads it who only reads. */
export interface PeopleSentences {
  readonly conversation: string;
  readonly you: string;
  readonly botName: string;
  readonly botIntroduction: string;
  readonly messageLabel: string;
  readonly messageHint: string;
  readonly send: string;
  readonly looking: string;
  readonly callMeBack: string;
  readonly showWays: string;
  readonly recommended: string;
  readonly otherWays: string;
  readonly noChannels: string;
  readonly openNow: (until: string) => string;
  readonly alwaysOpen: string;
  readonly opens: (when: string) => string;
  readonly closed: string;
  readonly usualWait: (minutes: number) => string;
  readonly because: Readonly<Record<ChannelReason, string>>;
  readonly channelAction: Readonly<Record<'phone' | 'callback' | 'chat' | 'email' | 'form' | 'store' | 'link', string>>;
  readonly callbackTitle: string;
  readonly callbackLead: string;
  readonly callbackWindow: (window: string) => string;
  readonly phone: string;
  readonly phoneHint: string;
  readonly phoneMissing: string;
  readonly name: string;
  readonly optional: string;
  readonly when: string;
  readonly soonest: string;
  readonly between: (window: string) => string;
  readonly handoverTitle: string;
  readonly handoverLead: string;
  readonly handoverNothing: string;
  readonly handoverSaid: string;
  readonly handoverRead: string;
  readonly handoverTried: string;
  readonly handoverSearched: string;
  readonly handoverEarlier: string;
  readonly requestCall: string;
  readonly saved: string;
  readonly savedWayOut: string;
  readonly sending: string;
  readonly promised: (window: string) => string;
  readonly promisedTo: (phone: string) => string;
  readonly calling: (agent: string | undefined) => string;
  readonly notReached: (window: string) => string;
  readonly done: (agent: string | undefined) => string;
  readonly doneNotReached: string;
  readonly cancelled: string;
  readonly cancel: string;
  /** What the customer asked for and the shop does not know yet. */
  readonly unsent: Readonly<Record<'cancel' | 'change' | 'feeling', string>>;
  /** Where the shop names no time by itself. */
  readonly passedOn: string;
  readonly askAgain: string;
  readonly refused: Readonly<Record<RefusalReason, string>>;
  readonly howDoYouFeel: string;
  /** 1 (worse) – 5 (relieved). */
  readonly feelings: readonly [string, string, string, string, string];
  readonly comment: string;
  readonly tell: string;
  readonly thanksForTelling: string;
  readonly noServer: string;
  readonly orCall: string;
  readonly orWrite: string;
  readonly mailSubject: string;
}

/** Every sentence of the customers' interface. A language is one object of each half; `null` holes do not exist. */
export interface Sentences extends AnswerSentences, PeopleSentences {}
