import type { Thresholds } from '../model/index.js';

/** What the bot does about a feeling. */
export type Act = 'nothing' | 'offer' | 'person';

/** What an intensity (0–1) leads to. */
export function actOn(intensity: number, { offer, escalate }: Thresholds): Act {
  if (intensity >= escalate) return 'person';
  return intensity >= offer ? 'offer' : 'nothing';
}
