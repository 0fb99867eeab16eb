/** What becomes of an HTML element an editor wrote. */
export type TagRole =
  | 'strong'
  | 'emphasis'
  | 'deleted'
  | 'sub'
  | 'sup'
  | 'code'
  | 'key'
  | 'link'
  | 'break'
  | 'image'
  | 'rule'
  | 'item'
  | 'cell'
  | 'details'
  | 'summary'
  /** Starts on its own line. */
  | 'block'
  /** Its words stay where they are. */
  | 'words'
  /** Holds no words for a reader: it goes with all it contains. */
  | 'dropped';

const ROWS: Readonly<Record<TagRole, string>> = {
  strong: 'strong b',
  emphasis: 'em i',
  deleted: 'del s strike',
  sub: 'sub',
  sup: 'sup',
  code: 'code samp tt',
  key: 'kbd',
  link: 'a',
  break: 'br',
  image: 'img',
  rule: 'hr',
  item: 'li dt dd',
  cell: 'td th',
  details: 'details',
  summary: 'summary',
  block:
    'address article aside blockquote body caption center dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html hgroup legend main menu nav ol optgroup option p pre search section table tbody tfoot thead tr ul',
  words:
    'abbr acronym area base basefont bdi bdo bgsound big blink button cite col colgroup data datalist dfn dir embed font frame frameset input ins keygen label link map marquee mark meta meter nobr output param picture plaintext progress q rb rp rt ruby slot small source span time track tt u var wbr',
  dropped:
    'applet audio canvas head iframe math noembed noframes noscript object portal script select style svg template textarea title video xmp',
};

const ROLES = new Map<string, TagRole>();
for (const [role, tags] of Object.entries(ROWS))
  for (const tag of tags.split(' ')) if (isRole(role)) ROLES.set(tag, role);

function isRole(role: string): role is TagRole {
  return Object.hasOwn(ROWS, role);
}

/** The role of a tag; undefined for what is no HTML element, such as the placeholder `<your-name>`. */
export function roleOf(tag: string): TagRole | undefined {
  return ROLES.get(tag);
}

/** Roles that have a counterpart in Markdown or are asked for by name; using them is no slip. */
export const WELCOME: ReadonlySet<TagRole> = new Set([
  'strong',
  'emphasis',
  'deleted',
  'sub',
  'sup',
  'code',
  'key',
  'link',
  'break',
  'image',
  'rule',
  'details',
  'summary',
]);

/**
 * Tags that lose nothing, whatever their role: paragraphs stay paragraphs and lists stay lists, and in a cell of a table,
 * where Markdown has no way to write them, each item keeps its own line and its dot.
 */
export const KEPT_TAGS: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'li']);
