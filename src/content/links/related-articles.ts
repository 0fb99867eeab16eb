import type { Token, Tokens } from 'marked';
import { countLines } from '../markdown/count-lines.js';
import { plainWords } from '../markdown/lex-markdown.js';

/** A link of a last "Related articles" list. */
export interface RelatedLink {
  readonly href: string;
  /** 1-based line of the file. */
  readonly line: number;
}

export interface TakenRelated {
  readonly tokens: readonly Token[];
  readonly related: readonly RelatedLink[];
}

/** What editors call the list at the end that leads on. */
const LABELS = [
  'related',
  'related (?:articles|information|topics|content|questions|pages|links)',
  'see also',
  'further reading',
  'siehe auch',
  '(?:verwandte|weitere|ähnliche) (?:artikel|themen|fragen|informationen)',
  'vedi anche',
  '(?:articoli|argomenti|domande) (?:correlati|correlate)',
  'informazioni correlate',
  'voir aussi',
  'articles? (?:connexes|liés|associés)',
  'v(?:éase|er) también',
  'artículos relacionados',
];
const LABEL = new RegExp(`^(?:${LABELS.join('|')})\\s*:?$`, 'iu');

/**
 * Takes a last "Related articles" list out of a body: its links to other files become `next`. What leads elsewhere stays,
 * under its heading. Lines stay right: what is taken leaves blank space.
 */
export function takeRelated(tokens: readonly Token[], firstLine: number): TakenRelated {
  const start = tokens.findLastIndex((token) => token.type === 'heading' || isLabel(token));
  const label = tokens[start];
  if (!label || !isLabel(label)) return { tokens, related: [] };
  const related: RelatedLink[] = [];
  let line = firstLine + tokens.slice(0, start + 1).reduce((lines, { raw }) => lines + countLines(raw), 0);
  const rest = tokens.slice(start + 1).map((token): Token => {
    const taken = take(token, line);
    line += countLines(token.raw);
    related.push(...taken.related);
    return taken.token;
  });
  if (related.length === 0) return { tokens, related };
  const left = rest.some(({ type }) => type !== 'space' && type !== 'def');
  return { tokens: [...tokens.slice(0, start), left ? label : blank(label), ...rest], related };
}

/** A heading, or a bold line such as `**See also:**`. */
function isLabel(token: Token): boolean {
  if (token.type === 'paragraph' && !/^(?:\*\*|__)/.test(token.raw) && !/:\s*$/.test(token.raw)) return false;
  return (token.type === 'heading' || token.type === 'paragraph') && LABEL.test(plainWords(token).trim());
}

function take(token: Token, line: number): { readonly token: Token; readonly related: readonly RelatedLink[] } {
  const stays = { token, related: [] };
  if (token.type === 'paragraph') {
    const links = linksAlone(token.tokens ?? [], line);
    if (!links || !links.every(({ href }) => isFile(href))) return stays;
    return { token: blank(token), related: links };
  }
  if (!isList(token)) return stays;
  let at = line;
  const related: RelatedLink[] = [];
  const kept = token.items.filter((item) => {
    const [inside, ...more] = item.tokens.filter(({ type }) => type !== 'space');
    const [link, another] =
      (more.length === 0 && inside && linksAlone('tokens' in inside ? (inside.tokens ?? []) : [], at)) || [];
    const taken = link !== undefined && another === undefined && isFile(link.href);
    if (taken) related.push(link);
    at += countLines(item.raw);
    return !taken;
  });
  if (related.length === 0) return stays;
  return { token: kept.length === 0 ? blank(token) : { ...token, items: kept }, related };
}

/** Addresses of a run that is nothing but links and begins at this line; undefined where there are words between. */
function linksAlone(tokens: readonly Token[], line: number): RelatedLink[] | undefined {
  const links: RelatedLink[] = [];
  let at = line;
  for (const token of tokens) {
    if (isLink(token)) links.push({ href: token.href, line: at });
    else if (token.type !== 'br' && token.raw.trim() !== '') return undefined;
    at += countLines(token.raw);
  }
  return links.length > 0 ? links : undefined;
}

function isLink(token: Token): token is Tokens.Link {
  return token.type === 'link';
}

function isFile(href: string): boolean {
  return !/^[a-z][a-z\d+.-]*:|^\/\//i.test(href) && /\.(?:md|markdown)(?:#.*)?$/i.test(href);
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list';
}

function blank({ raw }: Token): Token {
  return { type: 'space', raw };
}
