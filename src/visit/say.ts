import type { Message } from '../model/index.js';
import { rememberSearch } from './answers.js';
import type { VisitContext } from './visit-context.js';

/** What a customer says: words, or the label of a button. */
export type Said = Extract<Message, { from: 'customer' }>;

/** The customer says something: it stands there at once; what answers it may still have to load. */
export async function say(visit: VisitContext, text: string): Promise<void> {
  const words = text.trim();
  if (words === '') return;
  rememberSearch(visit);
  const said = spoken(visit, words);
  visit.change({
    messages: [...visit.state.messages, said],
    ...{ draft: '', search: { kind: 'idle' }, thinking: true, place: 'ask' },
  });
  try {
    const { answer } = await import('./conversation.js');
    await answer(visit, said);
  } catch (error) {
    // What could not be answered is not lost: it stands in the field again, to be sent once more.
    const { messages } = visit.state;
    const last = messages.findLast(({ from }) => from === 'customer');
    visit.change({ messages: messages.filter((message) => message !== last), draft: text });
    throw error;
  } finally {
    visit.change({ thinking: false });
  }
}

/** Words that are not read for feelings (yet); pressing a button says nothing of how somebody feels. */
export function spoken(visit: VisitContext, text: string): Said {
  const { language } = visit.state;
  return {
    from: 'customer',
    at: visit.effects.now(),
    text,
    reading: { intensity: 0, kind: 'calm', cues: [], language },
  };
}
