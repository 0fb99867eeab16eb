import { formatProblem, type Compiled } from '../content/index.js';

/** A word of HTML: a value between tags or quotes. */
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);

/** The page `handrail preview` shows: the help center in full, a launcher, and what is wrong with the files. */
export function previewPage(compiled: Compiled, wished: string | undefined, title: string, hasBundle: boolean): string {
  const { languages, problems, defaultLanguage, packs } = compiled;
  const language = languages.find((known) => known.language === wished)?.language ?? defaultLanguage;
  const direction = packs.find((pack) => pack.language === language)?.direction ?? 'ltr';
  const switches = languages.map(
    (known) =>
      `<a href="/?lang=${escaped(encodeURIComponent(known.language))}" lang="${escaped(known.language)}"${known.language === language ? ' aria-current="true"' : ''}>${escaped(known.name)}</a>`,
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const list = problems.map(
    (problem) => `<li class="${problem.severity}">${problem.severity}: ${escaped(formatProblem(problem))}</li>`,
  );
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/preview.css" />
    <script type="module" src="/preview.js"></script>
    <script type="module" src="/drop-in/handrail.js"></script>
  </head>
  <body>
    <header>
      <h1>${escaped(title)}</h1>
      ${languages.length > 1 ? `<nav aria-label="Language">${switches.join(' ')}</nav>` : ''}
    </header>
    ${problems.length > 0 ? `<details lang="en" dir="ltr"><summary>${count}</summary><ul>${list.join('')}</ul></details>` : ''}
    <main>
      ${hasBundle ? '' : '<p lang="en" dir="ltr">The elements are not built yet. In the repository, type <code>npm run build</code>.</p>'}
      <handrail-faq pack="/pack.json" page></handrail-faq>
    </main>
    <handrail-help pack="/pack.json"></handrail-help>
  </body>
</html>
`;
}

export const PREVIEW_CSS = `
body { margin: 0 auto; max-width: 64rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: baseline; justify-content: space-between; }
h1 { font-size: 1.25rem; margin: 0; }
nav a { margin-inline-start: 0.75rem; }
nav a[aria-current] { font-weight: bold; }
details { border: 1px solid; border-radius: 0.5rem; padding: 0.5rem 1rem; margin-block: 1rem; }
li { margin-block: 0.25rem; overflow-wrap: anywhere; }
li.error { font-weight: bold; }
`;

export const PREVIEW_JS = `
new EventSource('/reload').addEventListener('reload', () => location.reload());
`;
