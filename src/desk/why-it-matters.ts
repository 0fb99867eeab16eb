import { DISTRESS, type DeskCallback } from '../model/index.js';
import type { DeskSentences } from './sentences/desk-sentences.js';

type Handover = DeskCallback['request']['handover'];

interface Matter {
  readonly when: (handover: Handover) => boolean;
  readonly say: (say: DeskSentences, feeling: string, handover: Handover) => string;
}

/** The strongest reason comes first. */
const MATTERS: readonly Matter[] = [
  { when: ({ moment }) => moment, say: (say) => say.moment },
  {
    when: ({ feeling }) => feeling.peak >= DISTRESS && feeling.end >= DISTRESS,
    say: (say, feeling) => say.distressStill(feeling),
  },
  { when: ({ feeling }) => feeling.peak >= DISTRESS, say: (say, feeling) => say.distressCalmer(feeling) },
  {
    when: ({ earlier = [] }) => earlier.length > 0,
    say: (say, _feeling, { earlier = [] }) => say.cameBack(earlier.length + 1),
  },
  { when: ({ because }) => because.includes('asked-for-person'), say: (say) => say.askedForPerson },
];

/** Why this call matters, in one line. */
export function whyItMatters({ request }: DeskCallback, say: DeskSentences): string {
  const { handover } = request;
  const matter = MATTERS.find(({ when }) => when(handover));
  return matter?.say(say, say.feelings[handover.feeling.kind], handover) ?? say.wantsToTalk;
}
