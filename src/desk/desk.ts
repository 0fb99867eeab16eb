import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { theme } from '../elements/shared/theme.js';
import { sayClock } from '../locales/index.js';
import { deskClient } from './desk-client.js';
import type { HandrailDeskRequestEvent, HandrailDeskSelectEvent } from './desk-events.js';
import { DeskStore, type DeskRequest, type OpenDesk } from './desk-store.js';
import { deskStyles } from './desk-styles.js';
import type { HandrailDeskHelp } from './help.js';
import type { HandrailDeskQueue } from './queue.js';
import { renderFigures } from './render-figures.js';
import type { DeskSentences } from './sentences/desk-sentences.js';
import { deskLanguage, loadDeskSentences } from './sentences/load-desk-sentences.js';
import type { HandrailDeskStory } from './story.js';
import { takeSignInToken } from './take-sign-in-token.js';

/**
 * The desk of the people who call back: the queue, next first, and the story of whoever is chosen. Signs in with the
 * token in `#signin=TOKEN` of the page's address, or goes on with the session there is.
 *
 * @attr server - base address of `handrail serve`
 * @attr lang - language of the desk; the browser's unless given
 * @fires handrail-desk-request - a wish before it is carried out; cancel it to carry it out differently
 */
export class HandrailDesk extends LitElement {
  static override styles = [theme, deskStyles];

  @property() server = '';
  @property() override lang = '';
  @state() private say: DeskSentences | undefined;
  @state() private selected: string | undefined;
  /** On a narrow screen: the story is shown instead of the queue. */
  @state() private reading = false;
  @state() private shortcuts = true;
  /** The help is shown, beside whoever is chosen; once it was, it keeps its words and what was read. */
  @state() private lookingUp: 'never' | 'now' | 'before' = 'never';
  @query('handrail-desk-queue') private readonly queue!: HandrailDeskQueue | null;
  @query('handrail-desk-story') private readonly story!: HandrailDeskStory | null;
  @query('handrail-desk-help') private readonly help!: HandrailDeskHelp | null;
  /** What had the focus when the help was opened. */
  #before: HTMLElement | undefined;
  #store: DeskStore | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey);
    document.addEventListener('visibilitychange', this.#onShown);
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('visibilitychange', this.#onShown);
    this.#store?.stop();
    this.#store = undefined;
  }

  async #open(): Promise<void> {
    const store = new DeskStore({
      client: deskClient(this.server),
      now: () => Date.now(),
      setTimer: (milliseconds, ring) => {
        const timer = setTimeout(ring, milliseconds);
        return () => clearTimeout(timer);
      },
      isVisible: () => document.visibilityState === 'visible',
    });
    this.#store = store;
    store.subscribe(() => this.requestUpdate());
    const token = takeSignInToken(location, history);
    const language = deskLanguage(this.lang === '' ? navigator.languages : [this.lang]);
    this.lang = language;
    this.say = await loadDeskSentences(language);
    await store.start(token);
  }

  protected override willUpdate(): void {
    const state = this.#store?.state;
    if (state?.kind !== 'open' || state.callbacks.some(({ id }) => id === this.selected)) return;
    // What one holds comes before what is next; once chosen, the choice stays wherever the queue moves.
    const own = state.callbacks.find((callback) => callback.state === 'calling' && callback.agentId === state.agent.id);
    this.selected = (own ?? state.callbacks.find((callback) => callback.state === 'promised'))?.id;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { say } = this;
    const state = this.#store?.state;
    if (say === undefined || state === undefined) return nothing;
    switch (state.kind) {
      case 'starting':
        return html`<main class="alone" aria-busy="true">
          <h1>${say.desk}</h1>
          <p class="said-only" role="status">${say.loading}</p>
          <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>
        </main>`;
      case 'unreachable':
        return html`<main class="alone">
          <h1>${say.desk}</h1>
          <p role="status">${say.unreachable}</p>
        </main>`;
      case 'signed-out':
        return html`<main class="alone">
          <h1>${say.signedOut}</h1>
          <p role="status">${say.signedOutBecause[state.because]}</p>
          <p>${say.signInHow}</p>
        </main>`;
      case 'open':
        return this.#renderOpen(state, say);
    }
  }

  #renderOpen(state: OpenDesk, say: DeskSentences): TemplateResult {
    const { agent, callbacks, figures, offlineSince, failed } = state;
    const now = Date.now() + state.ahead;
    const chosen = callbacks.find(({ id }) => id === this.selected);
    return html`
      <header>
        <h1>${say.desk}</h1>
        ${figures === undefined ? nothing : renderFigures(figures, say, this.lang)}
        ${
          state.help === undefined
            ? nothing
            : html`<button class="link" aria-expanded=${this.lookingUp === 'now'} @click=${() => this.#lookUp()}>
                ${say.help}
              </button>`
        }
        <span>${agent.name}</span>
        <button class="link" @click=${() => this.#dispatch({ kind: 'sign-out' })}>${say.signOut}</button>
      </header>
      <div role="status">
        ${offlineSince === undefined ? nothing : html`<p class="offline">${say.offlineSince(sayClock(offlineSince, this.lang))}</p>`}
      </div>
      <main
        class="${this.reading ? 'reading' : ''} ${this.lookingUp === 'now' ? 'looking-up' : ''}"
        @handrail-desk-select=${(event: HandrailDeskSelectEvent) => this.#choose(event.callbackId)}
        @handrail-desk-request=${(event: HandrailDeskRequestEvent) => this.#carryOut(event)}
        @handrail-desk-close=${() => this.#closeHelp()}
      >
        <nav class="queue" aria-label=${say.queue}>
          <handrail-desk-queue
            lang=${this.lang}
            .callbacks=${callbacks}
            .agent=${agent}
            .selected=${this.selected}
            .now=${now}
            .say=${say}
          ></handrail-desk-queue>
        </nav>
        <div class="story">
          <button class="button back" @click=${() => this.#backToQueue()}>${say.back}</button>
          ${chosen === undefined ? html`<p class="quiet">${callbacks.length === 0 ? nothing : say.choose}</p>` : nothing}
          <handrail-desk-story
            lang=${this.lang}
            ?hidden=${chosen === undefined}
            .callback=${chosen}
            .agent=${agent}
            .now=${now}
            .say=${say}
            .writing=${state.writing !== undefined}
            .failed=${failed}
          ></handrail-desk-story>
        </div>
        ${this.#renderHelp(state, say)}
      </main>
      ${this.#renderShortcuts(state, say)}
    `;
  }

