import { html, nothing, type TemplateResult } from 'lit';
import type { Handover } from '../../model/index.js';
import type { Sentences } from '../../locales/index.js';

/** What the person who calls will see, shown to the customer before it is sent. */
export function renderHandover(handover: Handover, say: Sentences): TemplateResult {
  const said = handover.transcript.filter(({ from }) => from === 'customer').map(({ text }) => text);
  const read = handover.read.map(({ title }) => title);
  const tried = handover.tried.map(({ step, choice }) => `${step} – ${choice}`);
  const { searches, earlier = [] } = handover;
  const asked = earlier.map(({ question }) => question);
  const empty = said.length + read.length + tried.length + searches.length + asked.length === 0;
  return html`<details class="handover">
    <summary>${say.handoverTitle}</summary>
    <p class="quiet">${say.handoverLead}</p>
    ${empty ? html`<p>${say.handoverNothing}</p>` : nothing} ${renderPart(say.handoverSaid, said)}
    ${renderPart(say.handoverRead, read)} ${renderPart(say.handoverTried, tried)}
    ${renderPart(say.handoverSearched, searches)} ${renderPart(say.handoverEarlier, asked)}
  </details>`;
}

function renderPart(name: string, lines: readonly string[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<h3>${name}</h3>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
