import { answerWith, otherHits } from './answer-with.js';
import {
  answeredEntries,
  answeredEntry,
  botMessages,
  lastTurn,
  mayOfferCallback,
  shownChoices,
} from './conversation-so-far.js';
import { afterDidItHelp } from './did-it-help.js';
import type { Draft } from './draft.js';
import { daysAgo, fillIn } from './fill-in.js';
import { followChoice } from './follow-choice.js';
import type { Heard } from './heard.js';
import { freshest, replyFor } from './reply-words.js';
import { personFirst, toPerson } from './to-person.js';

/** One rule of the bot. */
export interface Rule {
  readonly name: string;
  readonly applies: (heard: Heard) => boolean;
  /** Undefined when it has nothing to say after all. */
  readonly reply: (heard: Heard) => Draft | undefined;
}

/** The rules, in the order they are asked; the first that applies and has something new to say replies. */
export const RULES: readonly Rule[] = [
  {
    name: 'distress',
    applies: ({ reading, thresholds }) => reading.intensity >= thresholds.escalate,
    reply: (heard) => personFirst(heard, 'distress', heard.reading.kind, heard.found),
  },
  {
    name: 'wants-person',
    applies: ({ wantsPerson, patterns }) => wantsPerson || patterns.some(({ when }) => when.includes('wants-person')),
    // Somebody who sounds troubled need not choose a way first.
    reply: (heard) =>
      toPerson(heard, 'wants-person', soundsTroubled(heard) ? 'callback' : 'channel', 'asked-for-person'),
  },
  {
    // No message alone would, but together they do. A calm word on the way ("yes") ends nothing and begins nothing.
    name: 'build-up',
    applies: ({ reading, thresholds, visitFeeling }) =>
      reading.intensity >= thresholds.offer && visitFeeling.intensity >= thresholds.escalate,
    reply: (heard) => personFirst(heard, 'build-up', heard.visitFeeling.kind, heard.found),
  },
  {
    name: 'moment-of-truth',
    applies: (heard) => heard.found?.moment === true && !answeredEntries(botMessages(heard)).has(heard.found.id),
    reply: (heard) => personFirst(heard, 'moment-of-truth', heard.reading.kind, heard.found),
  },
  {
    name: 'choice',
    applies: ({ choice }) => choice !== undefined,
    reply: (heard) => heard.choice && followChoice(heard, heard.choice),
  },
  {
    name: 'offer-accepted',
    applies: ({ yesOrNo, offered }) => yesOrNo === 'yes' && (offered === 'callback' || offered === 'channel'),
    reply: (heard) => toPerson(heard, 'wants-person', heard.offered ?? 'channel', 'asked-for-person'),
  },
  {
    name: 'offer-declined',
    applies: ({ yesOrNo, offered }) => yesOrNo === 'no' && (offered === 'callback' || offered === 'channel'),
    reply: (heard) => sayOn(heard, 'callback-declined'),
  },
  {
    name: 'did-it-help',
    applies: ({ yesOrNo, offered }) => yesOrNo !== undefined && offered === 'did-it-help',
    reply: (heard) => afterDidItHelp(heard, heard.yesOrNo === 'yes', heard.hits),
  },
  {
    // "Never mind" after answers that did not help is how people leave.
    name: 'gave-up',
    applies: ({ givesUp, failures }) => givesUp === true && failures > 0,
    reply: (heard) => {
      const words = replyFor(heard, 'still-no-answer')?.body;
      const offer = mayOfferCallback(heard) ? 'callback' : 'channel';
      return words && toPerson(heard, 'gave-up', offer, 'tried-without-success', words);
    },
  },
  { name: 'pattern', applies: ({ patterns }) => patterns.length > 0, reply: sayByPattern },
  {
    name: 'asked-again',
    applies: (heard) => heard.saidBefore || (heard.found !== undefined && answeredJustNow(heard).has(heard.found.id)),
    reply: (heard) => {
      const words = replyFor(heard, 'not-solved')?.body;
      return words && withHits(heard, toPerson(heard, 'asked-again', 'channel', 'tried-without-success', words));
    },
  },
  {
    // The customer came with this before, and left without saying that it is settled.
    name: 'back-again',
    applies: (heard) => heard.earlier !== undefined && heard.earlier.length > 0 && !isRecognised(heard),
    reply: backAgain,
  },
  {
    name: 'answer',
    applies: ({ found }) => found !== undefined,
    reply: (heard) => heard.found && answerWith(heard, heard.found),
  },
  {
    name: 'not-a-choice',
    applies: (heard) => heard.choicesShown && heard.hits.length === 0,
    reply: (heard) => {
      const again = lastTurn(heard).some(({ rule }) => rule === 'not-a-choice');
      return again ? undefined : sayOn(heard, 'not-a-choice', { choices: shownChoices(heard) });
    },
  },
  {
    name: 'suggestions',
    applies: ({ hits, failures }) => hits.length > 0 && failures < 2,
    reply: (heard) => {
      const suggestions = otherHits(heard, heard.hits);
      if (suggestions.length === 0) return undefined;
      return sayOn(heard, 'suggestions', { suggestions, offers: heard.failures > 0 ? ['channel'] : [] });
    },
  },
  { name: 'no-answer', applies: ({ failures }) => failures === 0, reply: (heard) => sayOn(heard, 'no-answer') },
  {
    name: 'still-no-answer',
    applies: () => true,
    reply: (heard) => {
      const words = replyFor(heard, 'still-no-answer')?.body ?? [];
      return withHits(heard, toPerson(heard, 'still-no-answer', 'channel', 'tried-without-success', words));
    },
  },
];

