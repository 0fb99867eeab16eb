import type { Expectation } from '../../content/index.js';
import { DEFAULT_THRESHOLDS } from '../../emotion/index.js';
import type { Hit, LanguagePack } from '../../model/index.js';
import { packIndex } from '../build/pack-meaning.js';
import type { Customer, Exchange } from '../ask/customer.js';
import { entryNamed } from './expectations.js';
import { short } from '../ask/transcript.js';

/** Why something else came than a scenario expects, and what an editor can do. */
export async function reasonOf(
  says: string,
  expectation: Expectation,
  exchange: Exchange,
  { pack }: Customer,
): Promise<{ why: string[]; remedy: string }> {
  const { reading } = exchange.said;
  const { escalate } = pack.feeling?.thresholds ?? DEFAULT_THRESHOLDS;
  const feeling = `The words read as ${reading.kind} with ${reading.intensity.toFixed(2)}; from ${escalate.toFixed(2)} a person takes over.`;
  const ask = `To see every reason: handrail ask "${says.replaceAll('"', "'")}" --explain`;
  switch (expectation.kind) {
    case 'named':
    case 'answer': {
      const entry = entryNamed(expectation.id, pack);
      if (entry === undefined) return { why: [], remedy: ask };
      if (exchange.answers.some(({ rule }) => rule === 'distress')) return { why: [feeling], remedy: ask };
      const { why, isFirst } = await searchedFor(says, entry.id, pack);
      const remedy = isFirst
        ? 'Another rule of the bot came first: look at the replies.'
        : `Add "${short(says)}" to questions: of ${entry.id}, or correct what is expected.`;
      return { why, remedy };
    }
    case 'escalation':
    case 'no-escalation':
      return { why: [feeling], remedy: ask };
    case 'channel': {
      const { best } = exchange.state.recommendation;
      const why = best === undefined ? [] : [`${best.channel.id} because: ${best.because.join(', ')}`];
      return { why, remedy: 'See good-for: and hours: in channels.yml.' };
    }
    default:
      return { why: [], remedy: ask };
  }
}

async function searchedFor(
  says: string,
  wanted: string,
  pack: LanguagePack,
): Promise<{ why: string[]; isFirst: boolean }> {
  const index = await packIndex(pack);
  const hits = index.search(says, { limit: pack.entries.length, open: false });
  const place = hits.findIndex(({ id }) => id === wanted);
  const hit = hits[place];
  const first: Hit | undefined = hits[0];
  const why = [
    ...(first
      ? [`found first: ${first.id} ${first.score.toFixed(2)} (${first.reason}: ${first.words.join(', ')})`]
      : []),
    hit === undefined
      ? `${wanted}: no word of it is in the question`
      : `${wanted}: place ${place + 1} with ${hit.score.toFixed(2)}, an answer is given from ${index.confidentFrom.toFixed(2)}`,
  ];
  return { why, isFirst: place === 0 && hit?.confident === true };
}
