import { estimateComplexity, loadComplexityCues, recommendChannel } from '../channel/index.js';
import type { Complexity, Situation } from '../model/index.js';
import type { VisitContext } from './visit-context.js';
import { isMoment, openEntry, type VisitState } from './visit-state.js';

/** What is known about the problem: from the words, the feeling, what was read and what failed. */
function situationOf(state: VisitState, complexity: Complexity): Situation {
  const unanswered = state.messages.filter((message) => message.from === 'bot' && message.rule.endsWith('no-answer'));
  return {
    complexity,
    intensity: state.feeling.peak,
    moment: isMoment(state),
    wantsPerson: state.escalation?.because.includes('asked-for-person') ?? false,
    failedAttempts: state.read.filter(({ helped }) => helped === false).length + unanswered.length,
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

/** Recommends anew one channel for what is known now. */
export async function recommend(visit: VisitContext): Promise<void> {
  const cues = await loadComplexityCues(visit.state.language);
  const { state, effects } = visit;
  if (state.pack.kind !== 'ready') return;
  const { complexity } = estimateComplexity(recentWords(state), cues, openEntry(state));
  const situation = situationOf(state, complexity);
  visit.change({ recommendation: recommendChannel(situation, state.pack.pack.channels, effects.now()) });
}
