import { DISTRESS, type DeskCallback } from '../model/index.js';
import type { DeskSentences } from './sentences/desk-sentences.js';

type Handover = DeskCallback['request']['handover'];

interface Matter {
  readonly when: (handover: Handover) => boolean;
  readonly say: (say: DeskSentences, feeling: string) => string;
}

/** The strongest reason comes first. */
const MATTERS: readonly Matter[] = [
  { when: ({ moment }) => moment, say: (say) => say.moment },
  {
    when: ({ feeling }) => feeling.peak >= DISTRESS && feeling.end >= DISTRESS,
    say: (say, feeling) => say.distressStill(feeling),
  },
  { when: ({ feeling }) => feeling.peak >= DISTRESS, say: (say, feeling) => say.distressCalmer(feeling) },
  { when: ({ because }) => because.includes('asked-for-person'), say: (say) => say.askedForPerson },
];

/** Why this call matters, in one line; that somebody comes back is said beside every other reason. */
export function whyItMatters({ request }: DeskCallback, say: DeskSentences): string {
  const { handover } = request;
  const { earlier = [], feeling } = handover;
  const matter = MATTERS.find(({ when }) => when(handover))?.say(say, say.feelings[feeling.kind]);
  const back = earlier.length > 0 ? say.cameBack(earlier.length + 1) : undefined;
  return [matter, back].filter(Boolean).join(' ') || say.wantsToTalk;
}
