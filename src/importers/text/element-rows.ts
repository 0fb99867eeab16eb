/** What cannot come along, by the name it has in the report; it goes with all it contains. */
export const DROPPED: Readonly<Record<string, string>> = {
  script: 'scripts',
  noscript: 'scripts',
  style: 'styles',
  link: 'styles',
  svg: 'drawings',
  canvas: 'drawings',
  math: 'formulas',
  map: 'image maps',
  applet: 'unknown embeds',
  portal: 'unknown embeds',
  frame: 'unknown embeds',
  frameset: 'unknown embeds',
  input: 'form fields',
  select: 'form fields',
  textarea: 'form fields',
  datalist: 'form fields',
  meter: 'form fields',
  progress: 'form fields',
  output: 'form fields',
};

/** These hold nothing for a reader; nobody needs to be told. */
export const SILENT: ReadonlySet<string> = new Set([
  'template',
  'meta',
  'base',
  'title',
  'head',
  'wbr',
  'source',
  'track',
]);

/** Only the look of the words: the words stay as they are. */
export const UNWRAPPED: ReadonlySet<string> = new Set(
  'u mark small big font span center tt abbr acronym bdi bdo button cite data dfn ins label nobr output picture time var blink marquee optgroup option fieldset legend'.split(
    ' ',
  ),
);

/** Embedded players, and the page where the same video is to be seen. */
export const VIDEOS: readonly { readonly player: RegExp; readonly page: (id: string) => string }[] = [
  {
    player: /^(?:https?:)?\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/i,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  { player: /^(?:https?:)?\/\/youtu\.be\/([\w-]{6,20})/i, page: (id) => `https://www.youtube.com/watch?v=${id}` },
  { player: /^(?:https?:)?\/\/player\.vimeo\.com\/video\/(\d+)/i, page: (id) => `https://vimeo.com/${id}` },
  { player: /^(?:https?:)?\/\/(?:www\.)?loom\.com\/embed\/(\w+)/i, page: (id) => `https://www.loom.com/share/${id}` },
  {
    player: /^(?:https?:)?\/\/fast\.wistia\.(?:net|com)\/embed\/(?:iframe|medias)\/(\w+)/i,
    page: (id) => `https://fast.wistia.net/embed/iframe/${id}`,
  },
  {
    player: /^(?:https?:)?\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/i,
    page: (id) => `https://www.dailymotion.com/video/${id}`,
  },
  { player: /^(?:https?:)?\/\/play\.vidyard\.com\/(\w+)/i, page: (id) => `https://share.vidyard.com/watch/${id}` },
  { player: /^(https?:\/\/[^\s"<>]+\.(?:mp4|webm|mov|m4v|ogv)(?:\?[^\s"<>]*)?)$/i, page: (address) => address },
];

/** Boxes by which editors set a remark apart: a word of their class → the tone of the callout. */
export const CALLOUTS: readonly { readonly classes: RegExp; readonly tone: string }[] = [
  { classes: /(?:^|[\s_-])(?:danger|error|caution|red)(?:$|[\s_-])/i, tone: 'CAUTION' },
  { classes: /(?:^|[\s_-])(?:warning|warn|attention|alert|yellow|orange)(?:$|[\s_-])/i, tone: 'WARNING' },
  { classes: /(?:^|[\s_-])important(?:$|[\s_-])/i, tone: 'IMPORTANT' },
  { classes: /(?:^|[\s_-])(?:tip|hint|success|green)(?:$|[\s_-])/i, tone: 'TIP' },
];
/** A class that says at all that this is such a box. */
export const CALLOUT =
  /(?:^|[\s_-])(?:callout|admonition|alert|notice|note|infobox|info-box|message-box|interblocks-callout)(?:$|[\s_-])/i;

/** The tone of a box, or undefined where the class names none. */
export function toneOf(className: string): string | undefined {
  if (!CALLOUT.test(className)) return undefined;
  return CALLOUTS.find(({ classes }) => classes.test(className))?.tone ?? 'NOTE';
}

/** The page where an embedded player's video is to be seen. */
export function videoPage(src: string): string | undefined {
  for (const { player, page } of VIDEOS) {
    const id = player.exec(src.trim())?.[1];
    if (id !== undefined) return page(id);
  }
  return undefined;
}
