import { imageEnding } from './image-kind.js';

/** The part of `fetch` that is needed. */
export type FetchImage = (address: string, options: { redirect: 'manual'; signal: AbortSignal }) => Promise<Response>;

export interface FetchLimits {
  /** How long one image may take, in ms. Default: 20,000. */
  readonly timeout?: number;
  /** Default: 10 MB. */
  readonly maxBytes?: number;
}

export type FetchedImage =
  | { readonly kind: 'image'; readonly bytes: Uint8Array; readonly ending: string }
  | { readonly kind: 'failed'; readonly why: string };

const MOST_REDIRECTS = 5;
/** An export may name what only this machine can reach. */
const THIS_MACHINE =
  /^(?:localhost|.*\.localhost|127\..*|0\.0\.0\.0|169\.254\..*|\[::1?\]|\[fe80:.*\]|\[::ffff:.*\])$/i;

/** Downloads one image over http or https. Never throws: what went wrong is said in words. */
export async function fetchImage(address: string, fetch: FetchImage, limits: FetchLimits = {}): Promise<FetchedImage> {
  const { timeout = 20_000, maxBytes = 10_000_000 } = limits;
  const signal = AbortSignal.timeout(timeout);
  try {
    let url = new URL(address);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (url.protocol !== 'https:' && url.protocol !== 'http:') return failed('it is neither http nor https');
      if (THIS_MACHINE.test(url.hostname)) return failed('it lies on this machine');
      const response = await fetch(url.href, { redirect: 'manual', signal });
      const next = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && next !== null) {
        await response.body?.cancel();
        url = new URL(next, url);
        continue;
      }
      return await readImage(response, maxBytes);
    }
    return failed('it is redirected again and again');
  } catch (error) {
    if (signal.aborted) return failed(`it took longer than ${Math.ceil(timeout / 1000)} seconds`);
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return failed(cause instanceof Error ? cause.message.replace(/\s+/g, ' ').slice(0, 120) : 'no answer');
  }
}

async function readImage(response: Response, maxBytes: number): Promise<FetchedImage> {
  const tooBig = `it is larger than ${Math.floor(maxBytes / 1_000_000)} MB`;
  if (!response.ok) {
    await response.body?.cancel();
    return failed(`the server answered ${response.status}`);
  }
  const type = response.headers.get('content-type') ?? '';
  if (!/^(?:image\/|application\/octet-stream|binary\/octet-stream|$)/i.test(type)) {
    await response.body?.cancel();
    return failed(`it is ${type.split(';')[0] ?? ''}, no image`);
  }
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel();
    return failed(tooBig);
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return failed(tooBig);
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(Buffer.concat(parts));
  const ending = imageEnding(bytes);
  return ending === undefined ? failed('what came is no image') : { kind: 'image', bytes, ending };
}

function failed(why: string): FetchedImage {
  return { kind: 'failed', why };
}
