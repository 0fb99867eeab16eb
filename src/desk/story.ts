import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { theme } from '../elements/shared/theme.js';
import { sayClock, sayWindow } from '../locales/index.js';
import type { Agent, DeskCallback } from '../model/index.js';
import type { Outcome } from './desk-client.js';
import { HandrailDeskRequestEvent } from './desk-events.js';
import type { DeskRequest, OpenDesk } from './desk-store.js';
import { dueOf } from './due.js';
import { renderFeeling } from './render-feeling.js';
import { renderHandover } from './render-handover.js';
import { renderHistory } from './render-history.js';
import { sayDuration } from './say-duration.js';
import type { DeskSentences } from './sentences/desk-sentences.js';
import { curveStyles } from '../elements/shared/curve-styles.js';
import { storyStyles } from './story-styles.js';
import { whyItMatters } from './why-it-matters.js';

const OUTCOMES: readonly Outcome[] = ['solved', 'follow-up', 'not-reached'];

/**
 * One person's story, so that nobody has to tell it again: why the call matters, the number, the feeling, everything
 * said, and how the call went.
 *
 * @fires handrail-desk-request - to take the call, give it back, or tell how it went
 * @csspart number - the telephone link
 * @csspart outcome - the form for the result
 */
export class HandrailDeskStory extends LitElement {
  static override styles = [theme, curveStyles, storyStyles];

  @property({ attribute: false }) callback: DeskCallback | undefined;
  @property({ attribute: false }) agent: Agent | undefined;
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) say: DeskSentences | undefined;
  @property() override lang = 'en';
  @property({ type: Boolean }) writing = false;
  @property({ attribute: false }) failed: OpenDesk['failed'];
  @query('textarea') private readonly note!: HTMLTextAreaElement | null;
  /** Notes begun, by callback: looking at somebody else, or a refused write, loses nothing. */
  readonly #drafts = new Map<string, string>();

  focusNote(): void {
    this.note?.focus();
  }

  protected override willUpdate(): void {
    // A note that was taken is no draft any more.
    const { callback } = this;
    if (callback && callback.note !== undefined && callback.note === this.#drafts.get(callback.id)?.trim())
      this.#drafts.delete(callback.id);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { callback, say, lang } = this;
    if (callback === undefined || say === undefined) return nothing;
    const { request } = callback;
    const { handover } = request;
    return html`
      <header>
        <h2>${request.name ?? say.withoutName}</h2>
        <p class="why">
          ${handover.topic === undefined ? nothing : html`<strong>${asSentence(handover.topic)}</strong> `}${whyItMatters(callback, say)}
        </p>
        <p class="quiet facts">
          ${this.#sayDue(callback, say)} · ${say.language}: ${languageName(request.language, lang)}
          ${handover.page === undefined ? nothing : html` · ${say.page} <code>${handover.page}</code>`}
        </p>
      </header>
      ${this.#renderCall(callback, say)} ${this.#renderFailure(callback, say)}
      <section>
        <h3>${say.feeling}</h3>
        ${renderFeeling(handover.feeling, say, lang)}
        <p class="words"><span class="quiet">${say.helpsToSay}:</span> ${say.words[handover.feeling.kind]}</p>
      </section>
      ${renderHandover(handover, say, lang)} ${renderHistory(callback, say, lang)}
    `;
  }

  #sayDue(callback: DeskCallback, say: DeskSentences): string {
    const promised = say.promised(sayWindow(callback.window, this.now, this.lang));
    if (callback.state === 'done' || callback.state === 'cancelled') return promised;
    const { left } = dueOf(callback, this.now);
    const words = sayDuration(left, this.lang);
    return `${promised}, ${left < 0 ? say.overdueBy(words) : say.dueIn(words)}`;
  }

  #renderCall(callback: DeskCallback, say: DeskSentences): TemplateResult {
    const { state, agent, agentId, phone, leaseUntil, outcome, feelingAfter, comment } = callback;
    if (state === 'promised')
      return html`<div class="call">
        <p class="number">${phone}</p>
        <button class="button hand" ?disabled=${this.writing} @click=${() => this.#send({ kind: 'claim', callback })}>
          ${say.claim}
        </button>
        <p class="quiet">${say.claimFirst}</p>
      </div>`;
    if (state === 'calling' && agentId !== this.agent?.id)
      return html`<div class="call"><p>${say.isCalling(agent ?? '')}</p></div>`;
    if (state === 'calling')
      return html`<div class="call">
        <a part="number" class="button hand number" href="tel:${phone}" aria-label=${say.call(phone)}>${phone}</a>
        ${leaseUntil === undefined ? nothing : html`<p class="quiet">${say.yoursUntil(sayClock(leaseUntil, this.lang))}</p>`}
        ${this.#renderOutcome(callback, say)}
      </div>`;
    return html`<div class="call">
      <p>
        <strong>${state === 'cancelled' || outcome === undefined ? say.event.cancelled : say.outcome[outcome]}</strong>
      </p>
      ${feelingAfter === undefined ? nothing : html`<p>${say.felt(feelingAfter)}</p>`}
      ${comment === undefined ? nothing : html`<p><q>${comment}</q></p>`}
    </div>`;
  }

  #renderOutcome(callback: DeskCallback, say: DeskSentences): TemplateResult {
    return html`<form part="outcome" @submit=${(event: SubmitEvent) => event.preventDefault()}>
      <label for="note">${say.note}</label>
      <textarea
        id="note"
        rows="2"
        maxlength="4000"
        placeholder=${say.noteHint}
        .value=${live(this.#drafts.get(callback.id) ?? '')}
        @input=${() => this.#drafts.set(callback.id, this.note?.value ?? '')}
      ></textarea>
      <div class="row" role="group" aria-label=${say.result}>
        ${OUTCOMES.map(
          (outcome) =>
            html`<button
              type="button"
              class="button"
              ?disabled=${this.writing}
              @click=${() => this.#send({ kind: 'tell', callback, outcome, note: this.#drafts.get(callback.id) ?? '' })}
            >
              ${say.outcome[outcome]}
            </button>`,
        )}
        <button
          type="button"
          class="link"
          ?disabled=${this.writing}
          @click=${() => this.#send({ kind: 'release', callback })}
        >
          ${say.release}
        </button>
      </div>
    </form>`;
  }

  #renderFailure(callback: DeskCallback, say: DeskSentences): TemplateResult {
    const failure = this.failed?.id === callback.id ? this.failed.failure : undefined;
    const words = this.writing ? say.writing : failure === undefined ? '' : say.failed[failure];
    // Always there, as only changes of a status that is there are read out.
    return html`<p class="failed" role="status" .textContent=${words}></p>`;
  }

  #send(request: DeskRequest): void {
    this.dispatchEvent(new HandrailDeskRequestEvent(request));
  }
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A topic is often the question of an article, which ends by itself. */
function asSentence(words: string): string {
  return /[.?!…。？！]$/u.test(words.trim()) ? words : `${words}.`;
}
