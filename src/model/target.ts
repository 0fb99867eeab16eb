/**
 * Where a link or a choice leads. The compiler resolves every link an editor writes to one of these,
 * so nothing that shows content ever parses an address again.
 */
export type Target =
  /** Another step of the same flow. */
  | { readonly kind: 'step'; readonly step: string }
  /** An article, optionally at one of its headings. */
  | { readonly kind: 'article'; readonly id: string; readonly heading?: string }
  /** A flow, at its start or at one of its steps. */
  | { readonly kind: 'flow'; readonly id: string; readonly step?: string }
  /** A heading of the same article. */
  | { readonly kind: 'heading'; readonly heading: string }
  /** The channel guide: one recommended way to a person, for this topic. */
  | { readonly kind: 'contact'; readonly topic: string }
  /** A callback request about this topic. */
  | { readonly kind: 'callback'; readonly topic: string }
  /** Away from the help center: an http, https, mailto, tel or relative address. See {@link safeHref}. */
  | { readonly kind: 'leave'; readonly href: string };

const ALLOWED_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address if it is safe to put into `href` or `src`, otherwise undefined.
 * Safe are http, https, mailto, tel and relative addresses; browsers ignore control characters and blanks
 * inside a scheme (`java\nscript:`), so they are dropped before the scheme is read.
 */
export function safeHref(href: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const bare = href.replace(/[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028\u2029\ufeff]/g, '');
  const scheme = /^([^/?#:]*:)/.exec(bare)?.[1];
  if (scheme === undefined) return href.trim();
  return ALLOWED_SCHEMES.has(scheme.toLowerCase()) ? href.trim() : undefined;
}
