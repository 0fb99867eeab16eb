/** Values of front matter, in the order in which they are written. What is undefined or empty is left out. */
export type FrontMatterValues = Readonly<Record<string, unknown>>;

/** Words that YAML would read as something else than text. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|null|~)$/i;
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,;!?'’“”„…()&/_+–—-]|:(?=\S))*$/u;

/** A file of the help folder: front matter and Markdown. */
export function articleFile(front: FrontMatterValues, markdown: string): string {
  const lines = Object.entries(front).flatMap(([key, value]) => fieldLines(key, value));
  const body = markdown.replace(/\r\n?/g, '\n').replace(NO_CHARACTER, '').trim();
  return `---\n${lines.join('\n')}\n---\n${body === '' ? '' : `\n${body}\n`}`;
}

function fieldLines(key: string, value: unknown): string[] {
  if (value === undefined || value === null || value === '' || value === false) return [];
  const name = /^[\w.-]+$/.test(key) ? key : quoted(key.replace(NO_CHARACTER, ''));
  if (Array.isArray(value)) {
    const items = value.filter(isScalar).map(scalar);
    return items.length === 0 ? [] : [`${name}:`, ...items.map((item) => `  - ${item}`)];
  }
  return isScalar(value) ? [`${name}: ${scalar(value)}`] : [];
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const line = value.replace(/\s+/g, ' ').replace(NO_CHARACTER, '').trim();
  const isPlain = PLAIN.test(line) && !NOT_TEXT.test(line) && !/^[\d.,_+-]+$/.test(line) && !/^0[xo]/i.test(line);
  return isPlain || /^\d{4}-\d\d-\d\d$/.test(line) ? line : quoted(line);
}

/** In the quotes that JSON and YAML share. */
function quoted(line: string): string {
  return JSON.stringify(line);
}

/** What is no character, and what stands where one was lost: a file that holds it would pass for damaged. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const NO_CHARACTER = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd\ufffe\uffff]|\p{Cs}/gu;
