import { estimateComplexity, loadComplexityCues, recommendChannel } from '../channel/index.js';
import type { Channel, Complexity, Situation } from '../model/index.js';
import { askLiveWaits, withLiveWaits } from './live-waits.js';
import type { VisitContext } from './visit-context.js';
import { isMoment, openEntry, type VisitState } from './visit-state.js';

/** What is known about the problem: from the words, the feeling, what was read and what failed. */
function situationOf(state: VisitState, complexity: Complexity): Situation {
  const unanswered = state.messages.filter((message) => message.from === 'bot' && message.rule.endsWith('no-answer'));
  return {
    complexity,
    intensity: state.feeling.peak,
    feeling: state.feeling.kind,
    moment: isMoment(state),
    wantsPerson: state.escalation?.because.includes('asked-for-person') ?? false,
    failedAttempts: state.read.filter(({ helped }) => helped === false).length + unanswered.length,
    earlierVisits: state.again.length,
    language: state.language,
    preferred: openEntry(state)?.channel ?? [],
    ...(state.topic !== undefined && { topic: state.topic }),
  };
}

/** What the customer wrote of late: the words by which the problem's complexity is judged. */
function recentWords({ messages, draft }: VisitState): string {
  const said = messages.filter((message) => message.from === 'customer').map(({ text }) => text);
  return said.slice(-3).join('\n') || draft;
}

/** Recommends anew one channel for what is known now, and again when the waits of this moment come. */
export async function recommend(visit: VisitContext): Promise<void> {
  const cues = await loadComplexityCues(visit.state.language);
  const { effects } = visit;
  const recommendNow = (): readonly Channel[] => {
    const { state } = visit;
    if (state.pack.kind !== 'ready') return [];
    const { channels } = state.pack.pack;
    const { complexity } = estimateComplexity(recentWords(state), cues, openEntry(state));
    const known = withLiveWaits(channels, effects);
    visit.change({ recommendation: recommendChannel(situationOf(state, complexity), known, effects.now()) });
    return channels;
  };
  const channels = recommendNow();
  // Before a customer does something, nothing but the help is asked for.
  if (visit.state.interacted && (await askLiveWaits(channels, effects))) recommendNow();
}
