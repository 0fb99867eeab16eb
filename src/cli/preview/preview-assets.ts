/** The look of the preview's own page; the help center beneath brings its own. */
export const PREVIEW_CSS = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 25%, transparent); --error: light-dark(#a4161a, #ff9b9b); --warning: light-dark(#7a4b00, #f2c166); }
body { margin: 0; background: light-dark(#ffffff, #141716); font: 1rem/1.5 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; padding: 0.5rem 1rem; border-block-end: 1px solid var(--line); font-size: 0.875rem; }
header strong { margin-inline-end: auto; }
nav { display: flex; gap: 0.75rem; }
a { color: inherit; }
nav a[aria-current] { font-weight: 600; text-decoration: none; }
#problems { border-block-end: 1px solid var(--line); font-size: 0.875rem; }
#problems summary { padding: 0.5rem 1rem; cursor: pointer; font-weight: 600; }
#problems > div { max-height: min(40vh, 24rem); overflow: auto; padding: 0 1rem 0.5rem; overflow-wrap: anywhere; }
#problems h2 { font-size: 0.875rem; margin: 0.5rem 0 0.25rem; }
#problems ul { list-style: none; margin: 0; padding: 0; }
#problems li { display: grid; grid-template-columns: 3.5rem 4.5rem minmax(0, 1fr); gap: 0 0.5rem; padding: 0.25rem 0; }
#problems li > :nth-child(n + 4) { grid-column: 3; }
#problems .line { text-align: end; font-variant-numeric: tabular-nums; }
#problems .error { color: var(--error); font-weight: 600; }
#problems .warning { color: var(--warning); }
#problems .remedy { opacity: 0.85; }
#articles { border-block-end: 1px solid var(--line); font-size: 0.875rem; }
#articles summary { padding: 0.5rem 1rem; cursor: pointer; }
#articles input { margin: 0 1rem 0.5rem; inline-size: min(24rem, calc(100% - 2rem)); box-sizing: border-box; padding: 0.25rem 0.5rem; font: inherit; }
#articles ul { list-style: none; margin: 0; padding: 0 1rem 0.5rem; max-height: min(40vh, 24rem); overflow: auto; }
#articles li { display: flex; flex-wrap: wrap; gap: 0 0.75rem; padding: 0.25rem 0; }
#articles li span { opacity: 0.7; direction: ltr; overflow-wrap: anywhere; }
main { max-width: 64rem; margin: 0 auto; padding: 1rem; }
.phone iframe { display: block; inline-size: 390px; max-inline-size: calc(100% - 2rem); block-size: min(844px, calc(100vh - 6rem)); margin: 1rem auto; border: 1px solid var(--line); border-radius: 1.5rem; }
pre { border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.75rem 1rem; overflow: auto; }
@media (max-width: 40rem) { #problems li { grid-template-columns: auto 1fr; } #problems li > :nth-child(n + 3) { grid-column: 1 / -1; } }
`;

/**
 * Follows saves: loads the page anew, at the place where it was, and lists what is wrong. Words of files are only ever
 * set as text.
 */
export const PREVIEW_JS = `
const bar = document.getElementById('problems');
const kept = (key) => sessionStorage.getItem('handrail-preview ' + key);
const keep = (key, value) => sessionStorage.setItem('handrail-preview ' + key, value);

const part = (tag, name, text) => {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
};

function row({ line, severity, message, remedy }) {
  const item = document.createElement('li');
  item.append(part('span', 'line', line ?? ''), part('span', severity, severity), part('span', 'message', message));
  if (remedy) item.append(part('span', 'remedy', remedy));
  return item;
}

async function showProblems() {
  if (!bar) return;
  const { problems } = await (await fetch('/problems.json')).json();
  bar.hidden = problems.length === 0;
  const count = (severity) => problems.filter((problem) => problem.severity === severity).length;
  const counted = [['error', count('error')], ['warning', count('warning')]];
  bar.firstElementChild.textContent = counted
    .filter(([, number]) => number > 0)
    .map(([name, number]) => number + ' ' + name + (number === 1 ? '' : 's'))
    .join(', ');
  const files = Map.groupBy ? Map.groupBy(problems, ({ file }) => file) : new Map(problems.map(({ file }) => [file, problems.filter((problem) => problem.file === file)]));
  bar.lastElementChild.replaceChildren(
    ...[...files].flatMap(([file, list]) => {
      const rows = document.createElement('ul');
      rows.append(...list.map(row));
      return [part('h2', '', file), rows];
    }),
  );
}

// Every article, by title or file, with slips: the filter runs in the preview itself.
const articles = document.getElementById('articles');
const frame = document.querySelector('iframe');
let asked = 0;
async function listArticles() {
  const number = ++asked;
  const words = articles.querySelector('input').value;
  const query = new URLSearchParams({ lang: document.documentElement.lang, words });
  const { articles: found } = await (await fetch('/articles.json?' + query)).json();
  if (number !== asked) return;
  articles.querySelector('ul').replaceChildren(
    ...(found.length === 0 ? [part('li', '', 'No article fits.')] : found.map(({ title, slug, file }) => {
      const item = part('li', '', '');
      const link = part('a', '', title);
      link.href = '#/article/' + encodeURI(slug);
      link.addEventListener('click', (event) => {
        if (frame) {
          event.preventDefault();
          frame.contentWindow.location.hash = link.hash;
        }
        articles.open = false;
      });
      item.append(link, part('span', '', file));
      return item;
    })),
  );
}
if (articles) {
  articles.addEventListener('toggle', () => {
    if (!articles.open) return;
    articles.querySelector('input').focus();
    listArticles();
  });
  articles.querySelector('input').addEventListener('input', listArticles);
}

if (bar) {
  bar.open = kept('open') === 'yes';
  bar.addEventListener('toggle', () => keep('open', bar.open ? 'yes' : 'no'));
}
showProblems();

// The help center fills in after the page has loaded, so the browser cannot find the place again by itself.
const place = Number(kept('scroll'));
sessionStorage.removeItem('handrail-preview scroll');
if (place > 0) {
  const back = () => scrollTo(0, place);
  const watch = new ResizeObserver(back);
  watch.observe(document.body);
  const end = () => watch.disconnect();
  for (const moved of ['wheel', 'keydown', 'pointerdown', 'touchstart']) addEventListener(moved, end, { once: true });
  setTimeout(end, 3000);
}

let wasLost = false;
const saves = new EventSource('/reload');
const again = () => {
  keep('scroll', String(scrollY));
  location.reload();
};
saves.addEventListener('reload', again);
// The preview was stopped and started again.
saves.addEventListener('open', () => { if (wasLost) again(); });
saves.addEventListener('error', () => { wasLost = true; });
`;
