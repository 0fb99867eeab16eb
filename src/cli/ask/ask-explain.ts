import { estimateComplexity, loadComplexityCues, type ComplexityEstimate } from '../../channel/index.js';
import { DEFAULT_THRESHOLDS } from '../../emotion/index.js';
import { bodyText, type Hit, type Thresholds } from '../../model/index.js';
import { loadLanguage } from '../../search/index.js';
import { CHANNEL_REASONS, COMPLEXITY_REASONS, FOUND_BY, MODIFIERS, wordsOfRule } from './ask-words.js';
import type { Customer, Exchange } from './customer.js';
import { explainMatches, WAYS, type ExplainedMatch } from './explain-match.js';
import { meaningExplainer } from './explain-meaning.js';
import { packIndex } from '../build/pack-meaning.js';
import { PAINT } from '../report.js';
import { transcriptOf } from './transcript.js';

/** An answer that the search found, and by which words. */
export interface ExplainedHit extends Hit {
  readonly title: string;
  readonly matches: readonly ExplainedMatch[];
}

/** What a customer gets for a question, and every reason there is. */
export interface Explanation {
  readonly exchange: Exchange;
  readonly hits: readonly ExplainedHit[];
  /** Score from which a hit is given as the answer. */
  readonly confidentFrom: number;
  readonly complexity: ComplexityEstimate;
  /** From which intensity a call is offered and a person takes over: the site's own, or the usual ones. */
  readonly thresholds: Thresholds;
}

/** Asks as a customer would, and finds out why they get what they get. `limit` is the number of answers listed. */
export async function explain(customer: Customer, question: string, limit: number): Promise<Explanation> {
  const exchange = await customer.says(question);
  const { pack } = exchange.state;
  const entries = pack.kind === 'ready' ? pack.pack.entries : [];
  const thresholds = customer.pack.feeling?.thresholds ?? DEFAULT_THRESHOLDS;
  const { language } = exchange.state;
  const tools = await loadLanguage(language, pack.kind === 'ready' ? pack.pack.synonyms : []);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = await packIndex(customer.pack);
  const explainMeaning = await meaningExplainer(customer.pack, tools);
  const hits = index.search(question, { limit, open: false }).flatMap((hit): ExplainedHit[] => {
    const entry = byId.get(hit.id);
    if (entry === undefined) return [];
    const matches =
      hit.reason === 'meaning'
        ? explainMeaning(question, [entry.title, ...entry.questions])
        : explainMatches(question, hit.words, tools);
    return [{ ...hit, title: entry.title, matches }];
  });
  const complexity = estimateComplexity(question, await loadComplexityCues(language));
  return { exchange, hits, confidentFrom: index.confidentFrom, complexity, thresholds };
}

/** For a person at a terminal. */
export function explanationLines(
  explanation: Explanation,
  { colour, all }: { colour: boolean; all: boolean },
): string[] {
  const { exchange } = explanation;
  const found = ['', ...foundLines(explanation, colour)];
  if (!all) return [...transcriptOf(exchange), ...found, '', 'Every reason: --explain'];
  return [
    ...transcriptOf(exchange),
    '',
    'Why',
    ...exchange.answers.map(({ rule }) => `  ${rule}: ${wordsOfRule(rule)}`),
    ...found,
    '',
    ...feelingLines(explanation),
    '',
    ...complexityLines(explanation),
    '',
    ...channelLines(explanation),
  ];
}

function foundLines({ hits, confidentFrom }: Explanation, colour: boolean): string[] {
  if (hits.length === 0) return ['Found: nothing'];
  return [
    `Found (given as the answer from ${confidentFrom.toFixed(2)})`,
    ...hits.flatMap(({ id, score, confident, title, titleRanges, reason, matches }, index) => [
      `${index === 0 && confident ? '→' : ' '} ${shownScore(score)}  ${marked(title, titleRanges, colour)}  [${id}]  ${FOUND_BY[reason]}`,
      ...matches.map(({ typed, found, way, group }) =>
        typed === found
          ? `        ${found}`
          : `        ${typed} → ${found} (${WAYS[way]}${group ? `, by synonyms.yml: ${[group.words, ...(group.finds ? [group.finds] : [])].map((words) => words.join(', ')).join(' → ')}` : ''})`,
      ),
    ]),
  ];
}

