import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { theme } from '../elements/shared/theme.js';
import { sayWindow } from '../locales/index.js';
import type { Agent, DeskCallback } from '../model/index.js';
import type { createFilter } from '../search/create-filter.js';
import { HandrailDeskSelectEvent } from './desk-events.js';
import { dueOf } from './due.js';
import { queueStyles } from './queue-styles.js';
import { sayDuration } from './say-duration.js';
import type { DeskSentences } from './sentences/desk-sentences.js';

type Group = 'yours' | 'waiting' | 'withOthers' | 'doneToday';
const GROUPS: readonly Group[] = ['yours', 'waiting', 'withOthers', 'doneToday'];

/**
 * Who is to be called, next first: how soon the promise falls due, and why somebody stands where they stand.
 *
 * @fires handrail-desk-select - somebody was chosen
 * @csspart filter - the field that narrows the queue
 */
export class HandrailDeskQueue extends LitElement {
  static override styles = [theme, queueStyles];

  @property({ attribute: false }) callbacks: readonly DeskCallback[] = [];
  @property({ attribute: false }) agent: Agent | undefined;
  @property({ attribute: false }) selected: string | undefined;
  /** The server's time in ms. */
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) say: DeskSentences | undefined;
  @property() override lang = 'en';
  @property({ attribute: false }) words = '';
  /** Loaded when the queue stands; until then all are shown. */
  #createFilter: typeof createFilter | undefined;
  #filter: { readonly of: readonly DeskCallback[]; readonly find: (words: string) => DeskCallback[] } | undefined;
  @query('input') private readonly field!: HTMLInputElement | null;

  /** Ids in the order shown. */
  get order(): readonly string[] {
    return this.#groups().flatMap(({ callbacks }) => callbacks.map(({ id }) => id));
  }

  focusFilter(): void {
    this.field?.focus();
  }

  focusSelected(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }

  protected override firstUpdated(): void {
    void this.#loadFilter();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { say } = this;
    if (say === undefined) return nothing;
    const groups = this.#groups().filter(({ callbacks }) => callbacks.length > 0);
    return html`
      <input
        part="filter"
        type="search"
        aria-label=${say.filter}
        placeholder=${say.filter}
        .value=${this.words}
        @input=${() => (this.words = this.field?.value ?? '')}
      />
      ${groups.map(
        ({ group, callbacks }) =>
          html`<section aria-labelledby=${group}>
            <h2 id=${group}>${say[group]} <span class="count">${callbacks.length}</span></h2>
            <ul>
              ${callbacks.map((callback) => html`<li>${this.#renderRow(callback, say)}</li>`)}
            </ul>
          </section>`,
      )}
      ${groups.length > 0 ? nothing : this.#renderEmpty(say)}
    `;
  }

  #renderEmpty(say: DeskSentences): TemplateResult {
    return this.callbacks.length > 0
      ? html`<p class="empty" role="status">${say.nothingFits}</p>`
      : html`<div class="empty">
          <p>${say.nobodyWaits}</p>
          <p class="quiet">${say.nobodyWaitsMore}</p>
        </div>`;
  }

  #renderRow(callback: DeskCallback, say: DeskSentences): TemplateResult {
    const { request, phone, urgency, state } = callback;
    const isOpen = state === 'promised' || state === 'calling';
    return html`<button
      class="person"
      aria-current=${callback.id === this.selected ? 'true' : 'false'}
      @click=${() => this.dispatchEvent(new HandrailDeskSelectEvent(callback.id))}
    >
      <span class="name">${request.name ?? phone}</span>
      <span class="topic">${request.handover.topic ?? say.feelings[request.handover.feeling.kind]}</span>
      ${isOpen ? this.#renderDue(callback, say) : html`<span class="quiet">${resultOf(callback, say)}</span>`}
      ${
        isOpen
          ? html`<span class="reasons">
              ${urgency.because.map((reason) => html`<span class="reason ${reason}">${say.because[reason]}</span> `)}
            </span>`
          : nothing
      }
    </button>`;
  }

  #renderDue(callback: DeskCallback, say: DeskSentences): TemplateResult {
    const { gone, left } = dueOf(callback, this.now);
    const words = sayDuration(left, this.lang);
    return html`<span
      class="due ${left < 0 ? 'overdue' : ''}"
      title=${say.promised(sayWindow(callback.window, this.now, this.lang))}
    >
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        ${svg`<rect class="track" width="100" height="4"></rect><rect class="gone" width=${gone * 100} height="4"></rect>`}
      </svg>
      ${left < 0 ? say.overdueBy(words) : say.dueIn(words)}
    </span>`;
  }

  async #loadFilter(): Promise<void> {
    this.#createFilter ??= (await import('../search/create-filter.js')).createFilter;
    this.requestUpdate();
  }

  /** The filter is made once a list, not once a letter. */
  #found(): readonly DeskCallback[] {
    if (this.#createFilter === undefined) return this.callbacks;
    if (this.#filter?.of !== this.callbacks)
      this.#filter = { of: this.callbacks, find: this.#createFilter(this.callbacks, wordsOf) };
    return this.#filter.find(this.words);
  }

  #groups(): readonly { readonly group: Group; readonly callbacks: readonly DeskCallback[] }[] {
    const found = this.words.trim() === '' ? this.callbacks : this.#found();
    return GROUPS.map((group) => ({
      group,
      callbacks: found.filter((callback) => groupOf(callback, this.agent) === group),
    }));
  }
}

function groupOf({ state, agentId }: DeskCallback, agent: Agent | undefined): Group {
  if (state === 'promised') return 'waiting';
  if (state !== 'calling') return 'doneToday';
  return agentId === agent?.id ? 'yours' : 'withOthers';
}

function resultOf({ state, outcome }: DeskCallback, say: DeskSentences): string {
  return state === 'cancelled' || outcome === undefined ? say.event.cancelled : say.outcome[outcome];
}

function wordsOf({ request, phone, note }: DeskCallback): readonly string[] {
  const { topic, transcript, searches } = request.handover;
  const said = transcript.filter(({ from }) => from === 'customer').map(({ text }) => text);
  return [request.name ?? '', phone, request.phone, topic ?? '', note ?? '', ...said, ...searches].filter(Boolean);
}
