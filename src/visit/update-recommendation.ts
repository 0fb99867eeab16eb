import type { VisitContext } from './visit-context.js';

/** Recommends anew one channel for what is known now; the guide loads when it is first needed. */
export function updateRecommendation(visit: VisitContext): void {
  import('./people.js').then(({ recommend }) => recommend(visit)).catch(visit.effects.report);
}
