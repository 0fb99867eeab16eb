import type { DeskCallback } from '../model/index.js';

export interface Due {
  /** How much of the time between request and the end of the promised window has gone, 0–1. */
  readonly gone: number;
  /** Milliseconds until the window ends; negative once it is over. */
  readonly left: number;
}

/** How soon a promise falls due. */
export function dueOf({ history, window }: DeskCallback, now: number): Due {
  const asked = history[0]?.at ?? window.from;
  const whole = Math.max(1, window.to - asked);
  return { gone: Math.min(1, Math.max(0, (now - asked) / whole)), left: window.to - now };
}
