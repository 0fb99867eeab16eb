import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { theme } from '../elements/shared/theme.js';
import {
  assessParts,
  DEFAULT_THRESHOLDS,
  loadLexicon,
  partsByLanguage,
  wantsPerson,
  type Lexicon,
  type MessagePart,
} from '../emotion/index.js';
import type { Reading } from '../model/index.js';
import { actOn } from './act-on.js';
import { curveStyles } from '../elements/shared/curve-styles.js';
import { feelingStyles } from './feeling-styles.js';
import { followVisit, type Said } from './follow-visit.js';
import { renderExamples, type Tried } from './render-examples.js';
import { renderReading } from './render-reading.js';
import { renderVisit } from './render-visit.js';
import type { ExplainSentences } from './sentences/explain-sentences.js';
import { loadExplainSentences } from './sentences/load-explain-sentences.js';

/** How long somebody has stopped typing when a screen reader is told the result, in milliseconds. */
const PAUSE = 900;

/** What was heard in a message, and where its adding-up begins. */
interface Heard {
  readonly message: string;
  readonly reading: Reading;
  readonly start: number;
  readonly wantsPerson: boolean;
}

/**
 * A page's worth of trying: what is heard in a message, which words counted and for how much, what would happen, how
 * several messages build up, and what the detector gets wrong. For a page where a site tells its customers how their
 * words are read. Nothing is sent or stored.
 *
 * @attr lang - language of the interface and of the page the message would be written on; the document's unless given
 */
export class HandrailFeeling extends LitElement {
  static override styles = [theme, curveStyles, feelingStyles];

  @property() override lang = '';
  @state() private say: ExplainSentences | undefined;
  @state() private broken = false;
  @state() private heard: Heard | undefined;
  @state() private said: readonly Said[] = [];
  @state() private tried: readonly Tried[] = [];
  /** What a screen reader is told once the typing pauses. */
  @state() private told = '';
  @query('textarea') private readonly field!: HTMLTextAreaElement | null;
  #page: Lexicon | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  async #open(): Promise<void> {
    const language = this.lang || document.documentElement.lang || 'en';
    this.lang = language;
    try {
      const say = (this.say = await loadExplainSentences(language));
      this.#page = (await loadLexicon(language)) ?? (await loadLexicon('en'));
      this.heard = await this.#hear(say.first);
      this.tried = await Promise.all(
        say.tries.map(async (example) => ({ example, reading: (await this.#hear(example.words)).reading })),
      );
    } catch (error) {
      console.error('[handrail] <handrail-feeling> could not load its words.', error);
      this.broken = true;
    }
  }

  async #hear(message: string): Promise<Heard> {
    const parts: readonly MessagePart[] = this.#page ? await partsByLanguage(message, this.#page, loadLexicon) : [];
    const reading = assessParts(parts);
    const lead = parts.find(({ lexicon }) => lexicon.table.language === reading.language);
    return {
      ...{ message, reading, start: lead?.lexicon.start ?? 0 },
      wantsPerson: parts.some(({ text, lexicon }) => wantsPerson(text, lexicon)),
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { say, heard } = this;
    if (say === undefined) return this.broken ? nothing : html`<div class="skeleton"><i></i><i></i><i></i></div>`;
    return html`
      <header>
        <h1>${say.title}</h1>
        <p class="lead">${say.lead}</p>
      </header>
      <div class="bench">
        <section class="write" aria-labelledby="label">
          <label id="label" for="words">${say.label}</label>
          <textarea
            id="words"
            rows="3"
            maxlength="5000"
            aria-describedby="stays"
            .value=${say.first}
            @input=${this.#onInput}
            @keydown=${this.#onKey}
          ></textarea>
          <p id="stays" class="quiet">${say.staysHere}</p>
          <div class="row">
            <button class="button rail" ?disabled=${!heard?.message.trim()} @click=${this.#add}>${say.add}</button>
            <span class="quiet hint">${say.addHint}</span>
            <button class="link" @click=${() => this.#write('')}>${say.empty}</button>
          </div>
        </section>
        ${
          heard === undefined
            ? html`<p class=${this.broken ? 'broken' : 'quiet'} role="status">
                ${this.broken ? say.broken : say.loading}
              </p>`
            : renderReading(heard, DEFAULT_THRESHOLDS, say, this.lang)
        }
        <p class="said-only" role="status" .textContent=${this.told}></p>
      </div>
      ${renderVisit(followVisit(this.said, DEFAULT_THRESHOLDS), DEFAULT_THRESHOLDS, say, this.lang, {
        play: () => void this.#play(say.buildUp),
        clear: () => (this.said = []),
        setFailed: (index, failed) => {
          this.said = this.said.map((message, at) => (at === index ? { ...message, failed } : message));
        },
      })}
      ${renderExamples(this.tried, DEFAULT_THRESHOLDS, say, (words) => this.#write(words))}
      <div class="limits">
        <section>
          <h2>${say.canTitle}</h2>
          <ul>
            ${say.can.map((line) => html`<li>${line}</li>`)}
          </ul>
        </section>
        <section class="cannot">
          <h2>${say.cannotTitle}</h2>
          <ul>
            ${say.cannot.map((line) => html`<li>${line}</li>`)}
          </ul>
        </section>
      </div>
    `;
  }

  readonly #onInput = (): void => {
    void this.#listen(this.field?.value ?? '');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#add();
  };

  /** Reads what is in the field; of several readings at once only that of the newest words is shown. */
  async #listen(message: string): Promise<void> {
    clearTimeout(this.#pause);
    const heard = await this.#hear(message);
    if (message !== (this.field?.value ?? message)) return;
    this.heard = heard;
    this.#pause = setTimeout(() => this.#tell(heard), PAUSE);
  }

  #tell({ message, reading }: Heard): void {
    const { say } = this;
    if (say === undefined || message.trim() === '') return;
    this.told = `${say.act[actOn(reading.intensity, DEFAULT_THRESHOLDS)]}. ${say.intensity} ${reading.intensity.toFixed(2)}, ${say.feelings[reading.kind]}.`;
  }

  /** Puts words into the field, as an example does. */
  #write(words: string): void {
    if (this.field === null) return;
    this.field.value = words;
    this.field.focus();
    void this.#listen(words);
  }

  readonly #add = (): void => {
    const { heard } = this;
    if (heard === undefined || heard.message.trim() === '') return;
    this.said = [...this.said, { text: heard.message.trim(), reading: heard.reading, failed: false }];
    this.#write('');
  };

  async #play(messages: readonly string[]): Promise<void> {
    this.said = await Promise.all(
      messages.map(async (text, at) => {
        return { text, reading: (await this.#hear(text)).reading, failed: at < messages.length - 1 };
      }),
    );
  }
}
