/** A piece of HTML that was written by {@link html}; everything else is text. */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

export type Value = Markup | string | number | undefined | readonly Value[];

/** HTML from a template. What stands in `${…}` is text, in quotes as between tags, unless a template has written it. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = withoutIndent(strings);
  return new Markup(parts.map((part, index) => (index === 0 ? '' : written(values[index - 1])) + part).join(''));
}

const known = new WeakMap<TemplateStringsArray, readonly string[]>();

/** A template is indented with the code around it, which its readers need not load: one blank or line break means the same. */
function withoutIndent(strings: TemplateStringsArray): readonly string[] {
  let parts = known.get(strings);
  if (parts === undefined)
    known.set(
      strings,
      (parts = strings.map((part) =>
        part
          .replace(/(?<=>)\s*\n\s*(?=<)/g, '\n')
          .replace(/\s*\n\s*(?=\/?>)/g, '')
          .replace(/ *\n +/g, ' '),
      )),
    );
  return parts;
}

/** ` name="value"`, or nothing where there is no value. */
export function attribute(name: 'lang' | 'dir' | 'id' | 'title' | 'start' | 'class', value?: string | number): Markup {
  return value === undefined ? html`` : new Markup(` ${name}="${escaped(String(value))}"`);
}

/** Data for a program that reads the page. `<` and `&` never appear, so nothing in it ends the script element. */
export function jsonData(data: unknown): Markup {
  const json = JSON.stringify(data).replace(
    /[<>&\u007f-\u009f\u2028\u2029\p{Noncharacter_Code_Point}]/gu,
    (character) => Array.from({ length: character.length }, (_, at) => `\\u${hex(character.charCodeAt(at))}`).join(''),
  );
  return new Markup(`<script type="application/ld+json">${json}</script>`);
}

const hex = (unit: number): string => unit.toString(16).padStart(4, '0');

function written(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.toString();
  return typeof value === 'object' ? value.map(written).join('') : escaped(String(value));
}

/** Characters that may not stand in HTML at all (controls, half surrogates, non-characters) are dropped. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cs}\p{Noncharacter_Code_Point}]/gu;

function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
