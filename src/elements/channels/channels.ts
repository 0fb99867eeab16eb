import { html, nothing, type TemplateResult } from 'lit';
import type { Channel, ChannelOption, ChannelReason } from '../../model/index.js';
import { loadSentences, type Sentences } from '../../locales/index.js';
import type { VisitState } from '../../visit/index.js';
import { absolute } from '../shared/render-body.js';
import { sayHours } from '../shared/say-hours.js';
import { VisitElement } from '../shared/visit-element.js';
import { channelsStyles } from './channels-styles.js';

const MOST_REASONS = 2;
/** Reasons against a channel. The card of the recommended one names its hours and its wait anyway. */
const AGAINST = new Set<ChannelReason>(['closed-now', 'long-wait', 'other-language']);

/**
 * One recommended way to reach a person, with its reason; the others one tap away.
 *
 * @csspart recommended - the card of the recommended channel
 * @csspart others - the folded list of the others
 */
export class HandrailChannels extends VisitElement<Sentences> {
  static override styles = [...VisitElement.styles, channelsStyles];
  static override properties = { callingBack: { state: true } };

  protected override readonly loadSentences = loadSentences;
  protected override readonly place = 'people';
  /** The callback form stands in place of the cards. */
  declare private callingBack: boolean | undefined;

  protected override firstUpdated(): void {
    this.visit?.prepare('promise');
  }

  protected override focusTarget(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.card .button, handrail-callback');
  }

  protected override renderState(visit: VisitState, say: Sentences): TemplateResult {
    return html`${this.#renderWays(visit, say)} ${this.#renderEarlier(visit, say)}`;
  }

  #renderWays(visit: VisitState, say: Sentences): TemplateResult {
    const { best, others } = visit.recommendation;
    const promised = visit.callback.kind !== 'none';
    if (promised || this.callingBack)
      return html`<handrail-callback
          .visit=${this.visit}
          @handrail-callback-left=${() => (this.callingBack = false)}
        ></handrail-callback>
        ${this.#renderOthers(promised && best !== undefined ? [best, ...others] : others, visit, say)}`;
    if (best === undefined) return html`<p>${say.noChannels}</p>`;
    return html`
      <section class="card" part="recommended" aria-labelledby="best">
        <p class="why quiet">${say.recommended}</p>
        <h2 id="best">${best.channel.label}</h2>
        <p>${this.#reasons(best, say)}</p>
        <p class="quiet">${sayHours(best, Date.now(), visit.language, say)}</p>
        ${best.channel.waitMinutes === undefined || !best.open ? nothing : html`<p class="quiet">${say.usualWait(best.channel.waitMinutes)}</p>`}
        ${this.#renderAction(best.channel, say, 'hand')}
      </section>
      ${this.#renderOthers(others, visit, say)}
    `;
  }

  #renderOthers(others: readonly ChannelOption[], visit: VisitState, say: Sentences): TemplateResult | typeof nothing {
    if (others.length === 0) return nothing;
    return html`<details part="others">
      <summary>${say.otherWays}</summary>
      <ul>
        ${others.map(
          (option) =>
            html`<li>
              <strong>${option.channel.label}</strong>
              <span class="quiet">${sayHours(option, Date.now(), visit.language, say)}</span>
              ${addressOf(option.channel)} ${this.#renderAction(option.channel, say, '')}
            </li>`,
        )}
      </ul>
    </details>`;
  }

  /** What this device remembers of earlier visits, and how it is forgotten. */
  #renderEarlier({ earlier }: VisitState, say: Sentences): TemplateResult | typeof nothing {
    if (earlier.length === 0) return nothing;
    return html`<section class="earlier quiet">
      <h3>${say.handoverEarlier}</h3>
      <ul>
        ${earlier.map(({ question }) => html`<li>${question}</li>`)}
      </ul>
      <p>
        ${say.remembersLonger(this.visit?.remembersDays ?? 0)}
        <button class="link" @click=${() => this.request({ kind: 'forget' })}>${say.forget}</button>
      </p>
    </section>`;
  }

  #reasons(option: ChannelOption, say: Sentences): string {
    const sentences = option.because.filter((reason) => !AGAINST.has(reason)).map((reason) => say.because[reason]);
    return [...new Set(sentences)].slice(0, MOST_REASONS).join(' ');
  }

  #callBack(): void {
    this.callingBack = true;
    this.focus();
  }

  #renderAction(channel: Channel, say: Sentences, look: 'hand' | ''): TemplateResult | typeof nothing {
    const words = say.channelAction[channel.kind];
    if (channel.kind === 'callback')
      return html`<button class="button ${look}" @click=${() => this.#callBack()}>${words}</button>`;
    const href = this.#href(channel);
    if (href === undefined) return nothing;
    return html`<a class="button ${look}" href=${href}>${words} ${look === 'hand' ? addressOf(channel) : nothing}</a>`;
  }

  #href({ kind, to }: Channel): string | undefined {
    if (to === undefined) return undefined;
    if (kind === 'phone') return `tel:${to.replace(/[^\d+]/g, '')}`;
    if (kind === 'email') return `mailto:${to}`;
    return absolute(to, document.baseURI);
  }
}

/** What can be dialled or written to by other means than this device. */
function addressOf({ kind, to }: Channel): TemplateResult | typeof nothing {
  return kind === 'phone' || kind === 'email' ? html`<span class="address">${to}</span>` : nothing;
}
