import type { Hit, HitReason } from '../model/index.js';
import { BodyIndex } from './body-index.js';
import { highlight } from './highlight.js';
import type { LanguageTools } from './language-tools.js';
import { PhraseIndex, type Phrase, type PhraseScore } from './phrase-index.js';
import { QueryReader, SURE, type Query } from './read-query.js';
import type { Searchable } from './searchable.js';
import { Vocabulary, type Term } from './vocabulary.js';

export interface SearchOptions {
  /** Most hits to return; 10 unless told. */
  readonly limit?: number;
  /** The last word is still being typed; unless told, it is when the query ends in a letter or digit. */
  readonly open?: boolean;
}

export interface SearchIndex {
  /** The entries that answer a query, best first; none for a query without words. Never throws. */
  readonly search: (query: string, options?: SearchOptions) => Hit[];
}

/** What a body adds to a score at most. */
const BODY_SHARE = 0.5;
/**
 * Score from which a hit is given as *the* answer: the lowest step of 0.05 at which, over three sets of real questions
 * that have no answer, at most one in ten gets one on average. `docs/decisions/0003` has the figures.
 */
export const CONFIDENT = 0.6;

/** Builds an index in memory. `searchables` need different ids; their order breaks ties. */
export function createIndex(searchables: readonly Searchable[], tools: LanguageTools): SearchIndex {
  const vocabulary = new Vocabulary(tools);
  const phrases = searchables.flatMap((searchable, entry) => phrasesOf(searchable, entry, vocabulary));
  const bodies = searchables.map(({ text }) => vocabulary.learn(text));
  const phraseIndex = new PhraseIndex(phrases, searchables.length, vocabulary);
  const bodyIndex = new BodyIndex(bodies, vocabulary);
  // A page that is never searched need not pay for tolerance of slips: it is half of the building time.
  let reader: QueryReader | undefined;

  function rank(query: Query): Candidate[] {
    const candidates = new Map<number, Candidate>();
    for (const [entry, phrase] of phraseIndex.score(query))
      candidates.set(entry, { entry, score: phrase.score, phrase, body: 0 });
    for (const [entry, share] of bodyIndex.score(query)) {
      const body = BODY_SHARE * share;
      const candidate = candidates.get(entry) ?? { entry, score: 0, body };
      candidates.set(entry, { ...candidate, body, score: candidate.score + body });
    }
    return [...candidates.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);
  }

  function explain({ entry, score, phrase, body }: Candidate, query: Query, meant: ReadonlySet<Term>): Hit[] {
    const searchable = searchables[entry];
    if (!searchable) return [];
    const reason = reasonOf(phrase, body, query);
    const inPhrase = new Set(phrase?.best.terms);
    const matched = [...meant].filter((term) => inPhrase.has(term) || bodyIndex.has(entry, term));
    return [
      {
        id: searchable.id,
        score,
        confident: score >= CONFIDENT && (reason === 'exact' || query.words.some(({ isStop }) => !isStop)),
        reason,
        titleRanges: highlight(searchable.title, meant, vocabulary),
        words: matched.map((term) => vocabulary.written[term] ?? ''),
      },
    ];
  }

  return {
    search(text, { limit = 10, open = /[\p{L}\p{N}]$/u.test(text) } = {}) {
      reader ??= new QueryReader(vocabulary);
      const query = reader.read(text, open);
      const meant = meantTerms(query);
      return rank(query)
        .slice(0, limit)
        .flatMap((candidate) => explain(candidate, query, meant));
    },
  };
}

interface Candidate {
  readonly entry: number;
  readonly score: number;
  readonly phrase?: PhraseScore;
  /** The part of the score that the body gave. */
  readonly body: number;
}

function phrasesOf({ title, questions, keywords }: Searchable, entry: number, vocabulary: Vocabulary): Phrase[] {
  const phrase = (field: Phrase['field']) => (text: string) => ({ entry, field, terms: vocabulary.learn(text) });
  return [phrase('title')(title), ...questions.map(phrase('question')), ...keywords.map(phrase('keyword'))].filter(
    ({ terms }) => terms.length > 0,
  );
}

function reasonOf(phrase: PhraseScore | undefined, body: number, { sequence }: Query): HitReason {
  if (!phrase || body > phrase.score) return 'body';
  const { terms, field } = phrase.best;
  const same = terms.length === sequence.length && terms.every((term, i) => term === sequence[i]);
  return same ? 'exact' : field;
}

/** Terms to show as found: stop words only where nothing else was asked. */
function meantTerms({ words }: Query): Set<Term> {
  const content = words.filter(({ isStop }) => !isStop);
  const shown = (content.length ? content : words).flatMap(({ matches }) => matches);
  return new Set(shown.filter(({ similarity }) => similarity >= SURE).map(({ term }) => term));
}
