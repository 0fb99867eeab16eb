import { html } from './markup.js';
import { pathOf } from './render-page.js';
import type { PlannedPage } from './render-pages.js';
import { isDate } from './structured-data.js';

/** All pages for search engines, each with its translations. `url` is the address of the folder. See sitemaps.org. */
export function renderSitemap(pages: readonly PlannedPage[], url: string): string {
  const entries = pages
    .filter(({ isRepetition }) => !isRepetition)
    .map(({ place, name, translations, updated }) => {
      const links = translations.length < 2 ? [] : translations;
      const alternates = links.map(
        (other) =>
          html`<xhtml:link
            rel="alternate"
            hreflang="${other.place.language}"
            href="${url}${pathOf(other.place, other.name)}"
          /> `,
      );
      const changed = updated === undefined || !isDate(updated) ? '' : html`<lastmod>${updated}</lastmod>`;
      return html`<url><loc>${url}${pathOf(place, name)}</loc>${changed} ${alternates}</url>${'\n'}`;
    });
  return html`<?xml version="1.0" encoding="UTF-8"?>
    <!-- handrail -->
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      ${entries}</urlset
    > `.toString();
}
