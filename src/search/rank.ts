import type { Hit, HitReason } from '../model/index.js';
import type { BodyIndex } from './body-index.js';
import { highlight } from './highlight.js';
import type { PhraseIndex } from './phrase-index.js';
import type { Phrase } from './phrase-table.js';
import { SURE, type Query } from './read-query.js';
import type { Sensed } from './sensed.js';
import type { Term, Vocabulary } from './vocabulary.js';

/** What a body adds to a score at most. */
const BODY_SHARE = 0.5;
/**
 * Score from which a hit is given as *the* answer: the lowest at which, over three sets of real questions that have no
 * answer, at most one in ten gets one on average. `docs/decisions/0003` has the figures.
 */
export function confidentFrom(byMeaning: boolean): number {
  return byMeaning ? 0.5 : 0.6;
}

/**
 * Of several words one that is in a keyword alone is less sure: "book" is in any question about a book. On a documentation of
 * 2,112 articles with 6,400 keywords 15 in 100 questions about other things were given an answer before, 7 since.
 */
const CONFIDENT_BY_ONE_KEYWORD = 0.6;

/**
 * What shares no word with the question needs so much to be listed: of 8,700 such hits for questions that no entry answers
 * some three quarters have less, of those that are right one in six.
 */
const LEAST_BY_MEANING = 0.18;

/** Whether a hit is near enough to be shown at all. */
export function isNear({ reason, score }: Hit): boolean {
  return reason !== 'meaning' || score >= LEAST_BY_MEANING;
}

/** An entry that may answer a query. */
export interface Candidate {
  readonly entry: number;
  readonly score: number;
  /** The part of the score that the body gave. */
  readonly body: number;
  /** Place of the phrase that fits best, if any does. */
  readonly phrase?: number;
}

/** The `limit` entries that answer a query best, best first; their order breaks ties. */
export function rank(
  query: Query,
  phrases: PhraseIndex,
  bodies: BodyIndex,
  limit: number,
  sensed?: Sensed,
): Candidate[] {
  const best: Candidate[] = [];
  // Thousands are offered, a few are kept: each is put in its place at once.
  const offer = (entry: number, score: number, body: number, phrase?: number) => {
    const last = best[limit - 1];
    if (last && !isBefore(score, entry, last)) return;
    let place = Math.min(best.length, limit - 1);
    for (; place > 0; place--) {
      const before = best[place - 1];
      if (!before || !isBefore(score, entry, before)) break;
      best[place] = before;
    }
    if (limit > 0) best[place] = { entry, score, body, ...(phrase !== undefined && { phrase }) };
  };
  const ofBodies = bodies.score(query);
  phrases.score(
    query,
    (entry, score, phrase) => {
      const body = BODY_SHARE * ofBodies.take(entry);
      offer(entry, score + body, body, phrase);
    },
    sensed?.likeness,
  );
  ofBodies.drain((entry, share) => offer(entry, BODY_SHARE * share, BODY_SHARE * share));
  if (!sensed) return best;
  const { sureness } = sensed;
  return best.map((candidate) => ({
    ...candidate,
    score: sureness * candidate.score,
    body: sureness * candidate.body,
  }));
}

function isBefore(score: number, entry: number, other: Candidate): boolean {
  return score > other.score || (score === other.score && entry < other.entry);
}

/** What an entry is called, and the phrase that fitted best, if any did. */
export interface Named {
  readonly id: string;
  readonly title: string;
  readonly best?: Pick<Phrase, 'field' | 'terms'>;
}

/** Makes hits of the candidates of one query: with the reason they are there, and what to mark. */
export function explainer(
  query: Query,
  bodies: BodyIndex,
  vocabulary: Vocabulary,
  sensed?: Sensed,
): (candidate: Candidate, named: Named) => Hit {
  const meant = meantTerms(query);
  const least = confidentFrom(sensed !== undefined);
  return ({ entry, score, body }, { id, title, best }) => {
    const inPhrase = new Set(best?.terms);
    const matched = [...meant].filter((term) => inPhrase.has(term) || bodies.has(entry, term));
    const found = sensed && matched.length === 0 ? 'meaning' : best && reasonOf(best, query);
    const reason = !found || body > score - body ? 'body' : found;
    return {
      id,
      score,
      confident: reason === 'exact' ? score >= least : isSure(score, least, query, best),
      reason,
      titleRanges: highlight(title, meant, vocabulary),
      words: matched.map((term) => vocabulary.written[term] ?? ''),
    };
  };
}

function isSure(score: number, least: number, { words }: Query, best: Named['best']): boolean {
  const content = words.filter(({ isStop }) => !isStop);
  if (content.length < 2 || best?.field !== 'keyword') return score >= least && content.length > 0;
  const shared = content.filter(({ matches }) =>
    matches.some(({ term, similarity }) => similarity >= SURE && best.terms.includes(term)),
  );
  return score >= (shared.length > 1 ? least : Math.max(least, CONFIDENT_BY_ONE_KEYWORD));
}

function reasonOf({ terms, field }: Pick<Phrase, 'field' | 'terms'>, { sequence }: Query): HitReason {
  const same = terms.length === sequence.length && terms.every((term, i) => term === sequence[i]);
  return same ? 'exact' : field;
}

/** Terms to show as found: stop words only where nothing else was asked. */
export function meantTerms({ words }: Query): Set<Term> {
  const content = words.filter(({ isStop }) => !isStop);
  const shown = (content.length ? content : words).flatMap(({ matches }) => matches);
  return new Set(shown.filter(({ similarity }) => similarity >= SURE).map(({ term }) => term));
}
