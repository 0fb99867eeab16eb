import { startFlow, takeChoice } from '../flow/index.js';
import { isFlow, safeHref, type Choice } from '../model/index.js';
import { answerWith, flowFrom } from './answer-with.js';
import type { Draft } from './draft.js';
import { toPerson } from './to-person.js';
import type { ConversationSoFar } from './turn.js';

/** What a choice leads to; undefined when that is no longer there. */
export function followChoice(soFar: ConversationSoFar, choice: Choice): Draft | undefined {
  const { to } = choice;
  switch (to.kind) {
    case 'step': {
      const { flow, position } = soFar;
      return flow && flowFrom(soFar, flow, takeChoice(flow, position ?? startFlow(flow), choice));
    }
    case 'flow': {
      const flow = soFar.entryOf(to.id);
      if (flow === undefined || !isFlow(flow)) return flow && answerWith(soFar, flow);
      const start = startFlow(flow);
      return flowFrom(soFar, flow, { ...start, step: to.step ?? start.step });
    }
    case 'article': {
      const entry = soFar.entryOf(to.id);
      return entry && answerWith(soFar, entry, to.heading === undefined ? {} : { heading: to.heading });
    }
    case 'contact':
      return { ...toPerson(soFar, 'wants-person', 'channel', 'asked-for-person'), topic: to.topic };
    case 'callback': {
      // Whoever presses the button wants the call after all, whatever was declined before.
      const offer = soFar.callbackState === 'none' ? 'callback' : 'channel';
      return { ...toPerson(soFar, 'wants-person', offer, 'asked-for-person'), topic: to.topic };
    }
    case 'leave': {
      const href = safeHref(to.href);
      if (href === undefined) return undefined;
      const link = {
        kind: 'link',
        to: { kind: 'leave', href },
        children: [{ kind: 'text', text: choice.label }],
      } as const;
      return { messages: [{ rule: 'leave', body: [{ kind: 'paragraph', children: [link] }] }] };
    }
    case 'heading':
      // A heading belongs to an open article; in a conversation there is none.
      return undefined;
  }
}
