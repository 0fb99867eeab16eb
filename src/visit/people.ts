import { estimateComplexity, recommendChannel } from '../channel/index.js';
import type { Situation } from '../model/index.js';
import type { VisitContext } from './visit-context.js';
import { isMoment, openEntry, type VisitState } from './visit-state.js';

/** What is known about the problem: from the words, the feeling, what was read and what failed. */
export function situationOf(state: VisitState): Situation {
  const entry = openEntry(state);
  const said = state.messages.filter((message) => message.from === 'customer').map(({ text }) => text);
  const unanswered = state.messages.filter((message) => message.from === 'bot' && message.rule.endsWith('no-answer'));
  return {
    complexity: estimateComplexity(said.slice(-3).join('\n') || state.draft, entry).complexity,
    intensity: state.feeling.peak,
    moment: isMoment(state),
    wantsPerson: state.escalation?.because.includes('asked-for-person') ?? false,
    failedAttempts: state.read.filter(({ helped }) => helped === false).length + unanswered.length,
    language: state.language,
    preferred: entry?.channel ?? [],
    ...(state.topic !== undefined && { topic: state.topic }),
  };
}

/** Recommends anew one channel for what is known now. */
export function updateRecommendation(visit: VisitContext): void {
  const { state, effects } = visit;
  if (state.pack.kind !== 'ready') return;
  visit.change({ recommendation: recommendChannel(situationOf(state), state.pack.pack.channels, effects.now()) });
}
