import { SearchSourceError, type Hit, type SearchSource, type SourceOptions } from '../model/index.js';

/**
 * A client as InstantSearch takes it: Algolia's own, and the adapters of Meilisearch, Typesense, Elasticsearch and
 * OpenSearch. What it answers is read with care: each service has its own ways.
 */
export interface InstantSearchClient {
  readonly search: (requests: { indexName: string; params: Record<string, unknown> }[]) => PromiseLike<unknown>;
}

/** How a service's records answer for a pack's entries. */
export interface InstantSearchOptions {
  readonly indexName: string;
  /** Where a record holds the entry's id and title; `objectID` and `title` unless told. */
  readonly fields?: { readonly id?: string; readonly title?: string };
  /** Parameters that keep a search to one category; `filters: 'category:"…"'` unless told. */
  readonly categoryParams?: (category: string) => Record<string, unknown>;
  /** Further parameters of each request. */
  readonly params?: Record<string, unknown>;
  /** Milliseconds to wait for an answer; 4000 unless told. */
  readonly timeout?: number;
  /** Whether a record is given as *the* answer; unless told, when its title holds all words of the query. */
  readonly isConfident?: (record: Readonly<Record<string, unknown>>, place: number) => boolean;
}

/** The marks that every adapter for InstantSearch knows. */
const MARKS = { from: '__ais-highlight__', to: '__/ais-highlight__' };
/** What is pasted beyond this is not asked for: services refuse long queries. */
const LONGEST = 512;

type Json = Readonly<Record<string, unknown>>;

/**
 * A search service as a search source. Services give a list in order and no comparable score: a hit's `score` tells its
 * place alone. Records that name no id are left out; whoever shows the hits leaves out ids that the pack does not hold.
 */
export function instantSearchSource(client: InstantSearchClient, options: InstantSearchOptions): SearchSource {
  const { indexName, timeout = 4000, params = {}, categoryParams = byCategoryFilter } = options;
  return {
    async search(query, { limit, category, signal }: SourceOptions) {
      signal?.throwIfAborted();
      const words = query
        .slice(0, LONGEST)
        .replace(/\p{Cc}+/gu, ' ')
        .trim();
      if (words === '') return [];
      const request = {
        indexName,
        params: {
          ...{ query: words, hitsPerPage: limit, highlightPreTag: MARKS.from, highlightPostTag: MARKS.to },
          ...(category === undefined ? {} : categoryParams(category)),
          ...params,
        },
      };
      const answer = await inTime(
        Promise.resolve().then(() => client.search([request])),
        timeout,
        indexName,
        signal,
      );
      return hitsOf(answer, options, indexName).slice(0, limit);
    },
  };
}

function byCategoryFilter(category: string): Record<string, unknown> {
  return { filters: `category:"${category.replace(/["\\]/g, '\\$&')}"` };
}

/** What comes after the time, or after nobody waits any more, is dropped: clients cannot take back a request. */
async function inTime(
  answer: Promise<unknown>,
  timeout: number,
  indexName: string,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  let stop = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    const abort = () => reject(signal?.reason instanceof Error ? signal.reason : new Error(String(signal?.reason)));
    const late = () =>
      reject(
        new SearchSourceError('timeout', `The search service did not answer for "${indexName}" in ${timeout} ms.`),
      );
    const timer = setTimeout(late, timeout);
    signal?.addEventListener('abort', abort);
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  const failed = (cause: unknown): never => {
    throw new SearchSourceError('failed', `The search service refused "${indexName}": ${String(cause)}`, { cause });
  };
  return Promise.race([answer.catch(failed), ended]).finally(() => stop());
}

function hitsOf(answer: unknown, { fields = {}, isConfident }: InstantSearchOptions, indexName: string): Hit[] {
  const results = isObject(answer) ? answer['results'] : undefined;
  const first: unknown = Array.isArray(results) ? results[0] : undefined;
  const records = isObject(first) ? first['hits'] : undefined;
  if (!Array.isArray(records))
    throw new SearchSourceError('bad-answer', `The answer for "${indexName}" holds no results[0].hits.`);
  const seen = new Set<string>();
  return records.filter(isObject).flatMap((record, place): Hit[] => {
    const written = record[fields.id ?? 'objectID'];
    const id = typeof written === 'number' ? String(written) : written;
    if (typeof id !== 'string' || id === '' || seen.has(id)) return [];
    seen.add(id);
    const name = fields.title ?? 'title';
    const highlights = record['_highlightResult'];
    const marked = isObject(highlights) ? highlights[name] : undefined;
    const { ranges, text } = unmark(isObject(marked) && typeof marked['value'] === 'string' ? marked['value'] : '');
    const isWhole = isObject(marked) && marked['matchLevel'] === 'full';
    return [
      {
        id,
        score: 1 / (1 + place),
        confident: isConfident ? isConfident(record, place) : isWhole,
        reason: ranges.length > 0 ? 'title' : 'body',
        // Places count in the title as the page shows it; where the service cropped or changed it they mean nothing.
        titleRanges: text === record[name] ? ranges : [],
        words: matchedWords(marked),
      },
    ];
  });
}

/** A text without the marks, and where they stood. */
function unmark(value: string): { text: string; ranges: (readonly [number, number])[] } {
  const ranges: (readonly [number, number])[] = [];
  let text = '';
  for (const [number, part] of value.split(MARKS.from).entries()) {
    const [inside = '', ...after] = part.split(MARKS.to);
    if (number > 0 && after.length > 0 && inside !== '') ranges.push([text.length, text.length + inside.length]);
    text += inside + after.join('');
  }
  return { text, ranges };
}

function matchedWords(marked: unknown): string[] {
  const words = isObject(marked) ? marked['matchedWords'] : undefined;
  return Array.isArray(words) ? words.filter((word): word is string => typeof word === 'string') : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