  #renderHelp({ help }: OpenDesk, say: DeskSentences): TemplateResult | typeof nothing {
    if (help === undefined || this.lookingUp === 'never') return nothing;
    return html`<aside class="help" aria-label=${say.help} ?hidden=${this.lookingUp !== 'now'}>
      <handrail-desk-help
        lang=${this.lang}
        .manifest=${help}
        .base=${new URL(`${this.server.replace(/\/+$/, '')}/desk/help/`, location.href).href}
        .load=${(path: string) => this.#loadHelp(path)}
        .say=${say}
      ></handrail-desk-help>
    </aside>`;
  }

  async #loadHelp(path: string): Promise<Response> {
    if (this.#store === undefined) throw new Error('The desk is gone.');
    return this.#store.helpFile(path);
  }

  #lookUp(): void {
    if (this.lookingUp !== 'now') {
      const focused = deepFocus(document);
      this.#before = focused === document.body ? undefined : focused;
    }
    this.lookingUp = 'now';
    void import('./define-help.js').then(() => this.updateComplete).then(() => this.help?.focus());
  }

  #closeHelp(): void {
    this.lookingUp = 'before';
    void this.updateComplete.then(() => (this.#before ?? this.queue)?.focus());
  }

  /** Single keys can be switched off: they get in the way of speech input (WCAG 2.1.4). */
  #renderShortcuts({ help }: OpenDesk, say: DeskSentences): TemplateResult {
    const { keys } = say;
    return html`<footer>
      <label>
        <input type="checkbox" .checked=${this.shortcuts} @change=${() => (this.shortcuts = !this.shortcuts)} />
        ${say.shortcuts}
      </label>
      <span class="keys">
        <span><kbd>j</kbd> ${keys.next}</span> <span><kbd>k</kbd> ${keys.previous}</span>
        <span><kbd>c</kbd> ${keys.claim}</span> <span><kbd>n</kbd> ${keys.note}</span>
        <span><kbd>/</kbd> ${keys.filter}</span>
        ${help === undefined ? nothing : html`<span><kbd>h</kbd> ${keys.help}</span>`}
      </span>
    </footer>`;
  }

  readonly #onShown = (): void => {
    if (document.visibilityState === 'visible') void this.#store?.look();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const state = this.#store?.state;
    if (state?.kind !== 'open' || !this.shortcuts || event.ctrlKey || event.metaKey || event.altKey) return;
    const [target] = event.composedPath();
    const typing = target instanceof HTMLElement && target.matches('input, textarea, select');
    if (typing) {
      if (event.key === 'Escape') target.blur();
      return;
    }
    const act = this.#keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act(state);
  };

  readonly #keys: Readonly<Record<string, (state: OpenDesk) => void>> = {
    j: () => this.#move(1),
    k: () => this.#move(-1),
    c: ({ callbacks }) => {
      const callback = callbacks.find(({ id }) => id === this.selected);
      if (callback?.state === 'promised') this.#dispatch({ kind: 'claim', callback });
    },
    n: () => this.story?.focusNote(),
    h: ({ help }) => {
      if (help !== undefined) this.#lookUp();
    },
    '/': () => this.queue?.focusFilter(),
  };

  #move(by: 1 | -1): void {
    const order = this.queue?.order ?? [];
    const at = this.selected === undefined ? -1 : order.indexOf(this.selected);
    const to = order[at === -1 ? 0 : Math.min(order.length - 1, Math.max(0, at + by))];
    if (to === undefined) return;
    this.selected = to;
    void this.updateComplete.then(() => this.queue?.updateComplete).then(() => this.queue?.focusSelected());
  }

  #choose(id: string | undefined): void {
    this.selected = id;
    this.reading = id !== undefined;
    // Where the story takes the queue's place, so does the focus; on a wide screen there is no such button to focus.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.back')?.focus());
  }

  #backToQueue(): void {
    this.reading = false;
    void this.updateComplete.then(() => this.queue?.focusSelected());
  }

  #carryOut(event: HandrailDeskRequestEvent): void {
    // Listeners of the page come after this one; they may still cancel it.
    queueMicrotask(() => {
      if (!event.defaultPrevented) void this.#store?.dispatch(event.request);
    });
  }

  #dispatch(request: DeskRequest): void {
    void this.#store?.dispatch(request);
  }
}

/** What has the focus, however many shadow roots it lies in. */
function deepFocus(root: DocumentOrShadowRoot): HTMLElement | undefined {
  const found = root.activeElement;
  const inside = found?.shadowRoot ? deepFocus(found.shadowRoot) : undefined;
  return inside ?? (found instanceof HTMLElement ? found : undefined);
}
