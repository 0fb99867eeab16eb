import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../../model/index.js';
import type { AnswerSentences } from '../../locales/index.js';
import { absolute, leavesSite } from './render-body.js';

/** The choices under a step or a reply: buttons, or links where they leave the help center. */
export function renderChoices(
  choices: readonly Choice[],
  { base, say, choose }: { base: string; say: AnswerSentences; choose: (choice: Choice) => void },
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  return html`<ul class="choices">
    ${choices.map((choice) => html`<li>${renderChoice(choice, base, say, choose)}</li>`)}
  </ul>`;
}

function renderChoice(
  choice: Choice,
  base: string,
  say: AnswerSentences,
  choose: (choice: Choice) => void,
): TemplateResult {
  const words = html`${choice.label}${choice.hint === undefined ? nothing : html` <span class="quiet">${choice.hint}</span>`}`;
  const { to } = choice;
  if (to.kind === 'leave') {
    const href = absolute(to.href, base);
    const leaves = href !== undefined && leavesSite(href);
    return html`<a
      class="choice"
      href=${href ?? nothing}
      target=${leaves ? '_blank' : nothing}
      rel=${leaves ? 'noopener' : nothing}
      >${words}${leaves ? html`<span class="said-only"> (${say.leavesPage})</span>` : nothing}</a
    >`;
  }
  const person = to.kind === 'contact' || to.kind === 'callback';
  return html`<button class="choice ${person ? 'person' : ''}" @click=${() => choose(choice)}>${words}</button>`;
}
