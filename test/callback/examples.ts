import { createHandover, newCallbackRequest } from '../../src/callback/index.js';
import type { HandoverFacts } from '../../src/callback/index.js';
import type { CallbackRequest, CallbackTicket } from '../../src/model/index.js';

export const NOON = Date.UTC(2026, 2, 3, 11, 0);

export const facts: HandoverFacts = {
  topic: 'Card blocked abroad',
  messages: [
    {
      from: 'customer',
      at: NOON,
      text: 'My card was swallowed and I am stranded',
      reading: { intensity: 0.9, kind: 'despair', cues: [], language: 'en' },
    },
    {
      from: 'bot',
      at: NOON + 1,
      rule: 'distress',
      body: [
        {
          kind: 'paragraph',
          children: [
            { kind: 'text', text: 'Somebody should ' },
            { kind: 'strong', children: [{ kind: 'text', text: 'call you' }] },
          ],
        },
        { kind: 'paragraph', children: [{ kind: 'text', text: 'Now.' }] },
      ],
      suggestions: [],
      choices: [],
      offers: ['callback'],
    },
  ],
  read: [{ id: 'card-blocked', title: 'My card is blocked', at: NOON, helped: false }],
  tried: [{ flow: 'card', step: 'where', choice: 'Abroad', at: NOON }],
  searches: ['card swallowed'],
  feeling: {
    points: [{ at: NOON, intensity: 0.9, words: 'stranded' }],
    peak: 0.9,
    end: 0.9,
    trend: 'steady',
    kind: 'despair',
  },
  because: ['distress'],
  moment: true,
  page: 'https://shop.example/cart?session=secret#pay',
};

export function aRequest(more: Partial<Parameters<typeof newCallbackRequest>[0]> = {}): CallbackRequest {
  return newCallbackRequest({
    phone: '+49 30 901820',
    name: 'Ada',
    wish: { kind: 'soonest' },
    language: 'en',
    zone: 'Europe/Berlin',
    now: NOON,
    handover: createHandover(facts),
    ...more,
  });
}

export function aTicket(request: CallbackRequest, more: Partial<CallbackTicket> = {}): CallbackTicket {
  return {
    id: request.id,
    state: 'promised',
    window: { from: NOON + 60_000, to: NOON + 1_860_000 },
    attempts: 0,
    changedAt: NOON,
    ...more,
  };
}
