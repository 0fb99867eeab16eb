import type { LanguageTools } from '../language-tools.js';
import type { WordVectors } from '../meaning.js';
import type { Searchable } from '../searchable.js';
import { learnMeaning, type Saying } from './learn-meaning.js';

/**
 * How a site's sayings are learned on top of what is known of its language: slower and less sharply than that was, so that
 * what a few hundred sayings tell does not undo what thousands have taught. Set on the development halves of the sets in
 * `docs/decisions/0003`.
 */
const LEARNING = { leastSayings: 1, temperature: 0.3, pace: 0.01 };
const ROUNDS = 40;
/** Looks at sayings: a large site is looked at less often, so that its build stays a matter of seconds. */
const MOST_LOOKS = 80_000;
/** Fewer sayings tell nothing that the language does not know. */
const FEWEST_SAYINGS = 32;

/**
 * What words mean on a site: what is known of the language, moved by the site's own ways to ask (titles and questions of
 * entries that have both), so that they tell its entries apart; `general` itself where these are too few. The same content
 * gives the same numbers.
 */
export function learnSite(general: WordVectors, searchables: readonly Searchable[], tools: LanguageTools): WordVectors {
  const stems = (text: string) => tools.split(text).map((word) => tools.stem(word.text));
  const sayings = searchables
    .filter(({ questions }) => questions.length > 0)
    .flatMap(({ id, title, questions }) =>
      [title, ...questions].map((text): Saying => ({ group: id, stems: stems(text) })),
    );
  if (sayings.length < FEWEST_SAYINGS) return general;
  const { dimensions } = general;
  const rounds = Math.min(ROUNDS, Math.max(1, Math.floor(MOST_LOOKS / sayings.length)));
  const learned = learnMeaning(sayings, { ...LEARNING, dimensions, rounds, start: general });
  const own = new Set(learned.words);
  const others = general.words.flatMap((word, place) => (own.has(word) ? [] : [{ word, place }]));
  const vectors = new Float32Array((learned.words.length + others.length) * dimensions);
  vectors.set(learned.vectors);
  others.forEach(({ place }, i) => {
    const from = general.vectors.subarray(place * dimensions, (place + 1) * dimensions);
    vectors.set(from, (learned.words.length + i) * dimensions);
  });
  return { dimensions, words: [...learned.words, ...others.map(({ word }) => word)], vectors };
}
