import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { bodyStyles } from '../elements/shared/body-styles.js';
import { headingId, renderBody, type BodyContext } from '../elements/shared/render-body.js';
import { theme } from '../elements/shared/theme.js';
import { loadAnswerSentences, type AnswerSentences } from '../locales/index.js';
import { isFlow, type Block, type Entry, type PackManifest, type Target } from '../model/index.js';
import { AgentsHelp, type LoadHelp } from './agents-help.js';
import { HandrailDeskCloseEvent } from './desk-events.js';
import { helpStyles } from './help-styles.js';
import type { DeskSentences } from './sentences/desk-sentences.js';

/** What is shown beneath the field. */
type Shown =
  | { readonly kind: 'found'; readonly entries: readonly Entry[] }
  | { readonly kind: 'entry'; readonly entry: Entry; readonly body: readonly Block[] }
  | { readonly kind: 'failed' };

/**
 * Where an agent looks something up while the person stays on the line: customers' articles and those for agents alone.
 * Escape goes back, and from the list away.
 *
 * @fires handrail-desk-close - the agent has finished looking things up
 * @csspart field - where the words are typed
 */
export class HandrailDeskHelp extends LitElement {
  static override styles = [theme, bodyStyles, helpStyles];

  @property({ attribute: false }) manifest: PackManifest | undefined;
  /** Address of the help, absolute and with a slash at its end. */
  @property({ attribute: false }) base = '';
  @property({ attribute: false }) load: LoadHelp | undefined;
  @property({ attribute: false }) say: DeskSentences | undefined;
  @property() override lang = 'en';
  @state() private shown: Shown | undefined;
  @state() private language = '';
  @query('input') private readonly field!: HTMLInputElement | null;
  #help: AgentsHelp | undefined;
  #sentences: AnswerSentences | undefined;
  /** Counts what was asked for, so that a late answer to earlier words is not shown. */
  #asked = 0;
  /** The entry that was open last: the focus goes back to it. */
  #last: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKey);
  }

  override focus(): void {
    void this.updateComplete.then(() => (this.shown?.kind === 'entry' ? this.#titleOfEntry() : this.field)?.focus());
  }

  protected override firstUpdated(): void {
    void this.#open(this.lang);
  }

  async #open(wished: string): Promise<void> {
    const { manifest, load } = this;
    if (manifest === undefined || load === undefined) return;
    try {
      this.#sentences ??= await loadAnswerSentences(this.lang);
      this.#help = await AgentsHelp.in(wished, manifest, load);
      this.language = this.#help.pack.language;
      await this.#find();
    } catch (error) {
      this.#fail(error);
    }
  }

  async #find(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const entries = await this.#help?.find(this.field?.value ?? '');
      if (entries !== undefined && asked === this.#asked) this.shown = { kind: 'found', entries };
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Enter in the field opens what answers best, as it does for customers. */
  async #openBest(): Promise<void> {
    if (this.field?.value.trim() === '') return;
    await this.#find();
    if (this.shown?.kind !== 'found') return;
    const [best] = this.shown.entries;
    if (best !== undefined) await this.#show(best.id);
  }

  async #show(id: string, heading?: string): Promise<void> {
    const asked = ++this.#asked;
    const entry = this.#help?.entry(id);
    if (entry === undefined) return;
    try {
      const body = (await this.#help?.body(entry)) ?? [];
      if (asked !== this.#asked) return;
      this.#last = id;
      this.shown = { kind: 'entry', entry, body };
      await this.updateComplete;
      (this.#place(heading) ?? this.#titleOfEntry())?.focus();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    console.error('[handrail]', error);
    this.shown = { kind: 'failed' };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { say, shown } = this;
    if (say === undefined) return nothing;
    return html`
      <div class="top">
        <h2>${say.help}</h2>
        <button class="link" @click=${() => this.dispatchEvent(new HandrailDeskCloseEvent())}>${say.closeHelp}</button>
      </div>
      <div class="ask">
        <input
          part="field"
          type="search"
          aria-label=${say.helpField}
          placeholder=${say.helpField}
          @input=${() => void this.#find()}
        />
        ${this.#renderLanguages(say)}
      </div>
      <p class="said-only" role="status">${shown?.kind === 'found' ? say.helpFound(shown.entries.length) : nothing}</p>
      ${this.#renderShown(say)}
    `;
  }

  #renderLanguages(say: DeskSentences): TemplateResult | typeof nothing {
    const { languages = [] } = this.manifest ?? {};
    if (languages.length < 2) return nothing;
    return html`<select
      aria-label=${say.language}
      @change=${(event: Event) => {
        if (event.target instanceof HTMLSelectElement) void this.#open(event.target.value);
      }}
    >
      ${languages.map(
        ({ language, name }) =>
          html`<option value=${language} ?selected=${language === this.language}>${name}</option>`,
      )}
    </select>`;
  }

  #renderShown(say: DeskSentences): TemplateResult {
    const { shown } = this;
    switch (shown?.kind) {
      case undefined:
        return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
      case 'failed':
        return html`<p class="quiet" role="status">${say.helpFailed}</p>
          <p>
            <button class="button" @click=${() => void this.#open(this.language || this.lang)}>${say.helpAgain}</button>
          </p>`;
      case 'entry':
        return this.#renderEntry(shown.entry, shown.body, say);
      case 'found': {
        const asked = (this.field?.value ?? '').trim() !== '';
        if (shown.entries.length === 0) return html`<p class="quiet">${asked ? say.helpNothing : say.helpHint}</p>`;
        return html`
          ${asked ? nothing : html`<h3>${say.agentsOnly}</h3>`}
          <ul class="found" dir=${this.#help?.pack.direction ?? 'ltr'}>
            ${shown.entries.map(
              (entry) =>
                html`<li>
                  <button class="entry" data-id=${entry.id} @click=${() => void this.#show(entry.id)}>
                    <span class="title" lang=${entry.lang ?? this.language}>${entry.title}</span>
                    ${asked ? this.#renderMark(entry, say) : nothing}
                    ${entry.description === undefined ? nothing : html`<span class="quiet">${entry.description}</span>`}
                  </button>
                </li>`,
            )}
          </ul>
        `;
      }
    }
  }

  #renderMark({ audience }: Entry, say: DeskSentences): TemplateResult | typeof nothing {
    return audience === 'agent' ? html`<span class="mark">${say.agentsOnly}</span>` : nothing;
  }

  #renderEntry(entry: Entry, body: readonly Block[], say: DeskSentences): TemplateResult {
    const context = this.#context(entry);
    const next = entry.next.flatMap((id) => this.#help?.entry(id) ?? []);
    return html`
      <p><button class="link" @click=${() => this.#back()}>${say.helpBack}</button></p>
      <article lang=${entry.lang ?? this.language} dir=${this.#help?.pack.direction ?? 'ltr'}>
        <h2 class="of-entry" tabindex="-1">${entry.title}</h2>
        ${this.#renderMark(entry, say)}
        <div class="body">
          ${context && renderBody(body, context)}
          ${
            context && isFlow(entry)
              ? entry.steps.map(
                  (step) => html`
                    <h3 id=${headingId(step.id)} tabindex="-1">${step.title}</h3>
                    ${renderBody(step.body, context)}
                    <ul>
                      ${step.choices.map(
                        ({ label, to }) =>
                          html`<li><button class="link" @click=${() => this.#follow(to)}>${label}</button></li>`,
                      )}
                    </ul>
                  `,
                )
              : nothing
          }
        </div>
        ${
          next.length === 0
            ? nothing
            : html`<h3>${say.helpNext}</h3>
                <ul>
                  ${next.map(
                    ({ id, title }) =>
                      html`<li><button class="link" @click=${() => void this.#show(id)}>${title}</button></li>`,
                  )}
                </ul>`
        }
      </article>
    `;
  }

  #context(entry: Entry): BodyContext | undefined {
    const say = this.#sentences;
    if (say === undefined) return undefined;
    return { say, base: this.base, follow: (to) => this.#follow(to, entry), again: () => this.requestUpdate() };
  }

  /** Links to people lead nowhere here: who reads this is the person. */
  #follow(to: Target, from?: Entry): void {
    if (to.kind === 'article') {
      if (from?.id === to.id && to.heading !== undefined) this.#place(to.heading)?.focus();
      else void this.#show(to.id, to.heading);
    } else if (to.kind === 'flow') void this.#show(to.id, to.step);
    else if (to.kind === 'step') this.#place(to.step)?.focus();
  }

  #place(heading: string | undefined): HTMLElement | null | undefined {
    return heading === undefined ? undefined : this.shadowRoot?.getElementById(headingId(heading));
  }

  #titleOfEntry(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.of-entry');
  }

  #back(): void {
    void this.#find()
      .then(() => this.updateComplete)
      .then(() => {
        const last = [...this.renderRoot.querySelectorAll<HTMLElement>('.entry')].find(
          ({ dataset }) => dataset['id'] === this.#last,
        );
        (last ?? this.field)?.focus();
      });
  }

  /** Keys pressed here are meant for the help: the queue beside it stays where it is. */
  readonly #onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      if (this.shown?.kind === 'entry') this.#back();
      else this.dispatchEvent(new HandrailDeskCloseEvent());
      return;
    }
    if (event.key === 'Enter' && !event.isComposing && event.composedPath()[0] === this.field) void this.#openBest();
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const [target] = event.composedPath();
    if (by === undefined || this.shown?.kind !== 'found' || target instanceof HTMLSelectElement) return;
    const stops = [this.field, ...this.renderRoot.querySelectorAll<HTMLElement>('.entry')];
    const at = stops.findIndex((stop) => stop === target);
    if (at < 0) return;
    event.preventDefault();
    stops[Math.min(stops.length - 1, Math.max(0, at + by))]?.focus();
  };
}
