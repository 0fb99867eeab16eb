/** Whether one of the URL patterns (such as `/cart*`) is the path of this page. No pattern matches no page. */
export function matchesPage(patterns: readonly string[], path = location.pathname): boolean {
  return patterns.some((pattern) => matchesPath(pattern.toLowerCase(), path.toLowerCase()));
}

/** `*` stands for anything. The parts between are looked for in order, so time is linear in practice and never exponential. */
function matchesPath(pattern: string, path: string): boolean {
  const parts = pattern.split('*');
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return path === pattern;
  if (!path.startsWith(first) || !path.endsWith(last) || path.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = path.indexOf(part, at);
    if (found < 0 || found + part.length > path.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}