/** A score just below the one from which an answer is given must not read as if it were there: 0.495 is `0.49`. */
export function shownScore(score: number): string {
  return (Math.floor(score * 100 + 1e-6) / 100).toFixed(2);
}

/** The words that matched stand out. */
function marked(title: string, ranges: Hit['titleRanges'], colour: boolean): string {
  if (!colour) return title;
  let end = 0;
  const parts = ranges.map(([from, to]) => {
    const part = title.slice(end, from) + PAINT.found(title.slice(from, to));
    end = to;
    return part;
  });
  return parts.join('') + title.slice(end);
}

function feelingLines({ exchange, thresholds }: Explanation): string[] {
  const { intensity, kind, cues } = exchange.said.reading;
  const { offer, escalate } = thresholds;
  return [
    `Feeling: ${kind}, ${intensity.toFixed(2)} of 1 (a call is offered from ${offer.toFixed(2)}, a person takes over from ${escalate.toFixed(2)})`,
    ...cues.map(({ words, category, modifiers, contribution }) => {
      const how = modifiers.map((modifier) => `, ${MODIFIERS[modifier]}`).join('');
      return `  ${signed(contribution)}  "${words}"  ${category}${how}`;
    }),
  ];
}

function complexityLines({ complexity: { complexity, because } }: Explanation): string[] {
  const reasons = because.map((reason) => COMPLEXITY_REASONS[reason]);
  return [`Complexity: ${complexity}`, ...reasons.map((reason) => `  ${reason}`)];
}

function channelLines({ exchange }: Explanation): string[] {
  const { best, others } = exchange.state.recommendation;
  if (best === undefined) return ['Way to a person: none. Describe them in channels.yml.'];
  return [
    `Way to a person: ${best.channel.label}  [${best.channel.id}]`,
    ...best.because.map((reason) => `  ${CHANNEL_REASONS[reason]}`),
    ...others.map(
      ({ channel, because }) =>
        `  then ${channel.label}  [${channel.id}]  ${because.map((reason) => CHANNEL_REASONS[reason]).join(', ')}`,
    ),
  ];
}

function signed(number: number): string {
  return `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(2)}`;
}

/** For a program. Stable: keys are added, never renamed or removed without another `version`. */
export function explanationJson({ exchange, hits, confidentFrom, complexity, thresholds }: Explanation): string {
  const { said, answers, state } = exchange;
  const { best, others } = state.recommendation;
  const way = ({ channel, open, because, score }: NonNullable<typeof best>) => ({
    ...{ id: channel.id, kind: channel.kind, label: channel.label, open, score, because },
  });
  const json = {
    format: 'handrail-ask',
    version: 1,
    language: state.language,
    question: said.text,
    answers: answers.map(({ rule, body, suggestions, choices, offers }) => ({
      rule,
      because: wordsOfRule(rule),
      text: bodyText(body),
      suggestions: suggestions.map(({ id }) => id),
      choices: choices.map(({ label }) => label),
      offers,
    })),
    confidentFrom,
    found: hits.map(({ id, title, score, confident, reason, matches }) => {
      return { id, title, score, confident, reason, matches };
    }),
    feeling: { ...said.reading, offerFrom: thresholds.offer, escalateFrom: thresholds.escalate },
    complexity,
    escalation: state.escalation?.because ?? [],
    channels: [...(best ? [best] : []), ...others].map(way),
  };
  return JSON.stringify(json, undefined, 2);
}
