import type { Report } from './problem.js';

/**
 * Mends slips that leave a whole list unreadable, and what other systems would have replaced, and reports both, once of a
 * kind: `-[x](y)` without the blank that makes it an item; includes, directives and Liquid of DocFX, Docusaurus and
 * Jekyll. Lines are never added or taken, so that reports about the rest stay right.
 */
export function mendSource(markdown: string, firstLine: number, report: Report): string {
  if (!SUSPECT.test(markdown)) return markdown;
  const told = new Set<string>();
  let fence: string | undefined;
  const lines = markdown.split('\n').map((line, index) => {
    if (fence !== undefined) {
      if (line.trimStart().startsWith(fence)) fence = undefined;
      return line;
    }
    fence = FENCE.exec(line)?.[1];
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

/** What opens a block of code, also as the beginning of an item of a list. */
const FENCE = /^ {0,3}(?:(?:[-*+]|\d{1,9}[.)]) {1,4}){0,3}(`{3,}|~{3,})/;

/** Found wherever there is something to mend; most files need not be looked at line by line. */
const SUSPECT =
  /^ {0,3}-\[|^ {0,3}#{2,6}\p{L}|\[!(?:include|div)|:::|\{[%{]|\]\([^()<>"'\s]{1,200} [^()<>"'\n]{0,200}\)/imu;

const MENDINGS = [
  {
    rule: 'list-blank',
    pattern: /^( {0,3}-)(?=\[[^\]]{1,400}\]\()/,
    replacement: '$1 ',
    message: 'A list item needs a blank after its dash; it is read as if it had one.',
    remedy: 'Write - [label](address).',
  },
  {
    rule: 'heading-blank',
    pattern: /^( {0,3}#{2,6})(?=\p{L})/u,
    replacement: '$1 ',
    message: 'A heading needs a blank after its #; it is read as if it had one.',
    remedy: 'Write ## How long does it take?',
  },
  {
    rule: 'link-blank',
    // The first blank; the next ones follow, as what stands behind it is looked at again.
    pattern: /(?<=\]\([^()<>"'\s]{1,200}) (?=[^()<>"'\n]{0,200}\.(?:md|markdown|png|jpe?g|gif|svg|webp|avif|pdf)\))/gi,
    replacement: '%20',
    message: 'An address has no blanks; this one is read as if they were written %20.',
    remedy: 'Write %20 for each, or < > around it: [label](<our terms.md>).',
  },
  {
    rule: 'include',
    pattern: /\[!INCLUDE\s*\[([^\]]{0,200})\]:?\([^)]{0,400}\)\]/gi,
    replacement: '$1',
    message: 'Includes are not read; the label alone is shown.',
    remedy: 'Write the words here.',
  },
  {
    rule: 'directive-image',
    pattern: /^([ \t]*):::image\b[^\n]*?\ssource="([^"]{0,400})"[^\n]*?\salt-text="([^"\]]{0,400})"[^\n]*$/,
    replacement: '$1![$3]($2)',
    message: 'A :::image of another system is read as an ordinary image.',
    remedy: 'Write ![what there is to see](address).',
  },
  {
    rule: 'directive',
    pattern: /^[ \t]*:{3,}[^\n`]*$|(?<=\)):::[ \t]*$/,
    replacement: '',
    message: '::: and what follows it on the line belong to another system and are not shown; what stands between is.',
    remedy: 'Delete them. For a callout write > [!NOTE].',
  },
  {
    rule: 'directive',
    pattern: /^([ \t]*>[ \t]*)\[!div\b[^\]]{0,200}\][ \t]*$/i,
    replacement: '$1',
    message: '[!div …] belongs to another system and is not shown; what stands below it is.',
    remedy: 'Delete the line, and the > before what stands below unless it is a quote.',
  },
  {
    rule: 'liquid',
    pattern: /(?<!`)(?:\{%[^%{}\n]{0,300}%\}|\{\{-?\s*(?:site|page|layout|include)\.[^{}\n]{0,200}\}\})(?!`)/g,
    replacement: '',
    message: 'Liquid, such as {% include %}, belongs to another system; it is not carried out and not shown.',
    remedy: 'Write here what it would have put in.',
  },
] as const;
