/**
 * Whether a text is made of these parts in their order, with anything between them: `['/cart', '']` is what `/cart*` says.
 * Each part is looked for once, behind the one before it, so no pattern of an editor's takes long.
 */
export function fitsPattern(text: string, parts: readonly string[]): boolean {
  const [first = '', ...middle] = parts;
  const last = middle.pop();
  if (last === undefined) return text === first;
  const end = text.length - last.length;
  if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  for (const part of middle) {
    const at = text.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}
