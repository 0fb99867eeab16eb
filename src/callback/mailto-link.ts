import type { CallbackRequest } from '../model/index.js';

/** The words of a prefilled mail, in the customer's language. */
export interface MailWords {
  readonly subject: string;
  readonly phone: string;
  readonly name: string;
  readonly when: string;
  readonly soonest: string;
  readonly topic: string;
  readonly saidSoFar: string;
}

const ENGLISH: MailWords = {
  subject: 'Please call me back',
  phone: 'Phone',
  name: 'Name',
  when: 'When',
  soonest: 'as soon as possible',
  topic: 'About',
  saidSoFar: 'What I wrote so far',
};

/** Mail programs and Windows cut longer addresses. */
const LONGEST = 1900;

/**
 * A `mailto:` link with the callback prefilled, for sites without a server: the customer reads it and sends it. What
 * the customer said fills the room that is left, newest first kept; the secret is never in it.
 */
export function mailtoLink(request: CallbackRequest, address: string, words: Partial<MailWords> = {}): string {
  const say = { ...ENGLISH, ...words };
  const { wish, handover } = request;
  const head = [
    `${say.phone}: ${request.phone}`,
    ...(request.name === undefined ? [] : [`${say.name}: ${request.name}`]),
    `${say.when}: ${wish.kind === 'soonest' ? say.soonest : `${clock(request, wish.from)} – ${clock(request, wish.to)}`}`,
    ...(handover.topic === undefined ? [] : [`${say.topic}: ${handover.topic}`]),
  ].join('\r\n');
  const link = (body: string): string =>
    `mailto:${encodeURIComponent(address).replace(/%40/g, '@')}?subject=${encodeURIComponent(say.subject)}&body=${encodeURIComponent(body)}`;

  const said = handover.transcript.filter(({ from }) => from === 'customer').map(({ text }) => `> ${text}`);
  const whole = (from: number): string => link([head, '', `${say.saidSoFar}:`, ...said.slice(from)].join('\r\n'));
  const first = said.findIndex((_, from) => whole(from).length <= LONGEST);
  return first === -1 ? link(head) : whole(first);
}

function clock({ language, zone }: CallbackRequest, at: number): string {
  try {
    const timeZone = zone === undefined ? {} : { timeZone: zone };
    return new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short', ...timeZone }).format(at);
  } catch {
    // A language or zone that this device does not know.
    return new Date(at).toISOString();
  }
}
