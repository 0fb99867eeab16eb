import { decodeEntities } from './entities.js';

export type HtmlPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly tag: string; readonly raw: string }
  | { readonly kind: 'close'; readonly tag: string; readonly raw: string };

/**
 * Splits HTML into tags and text, in time linear in its length. Comments, declarations and instructions vanish.
 * It need not agree with a browser to the letter: what comes out is only ever used as words.
 */
export function scanHtml(html: string): HtmlPart[] {
  const parts: HtmlPart[] = [];
  const text = (from: number, to: number): void => {
    if (to > from) parts.push({ kind: 'text', text: decodeEntities(html.slice(from, to)) });
  };
  let done = 0;
  let open = html.indexOf('<');
  while (open >= 0) {
    const hidden = endOfHidden(html, open);
    const name = hidden === undefined ? /^<\/?([a-z][\w:-]*)/i.exec(html.slice(open, open + 80))?.[1] : undefined;
    const end = hidden ?? (name === undefined ? open : endOfTag(html, open));
    if (end === undefined) break;
    if (end > open) {
      text(done, open);
      const raw = html.slice(open, end);
      if (name !== undefined)
        parts.push({ kind: raw.startsWith('</') ? 'close' : 'open', tag: name.toLowerCase(), raw });
      done = end;
    }
    open = html.indexOf('<', Math.max(end, open + 1));
  }
  text(done, html.length);
  return parts;
}

/** Value of an attribute of an opening tag, or undefined. */
export function attribute(raw: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(raw);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? undefined : decodeEntities(value);
}

const HIDDEN: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '?>'],
];

function endOfHidden(html: string, at: number): number | undefined {
  const row = HIDDEN.find(([start]) => html.startsWith(start, at));
  if (!row) return undefined;
  const end = html.indexOf(row[1], at + row[0].length);
  return end < 0 ? html.length : end + row[1].length;
}

/** Just behind the `>` that ends the tag; undefined where no tag ends any more. */
function endOfTag(html: string, at: number): number | undefined {
  let quote = '';
  for (let index = at + 1; index < html.length; index++) {
    const character = html[index];
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '>') return index + 1;
    else if ((character === '"' || character === "'") && html[index - 1] === '=') quote = character;
  }
  return undefined;
}
