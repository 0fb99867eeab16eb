import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AnswerSentences } from '../../locales/index.js';
import type { Language } from '../../model/index.js';
import { pageVisit, type Place, type Visit, type VisitRequest, type VisitState } from '../../visit/index.js';
import { pageSettings } from './page-settings.js';
import { ELEMENT_OF, loadPlace, renderPlace } from './places.js';
import { reportLoss } from './report-loss.js';
import { theme } from './theme.js';

/** A wish of the customer's, on its way to the visit. Cancel it (`preventDefault`) to carry it out differently. */
export class HandrailRequestEvent extends Event {
  constructor(readonly request: VisitRequest) {
    super('handrail-request', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'handrail-request': HandrailRequestEvent;
  }
}

/** All that are on the page, to know whether a place that a wish leads to is shown by any. */
const onPage = new Set<VisitElement<AnswerSentences>>();

/**
 * What all customers' elements have in common: they show the state of the page's visit and dispatch requests to it.
 * An element without settings of its own shares the visit of the elements around it.
 *
 * @attr pack - address of the `pack.json` that `handrail build` wrote
 * @attr src - or of a Markdown file in which each `##` is a question
 * @attr server - base address of `handrail serve`, for callbacks
 * @attr webhook - address that takes callback requests instead
 * @attr remember - days for which the device remembers what went unsolved (14 without a number); nothing outlives the tab without it
 */
export abstract class VisitElement<Said extends AnswerSentences> extends LitElement {
  static override styles = [theme];
  static override properties: PropertyDeclarations = { visit: { attribute: false }, sentences: { state: true } };

  /** The visit to show; found by the attributes if it is not set. */
  declare visit: Visit | undefined;
  declare protected sentences: Said | undefined;
  #unsubscribe: (() => void) | undefined;
  #attended: Visit | undefined;
  #focusWanted = false;
  #focusWasHere = false;
  #sentencesOf: string | undefined;
  /** A wish led away from this element's own place, and no other element shows where to: so this one does. */
  #away = false;
  #placeFailed = false;

  /** What stands between its tags is shown for the time being. */
  protected waits = false;

  /** The place that this element is. */
  protected readonly place: Place | undefined = undefined;

  /** Whether a customer sees this place here. */
  protected shows(place: Place): boolean {
    return place === this.place || this.#away;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    onPage.add(this);
    this.#attend();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    onPage.delete(this);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  protected override willUpdate(_changed?: Map<PropertyKey, unknown>): void {
    if (this.visit !== this.#attended) this.#attend();
    if (this.visit?.state.place === this.place) this.#away = false;
    this.#focusWasHere = this.shadowRoot?.activeElement != null;
    void this.#speak();
  }

  /** Puts the cursor where the customer writes, as soon as that is there. */
  override focus(): void {
    this.#focusWanted = true;
    this.requestUpdate();
  }

  protected override updated(_changed?: Map<PropertyKey, unknown>): void {
    // What had the focus may be gone now; then the customer goes on from here, not from the top of the page.
    const lost = this.#focusWasHere && this.shadowRoot?.activeElement === null;
    if (lost) this.#focusWanted = true;
    const target = this.#focusWanted ? (this.#elsewhere ? this.#focusElsewhere() : this.focusTarget(lost)) : null;
    if (target === null) return;
    this.#focusWanted = false;
    target.focus();
    // Words from the other place are there to go on with; whoever types anew replaces them.
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) target.select();
  }

  /**
   * What {@link focus} puts the cursor into; null while it is not there yet.
   *
   * @param lost - what had the focus is gone; this is where its place was
   */
  protected abstract focusTarget(lost?: boolean): HTMLElement | null;

  /** Sends a wish up; whoever owns the page may cancel it. */
  protected request(request: VisitRequest): void {
    if (!this.dispatchEvent(new HandrailRequestEvent(request))) return;
    const to = PLACE_OF[request.kind];
    if (to !== undefined && this.place !== undefined && to !== this.place && !this.#isShown(to)) {
      this.#away = true;
      this.#loadPlace(to);
    }
    this.visit?.dispatch(request);
  }

  #loadPlace(place: Place): void {
    this.#placeFailed = false;
    loadPlace(place)
      .catch((error: unknown) => {
        reportLoss(error);
        this.#placeFailed = true;
      })
      .finally(() => this.requestUpdate());
  }

