import { videoPage } from './element-rows.js';
import { codeLines, outsideCode } from './rewrite-markdown.js';

/** What a site generator's own language leaves in a Markdown file: what it is called in the report, and what stays. */
interface Leftover {
  readonly kind: string;
  readonly pattern: RegExp;
  /** Undefined: nobody needs to be told. */
  readonly told?: false;
  readonly becomes: (found: readonly string[]) => string;
}

/** `src="x"` of a shortcode or component. */
function attribute(text: string, name: string): string {
  return (
    new RegExp(
      String.raw`(?:^|\s)${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|\{?["'\x60]([^"'\x60]*)["'\x60]\}?|([^\s"'{}]+))`,
    )
      .exec(text)
      ?.slice(1)
      .find(Boolean) ?? ''
  );
}

function firstArgument(text: string): string {
  return /^\s*(?:"([^"]*)"|([^\s"=]+)(?=\s|$))/.exec(text)?.slice(1).find(Boolean) ?? '';
}

const none = (): string => '';

/** Within a line; the first that matches wins where two begin at one place. */
const INLINE: readonly Leftover[] = [
  {
    kind: 'escaped shortcodes',
    told: false,
    pattern: /\{\{([<%])\/\*\s*(.*?)\s*\*\/([>%])\}\}/g,
    becomes: ([, open = '', words = '', close = '']) => `\`{{${open} ${words} ${close}}}\``,
  },
  {
    kind: 'links by shortcode',
    told: false,
    pattern: /\{\{[<%]\s*(?:rel)?ref\s+([^{}]*?)\s*[>%]\}\}/g,
    becomes: ([, path = '']) => attribute(path, 'path') || firstArgument(path),
  },
  {
    kind: 'players, now links to their videos',
    pattern: /\{\{[<%]\s*(youtube|vimeo)\s+([^{}]*?)\s*\/?[>%]\}\}/g,
    becomes: ([, site, words = '']) => {
      const id = attribute(words, 'id') || firstArgument(words);
      return `[${attribute(words, 'title') || 'Video'}](${site === 'vimeo' ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`})`;
    },
  },
  {
    kind: 'figures',
    told: false,
    pattern: /\{\{[<%]\s*(?:figure|img|image)\s+([^{}]*?)\s*\/?[>%]\}\}/g,
    becomes: ([, words = '']) =>
      `![${attribute(words, 'alt') || attribute(words, 'caption') || attribute(words, 'title')}](${attribute(words, 'src')})`,
  },
  { kind: 'shortcodes', pattern: /\{\{[<%]\s*\/?\s*[\w./-]+[^{}]*?[>%]\}\}/g, becomes: none },
  {
    kind: 'Liquid links',
    told: false,
    pattern: /\{%-?\s*(?:link|post_url)\s+([^%]*?)\s*-?%\}/g,
    becomes: ([, path = '']) => `/${path}`,
  },
  {
    kind: 'Liquid',
    told: false,
    pattern: /\{\{-?\s*(?:site\.(?:baseurl|url)|base_path|["']?\/?["']?\s*\|\s*relative_url)\s*-?\}\}/g,
    becomes: none,
  },
  {
    kind: 'Liquid',
    told: false,
    pattern: /\{\{-?\s*["']([^"'{}]*)["']\s*\|\s*(?:relative_url|absolute_url)\s*-?\}\}/g,
    becomes: ([, path = '']) => path,
  },
  { kind: 'Liquid', told: false, pattern: /\{%-?\s*(?:end)?(?:raw|comment)\s*-?%\}/g, becomes: none },
  { kind: 'Liquid', pattern: /\{%[^{}]*%\}|\{\{[^{}<%][^{}]*\}\}/g, becomes: none },
  { kind: 'Kramdown attributes', told: false, pattern: /\{:[^{}]*\}|\{(?:\.[\w-]+\s*)+\}/g, becomes: none },
  { kind: 'Zone marks', told: false, pattern: /^\s*:::\s*(?:zone|moniker|row|column)[^\n]*$/g, becomes: none },
  {
    kind: 'DocFX links',
    told: false,
    pattern: /<xref:([^<>\s]+)>|@?xref:([\w.]+)/g,
    becomes: ([, a = '', b = '']) => (a || b).split('?')[0] ?? '',
  },
  {
    kind: 'DocFX videos',
    pattern: /\[!VIDEO\s+([^\]\s]+)\]/gi,
    becomes: ([, src = '']) => `[Video](${videoPage(src) ?? src})`,
  },
  { kind: 'HTML comments', told: false, pattern: /<!--.*?-->/g, becomes: none },
];

/** Components of Starlight, Docusaurus and other MDX sites: what of them stays. */
const COMPONENT =
  /<(\/?)([A-Z][\w.]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?|\s*\{\.\.\.[\w.]+\})*)\s*(\/?)>/g;

/** Reduces what a site generator left in a Markdown text, and says what it was. `isMdx`: components and imports too. */
export function reduceLeftovers(
  markdown: string,
  isMdx: boolean,
  drop: (kind: string, detail: string) => void,
): string {
  const withoutComments = markdown.replace(/^\{\/\*[^]*?\*\/\}$|^<!--[^]*?-->$/gm, (comment) =>
    comment.replace(/[^\n]/g, ''),
  );
  const plain = isMdx ? reduceMdx(withoutComments, drop) : withoutComments;
  const boxed = reduceBoxes(plain);
  const reduced = outsideCode(boxed, (words) =>
    INLINE.reduce(
      (line, { kind, told, pattern, becomes }) =>
        line.replace(pattern, (...found: unknown[]) => {
          const groups = found.slice(
            0,
            found.findIndex((each) => typeof each === 'number'),
          );
          const words = groups.map((each) => (typeof each === 'string' ? each : ''));
          if (told !== false) drop(kind, words[0] ?? '');
          return becomes(words);
        }),
      words,
    ),
  );
  return withoutGaps(reduced);
}

/** What went leaves empty lines; one between paragraphs is enough. */
function withoutGaps(markdown: string): string {
  let isAfterGap = false;
  return codeLines(markdown)
    .filter(({ line, isCode }) => {
      const isGap = !isCode && /^[>\s]*$/.test(line);
      const isKept = !(isGap && isAfterGap);
      isAfterGap = isGap;
      return isKept;
    })
    .map(({ line }) => line)
    .join('\n');
}

function reduceMdx(markdown: string, drop: (kind: string, detail: string) => void): string {
  let isImport = false;
  return outsideCode(markdown, (line) => {
    if (isImport || /^(?:import\s.*['"]|import\s*\{|export\s+(?:const|default|let|function)\b)/.test(line)) {
      isImport = !/;\s*$|['"]\s*$|^\s*$/.test(line);
      return '';
    }
    // A component's content is indented below it; indented by four it would be code.
    const flat = line.replace(COMPONENT, (all, slash: string, name: string, words: string, closed: string) => {
      if (name === 'Aside' || name === 'Callout') return all;
      if (slash) return '';
      if (name === 'LinkCard' || name === 'LinkButton')
        return `- [${attribute(words, 'title') || attribute(words, 'href')}](${attribute(words, 'href')})${attribute(words, 'description') && `: ${attribute(words, 'description')}`}`;
      if (name === 'Image' || name === 'Img') return `![${attribute(words, 'alt')}](${attribute(words, 'src')})`;
      const label = attribute(words, 'label') || attribute(words, 'title');
      if (label) return `**${label}**\n`;
      if (closed) drop('components', name);
      return '';
    });
    return flat === line ? line : flat.trimStart();
  });
}

/** `:::tip[Title]`, `<Aside type="tip">` and `{{< note >}}` → a callout. Lines that are not around one stay. */
function reduceBoxes(markdown: string): string {
  let depth = 0;
  return codeLines(markdown)
    .flatMap(({ line, isCode }) => {
      if (isCode) return [depth > 0 ? `> ${line.replace(/^ {1,4}(?=\S)/, '')}`.trimEnd() : line];
      const box = openingBox(line);
      if (box) {
        depth = 1;
        return [`> [!${box.tone}]`, ...(box.title ? [`> **${box.title}**`, '>'] : [])];
      }
      if (depth > 0 && /^\s*(?::::+|<\/(?:Aside|Callout)>|\{\{[<%]\s*\/\s*[\w-]+\s*[>%]\}\})\s*$/.test(line)) {
        depth = 0;
        return [''];
      }
      return [depth > 0 ? `> ${line.replace(/^ {1,4}(?=\S)/, '')}`.trimEnd() : line];
    })
    .join('\n');
}

const TONES: readonly { readonly names: RegExp; readonly tone: string }[] = [
  { names: /^(?:note|info|abstract|seealso)$/i, tone: 'NOTE' },
  { names: /^(?:tip|hint|success|check)$/i, tone: 'TIP' },
  { names: /^important$/i, tone: 'IMPORTANT' },
  { names: /^(?:warning|warn|attention)$/i, tone: 'WARNING' },
  { names: /^(?:caution|danger|error|failure|bug)$/i, tone: 'CAUTION' },
];

function openingBox(line: string): { tone: string; title: string } | undefined {
  const directive = /^\s*:::+\s*([A-Za-z]+)\s*(?:\[([^\]]*)\]|\{?([^{}]*)\}?)\s*$/.exec(line);
  const aside = /^\s*<(?:Aside|Callout)((?:\s[^<>]*)?)>\s*$/.exec(line);
  const shortcode =
    /^\s*\{\{[<%]\s*(?:(?:alert|admonition|callout|notice)\s+)?"?([A-Za-z]+)"?\s*(?:[^{}/]*?)[>%]\}\}\s*$/.exec(line);
  const name = directive?.[1] ?? (aside && (attribute(aside[1] ?? '', 'type') || 'note')) ?? shortcode?.[1];
  const tone = TONES.find(({ names }) => name !== undefined && names.test(name))?.tone;
  if (tone === undefined) return undefined;
  return {
    tone,
    title: (directive?.[2] ?? directive?.[3] ?? (aside ? attribute(aside[1] ?? '', 'title') : '')).trim(),
  };
}
