import { feelingCurve, visitIntensity, type FeelingPoint } from '../emotion/index.js';
import type { FeelingCurve, Reading, Thresholds } from '../model/index.js';
import { actOn, type Act } from './act-on.js';

/** A message of a conversation that is tried out. */
export interface Said {
  readonly text: string;
  readonly reading: Reading;
  /** The answer to it did not help. */
  readonly failed: boolean;
}

/** What a conversation leads to, message by message. */
export interface Followed {
  readonly curve: FeelingCurve;
  readonly turns: readonly {
    readonly said: Said;
    readonly act: Act;
    /** How intense the contact is by now, with what came before and the answers that failed, 0–1. */
    readonly together: number;
    /** No message alone would call a person, but with those before it this one does. */
    readonly builtUp: boolean;
  }[];
}

/** Follows a conversation as the bot does, with no answers but whether they helped. */
export function followVisit(said: readonly Said[], thresholds: Thresholds): Followed {
  const points = said.map(({ reading }, at): FeelingPoint => ({
    at,
    intensity: reading.intensity,
    kind: reading.kind,
  }));
  return {
    curve: feelingCurve(points),
    turns: said.map((message, at) => {
      const alone = actOn(message.reading.intensity, thresholds);
      const failed = said.slice(0, at).filter((before) => before.failed).length;
      const together = visitIntensity(feelingCurve(points.slice(0, at + 1)), failed);
      const builtUp = alone === 'offer' && together >= thresholds.escalate;
      return { said: message, act: builtUp ? 'person' : alone, together, builtUp };
    }),
  };
}
