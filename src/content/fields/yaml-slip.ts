/** What is wrong in YAML, in an editor's words. */
export interface YamlSlip {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** A line that a row can explain, taken apart. */
interface Line {
  readonly text: string;
  /** `title: ` or `- `, with what comes before. */
  readonly head: string;
  readonly value: string;
}

type Row = readonly [fits: (line: Line) => boolean, message: string, remedy: (line: Line) => string];

/** What editors trip over, the surest sign first. The line is the one the parser stopped at, or one of the two before. */
const ROWS: readonly Row[] = [
  [({ text }) => /^ *\t/.test(text), 'This line begins with a tab.', () => 'Indent with blanks: two for each level.'],
  [
    ({ text }) => /[“”„«»]/.test(text) && /: *[“„«]/.test(text),
    'These quotes are typographic; they do not hold a value together.',
    ({ head, value }) => `Write ${head}${quoted(value.replace(/^[“„«]|[”“»]$/g, ''))}.`,
  ],
  [
    ({ value }) => /^"(?:[^"\\]|\\.)*"\s*[^\s#,\]}]/.test(value) || /^"(?:[^"\\]|\\.)*$/.test(value),
    'The double quotes do not begin and end where the value does.',
    ({ head, value }) => `Write ${head}${single(value.replace(/^"|"$/g, ''))}.`,
  ],
  [
    ({ value }) => /^'(?:[^']|'')*'\s*[^\s#,\]}]/.test(value) || /^'(?:[^']|'')*$/.test(value),
    'An apostrophe ends the single quotes too early, or one is missing at the end.',
    ({ head, value }) => `Write ${head}${quoted(value.replace(/^'|'$/g, '').replaceAll("''", "'"))}.`,
  ],
  [
    ({ value }) => /^[^"'[{|>].*:(?:\s|$)/.test(value),
    'A value that holds a colon needs quotes.',
    ({ head, value }) => `Write ${head}${quoted(value)}.`,
  ],
  [
    ({ value }) => /^(?:[*&!%@`|>]|[-?] )/.test(value) && !/^[|>][-+\d]*$/.test(value),
    'A value cannot begin with this sign unless it stands in quotes.',
    ({ head, value }) => `Write ${head}${quoted(value)}.`,
  ],
  [
    ({ value }) => /^\[[^\]]*$/.test(value) || /^\{[^}]*$/.test(value),
    'A bracket is opened and never closed.',
    ({ value }) => `Close it with ${value.startsWith('[') ? ']' : '}'} at the end of the line.`,
  ],
  [
    ({ value }) => /^\[[^\]]*\]\s*[^\s#,]/.test(value) || /^\{[^}]*\}\s*[^\s#,]/.test(value),
    'After the closing bracket there is more.',
    ({ head, value }) => `Write ${head}${quoted(value)}.`,
  ],
  [
    ({ text }) => /^\s*[\w.-]+:[^\s/]/.test(text) && !/^\s*[\w.-]+:\/\//.test(text),
    'After the colon a blank is missing.',
    ({ text }) => `Write ${text.trim().replace(/^([\w.-]+):/, '$1: ')}.`,
  ],
  [
    ({ text }) => /^\s*-[^\s-]/.test(text),
    'After the dash a blank is missing.',
    ({ text }) => `Write ${text.trim().replace(/^-/, '- ')}.`,
  ],
];

const INDENTED = [
  'This line is indented otherwise than its neighbours.',
  'Begin lines of one list at one column.',
] as const;
const OTHERWISE: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  DUPLICATE_KEY: ['A key stands there twice.', 'Keep one of the two.'],
  TAB_AS_INDENT: ['This line begins with a tab.', 'Indent with blanks: two for each level.'],
  BAD_INDENT: INDENTED,
  BAD_ALIAS: ['A value cannot begin with * unless it stands in quotes.', 'Put the value in "quotes".'],
  MULTIPLE_DOCS: ['There is a second line --- inside.', 'Keep one --- above and one below.'],
  MISSING_CHAR: ['Quotes or a bracket are opened and never closed.', 'Close them, or put the whole value in "quotes".'],
  BAD_DQ_ESCAPE: [
    'In double quotes a backslash begins a special sign.',
    "Use 'single quotes', or write the backslash twice.",
  ],
  KEY_OVER_1024_CHARS: ['This is no line of "key: value".', 'Begin it with a key and a colon, such as title:.'],
};
const STRANGE = [
  'This is no line of "key: value".',
  'Write a key, a colon, a blank and the value; a value over several lines is indented by two blanks.',
] as const;

/** Explains an error of the parser by the line it stopped at. `code` is the parser's, `line` 1-based. */
export function explainYamlError(code: string, line: number, text: string): YamlSlip {
  const lines = text.split('\n');
  if (!['DUPLICATE_KEY', 'TAB_AS_INDENT'].includes(code))
    for (const number of [line, line - 1, line - 2]) {
      const found = takeApart(lines[number - 1] ?? '');
      const row = ROWS.find(([fits]) => fits(found));
      if (row) return { line: number, message: row[1], remedy: row[2](found) };
    }
  const after = /^( +)\S+:/.exec(lines[line] ?? '');
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && after && !(lines[line - 1] ?? '').startsWith(after[1] ?? ' '))
    return {
      line: line + 1,
      message: 'This line is indented, so it counts as part of the value above.',
      remedy: 'Begin it at the same column as the line above.',
    };
  const key = /^\s*(?:- )?([^\s:]+):/.exec(lines[line - 1] ?? '')?.[1];
  if (code === 'DUPLICATE_KEY' && key !== undefined)
    return { line, message: `"${key}" stands there twice.`, remedy: 'Keep one of the two.' };
  const shaped = /^\s+(?:- |[\w.-]+:(?:\s|$))/.test(lines[line - 1] ?? '');
  const open = code !== 'MISSING_CHAR' || /["'[{]/.test(text);
  const [message, remedy] = (open ? OTHERWISE[code] : undefined) ?? (shaped ? INDENTED : STRANGE);
  return { line, message, remedy };
}

/** An item that begins with a capital letter is a sentence, not a key. */
function takeApart(text: string): Line {
  const [, head = '', value = ''] = /^(\s*(?:- (?:[a-z][\w-]*: +)?|[\w.-]+:(?: +|$))?)(.*)$/.exec(text) ?? [];
  return { text, head: head.trimStart(), value: value.trim().slice(0, 200) };
}

function quoted(value: string): string {
  return value.includes('"') ? single(value) : `"${value.replaceAll('\\', '\\\\')}"`;
}

function single(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
