import { currentStep, startFlow } from '../flow/index.js';
import {
  isFlow,
  type Article,
  type Block,
  type Entry,
  type Flow,
  type FlowPosition,
  type Hit,
  type Suggestion,
  type Target,
} from '../model/index.js';
import { answeredEntries, botMessages } from './conversation-so-far.js';
import type { Draft } from './draft.js';
import { replyFor } from './reply-words.js';
import type { ConversationSoFar } from './turn.js';

const MOST_SUGGESTIONS = 3;

/** How an answer is given. */
interface AnswerManner {
  /** Whether "Did that help?" follows; not beneath words for a person in distress. */
  readonly ask?: boolean;
  readonly heading?: string;
}

/** The answer an entry gives: an article's short answer with the next questions, or a flow's first step. */
export function answerWith(soFar: ConversationSoFar, entry: Entry, manner: AnswerManner = {}): Draft {
  return isFlow(entry) ? flowFrom(soFar, entry, startFlow(entry)) : shortAnswer(soFar, entry, manner);
}

function shortAnswer(soFar: ConversationSoFar, article: Article, { ask = true, heading }: AnswerManner): Draft {
  const to: Target = { kind: 'article', id: article.id, ...(heading !== undefined && { heading }) };
  const whole: Block = {
    kind: 'paragraph',
    children: [{ kind: 'link', to, children: [{ kind: 'text', text: article.title }] }],
  };
  const lead = ask ? (replyFor(soFar, 'answer')?.body ?? []) : [];
  return {
    messages: [
      {
        rule: `answer ${article.id}`,
        body: [...lead, ...shortestAnswer(article), whole],
        suggestions: nextQuestions(soFar, article),
        offers: ask ? ['did-it-help'] : [],
      },
    ],
    topic: article.id,
  };
}

/** The description, else the first paragraph; a body that is not loaded yet is opened by its title. */
function shortestAnswer({ description, body }: Article): Block[] {
  if (description !== undefined) return [{ kind: 'paragraph', children: [{ kind: 'text', text: description }] }];
  const first = 'href' in body ? undefined : body.find(({ kind }) => kind === 'paragraph');
  return first ? [first] : [];
}

/** A flow at its first step, with its introduction, or on its way. */
export function flowFrom(soFar: ConversationSoFar, flow: Flow, position: FlowPosition): Draft {
  const step = currentStep(flow, position);
  if (step === undefined) return { messages: [] };
  const begins = position.path.length === 0;
  const lead = begins ? [...(replyFor(soFar, 'flow-start')?.body ?? []), ...flow.introduction] : [];
  const title: Block = {
    kind: 'paragraph',
    children: [{ kind: 'strong', children: [{ kind: 'text', text: step.title }] }],
  };
  return {
    messages: [
      {
        rule: `flow ${flow.id}#${step.id}`,
        body: [...lead, title, ...step.body],
        choices: step.choices,
        suggestions: step.outcome ? nextQuestions(soFar, flow) : [],
        offers: step.outcome ? ['did-it-help'] : [],
      },
    ],
    position: { ...position, step: step.id },
    topic: flow.id,
  };
}

/** The questions that come after an entry, without those answered already. */
export function nextQuestions(soFar: ConversationSoFar, { next }: Entry): Suggestion[] {
  return suggest(soFar, next);
}

/** Other entries that search found, without those answered already. */
export function otherHits(soFar: ConversationSoFar, hits: readonly Hit[]): Suggestion[] {
  return suggest(
    soFar,
    hits.map(({ id }) => id),
  );
}

function suggest(soFar: ConversationSoFar, ids: readonly string[]): Suggestion[] {
  const answered = answeredEntries(botMessages(soFar));
  return [...new Set(ids)]
    .filter((id) => !answered.has(id))
    .flatMap((id) => soFar.entryOf(id) ?? [])
    .slice(0, MOST_SUGGESTIONS)
    .map(({ id, title, description }) => ({ id, title, ...(description !== undefined && { description }) }));
}
