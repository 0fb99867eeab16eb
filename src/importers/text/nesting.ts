import { decodeEntities } from '../../content/index.js';

/** Elements whose end may be left out: they close each other and cannot nest by themselves. */
const CLOSES_ITSELF = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot caption colgroup option optgroup rp rt'.split(
    ' ',
  ),
);
/** An HTML reader opens these again in each following block until they are closed. */
const REOPENED = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

const DEEPEST = 500;
/** Steps that reading may take, in tags × open elements: about a second. */
const MOST_STEPS = 50_000_000;
const MOST_REOPENED = 2_000_000;

/**
 * Whether an HTML reader would be lost in this: nested thousands deep, or with so many unclosed elements that each
 * further paragraph repeats them all. Its steps grow with the square of the depth, so it must not even be tried.
 */
export function isNestedTooDeep(html: string): boolean {
  let open = 0;
  let deepest = 0;
  let formatting = 0;
  let mostFormatting = 0;
  let tags = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d-]*)/gi)) {
    tags++;
    const tag = name.toLowerCase();
    if (CLOSES_ITSELF.has(tag)) continue;
    const step = slash ? -1 : 1;
    open = Math.max(0, open + step);
    deepest = Math.max(deepest, open);
    if (!REOPENED.has(tag)) continue;
    formatting = Math.max(0, formatting + step);
    mostFormatting = Math.max(mostFormatting, formatting);
  }
  return deepest > DEEPEST || deepest * tags > MOST_STEPS || mostFormatting * tags > MOST_REOPENED;
}

/** The words of HTML that cannot be read: tags, scripts and styles taken away in one pass. */
export function wordsAlone(html: string): string {
  const outside = html.split(/<\/?(?:script|style)\b[^<>]*>/i).filter((_, index) => index % 2 === 0);
  return decodeEntities(outside.join(' ').replace(/<[a-z/!][^<>]*>/gi, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
