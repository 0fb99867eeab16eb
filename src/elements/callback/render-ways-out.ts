import { html, nothing, type TemplateResult } from 'lit';
import type { CallbackRequest, Channel } from '../../model/index.js';
import type { Sentences } from '../../locales/index.js';
import type { VisitState } from '../../visit/index.js';

/** The shop's own number and a prefilled mail: always there, with no server and no connection. */
export function renderWaysOut(
  visit: VisitState,
  say: Sentences,
  request?: CallbackRequest,
): TemplateResult | typeof nothing {
  const channels = visit.pack.kind === 'ready' ? visit.pack.pack.channels : [];
  const phone = channels.find(({ kind, to }) => kind === 'phone' && to !== undefined)?.to;
  const mail = channels.find(({ kind, to }) => kind === 'email' && to !== undefined) as
    (Channel & { to: string }) | undefined;
  if (phone === undefined && mail === undefined) return nothing;
  return html`<div class="row">
    ${phone === undefined ? nothing : html`<a class="button hand" href="tel:${phone.replace(/[^\d+]/g, '')}">${say.orCall} ${phone}</a>`}
    ${mail === undefined ? nothing : html`<a class="button" href=${mailAddress(mail.to, visit, say, request)}>${say.orWrite} ${mail.to}</a>`}
  </div>`;
}

/** A mail that already says what was said here, so that nobody has to write it again. */
function mailAddress(to: string, visit: VisitState, say: Sentences, request: CallbackRequest | undefined): string {
  const lines = [
    ...(request === undefined ? [] : [`${say.phone}: ${request.phone}`, request.name ?? '']),
    ...visit.messages.flatMap((message) => (message.from === 'customer' ? [message.text] : [])),
  ].filter(Boolean);
  const query = new URLSearchParams({ subject: say.mailSubject, body: lines.join('\n\n').slice(0, 1500) });
  return `mailto:${to}?${query.toString().replaceAll('+', '%20')}`;
}
