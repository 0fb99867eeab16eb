import {
  answerDidItHelp,
  answeredEntry,
  loadReplies,
  mergeReplies,
  openChoice,
  takeTurn,
  type ConversationSoFar,
  type Turn,
} from '../bot/index.js';
import { isOpenNow } from '../channel/index.js';
import {
  addCues,
  assessParts,
  DEFAULT_THRESHOLDS,
  feelingCurve,
  givesUp,
  isManner,
  loadLexicon,
  mainLanguage,
  partsByLanguage,
  wantsPerson,
  type FeelingPoint,
  type Lexicon,
  type MessagePart,
} from '../emotion/index.js';
import {
  isAwaited,
  isFlow,
  type Choice,
  type FlowPosition,
  type Language,
  type Message,
  type Reading,
  type ReplyRule,
  type SiteCue,
} from '../model/index.js';
import { noteChoice, open, rate } from './answers.js';
import { aboutTheSame, earlierVisits, idsOf, noteTrouble } from './earlier-visits.js';
import { spoken, type Said } from './say.js';
import { updateRecommendation } from './update-recommendation.js';
import type { VisitContext } from './visit-context.js';
import { findEntry } from './visit-state.js';

const MOST_HITS = 5;
const MOST_MESSAGES = 300;
const NO_CUES: readonly SiteCue[] = [];

/** Loads what answering needs, so that the first question does not wait for it. */
export function prepareConversation(visit: VisitContext): Promise<unknown> {
  const { language } = visit.state;
  return Promise.all([loadReplies(language), loadLexicon(language), visit.finder()?.prepare()]);
}

/** The message by the languages it is in, each with its words of feeling and the site's own. */
async function hearParts(
  visit: VisitContext,
  words: string,
  cues: readonly SiteCue[],
): Promise<readonly MessagePart[]> {
  const withCues = async (language: Language): Promise<Lexicon | undefined> => {
    const lexicon = await loadLexicon(language);
    return lexicon && addCues(lexicon, cues);
  };
  const { language } = visit.state;
  // A page may be in a language without a table.
  const lexicon = (await withCues(language)) ?? (await withCues(mainLanguage(words, 'en')));
  if (lexicon === undefined) return [];
  // Without the other tables the page's is still better than no answer.
  const loadOther = (other: Language): Promise<Lexicon | undefined> =>
    withCues(other).catch((error: unknown) => void visit.effects.report(error));
  return partsByLanguage(words, lexicon, loadOther);
}

/** The bot answers what the customer just said. */
export async function answer(visit: VisitContext, said: Said): Promise<void> {
  await visit.ready();
  const words = said.text;
  const feeling = visit.state.pack.kind === 'ready' ? visit.state.pack.pack.feeling : undefined;
  const [replies, parts, hits] = await Promise.all([
    loadReplies(visit.state.language),
    hearParts(visit, words, feeling?.cues ?? NO_CUES),
    visit.finder()?.find(words, { limit: MOST_HITS, open: false }) ?? [],
  ]);
  const reading = assessParts(parts);
  const earlier = earlierVisits(visit);
  const again = aboutTheSame(earlier, { words, ids: idsOf(hits) });
  // While this was found out the customer may have said more, or had everything forgotten.
  const place = visit.state.messages.indexOf(said);
  if (place < 0) return;
  const before = visit.state.messages.slice(0, place);
  const messages = visit.state.messages.with(place, { ...said, reading });
  visit.change({
    messages,
    feeling: feelingCurve(messages.flatMap(feltAt)),
    earlier,
    again: again.length > 0 ? again : visit.state.again,
  });
  const turn = takeTurn({
    ...conversationSoFar(visit, replies),
    words,
    reading,
    wantsPerson: parts.some(({ text, lexicon }) => wantsPerson(text, lexicon)),
    givesUp: parts.some(({ text, lexicon }) => givesUp(text, lexicon)),
    at: visit.effects.now(),
    messages: before,
    hits,
    thresholds: feeling?.thresholds ?? DEFAULT_THRESHOLDS,
  });
  noteFlowStep(visit, turn, words);
  takeOver(visit, turn, words);
}

/** Answers what was asked last once more: in another language, say. */
export async function answerAgain(visit: VisitContext): Promise<void> {
  const last = visit.state.messages.findLast((message) => message.from === 'customer');
  if (last?.from === 'customer') await answer(visit, last);
}

/** The customer presses a choice under the bot's words. */
export async function chooseInConversation(visit: VisitContext, choice: Choice): Promise<void> {
  if (choice.to.kind === 'article') return open(visit, choice.to);
  const replies = await loadReplies(visit.state.language);
  const { position } = visit.state;
  if (position !== undefined && choice.to.kind === 'step') noteChoice(visit, position.flow, position.step, choice);
  const before = visit.state.messages;
  visit.change({ messages: [...before, spoken(visit, choice.label)] });
  takeOver(
    visit,
    openChoice({ ...conversationSoFar(visit, replies), at: visit.effects.now(), messages: before, choice }),
  );
}

