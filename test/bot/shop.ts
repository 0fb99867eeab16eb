import { says } from '../../src/bot/index.js';
import type { Article, Choice, EntryFields, Flow, Step } from '../../src/model/index.js';

function fields(id: string, title: string): EntryFields {
  return {
    ...{
      id,
      slug: id,
      title,
      questions: [],
      keywords: [],
      category: '',
      weight: 0,
      popular: false,
      next: [],
      aliases: [],
    },
    ...{ moment: false, channel: [], contexts: [] },
  };
}

export function article(id: string, title: string, description: string, more: Partial<Article> = {}): Article {
  return { ...fields(id, title), type: 'article', description, body: says(description), ...more };
}

export function flow(id: string, title: string, steps: readonly Step[], more: Partial<Flow> = {}): Flow {
  return { ...fields(id, title), type: 'flow', introduction: [], steps, ...more };
}

export function step(id: string, title: string, choices: readonly Choice[], body = ''): Step {
  return { id, title, body: says(body), choices, outcome: !choices.some(({ to }) => to.kind === 'step') };
}

export function to(label: string, target: string): Choice {
  const [kind = '', id = ''] = target.split(':');
  switch (kind) {
    case 'article':
    case 'flow':
      return { label, to: { kind, id } };
    case 'contact':
    case 'callback':
      return { label, to: { kind, topic: id } };
    case 'https':
      return { label, to: { kind: 'leave', href: target } };
    default:
      return { label, to: { kind: 'step', step: kind } };
  }
}

/** A small shop, in English. */
export const shop = [
  article('where-is-my-refund', 'Where is my refund?', 'Refunds take up to 14 days after your parcel has arrived.', {
    next: ['refund-lower', 'return-a-parcel'],
  }),
  article('refund-lower', 'Why is my refund lower?', 'Delivery costs are refunded for the standard way only.'),
  article('shipping-cost', 'What does delivery cost?', 'Delivery is free from 50 euros.'),
  flow(
    'return-a-parcel',
    'I want to send something back',
    [
      step('why', 'Why do you send it back?', [to('It does not fit', 'label'), to('It is damaged', 'photos')]),
      step('photos', 'Do you have photos?', [to('Yes', 'label'), to('No', 'contact:damage')]),
      step('label', 'Print the label', [], 'The label is in your account.'),
    ],
    { introduction: says('Returns are free for 30 days.'), next: ['where-is-my-refund'] },
  ),
  flow(
    'card-stolen',
    'My card was stolen',
    [step('block', 'Block your card', [to('It is blocked', 'done')], 'Call 116 116.'), step('done', 'Good', [])],
    { moment: true },
  ),
];
