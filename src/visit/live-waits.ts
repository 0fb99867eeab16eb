import { readWait } from '../channel/index.js';
import type { Channel } from '../model/index.js';
import type { VisitEffects } from './visit-context.js';

/** A figure is asked for anew after this many ms. */
const ASK_AGAIN = 60_000;
/** Whoever does not answer within this many ms tells nothing. */
const PATIENCE = 5_000;

/** What each address told last, and when it was asked. */
type Told = Map<string, { readonly askedAt: number; readonly json?: unknown }>;
const TOLD = new WeakMap<VisitEffects, Told>();

/** The channels with the waits of this moment, where they are known and fresh. */
export function withLiveWaits(channels: readonly Channel[], effects: VisitEffects): readonly Channel[] {
  const told = TOLD.get(effects);
  return channels.map((channel) => {
    const minutes = readWait(told?.get(channel.liveWait?.href ?? '')?.json, channel, effects.now());
    return minutes === undefined ? channel : { ...channel, waitMinutes: minutes };
  });
}

/**
 * Asks for the waits of this moment, each address at most once a minute and without cookies. True when something came.
 * A failure is no news: the usual wait stays.
 */
export async function askLiveWaits(channels: readonly Channel[], effects: VisitEffects): Promise<boolean> {
  const told: Told = TOLD.get(effects) ?? new Map();
  TOLD.set(effects, told);
  const due = new Set(channels.flatMap(({ liveWait }) => liveWait?.href ?? []));
  const answers = [...due].map(async (href) => {
    const askedAt = effects.now();
    if (askedAt - (told.get(href)?.askedAt ?? -Infinity) < ASK_AGAIN) return false;
    told.set(href, { ...told.get(href), askedAt });
    try {
      const address = new URL(href, effects.address()).href;
      const answer = await effects.fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
      told.set(href, { askedAt, json: answer.ok ? await answer.json() : undefined });
      return answer.ok;
    } catch {
      return false;
    }
  });
  return (await Promise.all(answers)).includes(true);
}
