import { html, nothing, type TemplateResult } from 'lit';
import { loadAnswerSentences, type AnswerSentences } from '../../locales/index.js';
import { canGoBack, isMoment, type Place, type VisitState } from '../../visit/index.js';
import { ELEMENT_OF, loadPlace, renderPlace } from '../shared/places.js';
import { reportLoss } from '../shared/report-loss.js';
import { VisitElement } from '../shared/visit-element.js';
import { panelStyles } from './panel-styles.js';

const PLACES: readonly Place[] = ['answers', 'ask', 'people'];
/** The elements for talking load when the panel has drawn its first place. */
const loadConversation = () => Promise.all([loadPlace('ask'), loadPlace('people')]);

/**
 * The help center in a panel: Answers, Ask, People. The launcher `<handrail-help>` opens it; a page may also place it
 * anywhere by itself.
 *
 * @fires handrail-close-request - the customer wants the panel closed
 * @csspart header - the bar with the places
 */
export class HandrailPanel extends VisitElement<AnswerSentences> {
  static override styles = [...VisitElement.styles, panelStyles];

  protected override readonly loadSentences = loadAnswerSentences;

  protected override shows(): boolean {
    return true;
  }

  #shown: Place | undefined;
  #byArrow = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKey);
  }

  protected override firstUpdated(): void {
    loadConversation().then(() => this.requestUpdate(), reportLoss);
  }

  protected override focusTarget(): HTMLElement | null {
    const name = ELEMENT_OF[this.visit?.state.place ?? 'answers'];
    return customElements.get(name) === undefined ? null : this.renderRoot.querySelector<HTMLElement>(name);
  }

  protected override renderState(visit: VisitState, say: AnswerSentences): TemplateResult {
    this.toggleAttribute('moment', isMoment(visit));
    return html`
      <header part="header">
        ${
          canGoBack(visit)
            ? html`<button
                class="icon back"
                aria-label=${say.back}
                @click=${() => this.request({ kind: 'back' })}
              ></button>`
            : nothing
        }
        <div
          class="places"
          role="tablist"
          aria-label=${say.help}
          @keydown=${(event: KeyboardEvent) => this.#onArrow(event, visit)}
        >
          ${PLACES.map(
            (place) =>
              html`<button
                role="tab"
                id="tab-${place}"
                class=${place}
                aria-controls="place"
                aria-selected=${visit.place === place ? 'true' : 'false'}
                tabindex=${visit.place === place ? 0 : -1}
                @click=${() => this.request({ kind: 'go', place })}
              >
                ${say[place]}
              </button>`,
          )}
        </div>
        ${this.#renderLanguages(visit, say)}
        <button class="icon close" aria-label=${say.close} @click=${() => this.#close()}></button>
      </header>
      <div id="place" class="scroller ${visit.place}" role="tabpanel" aria-labelledby="tab-${visit.place}">
        ${renderPlace(visit.place, this.visit)}
      </div>
      ${visit.interacted && visit.place === 'people' && visit.earlier.length === 0 ? this.#renderMemory(say) : nothing}
    `;
  }

  protected override renderFailure(say: AnswerSentences): TemplateResult {
    return this.#renderAround(super.renderFailure(say), say);
  }

  protected override renderLost(): TemplateResult {
    return this.#renderAround(nothing);
  }

  protected override renderWaiting(say?: AnswerSentences): TemplateResult {
    return this.#renderAround(super.renderWaiting(), say);
  }

  /** Whatever happens, the panel can be closed: on a phone it covers the page. */
  #renderAround(content: TemplateResult | typeof nothing, say?: AnswerSentences): TemplateResult {
    return html`<header>
        <span class="places"></span
        ><button class="icon close" aria-label=${say?.close ?? 'Close'} @click=${() => this.#close()}></button>
      </header>
      <div id="place">${content}</div>`;
  }

  protected override updated(): void {
    super.updated();
    const place = this.visit?.state.place;
    if (place === this.#shown) return;
    const moved = this.#shown !== undefined && !this.#byArrow;
    this.#shown = place;
    this.#byArrow = false;
    if (moved && this.matches(':focus-within')) this.focus();
  }

  #renderLanguages(visit: VisitState, say: AnswerSentences): TemplateResult | typeof nothing {
    if (visit.languages.length < 2) return nothing;
    return html`<label class="said-only" for="language">${say.language}</label>
      <select
        id="language"
        @change=${(event: Event) => this.request({ kind: 'language', language: (event.target as HTMLSelectElement).value })}
      >
        ${visit.languages.map(
          ({ language, name }) =>
            html`<option value=${language} lang=${language} .selected=${language === visit.language} aria-label=${name}>
              ${language.toUpperCase()}
            </option>`,
        )}
      </select>`;
  }

  #renderMemory(say: AnswerSentences): TemplateResult {
    const days = this.visit?.remembersDays ?? 0;
    return html`<footer class="quiet">
      ${days > 0 ? say.remembersLonger(days) : say.whatIsRemembered}
      <button class="link" @click=${() => this.request({ kind: 'forget' })}>${say.forget}</button>
    </footer>`;
  }

  #onArrow(event: KeyboardEvent, visit: VisitState): void {
    const forward = this.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const step = event.key === forward ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const place = PLACES[(PLACES.indexOf(visit.place) + step + PLACES.length) % PLACES.length] ?? 'answers';
    // The focus stays on the tabs, so that the next arrow goes on; a click leads into the place itself.
    this.#byArrow = true;
    this.request({ kind: 'go', place });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${place}`)?.focus());
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  };

  #close(): void {
    this.dispatchEvent(new Event('handrail-close-request', { bubbles: true, composed: true, cancelable: true }));
  }
}
