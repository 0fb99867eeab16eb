import assert from 'node:assert/strict';
import {
  answerDidItHelp,
  loadReplies,
  mergeReplies,
  openChoice,
  takeTurn,
  type Turn,
  type TurnInput,
} from '../../src/bot/index.js';
import {
  bodyText,
  isFlow,
  type Entry,
  type FlowPosition,
  type Hit,
  type Message,
  type ReplyRule,
} from '../../src/model/index.js';

/** A conversation in a help center, told as a transcript. */
export interface Conversation {
  readonly language: string;
  readonly entries: readonly Entry[];
  /** What search finds for which words: ids, a sure one with `!`. */
  readonly finds?: Readonly<Record<string, readonly string[]>>;
  /** How strongly which words are felt. */
  readonly feels?: Readonly<Record<string, readonly [kind: TurnInput['reading']['kind'], intensity: number]>>;
  /** Words that give up. */
  readonly givesUp?: readonly string[];
  readonly replies?: readonly ReplyRule[];
  readonly callbackState?: TurnInput['callbackState'];
  readonly personReachable?: boolean;
}

/**
 * Plays a transcript. `> words` is said by the customer, `> [label]` presses a choice, `> (yes)` answers "Did that
 * help?"; `< words` is the bot's whole text, `<` with words in square brackets checks the rule and what is offered:
 * `[answer where-is-my-refund] offers did-it-help · suggests returns · choices A | B`.
 */
export async function play(conversation: Conversation, transcript: string): Promise<Turn[]> {
  const { language, entries, callbackState = 'none', personReachable = true } = conversation;
  const replies = mergeReplies(await loadReplies(language), conversation.replies ?? []);
  const entryOf = (id: string): Entry | undefined => entries.find((entry) => entry.id === id);
  let messages: readonly Message[] = [];
  let position: FlowPosition | undefined;
  let unchecked: string[] = [];
  const turns: Turn[] = [];

  for (const line of transcript
    .split('\n')
    .map((text) => text.trim())
    .filter(Boolean)) {
    if (line.startsWith('<')) {
      assert.equal(unchecked.shift(), line.slice(1).trim(), `after ${customerSaid(messages)}`);
      continue;
    }
    assert.deepEqual(unchecked, [], 'the bot said more');
    const words = line.slice(1).trim();
    const flow = position && entryOf(position.flow);
    const at = 1_750_000_000_000 + messages.length * 1000;
    const soFar = {
      ...{ at, messages, entryOf, replies, callbackState, personReachable },
      ...(position && { position }),
      ...(flow && isFlow(flow) && { flow }),
    };
    const [kind, intensity] = conversation.feels?.[words] ?? ['calm', 0];
    const reading = { kind, intensity, cues: [], language };
    const hits = (conversation.finds?.[words] ?? []).map(hit);
    const turn = turnOf();
    turns.push(turn);
    position = turn.position;
    messages = [
      ...messages,
      { from: 'customer', at, text: words.replace(/^[[(]|[\])]$/g, ''), reading },
      ...turn.messages,
    ];
    unchecked = turn.messages.flatMap(told);

    function turnOf(): Turn {
      const [, label] = /^\[(.*)\]$/.exec(words) ?? [];
      if (label !== undefined) {
        const choice = messages
          .flatMap((message) => (message.from === 'bot' ? message.choices : []))
          .findLast((other) => other.label === label);
        assert.ok(choice, `no choice "${label}"`);
        return openChoice({ ...soFar, choice });
      }
      if (words === '(yes)' || words === '(no)') return answerDidItHelp({ ...soFar, helped: words === '(yes)', hits });
      const thresholds = { offer: 0.4, escalate: 0.7 };
      const givesUp = conversation.givesUp?.includes(words) ?? false;
      return takeTurn({ ...soFar, words, reading, wantsPerson: false, givesUp, hits, thresholds });
    }
  }
  assert.deepEqual(unchecked, [], 'the bot said more');
  return turns;
}

function told(message: Message): string[] {
  if (message.from === 'customer') return [];
  const { rule, body, offers, suggestions, choices } = message;
  const beneath = [
    offers.length > 0 && `offers ${offers.join(', ')}`,
    suggestions.length > 0 && `suggests ${suggestions.map(({ id }) => id).join(', ')}`,
    choices.length > 0 && `choices ${choices.map(({ label }) => label).join(' | ')}`,
  ].filter(Boolean);
  return [...bodyText(body).split('\n').filter(Boolean), [`[${rule}]`, beneath.join(' · ')].filter(Boolean).join(' ')];
}

function customerSaid(messages: readonly Message[]): string {
  const last = messages.findLast(({ from }) => from === 'customer');
  return last?.from === 'customer' ? `"${last.text}"` : '';
}

export function hit(id: string): Hit {
  const confident = id.endsWith('!');
  return {
    id: id.replace(/!$/, ''),
    score: confident ? 1 : 0.3,
    confident,
    reason: 'title',
    titleRanges: [],
    words: [],
  };
}
