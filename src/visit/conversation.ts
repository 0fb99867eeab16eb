import type * as Bot from '../bot/index.js';
import type { Turn } from '../bot/index.js';
import type { FeelingPoint } from '../emotion/index.js';
import {
  isFlow,
  type Choice,
  type FlowPosition,
  type Message,
  type Recommendation,
  type Reading,
} from '../model/index.js';
import { noteChoice, open, rememberSearch } from './answers.js';
import { updateRecommendation } from './people.js';
import type { VisitContext } from './visit-context.js';
import { findEntry } from './visit-state.js';

type BotRoom = typeof Bot;

const MOST_HITS = 5;
const MOST_MESSAGES = 300;

/** What a conversation needs, loaded at its first word. */
async function loadRooms(language: string) {
  const [bot, emotion] = await Promise.all([import('../bot/index.js'), import('../emotion/index.js')]);
  const languages = ['en', 'de', 'it'].includes(language.split('-')[0] ?? '') ? [language] : ['en', 'de', 'it'];
  const [replies, lexicons] = await Promise.all([
    bot.loadReplies(language),
    Promise.all(languages.map((each) => emotion.loadLexicon(each))),
  ]);
  return { bot, emotion, replies, lexicons: lexicons.filter((lexicon) => lexicon !== undefined) };
}
const rooms = new Map<string, ReturnType<typeof loadRooms>>();
function roomsFor(language: string): ReturnType<typeof loadRooms> {
  let loading = rooms.get(language);
  if (loading === undefined) {
    loading = loadRooms(language);
    rooms.set(language, loading);
    // A failed download must not be remembered: the next word tries again.
    loading.catch(() => rooms.delete(language));
  }
  return loading;
}

/** Loads what answering needs, so that the first question does not wait for it. */
export function prepareConversation(visit: VisitContext): void {
  void Promise.all([roomsFor(visit.state.language), visit.finder()?.prepare()]).catch(visit.effects.report);
}

/** The customer says something; the bot answers. */
export async function ask(visit: VisitContext, text: string): Promise<void> {
  const words = text.trim();
  if (words === '') return;
  const { effects } = visit;
  const at = effects.now();
  const before = visit.state.messages;
  rememberSearch(visit);
  const unread: Reading = { intensity: 0, kind: 'calm', cues: [], language: visit.state.language };
  const said = (reading: Reading): Message => ({ from: 'customer', at, text: words, reading });
  visit.change({
    messages: [...before, said(unread)],
    ...{ draft: '', search: { kind: 'idle' }, thinking: true, place: 'ask' },
  });
  try {
    const [{ bot, emotion, replies, lexicons }, hits] = await Promise.all([
      roomsFor(visit.state.language),
      visit.finder()?.find(words, { limit: MOST_HITS, open: false }) ?? [],
    ]);
    const reading = emotion.assess(words, lexicons);
    const messages = [...before, said(reading)];
    const feeling = emotion.feelingCurve(messages.flatMap(feltAt));
    visit.change({ messages, feeling });
    const turn = bot.takeTurn({
      ...conversationSoFar(visit, bot, replies),
      words,
      reading,
      wantsPerson: emotion.wantsPerson(words, lexicons),
      at: effects.now(),
      messages: before,
      hits,
      thresholds: emotion.DEFAULT_THRESHOLDS,
    });
    noteFlowStep(visit, turn, words);
    takeOver(visit, turn, words);
  } finally {
    visit.change({ thinking: false });
  }
}

/** The customer presses a choice under the bot's words. */
export async function chooseInConversation(visit: VisitContext, choice: Choice): Promise<void> {
  if (choice.to.kind === 'article') return open(visit, choice.to);
  const { bot, replies } = await roomsFor(visit.state.language);
  const { position } = visit.state;
  if (position !== undefined && choice.to.kind === 'step') noteChoice(visit, position.flow, position.step, choice);
  const before = visit.state.messages;
  visit.change({ messages: [...before, spoken(visit, choice.label)] });
  takeOver(
    visit,
    bot.openChoice({ ...conversationSoFar(visit, bot, replies), at: visit.effects.now(), messages: before, choice }),
  );
}

/** "Did that help?", answered under the bot's words. */
export async function sayWhetherItHelped(visit: VisitContext, helped: boolean, label: string): Promise<void> {
  const { bot, replies } = await roomsFor(visit.state.language);
  const before = visit.state.messages;
  const asked = before.findLast((message) => message.from === 'customer' && message.reading.cues.length >= 0);
  const words = asked?.from === 'customer' ? asked.text : '';
  const last = visit.state.read.at(-1);
  if (last !== undefined) visit.change({ read: [...visit.state.read.slice(0, -1), { ...last, helped }] });
  visit.change({ messages: [...before, spoken(visit, label)] });
  const hits =
    helped || words === '' ? [] : ((await visit.finder()?.find(words, { limit: MOST_HITS, open: false })) ?? []);
  takeOver(
    visit,
    bot.answerDidItHelp({
      ...conversationSoFar(visit, bot, replies),
      at: visit.effects.now(),
      messages: before,
      helped,
      hits,
    }),
  );
}

function conversationSoFar(visit: VisitContext, bot: BotRoom, defaults: Parameters<BotRoom['mergeReplies']>[0]) {
  const { state } = visit;
  const site = state.pack.kind === 'ready' ? state.pack.pack.replies : [];
  const flow = state.position && findEntry(state, state.position.flow);
  return {
    replies: bot.mergeReplies(defaults, site),
    entryOf: (id: string) => findEntry(state, id),
    callbackState: callbackStage(state.callback.kind),
    personReachable: isPersonThere(state.recommendation),
    ...(state.position && { position: state.position }),
    ...(flow && isFlow(flow) && { flow }),
  };
}

/** An always open mailbox is no person who answers now. */
function isPersonThere({ best, others }: Recommendation): boolean {
  const ways = best === undefined ? others : [best, ...others];
  return ways.some(({ open, channel }) => open && ['phone', 'callback', 'chat'].includes(channel.kind));
}

function callbackStage(kind: VisitContext['state']['callback']['kind']): 'none' | 'waiting' {
  return kind === 'none' || kind === 'refused' ? 'none' : 'waiting';
}

/** A button press as a message: the customer's own words are the label. */
function spoken(visit: VisitContext, label: string): Message {
  const { language } = visit.state;
  return {
    from: 'customer',
    at: visit.effects.now(),
    text: label,
    reading: { intensity: 0, kind: 'calm', cues: [], language },
  };
}

/** Takes over what the bot decided. */
function takeOver(visit: VisitContext, turn: Turn, words?: string): void {
  const { state } = visit;
  const because = [...new Set([...(state.escalation?.because ?? []), ...(turn.escalation?.because ?? [])])];
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
}

/** An answer given in the conversation counts as read. */
function noteAnswers(visit: VisitContext, turn: Turn): void {
  const at = visit.effects.now();
  const given = turn.messages
    .flatMap((message) => (message.from === 'bot' ? [/^(?:answer|flow|moment) ([^#]+)/.exec(message.rule)?.[1]] : []))
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
    .filter(({ contribution }) => contribution > 0)
    .sort((a, b) => b.contribution - a.contribution)
    .map(({ words }) => words);
  // One word can count in two categories.
  return [...new Set(strongest)].slice(0, 3).join(', ').slice(0, 200);
}
