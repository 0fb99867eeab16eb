/** Tokens a bucket holds and how many come back a minute. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

/** How many addresses are remembered; beyond it those that could start afresh anyway are forgotten. */
const MAX_BUCKETS = 50_000;

/** Token buckets by key, in memory: a restart forgives. */
export class RateLimit {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Takes a token; the answer is 0, or the seconds to wait until there is one again. */
  take(key: string, now: number): number {
    const tokens = this.#tokens(key, now);
    if (tokens < 1) return Math.ceil(((1 - tokens) * 60) / this.#rate.perMinute);
    if (this.#buckets.size >= MAX_BUCKETS) this.#forget(now);
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens: tokens - 1, at: now });
    return 0;
  }

  #tokens(key: string, now: number): number {
    const { burst, perMinute } = this.#rate;
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) return burst;
    return Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) * perMinute) / 60_000);
  }

  #forget(now: number): void {
    for (const key of this.#buckets.keys()) if (this.#tokens(key, now) >= this.#rate.burst) this.#buckets.delete(key);
    // Still full: the oldest go first (a Map keeps the order of insertion), and enough of them that the next thousands
    // of newcomers need no walk through all.
    for (const key of this.#buckets.keys()) {
      if (this.#buckets.size < MAX_BUCKETS * 0.9) return;
      this.#buckets.delete(key);
    }
  }
}

/** What counts as one sender: an IPv4 address, or the /64 net an IPv6 household has. */
export function senderOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [head = '', tail = ''] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
