import type { LanguagePack } from '../model/index.js';
import { ALL, FRONT } from './addresses.js';
import { Place } from './place.js';
import { renderEntry } from './render-entry.js';
import { renderAll, renderFront, renderTopic } from './render-lists.js';
import { renderDoor, renderMissing, renderMoved } from './render-ways.js';
import { renderPage, type Page, type PagesOptions } from './render-page.js';
import { renderSitemap } from './sitemap.js';
import { describe, renderStructuredData } from './structured-data.js';
import { STYLES } from './styles.js';
import { topicsOf } from './topics.js';

/** A compiled help center: whole packs, with their bodies inside. */
export interface PagesSource {
  readonly defaultLanguage: string;
  readonly languages: readonly { readonly language: string; readonly name: string }[];
  readonly packs: readonly LanguagePack[];
}

/** A file to write, its path relative to the folder of the pack. */
export interface PageFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The help center as static pages that work with no script: one an article or flow, one a topic, a front page and a list
 * of all questions in each language, ways from old addresses, a style sheet; with a `url` also a site map and a page for
 * addresses that are none. The same source, options and day give the same bytes.
 * Throws an `Error` for a pack whose bodies lie in files of their own.
 */
export async function* renderPages(source: PagesSource, options: PagesOptions): AsyncGenerator<PageFile> {
  const places = await openPlaces(source, options.today);
  const [first] = places;
  if (first === undefined) return;
  const pages = places.flatMap((place) => pagesOf(place, places));
  yield { path: 'pages.css', text: STYLES };
  for (const page of pages)
    yield { path: fileOf(page.place, page.name), text: renderPage(pageWithContent(page, first), places, options) };
  for (const place of places)
    for (const { aliases, id } of place.pack.entries)
      for (const alias of aliases) {
        const name = place.addresses.ofAlias(alias);
        if (name !== undefined) yield { path: fileOf(place, name), text: renderMoved(id, name, place, options) };
      }
  yield { path: 'index.html', text: renderDoor(places, first) };
  if (options.url === undefined) return;
  yield { path: '404.html', text: renderMissing(first, options.url) };
  yield { path: 'sitemap.xml', text: renderSitemap(pages, options.url) };
}

async function openPlaces({ packs, languages, defaultLanguage }: PagesSource, today: string): Promise<Place[]> {
  const opened = new Map<string, Place>();
  const places = await Promise.all(
    packs.map((pack) => {
      const name = languages.find(({ language }) => language === pack.language)?.name ?? pack.language;
      return Place.open(pack, name, today, (language) => opened.get(language));
    }),
  );
  for (const place of places) opened.set(place.language, place);
  return places.toSorted((a, b) => Number(b.language === defaultLanguage) - Number(a.language === defaultLanguage));
}

/** A page that is to be written; its content is made when its turn comes, so that it need not be kept. */
export interface PlannedPage extends Omit<Page, 'content'> {
  readonly render: (other: Place) => Page['content'];
  readonly describes?: () => Pick<Page, 'description' | 'data'>;
  /** ISO date of the last change, where it is known. */
  readonly updated?: string;
}

function pageWithContent({ render, describes, ...page }: PlannedPage, other: Place): Page {
  return { ...page, ...describes?.(), content: render(other) };
}

function pagesOf(place: Place, places: readonly Place[]): PlannedPage[] {
  const everywhere = (name: string) => places.map((other) => ({ place: other, name }));
  const { words, pack, addresses } = place;
  return [
    {
      ...{ place, name: FRONT, title: place.title, translations: everywhere(FRONT) },
      render: (other) => renderFront(place, other),
    },
    {
      ...{ place, name: ALL, title: words.allQuestions, translations: everywhere(ALL), isRepetition: true },
      render: () => renderAll(place),
    },
    ...topicsOf(pack.entries).map((topic): PlannedPage => {
      const name = addresses.ofTopic(topic.name);
      const title = topic.name === '' ? place.say.otherQuestions : topic.name;
      // A topic's name is the translation of nothing: its page stands for itself.
      const translations = [{ place, name }];
      return {
        place,
        name,
        title,
        translations,
        opens: { topic: topic.name },
        render: () => renderTopic(topic, place),
      };
    }),
    ...pack.entries.map((entry): PlannedPage => {
      const translations = places.flatMap((other) => {
        const theirs = other.addresses.ofEntry(entry.id);
        return theirs === undefined ? [] : [{ place: other, name: theirs }];
      });
      return {
        ...{ place, name: addresses.ofEntry(entry.id) ?? entry.slug, title: entry.title, translations },
        ...(entry.updated !== undefined && { updated: entry.updated }),
        opens: { article: entry.id },
        describes: () => {
          const description = describe(entry);
          return { data: renderStructuredData(entry, place), ...(description !== undefined && { description }) };
        },
        render: (other) => renderEntry(entry, place, other),
      };
    }),
  ];
}

/** As it lies on the disk. */
function fileOf(place: Place, name: string): string {
  return `${place.language}/${name}.html`;
}
