import { remembersCallback } from '../../visit/remembers-callback.js';
import { launcherStyles } from './launcher-styles.js';
import { drawRail } from './draw-rail.js';

/** The launcher's one word, so that nothing has to be loaded to say it. */
const LABELS: Readonly<Record<string, string>> = { en: 'Help', de: 'Hilfe', it: 'Aiuto' };
/** Said when the panel itself cannot be loaded: no sentence file is there either. */
const FAILED: Readonly<Record<string, string>> = {
  en: 'Help cannot be loaded. Check the connection and try again.',
  de: 'Die Hilfe lässt sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  it: 'L’aiuto non si carica. Controlli la connessione e riprovi.',
};
const HANDED_DOWN = ['pack', 'src', 'server', 'webhook', 'lang'];
const OPEN_KEY = 'handrail:open';
const PHONE = '(max-width: 480px)';
/** Where there is no page (a server renders it) the class can be imported all the same, and is never made. */
const Base = 'HTMLElement' in globalThis ? HTMLElement : (Object as unknown as typeof HTMLElement);

/**
 * The launcher: a quiet pill in the corner that opens the help panel. It has no dependency; the panel loads at the
 * first click. Before that it requests, stores and counts nothing.
 *
 * @slot launcher - an own button in place of the pill
 * @attr label - the pill's word; default "Help" in the page's language
 * @attr open - whether the panel is open
 * @fires handrail-opened - the panel is open
 * @fires handrail-closed - the panel is closed
 * @csspart launcher - the pill
 * @csspart panel - the panel's frame
 * @cssproperty --handrail-bottom - distance from the bottom edge, to stand above a cookie banner
 */
export class HandrailHelp extends Base {
  static observedAttributes = ['open', 'label', 'lang'];

  readonly #launcher = document.createElement('button');
  readonly #label = document.createElement('span');
  readonly #frame = document.createElement('dialog');
  readonly #status = document.createElement('p');
  #panel: HTMLElement | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [launcherStyles()];
    const slot = document.createElement('slot');
    slot.name = 'launcher';
    slot.addEventListener('click', () => this.toggle());
    this.#launcher.part.add('launcher');
    this.#launcher.setAttribute('aria-expanded', 'false');
    this.#launcher.setAttribute('aria-haspopup', 'dialog');
    this.#launcher.append(drawRail(), this.#label);
    slot.append(this.#launcher);
    this.#status.setAttribute('role', 'status');
    this.#frame.part.add('panel');
    this.#frame.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.close();
    });
    this.#frame.addEventListener('handrail-close-request', () => this.close());
    root.append(slot, this.#status, this.#frame);
  }

  connectedCallback(): void {
    this.#name();
    // A conversation goes on across pages; on a phone the sheet would cover the page the customer wanted to see.
    if (remembered() && !matchMedia(PHONE).matches) this.open();
    void this.#showPromise();
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name !== 'open') return this.#name();
    if (before === null && value !== null) void this.#open();
    if (value === null && this.#frame.open) this.#close();
  }

  open(): void {
    this.toggleAttribute('open', true);
  }

  close(): void {
    this.toggleAttribute('open', false);
  }

  toggle(): void {
    this.toggleAttribute('open');
  }

  /** Opens the panel at an article or flow: its id, slug or old id. */
  async show(id: string): Promise<void> {
    this.open();
    const { HandrailPanel } = await import('../panel/define.js');
    if (this.#panel instanceof HandrailPanel) this.#panel.visit?.dispatch({ kind: 'open', id });
  }

  /** Opens the panel and asks the bot. */
  async ask(words: string): Promise<void> {
    this.open();
    const { HandrailPanel } = await import('../panel/define.js');
    if (this.#panel instanceof HandrailPanel) this.#panel.visit?.dispatch({ kind: 'ask', text: words });
  }

  async #open(): Promise<void> {
    this.#status.textContent = '';
    this.#launcher.ariaBusy = 'true';
    try {
      await import('../panel/define.js');
    } catch (error) {
      console.error('[handrail] The help panel could not be loaded.', error);
      this.#status.textContent = FAILED[this.#language] ?? FAILED['en'] ?? '';
      return this.close();
    } finally {
      this.#launcher.ariaBusy = null;
    }
    if (!this.hasAttribute('open')) return;
    this.#panel ??= this.#createPanel();
    if (!this.#frame.open) {
      if (matchMedia(PHONE).matches) this.#frame.showModal();
      else this.#frame.show();
    }
    this.#launcher.setAttribute('aria-expanded', 'true');
    remember(true);
    this.#panel.focus();
    this.dispatchEvent(new Event('handrail-opened', { bubbles: true, composed: true }));
  }

  #close(): void {
    const hadFocus = this.shadowRoot?.activeElement != null;
    this.#frame.close();
    this.#launcher.setAttribute('aria-expanded', 'false');
    remember(false);
    if (hadFocus) (this.#ownLauncher ?? this.#launcher).focus();
    this.dispatchEvent(new Event('handrail-closed', { bubbles: true, composed: true }));
  }

  #createPanel(): HTMLElement {
    const panel = document.createElement('handrail-panel');
    for (const name of HANDED_DOWN) {
      const value = this.getAttribute(name) ?? (name === 'lang' ? this.#language : null);
      if (value !== null) panel.setAttribute(name, value);
    }
    const written = this.querySelector(':scope > script[type="text/markdown"]');
    if (written) panel.append(written.cloneNode(true));
    this.#frame.append(panel);
    return panel;
  }

  /** A promised call stays in sight: on the launcher, on every page, without opening anything. */
  async #showPromise(): Promise<void> {
    if (!this.hasAttribute('server') || !(await remembersCallback())) return;
    const { watchPromise } = await import('./watch-promise.js');
    watchPromise(this, (words) => {
      this.#label.textContent = words ?? this.#word;
      this.#launcher.classList.toggle('promise', words !== undefined);
    });
  }

  #name(): void {
    this.#label.textContent = this.#word;
    this.#frame.setAttribute('aria-label', this.#word);
  }

  /** The button that the page puts in place of the pill. */
  get #ownLauncher(): HTMLElement | null {
    return this.querySelector<HTMLElement>(':scope > [slot="launcher"]');
  }

  get #word(): string {
    return this.getAttribute('label') ?? LABELS[this.#language] ?? 'Help';
  }

  get #language(): string {
    const declared = this.closest('[lang]')?.getAttribute('lang') ?? navigator.language;
    return declared.toLowerCase().split('-')[0] ?? 'en';
  }
}

/** Whether the panel was open on the page before. A storage that is forbidden remembers nothing. */
function remembered(): boolean {
  try {
    return sessionStorage.getItem(OPEN_KEY) !== null;
  } catch {
    return false;
  }
}

function remember(open: boolean): void {
  try {
    if (open) sessionStorage.setItem(OPEN_KEY, '');
    else sessionStorage.removeItem(OPEN_KEY);
  } catch {
    // Without storage the panel opens closed on the next page; nothing else is lost.
  }
}
