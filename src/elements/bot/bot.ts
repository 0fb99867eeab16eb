import { html, nothing, type TemplateResult } from 'lit';
import {
  isAwaited,
  primaryLanguage,
  type Choice,
  type Language,
  type Message,
  type Reading,
  type Target,
} from '../../model/index.js';
import { loadSentences, type Sentences } from '../../locales/index.js';
import type { VisitState } from '../../visit/index.js';
import { bodyStyles } from '../shared/body-styles.js';
import { requestFor } from '../shared/follow-target.js';
import { renderBody, type BodyContext } from '../shared/render-body.js';
import { renderChoices } from '../shared/render-choices.js';
import { VisitElement } from '../shared/visit-element.js';
import { botStyles } from './bot-styles.js';

type BotMessage = Extract<Message, { from: 'bot' }>;

/** Said in the language itself, to those who do not read the page's. */
const GO_ON: Readonly<Record<Language, string>> = {
  en: 'Go on in English',
  de: 'Auf Deutsch weiter',
  it: 'Continua in italiano',
};

interface Speaking extends BodyContext {
  readonly say: Sentences;
}

/**
 * A conversation with a program that says so: it answers from the help pages, walks through guided help, notices
 * distress, and brings the customer to a person.
 *
 * @csspart conversation - the messages
 * @csspart input - where the customer writes
 */
export class HandrailBot extends VisitElement<Sentences> {
  static override styles = [...VisitElement.styles, bodyStyles, botStyles];

  static override properties = { callingBack: { state: true } };

  protected override readonly loadSentences = loadSentences;
  protected override readonly place = 'ask';
  /** The callback form stands under the conversation. */
  declare private callingBack: boolean | undefined;
  #count = 0;
  #scroller: Element | null = null;

