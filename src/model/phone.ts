/**
 * Whether a text looks like a telephone number at all: 5–15 digits of any script with the usual blanks, brackets,
 * slashes, dots and dashes, and at most one leading plus. A light check for the form, so that a typing slip is seen at
 * once; whether the number can be called is decided by the server.
 */
export function isPlausiblePhone(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 40 || !/^\(?\+?[\p{Nd}\s()/.‐-–-]+$/u.test(trimmed)) return false;
  const digits = trimmed.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= 5 && digits <= 15;
}
