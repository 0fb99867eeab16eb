import type { Hit } from '../model/index.js';
import { nextQuestions, otherHits } from './answer-with.js';
import { answeredEntry, botMessages, failures } from './conversation-so-far.js';
import type { Draft } from './draft.js';
import { replyFor } from './reply-words.js';
import { toPerson } from './to-person.js';
import type { ConversationSoFar } from './turn.js';

/** After a yes: what customers ask next. After a no: other answers, and after two failures a person. */
export function afterDidItHelp(soFar: ConversationSoFar, helped: boolean, hits: readonly Hit[]): Draft {
  const about = botMessages(soFar)
    .map(answeredEntry)
    .findLast((id) => id !== undefined);
  const entry = about === undefined ? undefined : soFar.entryOf(about);
  if (helped) {
    const suggestions = entry ? nextQuestions(soFar, entry) : [];
    const body = replyFor(soFar, 'solved')?.body ?? [];
    return { messages: [{ rule: 'solved', body, suggestions }], position: 'left' };
  }
  const body = replyFor(soFar, 'not-solved')?.body ?? [];
  const suggestions = otherHits(soFar, hits);
  const topic = about === undefined ? {} : { topic: about };
  const failedBefore = failures(soFar) + (soFar.earlier?.length ?? 0);
  if (suggestions.length === 0 || failedBefore > 0)
    return { ...toPerson(soFar, 'not-solved', 'channel', 'tried-without-success', body), ...topic };
  return { messages: [{ rule: 'not-solved', body, suggestions }], ...topic };
}
