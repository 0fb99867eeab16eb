/** Where links and images of a Markdown text lead now; undefined where the words must do without. */
export interface MarkdownAddresses {
  readonly link: (href: string) => string | undefined;
  readonly image: (src: string, alt: string) => string | undefined;
}

const DESTINATION = String.raw`\(\s*(?:<([^<>\n]*)>|([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*))(\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)`;
const IMAGE = new RegExp(String.raw`!\[([^\[\]\n]{0,500})\]${DESTINATION}`, 'g');
const LINK = new RegExp(
  String.raw`(?<![!\\])\[((?:[^\[\]\n\\]|\\.|!?\[[^\[\]\n]{0,300}\](?:\([^()\s]{0,500}\))?){0,500})\]${DESTINATION}`,
  'g',
);
const DEFINITION = /^( {0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]*)<?([^\s<>]+)>?/;
const HTML_ADDRESS = /(<(a|img)\b[^<>]{0,1000}?\s(?:href|src)\s*=\s*)("[^"<>\n]*"|'[^'<>\n]*')/gi;

/** Rewrites the addresses of a Markdown text, but not those in code. */
export function rewriteMarkdown(markdown: string, addresses: MarkdownAddresses): string {
  return outsideCode(markdown, (line) => rewriteLine(line, addresses));
}

function rewriteLine(line: string, { link, image }: MarkdownAddresses): string {
  const pictured = line.replace(IMAGE, (_all, alt: string, pointed: string | undefined, bare = '', title = '') => {
    const to = image(pointed ?? bare, alt);
    return to === undefined ? alt : `![${alt}](${destination(to)}${title})`;
  });
  const linked = pictured.replace(LINK, (all, words: string, pointed: string | undefined, bare = '', title = '') => {
    const href = pointed ?? bare;
    if (href === '') return all;
    const to = link(href);
    return to === undefined ? words : `[${words}](${destination(to)}${title})`;
  });
  const defined = linked.replace(
    DEFINITION,
    (_all, start: string, href: string) => `${start}${destination(link(href) ?? href)}`,
  );
  return defined.replace(HTML_ADDRESS, (all, start: string, tag: string, value: string) => {
    const address = value.slice(1, -1);
    const to = tag.toLowerCase() === 'a' ? link(address) : image(address, '');
    return to === undefined ? all : `${start}"${to.replaceAll('"', '%22')}"`;
  });
}

function destination(address: string): string {
  return /[\s()]/.test(address) ? `<${address}>` : address;
}

/** The lines of a Markdown text, and whether each stands in a fence or is one. */
export function codeLines(markdown: string): { readonly line: string; readonly isCode: boolean }[] {
  let fence: string | undefined;
  return markdown.split('\n').map((line) => {
    const mark = /^\s*(?:(?:[-*+>]|\d+[.)])\s+)*(`{3,}|~{3,})/.exec(line)?.[1];
    const isCode = fence !== undefined || mark !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) && /^\s*(?:>\s*)*[`~]+\s*$/.test(line)) fence = undefined;
    return { line, isCode };
  });
}

/** Applies a change to everything that is neither in a fence nor between backticks. Lines stay lines. */
export function outsideCode(markdown: string, change: (words: string) => string): string {
  return codeLines(markdown)
    .map(({ line, isCode }) => (isCode ? line : line.includes('`') ? outsideSpans(line, change) : change(line)))
    .join('\n');
}

/** Code between backticks is set aside while the rest of the line is changed. */
function outsideSpans(line: string, change: (words: string) => string): string {
  const spans: string[] = [];
  const set = line.replace(
    /(`+)(?!`)[^`]*(?:(?!\1(?!`))`+[^`]+)*\1(?!`)/g,
    (span) => `\ue000${spans.push(span) - 1}\ue001`,
  );
  return change(set).replace(/\ue000(\d+)\ue001/g, (_all, index: string) => spans[Number(index)] ?? '');
}
