import { ALL, FRONT } from './addresses.js';
import { html, type Markup } from './markup.js';
import { pathOf, type PagesOptions } from './render-page.js';
import type { Place } from './place.js';

/** The folder's own address: leads on to the default language at once, and names all of them for whom it does not. */
export function renderDoor(places: readonly Place[], first: Place): string {
  const front = pathOf(first, FRONT);
  const links = places.map(
    (place) =>
      html`<li>
        <a href="${pathOf(place, FRONT)}" lang="${place.language}" hreflang="${place.language}"
          >${place.title}${places.length > 1 ? ` (${place.name})` : ''}</a
        >
      </li>`,
  );
  const head = html`<meta http-equiv="refresh" content="0; url=${front}" /> <link rel="canonical" href="${front}" />`;
  return renderBare(
    first,
    first.title,
    'pages.css',
    head,
    html`<ul>
      ${links}
    </ul>`,
  );
}

/** An old address of an entry: leads on at once. A canonical link tells search engines which one counts. */
export function renderMoved(id: string, name: string, place: Place, { url }: PagesOptions): string {
  const depth = '../'.repeat(name.split('/').length - 1);
  const title = place.entry(id)?.title ?? '';
  const there = depth + (place.hrefOf(id) ?? place.front);
  const canonical = url === undefined ? there : url + pathOf(place, place.addresses.ofEntry(id) ?? FRONT);
  const head = html`<meta http-equiv="refresh" content="0; url=${there}" />
    <link rel="canonical" href="${canonical}" />`;
  const content = html`<p>${place.says(place.words.moved)} <a href="${there}">${title}</a></p>`;
  return renderBare(place, title, `${depth}../pages.css`, head, content);
}

/** What a host shows for an address that is none. It may be read at any depth, so its addresses are absolute. */
export function renderMissing(place: Place, url: string): string {
  const robots = html`<meta name="robots" content="noindex" />`;
  const front = url + pathOf(place, FRONT);
  const all = url + pathOf(place, ALL);
  const content = html`<p>${place.says(place.words.missing)}</p>
    <ul>
      <li><a href="${front}">${place.title}</a></li>
      <li><a href="${all}">${place.says(place.words.allQuestions)}</a></li>
    </ul>`;
  return renderBare(place, place.words.missing, `${url}pages.css`, robots, content);
}

function renderBare(place: Place, title: string, styles: string, head: Markup, content: Markup): string {
  return html`<!doctype html>
    <html lang="${place.language}" dir="${place.pack.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="handrail" />
        <title>${title}</title>
        ${head}
        <link rel="stylesheet" href="${styles}" />
      </head>
      <body>
        <main class="help">
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html> `.toString();
}