  get #field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  protected override focusTarget(): HTMLElement | null {
    return this.#field;
  }

  protected override firstUpdated(): void {
    this.#count = this.visit?.state.messages.length ?? 0;
    this.visit?.prepare('promise');
  }

  protected override renderState(visit: VisitState, say: Sentences): TemplateResult {
    const context: Speaking = {
      say,
      base: visit.pack.kind === 'ready' ? visit.pack.base : '',
      follow: (to) => this.#follow(to),
      root: this.shadowRoot,
      again: () => this.requestUpdate(),
    };
    // What was said last may be several messages: calm words first, then the answer.
    const lastTurn = visit.messages.findLastIndex(({ from }) => from === 'customer');
    const promised = visit.callback.kind !== 'none';
    return html`
      <div class="scroll">
        <p class="introduction quiet">${say.botIntroduction}</p>
        <div role="log" aria-label=${say.conversation} aria-busy=${visit.thinking ? 'true' : 'false'}>
          <ol class="conversation" part="conversation">
            ${visit.messages.map((message, index) => html`<li class=${message.from}>${this.#renderMessage(message, index > lastTurn, visit, context)}</li>`)}
          </ol>
        </div>
        ${this.#renderOtherLanguage(visit)}
        ${visit.thinking ? html`<p class="looking quiet" role="status">${say.looking}</p>` : nothing}
        ${this.callingBack || promised ? html`<handrail-callback .visit=${this.visit} @handrail-callback-left=${() => this.#leaveCallback()}></handrail-callback>` : nothing}
      </div>
      <form part="input" @submit=${(event: SubmitEvent) => this.#submit(event)}>
        <label class="said-only" for="words">${say.messageLabel}</label>
        <textarea
          id="words"
          rows="1"
          maxlength="4000"
          enterkeyhint="send"
          placeholder=${say.messageHint}
          .value=${visit.draft}
          @focus=${() => this.visit?.prepare('ask')}
          @input=${(event: InputEvent) => this.request({ kind: 'type', text: (event.target as HTMLTextAreaElement).value })}
          @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
        ></textarea>
        <button class="button rail" ?disabled=${visit.thinking}>${say.send}</button>
      </form>
    `;
  }

  protected override updated(): void {
    super.updated();
    // Drawn for the first time, or again after another place was shown here.
    const scroller = this.renderRoot.querySelector('.scroll');
    if (scroller !== this.#scroller) {
      this.#scroller = scroller;
      this.#toEnd('instant');
    }
    const count = this.visit?.state.messages.length ?? 0;
    if (count === this.#count) return;
    this.#count = count;
    this.#toEnd('smooth');
  }

  /** Whoever writes in another language that the help has may go on in it. */
  #renderOtherLanguage({ messages, languages, language, thinking }: VisitState): TemplateResult | typeof nothing {
    const last = messages.findLast((message) => message.from === 'customer');
    if (thinking || last?.from !== 'customer' || isMixed(last.reading)) return nothing;
    const spoken = last.reading.language;
    const other = languages.find((each) => primaryLanguage(each.language) === spoken)?.language;
    if (other === undefined || primaryLanguage(language) === spoken) return nothing;
    return html`<p>
      <button
        class="button"
        lang=${other}
        @click=${() => this.request({ kind: 'language', language: other, again: true })}
      >
        ${GO_ON[spoken] ?? other}
      </button>
    </p>`;
  }

  #renderMessage(message: Message, isLastTurn: boolean, visit: VisitState, context: Speaking): TemplateResult {
    const { say } = context;
    if (message.from === 'customer')
      return html`<span class="said-only">${say.you}: </span>
        <p>${message.text}</p>`;
    return html`<span class="said-only">${say.botName}: </span>
      <div class="body">${renderBody(message.body, context)}</div>
      ${isLastTurn ? this.#renderOptions(message, visit, context) : nothing} ${this.#renderSuggestions(message, visit)}`;
  }

  /** Beneath an answer come the questions after it, in a word; where there is no answer, each says what it knows. */
  #renderSuggestions({ suggestions, rule }: BotMessage, visit: VisitState): TemplateResult | typeof nothing {
    const answered = /^(answer|flow) /.test(rule);
    // Whoever needs a person is not sent on to further pages.
    if (suggestions.length === 0 || (answered && visit.escalation !== undefined)) return nothing;
    return html`<ul class="choices">
      ${suggestions.map(
        ({ id, title, description }) =>
          html`<li>
            <button class="choice" @click=${() => this.request({ kind: 'open', id })}>
              ${title}${answered || description === undefined ? nothing : html`<span class="quiet hint">${description}</span>`}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  /** What can be pressed stands under the last turn only: an old button would answer an old question. */
  #renderOptions(message: BotMessage, visit: VisitState, { say, base }: Speaking): TemplateResult {
    const { offers } = message;
    return html`${renderChoices(message.choices, { base, say, choose: (choice) => this.#choose(choice) })}
    ${
      offers.includes('did-it-help')
        ? html`<div class="row" role="group" aria-label=${say.didThisHelp}>
            <span class="quiet">${say.didThisHelp}</span>
            <button
              class="button"
              @click=${() => this.request({ kind: 'say-whether-it-helped', helped: true, label: say.yes })}
            >
              ${say.yes}
            </button>
            <button
              class="button"
              @click=${() => this.request({ kind: 'say-whether-it-helped', helped: false, label: say.notQuite })}
            >
              ${say.notQuite}
            </button>
          </div>`
        : nothing
    }
    ${
      (offers.includes('callback') || offers.includes('channel')) && !isAwaited(visit.callback) && !this.callingBack
        ? html`<div class="row">
            ${offers.includes('callback') ? html`<button class="button hand" @click=${() => this.#callBack()}>${say.callMeBack}</button>` : nothing}
            ${offers.includes('channel') ? html`<button class="button hand" @click=${() => this.request({ kind: 'contact' })}>${say.showWays}</button>` : nothing}
          </div>`
        : nothing
    }`;
  }

  #choose(choice: Choice): void {
    if (choice.to.kind === 'callback') this.#callBack();
    this.request({ kind: 'choose-in-conversation', choice });
  }

  #follow(to: Target): void {
    const request = requestFor(to);
    if (to.kind === 'callback') this.#callBack();
    else if (request !== undefined) this.request(request);
  }

  #callBack(): void {
    this.callingBack = true;
    void this.updateComplete.then(async () => {
      const form = this.renderRoot.querySelector('handrail-callback');
      if (form === null) return;
      form.focus();
      await form.updateComplete;
      this.#scrollTo(form, 'smooth');
    });
  }

  #leaveCallback(): void {
    this.callingBack = false;
    this.request({ kind: 'contact' });
  }

  #onKey(event: KeyboardEvent): void {
    // While a word is being composed (Japanese, dead keys) Enter belongs to the composition.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      (event.target as HTMLTextAreaElement).form?.requestSubmit();
    }
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const words = this.#field?.value.trim() ?? '';
    if (words !== '' && !this.visit?.state.thinking) this.request({ kind: 'ask', text: words });
  }

  /** The newest words come into view, from their beginning: what the customer just said stays above them. */
  #toEnd(behavior: ScrollBehavior): void {
    const said = [...this.renderRoot.querySelectorAll<HTMLElement>('.conversation > li.customer')].at(-1);
    if (said !== undefined) this.#scrollTo(said, behavior);
  }

  /** Scrolls the conversation alone; `scrollIntoView` would move the panel and the page around it as well. */
  #scrollTo(element: Element, behavior: ScrollBehavior): void {
    const scroller = this.renderRoot.querySelector('.scroll');
    if (scroller === null) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const top = scroller.scrollTop + element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 8;
    scroller.scrollTo({ top, behavior: calm ? 'instant' : behavior });
  }
}

/** Whether words of two languages were heard in it. */
function isMixed({ cues }: Reading): boolean {
  return cues.some(({ language }) => language !== undefined);
}
