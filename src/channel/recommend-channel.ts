import {
  DISTRESS,
  type Channel,
  type ChannelOption,
  type ChannelReason,
  type Recommendation,
  type Situation,
} from '../model/index.js';
import { CHANNEL_RULES, type ChannelFacts } from './channel-rules.js';
import { closesAt, isOpen, nextOpening } from './opening-hours.js';
import { isKnownZone } from './wall-clock.js';

/**
 * One recommended channel with its reasons, and the rest in order. What is open comes before what is closed; when all is
 * closed, what can be used all the same (a callback request, a mail, a form) comes first. One exception: whoever needs a
 * voice is better served by a call promised for the morning than by a mailbox that never closes. `now` is ms since 1970.
 * An empty list gives an empty recommendation.
 */
export function recommendChannel(situation: Situation, channels: readonly Channel[], now: number): Recommendation {
  const [best, ...others] = channels
    .map((channel) => weigh(situation, channel, now))
    .sort((a, b) => rank(a, situation) - rank(b, situation) || b.score - a.score || costOf(a) - costOf(b));
  return { ...(best && { best }), others };
}

/** Whether somebody is there. Of a zone that the device does not know nothing can be said, least of all "open". */
export function isOpenNow({ hours }: Channel, now: number): boolean {
  return hours === undefined || (isKnownZone(hours.zone) && isOpen(hours, now));
}

function weigh(situation: Situation, channel: Channel, now: number): ChannelOption {
  const hours = channel.hours && isKnownZone(channel.hours.zone) ? channel.hours : undefined;
  const open = isOpenNow(channel, now);
  const facts: ChannelFacts = { channel, open, situation };
  const counted = CHANNEL_RULES.map(({ reason, weight }) => ({ reason, weight: weight(facts) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => b.weight - a.weight);
  const opensAt = hours && !open ? nextOpening(hours, now) : undefined;
  const closing = hours && open ? closesAt(hours, now) : undefined;
  return {
    channel,
    open,
    ...(opensAt !== undefined && { opensAt }),
    ...(closing !== undefined && { closesAt: closing }),
    score: counted.reduce((sum, { weight }) => sum + weight, 0),
    because: [...new Set(counted.map(({ reason }) => reason))].filter(
      (reason): reason is ChannelReason => reason !== undefined,
    ),
  };
}

/** Channels that take a wish at any hour and answer later. */
const ANSWERS_LATER = new Set<Channel['kind']>(['callback', 'email', 'form']);

function rank({ open, channel }: ChannelOption, situation: Situation): number {
  if (open || (channel.kind === 'callback' && needsVoice(situation))) return 0;
  return ANSWERS_LATER.has(channel.kind) ? 1 : 2;
}

/** Of two that serve the customer alike, the one that costs the site less. */
function costOf({ channel }: ChannelOption): number {
  return channel.costRank ?? 0;
}

function needsVoice({ intensity, moment, wantsPerson }: Situation): boolean {
  return intensity >= DISTRESS || moment || wantsPerson;
}