type Beneath = Pick<Draft['messages'][number], 'suggestions' | 'choices' | 'offers'>;
type SayingOccasion = Parameters<typeof replyFor>[1];

function sayOn(heard: Heard, occasion: SayingOccasion, beneath: Beneath = {}): Draft | undefined {
  const rule = replyFor(heard, occasion);
  return rule && { messages: [{ rule: occasion, body: rule.body, choices: rule.choices, ...beneath }] };
}

/** The rule whose pattern fits; for an occasion with several ways to say it, the freshest. */
function sayByPattern(heard: Heard): Draft | undefined {
  const [first] = heard.patterns;
  const [occasion] = first?.when ?? [];
  if (occasion === 'solved' || occasion === 'not-solved')
    return afterDidItHelp(heard, occasion === 'solved', heard.hits);
  if (occasion !== undefined) return sayOn(heard, occasion);
  const rule = freshest(heard, heard.patterns);
  return rule && { messages: [{ rule: `reply ${rule.id}`, body: rule.body, choices: rule.choices }] };
}

function answeredJustNow(heard: Heard): ReadonlySet<string | undefined> {
  return new Set(lastTurn(heard).map(answeredEntry));
}

function isRecognised(heard: Heard): boolean {
  return botMessages(heard).some(({ rule }) => rule === 'back-again');
}

/** Says that the earlier visit is known, offers a person, and gives the answer beneath; from the third visit on a person comes first. */
function backAgain(heard: Heard): Draft | undefined {
  const { earlier = [], found, at, language = 'en' } = heard;
  const isOften = earlier.length > 1;
  const last = earlier.at(-1);
  const rule = replyFor(heard, isOften ? 'back-often' : 'back-again');
  if (rule === undefined || last === undefined) return undefined;
  const words = { when: daysAgo(last.at, at, language), visits: String(earlier.length + 1) };
  const offer = mayOfferCallback(heard) ? 'callback' : 'channel';
  const { because, ...person } = toPerson(heard, 'back-again', offer, 'repeated-contact', fillIn(rule.body, words));
  const answer = found && answerWith(heard, found, { ask: !isOften });
  return {
    ...answer,
    ...person,
    messages: [...person.messages, ...(answer?.messages ?? [])],
    ...(isOften && because && { because }),
  };
}

/** Puts what search found beneath the words, for those who want to look all the same. */
function withHits(heard: Heard, draft: Draft): Draft {
  const suggestions = otherHits(heard, heard.hits);
  return { ...draft, messages: draft.messages.map((message) => ({ ...message, suggestions })) };
}

function soundsTroubled(heard: Heard): boolean {
  return heard.reading.intensity >= heard.thresholds.offer && mayOfferCallback(heard);
}
