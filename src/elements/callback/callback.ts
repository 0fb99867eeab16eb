import { html, nothing, type TemplateResult } from 'lit';
import { isPlausiblePhone, type CallbackState, type Handover } from '../../model/index.js';
import { loadSentences, sayWindow, type Sentences } from '../../locales/index.js';
import type { Visit, VisitState } from '../../visit/index.js';
import { VisitElement } from '../shared/visit-element.js';
import { callbackStyles } from './callback-styles.js';
import { renderWaysOut } from './render-ways-out.js';
import { renderHandover } from './render-handover.js';

/** A callback reached a state: the page may want to know (to count it, or to hide its own banner). */
export class HandrailCallbackEvent extends Event {
  constructor(
    type: 'handrail-callback-promised' | 'handrail-callback-done' | 'handrail-callback-refused',
    readonly callback: CallbackState,
  ) {
    super(type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'handrail-callback-promised': HandrailCallbackEvent;
    'handrail-callback-done': HandrailCallbackEvent;
    'handrail-callback-refused': HandrailCallbackEvent;
  }
}

/**
 * The request for a call and its true state at every moment: written down here, sent, promised, being called, done;
 * then how the customer feels now.
 *
 * @fires handrail-callback-promised - the server has it on disk and named a time
 * @fires handrail-callback-done - somebody talked to the customer
 * @fires handrail-callback-refused - it cannot be booked
 * @csspart card - the promise
 * @csspart form - the request
 */
export class HandrailCallback extends VisitElement<Sentences> {
  static override styles = [...VisitElement.styles, callbackStyles];

  static override properties = { handover: { state: true }, phoneMissing: { state: true } };

  declare private handover: Handover | undefined;
  declare private phoneMissing: boolean | undefined;
  protected override readonly loadSentences = loadSentences;
  #handedOver: readonly unknown[] = [];
  #announced = '';

  protected override firstUpdated(): void {
    this.visit?.prepare('promise');
    // Before the customer has done anything, nothing is requested.
    if (this.visit?.state.interacted) this.visit.prepare('callback');
    else this.addEventListener('focusin', () => this.visit?.prepare('callback'), { once: true });
  }

  protected override focusTarget(): HTMLElement | null {
    // The card itself, not its button: a second Enter must not cancel what the first one asked for.
    return this.renderRoot.querySelector<HTMLElement>('#phone') ?? this.renderRoot.querySelector<HTMLElement>('.card');
  }

  protected override renderState(visit: VisitState, say: Sentences): TemplateResult {
    return html`<div aria-live="polite">${this.#renderCallback(visit, say)}</div>`;
  }

  protected override updated(): void {
    super.updated();
    if (this.visit === undefined) return;
    void this.#showHandover(this.visit);
    const { callback } = this.visit.state;
    const stage = callback.kind === 'booked' ? `${callback.kind} ${callback.ticket.state}` : callback.kind;
    const before = this.#announced;
    if (stage === before) return;
    this.#announced = stage;
    // What is remembered from an earlier page was told there: only what comes about here is news.
    if (before === '' || before === 'none') return;
    if (stage === 'booked promised')
      this.dispatchEvent(new HandrailCallbackEvent('handrail-callback-promised', callback));
    if (stage === 'booked done') this.dispatchEvent(new HandrailCallbackEvent('handrail-callback-done', callback));
    if (stage === 'refused') this.dispatchEvent(new HandrailCallbackEvent('handrail-callback-refused', callback));
  }

  /** What is handed over is shown before it is sent, with whatever the customer says while the form stands there. */
  async #showHandover(visit: Visit): Promise<void> {
    const { messages, read, tried, searches } = visit.state;
    const now = [messages, read, tried, searches];
    if (now.every((part, index) => part === this.#handedOver[index])) return;
    this.#handedOver = now;
    this.handover = await visit.handover();
  }

  #renderCallback(visit: VisitState, say: Sentences): TemplateResult {
    const { callback } = visit;
    if ('unsent' in callback && callback.unsent === 'cancel')
      return html`<div class="card" part="card" tabindex="-1">
        <p>${say.unsent.cancel}</p>
        <p>${say.promisedTo(callback.request.phone)}</p>
      </div>`;
    switch (callback.kind) {
      case 'none':
        return this.#renderForm(visit, say);
      case 'sending':
        return html`<div class="card" part="card" tabindex="-1">
          <h2>${say.sending}</h2>
          <p>${say.promisedTo(callback.request.phone)}</p>
        </div>`;
      case 'saved':
        return html`<div class="card" part="card" tabindex="-1">
          <h2>${say.callbackTitle}</h2>
          <p>${say.saved}</p>
          <p>${say.savedWayOut}</p>
          ${renderWaysOut(visit, say, callback.request)} ${this.#renderCancel(say)}
        </div>`;
      case 'passed-on':
        return html`<div class="card" part="card" tabindex="-1">
          <h2>${say.passedOn}</h2>
          <p>${say.promisedTo(callback.request.phone)}</p>
          ${callback.unsent === 'change' ? html`<p>${say.unsent.change}</p>` : nothing} ${this.#renderCancel(say)}
          ${this.#renderNew(say)}
        </div>`;
      case 'refused':
        return html`<div class="card refused" part="card" tabindex="-1" role="alert">
            <p>${say.refused[callback.reason]}</p>
            ${renderWaysOut(visit, say, callback.request)}
          </div>
          ${this.#renderForm(visit, say)}`;
      case 'booked':
        return this.#renderTicket(callback, visit, say);
    }
  }

