import type { ReactiveController } from 'lit';
import type { nothing } from 'lit/html.js';
import { render, type TemplateResult } from 'lit/html.js';

/** On a server there are no elements to extend; importing one must do no harm there. */
const Base = 'HTMLElement' in globalThis ? HTMLElement : (Object as unknown as typeof HTMLElement);

/**
 * An element that draws a template of Lit's into its shadow root, once for all that changes in a turn. It keeps the names of
 * `LitElement`, without that one's properties and attributes: an element here shows the state of the visit, and a third of Lit
 * would be loaded to watch one property.
 */
export abstract class DrawnElement extends Base {
  static readonly styles: readonly CSSStyleSheet[] = [];
  /** Properties with a setter that a page may set before the element is defined. */
  static readonly settable: readonly string[] = [];

  readonly renderRoot = this.attachShadow({ mode: 'open' });
  /** Resolves when what has changed is drawn. */
  updateComplete: Promise<void> = Promise.resolve();
  readonly #controllers = new Set<ReactiveController>();
  /** Before it stands in a page for the first time there is nothing to draw. */
  #isBegun = false;
  #isDue = false;
  #isDrawn = false;

  connectedCallback(): void {
    if (!this.#isBegun) this.#begin();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  /** Joins what follows the life of this element. */
  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.isConnected) controller.hostConnected?.();
  }

  requestUpdate(): void {
    if (!this.#isBegun || this.#isDue) return;
    this.#isDue = true;
    this.updateComplete = this.#update();
  }

  /** What it shows. */
  protected abstract render(): TemplateResult | typeof nothing;

  /** Called before it is drawn. What changes here is drawn with it. */
  protected willUpdate(): void {}

  /** Called when it is drawn for the first time, before {@link updated}. */
  protected firstUpdated(): void {}

  /** Called each time it is drawn. */
  protected updated(): void {}

  #begin(): void {
    this.#isBegun = true;
    const { styles, settable } = this.constructor as typeof DrawnElement;
    this.renderRoot.adoptedStyleSheets = [...styles];
    for (const name of settable.filter((each) => Object.hasOwn(this, each))) {
      // It stands before its setter, which did not exist yet.
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    this.requestUpdate();
  }

  async #update(): Promise<void> {
    await Promise.resolve();
    try {
      this.willUpdate();
      for (const controller of this.#controllers) controller.hostUpdate?.();
      render(this.render(), this.renderRoot);
    } finally {
      this.#isDue = false;
    }
    for (const controller of this.#controllers) controller.hostUpdated?.();
    if (!this.#isDrawn) {
      this.#isDrawn = true;
      this.firstUpdated();
    }
    this.updated();
  }
}
