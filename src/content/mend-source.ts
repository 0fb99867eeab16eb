import type { Report } from './problem.js';

/**
 * Mends slips that leave a whole list unreadable, and reports them: `-[x](y)` without the blank that makes it an item,
 * and `[!INCLUDE …]` of another system, of which the label stays. Lines are never added or taken, so that reports about
 * the rest stay right.
 */
export function mendSource(markdown: string, firstLine: number, report: Report): string {
  const told = new Set<string>();
  let fence: string | undefined;
  const lines = markdown.split('\n').map((line, index) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      return line;
    }
    if (mark !== undefined) fence = mark;
    return MENDINGS.reduce((mended, { rule, pattern, replacement, message, remedy }) => {
      const result = mended.replace(pattern, replacement);
      if (result !== mended && !told.has(rule)) {
        told.add(rule);
        report({ severity: 'warning', line: firstLine + index, rule, message, remedy });
      }
      return result;
    }, line);
  });
  return lines.join('\n');
}

const MENDINGS = [
  {
    rule: 'list-blank',
    pattern: /^( {0,3}-)(?=\[[^\]]{1,400}\]\()/,
    replacement: '$1 ',
    message: 'A list item needs a blank after its dash; it is read as if it had one.',
    remedy: 'Write - [label](address).',
  },
  {
    rule: 'include',
    pattern: /\[!INCLUDE\s*\[([^\]]{0,200})\]\([^)]{0,400}\)\]/gi,
    replacement: '$1',
    message: 'Includes are not read; the label alone is shown.',
    remedy: 'Write the words here.',
  },
] as const;
