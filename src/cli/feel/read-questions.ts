import { UsageError } from '../command.js';

/** What the column or the key with the questions is called in what help desks export, best first. */
const COLUMNS = [
  ...['question', 'text', 'message', 'query', 'body', 'description', 'content', 'comment'],
  ...['frage', 'nachricht', 'anfrage', 'domanda', 'messaggio', 'testo'],
];
/** A pasted mail says nothing of how questions are asked. */
const LONGEST = 2000;

/**
 * Past questions of a file, by its ending: `.txt`, `.csv` or `.jsonl`. `column` names the column or key they stand in, where
 * it is none of those that are looked for. Throws a {@link UsageError} that says what to change.
 */
export function readQuestions(name: string, text: string, column?: string): string[] {
  const columns = column === undefined ? COLUMNS : [column.toLowerCase()];
  const plain = text.replace(/^\uFEFF/, '');
  const found = name.endsWith('.jsonl')
    ? readJsonLines(name, plain, columns)
    : name.endsWith('.csv')
      ? readCsv(name, plain, columns)
      : plain.split(/\r?\n/);
  return found.map((question) => question.trim()).filter((question) => question !== '' && question.length <= LONGEST);
}

function readJsonLines(name: string, text: string, columns: readonly string[]): string[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parsed(line);
    if (typeof value === 'string') return [value];
    const fields = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    const found = columns.map((column) => fields.find(([key]) => key.toLowerCase() === column)?.[1]);
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

function readCsv(name: string, text: string, columns: readonly string[]): string[] {
  const [head, ...rows] = csvRows(text);
  const names = (head ?? []).map((cell) => cell.trim().toLowerCase());
  const column = columns.map((wanted) => names.indexOf(wanted)).find((index) => index >= 0);
  if (column === undefined) {
    const there = (head ?? []).map((cell) => cell.trim());
    const missing = columns === COLUMNS ? 'names no column of questions' : `has no column "${columns.join()}"`;
    const likely = COLUMNS.find((name) => names.includes(name)) ?? there.at(-1) ?? '';
    throw new UsageError(
      `${name}:1 ${missing}. Its columns are ${there.join(', ')}. Name the one with the questions: --column "${likely}".`,
    );
  }
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
