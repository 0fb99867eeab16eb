import { UsageError } from './command.js';

const COLUMNS = ['question', 'text', 'message', 'query', 'body'];
/** A pasted mail says nothing of how questions are asked. */
const LONGEST = 2000;

/** Past questions of a file, by its ending: `.txt`, `.csv` or `.jsonl`. Throws a {@link UsageError} that says what to change. */
export function readQuestions(name: string, text: string): string[] {
  const plain = text.replace(/^\uFEFF/, '');
  const found = name.endsWith('.jsonl')
    ? readJsonLines(name, plain)
    : name.endsWith('.csv')
      ? readCsv(name, plain)
      : plain.split(/\r?\n/);
  return found.map((question) => question.trim()).filter((question) => question !== '' && question.length <= LONGEST);
}

function readJsonLines(name: string, text: string): string[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parsed(line);
    if (typeof value === 'string') return [value];
    const fields = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    const found = COLUMNS.map((column) => fields.find(([key]) => key.toLowerCase() === column)?.[1]);
    const question: unknown = found.find((field) => typeof field === 'string');
    if (typeof question === 'string') return [question];
    throw new UsageError(`${name}:${index + 1} has no question. Write {"question": "Where is my parcel?"}.`);
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function readCsv(name: string, text: string): string[] {
  const [head, ...rows] = csvRows(text);
  const names = (head ?? []).map((cell) => cell.trim().toLowerCase());
  const column = COLUMNS.map((wanted) => names.indexOf(wanted)).find((index) => index >= 0);
  if (column === undefined)
    throw new UsageError(`${name}:1 names no column of questions. Call it ${COLUMNS.slice(0, 3).join(', ')}.`);
  return rows.map((row) => row[column] ?? '');
}

/** Rows of comma- or semicolon-separated values (RFC 4180), in one pass. */
function csvRows(text: string): string[][] {
  const [first = ''] = text.split(/\r?\n/, 1);
  const comma = first.split(';').length > first.split(',').length ? ';' : ',';
  const rows: string[][] = [];
  const row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && (sign === comma || sign === '\n')) {
      row.push(cell.replace(/\r$/, ''));
      cell = '';
      if (sign === '\n') rows.push(row.splice(0));
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
