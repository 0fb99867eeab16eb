import { bodyText, type Block, type Choice, type FlowPosition, type Offer, type Suggestion } from '../model/index.js';
import type { BotMessage, ConversationSoFar, EscalationReason, Turn } from './turn.js';

/** What a rule of the bot replies, before it is known whether it may be said. */
export interface Draft {
  readonly messages: readonly DraftMessage[];
  /** Absent: stay where you are. `left`: no longer in a flow. */
  readonly position?: FlowPosition | 'left';
  readonly because?: EscalationReason;
  readonly topic?: string;
}

export interface DraftMessage {
  readonly rule: string;
  readonly body?: readonly Block[];
  readonly suggestions?: readonly Suggestion[];
  readonly choices?: readonly Choice[];
  readonly offers?: readonly Offer[];
}

/** Whether a draft says something, and not what was said just before. */
export function isWorthSaying({ messages }: Draft, last: BotMessage | undefined): boolean {
  const [first] = messages;
  if (first === undefined) return false;
  const words = bodyText(first.body ?? []);
  const beneath = [...(first.suggestions ?? []), ...(first.choices ?? []), ...(first.offers ?? [])];
  if (words === '') return beneath.length > 0;
  return last === undefined || words !== bodyText(last.body);
}

/** The draft as a turn of the conversation. */
export function settle(soFar: ConversationSoFar, draft: Draft): Turn {
  const position = draft.position ?? soFar.position;
  return {
    messages: draft.messages.map(({ rule, body = [], suggestions = [], choices = [], offers = [] }) => {
      return { from: 'bot', at: soFar.at, rule, body, suggestions, choices, offers };
    }),
    ...(position !== undefined && position !== 'left' && { position }),
    ...(draft.because && { escalation: { because: [draft.because] } }),
    ...(draft.topic !== undefined && { topic: draft.topic }),
  };
}
