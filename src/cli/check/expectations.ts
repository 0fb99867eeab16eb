import { didYouMean, suggest, type Expectation, type Problem } from '../../content/index.js';
import type { Entry, LanguagePack } from '../../model/index.js';
import type { Exchange } from '../ask/customer.js';

/** What an expectation of a scenario means, one row a kind. */
interface ExpectationRow {
  /** How a report names what was expected. */
  readonly words: (id: string) => string;
  readonly holds: (id: string, exchange: Exchange, pack: LanguagePack) => boolean;
  /** What can be expected so, by name. Absent: everything can. */
  readonly names?: { readonly what: string; readonly of: (pack: LanguagePack) => readonly string[] };
}

const ANSWERS = { what: 'article or flow', of: ({ entries }: LanguagePack) => entries.map(({ id }) => id) };

const EXPECTATIONS: Readonly<Record<Expectation['kind'], ExpectationRow>> = {
  named: {
    words: (id) => id,
    holds: (id, exchange, pack) =>
      EXPECTATIONS.answer.holds(id, exchange, pack) || EXPECTATIONS.reply.holds(id, exchange, pack),
    names: {
      what: 'article, flow or reply',
      of: (pack) => [...ANSWERS.of(pack), ...pack.replies.map(({ id }) => id), 'escalation', 'no-answer'],
    },
  },
  answer: {
    words: (id) => id,
    holds: (id, { answers }, pack) => {
      const wanted = entryNamed(id, pack)?.id;
      return answers.some(({ rule }) => rule === `answer ${wanted}` || rule.startsWith(`flow ${wanted}#`));
    },
    names: ANSWERS,
  },
  step: {
    words: (id) => `the step #${id}`,
    holds: (id, { answers }) => answers.some(({ rule }) => /^flow [^#]+#(.*)$/.exec(rule)?.[1] === id),
  },
  suggestion: {
    words: (id) => `${id} among the suggestions`,
    holds: (id, { answers }, pack) => {
      const wanted = entryNamed(id, pack)?.id;
      return answers.some(({ suggestions }) => suggestions.some((suggestion) => suggestion.id === wanted));
    },
    names: ANSWERS,
  },
  reply: {
    words: (id) => `the reply ${id}`,
    holds: (id, { answers }, pack) => {
      const occasions: readonly string[] = pack.replies.find((reply) => reply.id === id)?.when ?? [];
      return answers.some(({ rule }) => rule === `reply ${id}` || rule === id || occasions.includes(rule));
    },
  },
  channel: {
    words: (id) => `the channel ${id}`,
    holds: (id, { state }) => state.recommendation.best?.channel.id === id,
    names: { what: 'channel', of: ({ channels }) => channels.map(({ id }) => id) },
  },
  escalation: {
    words: () => 'that a person takes over (escalation)',
    holds: (_id, { state }) => state.escalation !== undefined,
  },
  'no-escalation': {
    words: () => 'that no person has to take over (no-escalation)',
    holds: (_id, { state }) => state.escalation === undefined,
  },
  'no-answer': {
    words: () => 'no answer that is sure (no-answer)',
    holds: (_id, { answers }) => !answers.some(({ rule }) => /^(?:answer|flow|reply) /.test(rule)),
  },
};

/** Whether an expectation came true. */
export function holds({ kind, id }: Expectation, exchange: Exchange, pack: LanguagePack): boolean {
  return EXPECTATIONS[kind].holds(id, exchange, pack);
}

/** How a report names what was expected. */
export function wordsOf({ kind, id }: Expectation): string {
  return EXPECTATIONS[kind].words(id);
}

/** What came instead of what was expected. */
export function cameOf({ kind }: Expectation, { answers, state }: Exchange): string {
  if (kind === 'channel') return state.recommendation.best?.channel.id ?? 'none';
  const came = answers.map(({ rule, suggestions }) =>
    suggestions.length > 0 && rule === 'suggestions'
      ? `suggestions (${suggestions.map(({ id }) => id).join(', ')})`
      : rule.replace(/^answer /, ''),
  );
  return came.join(', then ');
}

/** An expectation of what does not exist is the scenario's own slip. Undefined where it exists. */
export function missingTarget(
  { kind, id }: Expectation,
  pack: LanguagePack,
): Pick<Problem, 'message' | 'remedy'> | undefined {
  const { names } = EXPECTATIONS[kind];
  const ids = names?.of(pack) ?? [];
  const isAlias = kind !== 'channel' && entryNamed(id, pack) !== undefined;
  if (names === undefined || ids.includes(id) || isAlias) return undefined;
  return {
    message: `"${id}" is no ${names.what} in ${pack.language}.`,
    remedy: didYouMean(suggest(id, ids), ids.length > 0 && ids.length < 8 ? `Use ${ids.join(', ')}.` : 'Write its id.'),
  };
}

/** The article or flow of that id, or that slug or old name. */
export function entryNamed(name: string, { entries }: LanguagePack): Entry | undefined {
  const byId = entries.find(({ id }) => id === name);
  return byId ?? entries.find(({ slug, aliases }) => slug === name || aliases.includes(name));
}
