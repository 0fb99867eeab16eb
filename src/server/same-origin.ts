import type { MiddlewareHandler } from 'hono';
import { HttpError } from './http-error.js';

/**
 * Lets a write to the desk pass only when the browser says that the desk's own page sent it. Browsers set both headers
 * themselves; a request with neither does not come from a page and has no business here.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (!isRead && !isSameOrigin(c.req.raw))
    throw new HttpError('cross-site', 'The desk takes writes from its own page only.');
  await next();
};

function isSameOrigin({ headers, url }: Request): boolean {
  const site = headers.get('Sec-Fetch-Site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('Origin');
  // Hosts are compared, as a proxy in front may speak https where this server speaks http.
  return origin !== null && URL.canParse(origin) && new URL(origin).host === (headers.get('Host') ?? new URL(url).host);
}
