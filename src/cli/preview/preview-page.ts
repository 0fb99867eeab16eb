import type { Compiled } from '../../content/index.js';

/** What the page of the preview is made for. */
export interface PreviewView {
  readonly title: string;
  /** Absent while nothing could be compiled yet. */
  readonly compiled?: Compiled;
  /** The language asked for, if it is there. */
  readonly language: string | undefined;
  /** `phone`: the page in a frame as narrow as a phone; `bare`: what stands in that frame. */
  readonly width: 'full' | 'phone' | 'bare';
  /** Whether the elements are built. */
  readonly hasBundle: boolean;
}

/** A word of HTML: a value between tags or quotes. */
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);

/** The page `handrail preview` shows: the help center in full, a launcher, and above it what is wrong with the files. */
export function previewPage({ title, compiled, language: wished, width, hasBundle }: PreviewView): string {
  const { languages = [], defaultLanguage = 'en', packs = [] } = compiled ?? {};
  const language = languages.find((known) => known.language === wished)?.language ?? defaultLanguage;
  const direction = packs.find((pack) => pack.language === language)?.direction ?? 'ltr';
  const address = (to: string, as: PreviewView['width']): string =>
    escaped(`/?lang=${encodeURIComponent(to)}${as === 'full' ? '' : `&width=${as}`}`);
  const current = (isCurrent: boolean): string => (isCurrent ? ' aria-current="true"' : '');
  const switches = languages.map(
    (known) =>
      `<a href="${address(known.language, width)}" lang="${escaped(known.language)}"${current(known.language === language)}>${escaped(known.name)}</a>`,
  );
  const widths = (['full', 'phone'] as const).map(
    (as) => `<a href="${address(language, as)}"${current(as === width)}>${as === 'full' ? 'Full width' : 'Phone'}</a>`,
  );
  const header = `
    <header lang="en" dir="ltr">
      <strong>${escaped(title)}</strong>
      ${languages.length > 1 ? `<nav aria-label="Language">${switches.join(' ')}</nav>` : ''}
      <nav aria-label="Width">${widths.join(' ')}</nav>
    </header>
    ${compiled === undefined ? '' : '<details id="articles"><summary lang="en" dir="ltr">All articles</summary><input type="search" lang="en" aria-label="Find an article by its title or file" placeholder="Title or file" /><ul></ul></details>'}
    <details id="problems" lang="en" dir="ltr" hidden><summary></summary><div></div></details>`;
  const help = hasBundle
    ? '<main><handrail-faq pack="/pack.json" page></handrail-faq></main><handrail-help pack="/pack.json"></handrail-help>'
    : '<main lang="en" dir="ltr">The elements are not built yet. In the repository, type <code>npm run build</code>.</main>';
  const frame = `<iframe title="As on a phone" src="${address(language, 'bare')}"></iframe>`;
  const empty = `
    <main lang="en" dir="ltr">
      <h1>Nothing to show yet</h1>
      <p>Write a first article and save it. It appears here by itself.</p>
      <pre># Where is my refund?

Within 5 working days after your parcel has reached us.</pre>
      <p>Save it as <code>refund.md</code> in <code>${escaped(title)}</code>.</p>
    </main>`;
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/preview.css" />
    <script type="module" src="/preview.js"></script>
    ${hasBundle && width !== 'phone' ? '<script type="module" src="/drop-in/handrail.js"></script>' : ''}
  </head>
  <body class="${width}">
    ${width === 'bare' ? '' : header}
    ${compiled === undefined ? empty : width === 'phone' ? frame : help}
  </body>
</html>
`;
}