  #isShown(place: Place): boolean {
    return [...onPage].some(
      (element) => element.visit === this.visit && element.checkVisibility() && element.shows(place),
    );
  }

  /** The other place that this element shows at the moment. */
  get #elsewhere(): Place | undefined {
    const place = this.visit?.state.place;
    return this.#away && place !== this.place ? place : undefined;
  }

  #focusElsewhere(): HTMLElement | null {
    const name = ELEMENT_OF[this.#elsewhere ?? 'answers'];
    return customElements.get(name) === undefined ? null : this.renderRoot.querySelector<HTMLElement>(name);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { visit, sentences } = this;
    const isReady = visit !== undefined && sentences !== undefined && this.isReady(visit.state);
    this.waits = this.querySelector(':scope > :not(script)') !== null && !isReady;
    if (this.waits) return written();
    if (visit === undefined) return this.renderLost();
    if (sentences === undefined) return this.renderWaiting();
    const { pack } = visit.state;
    if (pack.kind === 'failed') return this.renderFailure(sentences);
    if (pack.kind === 'loading') return this.renderWaiting(sentences);
    if (this.#elsewhere !== undefined && this.place !== undefined)
      return this.#renderElsewhere(this.#elsewhere, this.place, sentences);
    return this.renderState(visit.state, sentences);
  }

  #renderElsewhere(there: Place, own: Place, say: AnswerSentences): TemplateResult {
    const isThere = customElements.get(ELEMENT_OF[there]) !== undefined;
    return html`<button class="link" @click=${() => this.request({ kind: 'go', place: own })}>${say.back}</button>
      <div class="elsewhere">
        ${isThere ? renderPlace(there, this.visit) : this.#placeFailed ? this.#renderNotLoaded(say, () => this.#loadPlace(there)) : renderWaiting()}
      </div>`;
  }

  /** Whether it can take the place of what stands between its tags. */
  protected isReady({ pack }: VisitState): boolean {
    return pack.kind === 'ready';
  }

  /** Loads what the element says in a language. */
  protected abstract readonly loadSentences: (language: Language) => Promise<Said>;

  /** Shows the state, once the pack and the sentences are there. */
  protected abstract renderState(state: VisitState, say: Said): TemplateResult | typeof nothing;

  /** Nobody has said where the help is: nothing will come. */
  protected renderLost(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** A skeleton, after a moment; while the pack, or even the words, are on their way. */
  protected renderWaiting(_say?: AnswerSentences): TemplateResult {
    return renderWaiting();
  }

  protected renderFailure(say: AnswerSentences): TemplateResult | typeof nothing {
    return this.#renderNotLoaded(say, () => void this.visit?.start());
  }

  #renderNotLoaded(say: AnswerSentences, tryAgain: () => void): TemplateResult {
    return html`<div class="failure" role="alert">
      <h2>${say.packFailed}</h2>
      <p>${say.packFailedWayOut}</p>
      <button class="button" @click=${tryAgain}>${say.tryAgain}</button>
    </div>`;
  }

  #attend(): void {
    this.#unsubscribe?.();
    const settings = this.visit === undefined ? pageSettings(this) : undefined;
    if (settings !== undefined) this.visit = pageVisit(settings);
    if (this.visit === undefined) {
      console.error(
        `[handrail] <${this.localName}> does not know where its help is. Give it (or <handrail-help> on this page) a "pack" or "src" attribute.`,
      );
      return;
    }
    this.#attended = this.visit;
    this.#unsubscribe = this.visit.subscribe(() => this.requestUpdate());
    this.requestUpdate();
  }

  /** Loads the sentences of the visit's language when it changes; direction and language are those of the pack. */
  async #speak(): Promise<void> {
    if (this.visit === undefined) return;
    const { language, pack } = this.visit.state;
    if (pack.kind === 'ready' && (this.lang !== language || this.dir !== pack.pack.direction)) {
      this.lang = language;
      this.dir = pack.pack.direction;
    }
    if (language === this.#sentencesOf) return;
    this.#sentencesOf = language;
    try {
      const sentences = await this.loadSentences(language);
      if (this.#sentencesOf === language) this.sentences = sentences;
    } catch (error) {
      // The next change tries again.
      this.#sentencesOf = undefined;
      console.error(`[handrail] The sentences of "${language}" could not be loaded.`, error);
    }
  }
}

/** The place that a wish leads to, where it leads to one. */
const PLACE_OF: { readonly [K in VisitRequest['kind']]?: Place } = { contact: 'people', ask: 'ask', open: 'answers' };

const written = () => html`<slot></slot>`;

const renderWaiting = () => html`<div class="skeleton" aria-busy="true"><i></i><i></i><i></i></div>`;