/** "Did that help?", answered under the bot's words. */
export async function sayWhetherItHelped(visit: VisitContext, helped: boolean, label: string): Promise<void> {
  const replies = await loadReplies(visit.state.language);
  const before = visit.state.messages;
  const words = before.findLast((message) => message.from === 'customer')?.text ?? '';
  const answer = answeredLast(before);
  if (answer !== undefined) rate(visit, answer, helped);
  visit.change({ messages: [...before, spoken(visit, label)] });
  const hits =
    helped || words === '' ? [] : ((await visit.finder()?.find(words, { limit: MOST_HITS, open: false })) ?? []);
  takeOver(
    visit,
    answerDidItHelp({
      ...conversationSoFar(visit, replies),
      at: visit.effects.now(),
      messages: before,
      helped,
      hits,
    }),
  );
}

function conversationSoFar(visit: VisitContext, replies: readonly ReplyRule[]) {
  const { state } = visit;
  const site = state.pack.kind === 'ready' ? state.pack.pack.replies : [];
  const flow = state.position && findEntry(state, state.position.flow);
  return {
    replies: mergeReplies(replies, site),
    entryOf: (id: string) => findEntry(state, id),
    callbackState: callbackState(visit),
    personReachable: isPersonThere(visit),
    language: state.language,
    earlier: state.again,
    ...(state.position && { position: state.position }),
    ...(flow && isFlow(flow) && { flow }),
  };
}

function callbackState({ state, effects }: VisitContext): ConversationSoFar['callbackState'] {
  if (effects.openKeeper === undefined) return 'impossible';
  return isAwaited(state.callback) ? 'waiting' : 'none';
}

/** An always open mailbox is no person who answers now. */
function isPersonThere({ state, effects }: VisitContext): boolean {
  const channels = state.pack.kind === 'ready' ? state.pack.pack.channels : [];
  return channels.some(
    (channel) => ['phone', 'callback', 'chat'].includes(channel.kind) && isOpenNow(channel, effects.now()),
  );
}

/** Takes over what the bot decided. */
function takeOver(visit: VisitContext, turn: Turn, words?: string): void {
  const { state } = visit;
  const repeated = turn.escalation && state.again.length > 0 ? ['repeated-contact'] : [];
  const because = [
    ...new Set([...(state.escalation?.because ?? []), ...(turn.escalation?.because ?? []), ...repeated]),
  ];
  visit.change({
    messages: [...state.messages, ...turn.messages].slice(-MOST_MESSAGES),
    position: turn.position,
    ...(turn.escalation && { escalation: { because } }),
    ...(turn.topic !== undefined ? { topic: turn.topic } : {}),
  });
  noteAnswers(visit, turn);
  // Words in need are what an agent reads first; what was asked before them stands in the transcript.
  if (turn.escalation && turn.topic === undefined && words !== undefined) visit.change({ topic: words.slice(0, 200) });
  updateRecommendation(visit);
  noteTrouble(visit);
}

/** The entry that a message answers with, if it is the bot's. */
function answeredBy(message: Message): string | undefined {
  return message.from === 'bot' ? answeredEntry(message) : undefined;
}

/** The entry that the conversation answered with last: what "Did that help?" is about, whatever was read meanwhile. */
function answeredLast(messages: readonly Message[]): string | undefined {
  return messages.map(answeredBy).findLast((id) => id !== undefined);
}

/** An answer given in the conversation counts as read. */
function noteAnswers(visit: VisitContext, turn: Turn): void {
  const at = visit.effects.now();
  const given = turn.messages
    .map(answeredBy)
    .flatMap((id) => (id === undefined ? [] : [findEntry(visit.state, id)]))
    .flatMap((entry) => (entry === undefined ? [] : [{ id: entry.id, title: entry.title, at }]))
    .filter(({ id }) => !visit.state.read.some((read) => read.id === id));
  if (given.length > 0) visit.change({ read: [...visit.state.read, ...given] });
}

/** A step answered in words instead of by its button is tried all the same. */
function noteFlowStep(visit: VisitContext, turn: Turn, words: string): void {
  const left: FlowPosition | undefined = visit.state.position;
  const taken = turn.position?.path.at(-1);
  if (left === undefined || turn.position?.flow !== left.flow || taken === undefined) return;
  if (turn.position.path.length > left.path.length)
    noteChoice(visit, left.flow, left.step, {
      label: taken.choice || words,
      to: { kind: 'step', step: turn.position.step },
    });
}

/** What one message adds to the curve of the visit. Pressing a button says nothing of how somebody feels. */
function feltAt(message: Message): FeelingPoint[] {
  if (message.from === 'bot') return [];
  const { at, reading } = message;
  return [{ at, intensity: reading.intensity, kind: reading.kind, words: strongestWords(reading) }];
}

/** The words that weighed most, for the curve that the desk shows. */
function strongestWords(reading: Reading): string {
  const strongest = [...reading.cues]
    .filter(({ category, contribution }) => contribution > 0 && !isManner(category))
    .sort((a, b) => b.contribution - a.contribution)
    .map(({ words }) => words);
  // One word can count in two categories.
  return [...new Set(strongest)].slice(0, 3).join(', ').slice(0, 200);
}
