import { FRONT, hrefOfFile } from './addresses.js';
import { attribute, html, type Markup } from './markup.js';
import { UP, type Place } from './place.js';
import { renderFind } from './render-lists.js';
import { renderPeople } from './render-people.js';

/** What all pages are written with. */
export interface PagesOptions {
  /** ISO date: what is over by then, or has not begun, is left out. */
  readonly today: string;
  /** Absolute address of the folder that the pages are published in, such as `https://shop.example/help/`. */
  readonly url?: string;
  /** Address of `handrail.js`: absolute, or relative to the folder. Without one the pages stay as they are. */
  readonly script?: string;
  /** Base address of `handrail serve`, for callbacks; taken by the elements. */
  readonly server?: string;
}

/** A page in one language, and where it stands. */
export interface Page {
  readonly place: Place;
  /** Its file within the folder of its language, without `.html`. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  /** The same page in each language that has it, its own among them. */
  readonly translations: readonly { readonly place: Place; readonly name: string }[];
  readonly content: Markup;
  readonly data?: Markup;
  /** What the elements open first once they run. */
  readonly opens?: { readonly article: string } | { readonly topic: string };
  /** A list that only repeats other pages. */
  readonly isRepetition?: boolean;
}

/** Address of a page from the folder of the pack. */
export function pathOf(place: Place, name: string): string {
  return `${encodeURIComponent(place.language)}/${hrefOfFile(name)}`;
}

/** Writes a page whole. `places` are all languages, the default one first. */
export function renderPage(page: Page, places: readonly Place[], options: PagesOptions): string {
  const { place, title, description, data } = page;
  const { url, script } = options;
  const heading = title === place.title ? title : `${title} · ${place.title}`;
  const at = (path: string): string => (url ?? UP) + path;
  const canonical = html`<link rel="canonical" href="${at(pathOf(place, page.name))}" />`;
  const document = html`<!doctype html>
    <html lang="${place.language}" dir="${place.pack.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="handrail" />
        <title>${heading}</title>
        ${description === undefined ? '' : html`<meta name="description" content="${description}" /> `}${
          page.isRepetition ? html`<meta name="robots" content="noindex" /> ` : canonical
        }
        ${renderAlternates(page, places, at)}
        <link rel="stylesheet" href="${UP}pages.css" />
        ${data ?? ''}${script === undefined ? '' : html`<script type="module" src="${fromPage(script)}"></script>`}
      </head>
      <body>
        <a class="skip" href="#main" ${attribute('lang', place.spoken === place.language ? undefined : place.spoken)}
          >${place.words.skip}</a
        >
        <header>
          <h1><a href="${place.front}">${place.title}</a></h1>
          ${renderLanguages(page, places)}
        </header>
        <main id="main" tabindex="-1">${renderContent(page, options)}</main>
        <footer>${renderPeople(place)}</footer>
        ${script === undefined ? '' : html`<handrail-help pack="${UP}pack.json" ${serverOf(options)}></handrail-help>`}
      </body>
    </html> `;
  return document.toString();
}

/** Between the tags of the element, so that it can take over: until then, and where it cannot, this is the page. */
function renderContent({ place, content, opens, isRepetition }: Page, options: PagesOptions): Markup {
  const inside = html`${renderFind(place)}
    <div class="content">${content}</div>`;
  // The list of all questions is no view of the element's.
  if (options.script === undefined || isRepetition) return html`<div class="help">${inside}</div>`;
  const first =
    opens === undefined ? '' : 'article' in opens ? html` article="${opens.article}"` : html` topic="${opens.topic}"`;
  return html`<handrail-faq
    class="help"
    page
    pack="${UP}pack.json"
    pages="${UP}:lang/:slug.html"
    ${first}${serverOf(options)}
    >${inside}</handrail-faq
  >`;
}

function serverOf({ server }: PagesOptions): Markup {
  return server === undefined ? html`` : html` server="${server}"`;
}

/** An address that is relative to the folder, as a page in the folder of its language writes it. */
function fromPage(href: string): string {
  return /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(href) ? href : UP + href;
}

function renderAlternates({ translations }: Page, places: readonly Place[], at: (path: string) => string): Markup {
  if (translations.length < 2) return html``;
  const links = translations.map(
    ({ place, name }) => html`<link rel="alternate" hreflang="${place.language}" href="${at(pathOf(place, name))}" /> `,
  );
  const fallback = translations.find(({ place }) => place === places[0]);
  return html`${links}${
    fallback === undefined
      ? ''
      : html`<link rel="alternate" hreflang="x-default" href="${at(pathOf(fallback.place, fallback.name))}" /> `
  }`;
}

/** Each language by its own name: to this page where it is translated, or else to the front page. */
function renderLanguages({ place, translations }: Page, places: readonly Place[]): Markup {
  if (places.length < 2) return html``;
  const links = places.map((other) => {
    const name = translations.find((translation) => translation.place === other)?.name ?? FRONT;
    const current = other === place ? html` aria-current="true"` : '';
    return html`<li>
      <a href="${UP}${pathOf(other, name)}" lang="${other.language}" hreflang="${other.language}" ${current}
        >${other.name}</a
      >
    </li>`;
  });
  return html`<nav aria-label="${place.say.language}">
    <ul>
      ${links}
    </ul>
  </nav>`;
}