  #renderForm(visit: VisitState, say: Sentences): TemplateResult {
    const request = visit.callback.kind === 'refused' ? visit.callback.request : undefined;
    if (!this.visit?.takesCallbacks)
      return html`<div class="card" part="card" tabindex="-1">
        <h2>${say.noServer}</h2>
        ${renderWaysOut(visit, say)}
      </div>`;
    const { availability } = visit;
    return html`<form part="form" novalidate @submit=${(event: SubmitEvent) => this.#submit(event)}>
      <h2>${say.callbackTitle}</h2>
      <p>${say.callbackLead}</p>
      ${
        availability === undefined
          ? nothing
          : html`<p class="window">
              ${say.callbackWindow(sayWindow(availability.window, Date.now(), visit.language))}
            </p>`
      }
      <div class="field">
        <label for="phone">${say.phone}</label>
        <input
          id="phone"
          name="phone"
          type="tel"
          autocomplete="tel"
          required
          maxlength="40"
          aria-describedby="phone-hint"
          aria-invalid=${this.phoneMissing ? 'true' : 'false'}
          .value=${request?.phone ?? ''}
        />
        <p id="phone-hint" class=${this.phoneMissing ? 'wrong' : 'quiet'}>
          ${this.phoneMissing ? say.phoneMissing : say.phoneHint}
        </p>
      </div>
      <div class="field">
        <label for="name">${say.name} <span class="quiet">(${say.optional})</span></label>
        <input id="name" name="name" autocomplete="name" maxlength="120" .value=${request?.name ?? ''} />
      </div>
      ${this.handover === undefined ? nothing : renderHandover(this.handover, say)}
      <div class="row">
        <button class="button hand">${say.requestCall}</button>
        <button type="button" class="link" @click=${() => this.dispatchEvent(new Event('handrail-callback-left'))}>
          ${say.otherWays}
        </button>
      </div>
    </form>`;
  }

  #renderTicket(
    callback: Extract<CallbackState, { kind: 'booked' }>,
    visit: VisitState,
    say: Sentences,
  ): TemplateResult {
    const { ticket, request } = callback;
    const window = sayWindow(ticket.window, Date.now(), visit.language);
    switch (ticket.state) {
      case 'promised':
        return html`<div class="card" part="card" tabindex="-1">
          <h2>${say.promised(window)}</h2>
          <p>${say.promisedTo(request.phone)}</p>
          ${ticket.attempts > 0 ? html`<p>${say.notReached(window)}</p>` : nothing}
          ${callback.unsent === 'change' ? html`<p>${say.unsent.change}</p>` : nothing}
          ${this.#renderRefusedChange(callback, say)} ${this.#renderCancel(say)}
        </div>`;
      case 'calling':
        return html`<div class="card calling" part="card" tabindex="-1">
          <h2>${say.calling(ticket.agent)}</h2>
          <p>${say.promisedTo(request.phone)}</p>
          ${this.#renderRefusedChange(callback, say)}
        </div>`;
      case 'cancelled':
        return html`<div class="card" part="card" tabindex="-1">
          <p>${say.cancelled}</p>
          ${this.#renderNew(say)}
        </div>`;
      case 'done':
        return ticket.outcome === 'not-reached'
          ? html`<div class="card" part="card" tabindex="-1">
              <p>${say.doneNotReached}</p>
              ${this.#renderNew(say)}
            </div>`
          : html`<div class="card" part="card" tabindex="-1">
              <h2>${say.done(ticket.agent)}</h2>
              ${
                callback.unsent === 'feeling'
                  ? html`<p>${say.thanksForTelling}</p>
                      <p>${say.unsent.feeling}</p>`
                  : ticket.feelingAfter !== undefined
                    ? html`<p>${say.thanksForTelling}</p>
                        ${this.#renderNew(say)}`
                    : this.#renderFeelings(say)
              }
            </div>`;
    }
  }

  #renderRefusedChange(
    { refusedChange }: Extract<CallbackState, { kind: 'booked' }>,
    say: Sentences,
  ): TemplateResult | typeof nothing {
    return refusedChange === undefined ? nothing : html`<p class="wrong">${say.refused[refusedChange]}</p>`;
  }

  /** Peak-end: the end of a contact is asked for, and heard. */
  #renderFeelings(say: Sentences): TemplateResult {
    return html`<form class="feelings" @submit=${(event: SubmitEvent) => this.#tell(event)}>
      <fieldset>
        <legend>${say.howDoYouFeel}</legend>
        ${say.feelings.map(
          (feeling, index) =>
            html`<label
              ><input type="radio" name="feeling" value=${index + 1} required /><span>${feeling}</span></label
            >`,
        )}
      </fieldset>
      <div class="field">
        <label for="comment">${say.comment} <span class="quiet">(${say.optional})</span></label>
        <textarea id="comment" name="comment" rows="2" maxlength="2000"></textarea>
      </div>
      <button class="button hand">${say.tell}</button>
    </form>`;
  }

  #renderCancel(say: Sentences): TemplateResult {
    return html`<button class="link" @click=${() => this.request({ kind: 'cancel-callback' })}>${say.cancel}</button>`;
  }

  #renderNew(say: Sentences): TemplateResult {
    return html`<button class="link" @click=${() => this.request({ kind: 'close-callback' })}>${say.askAgain}</button>`;
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const phone = String(data.get('phone') ?? '').trim();
    // The server knows numbers; here only what is surely none is held back.
    this.phoneMissing = !isPlausiblePhone(phone);
    if (this.phoneMissing) return this.renderRoot.querySelector<HTMLElement>('#phone')?.focus();
    this.request({ kind: 'request-callback', phone, name: String(data.get('name') ?? ''), wish: { kind: 'soonest' } });
  }

  #tell(event: SubmitEvent): void {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    this.request({
      kind: 'tell-feeling',
      feeling: Number(data.get('feeling')),
      comment: String(data.get('comment') ?? ''),
    });
  }
}
