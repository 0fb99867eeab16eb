import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { CallbackRequest, CallbackTicket } from '../../src/model/index.js';
import type { Visit } from '../../src/visit/index.js';
import { build } from '../visit/help-center.js';

const HOUR = 3_600_000;
let shops = 0;

/** A shop's web server and callback server at the border: only `fetch` is replaced, all behind it is real. */
export class Shop {
  /** A path of its own, so that each test has a visit of its own. */
  readonly path = `/shop-${++shops}`;
  readonly asked: string[] = [];
  reachable = true;
  /** Whether calls can be booked at the moment. */
  callsReachable = true;
  refuses: string | undefined;
  ticket: CallbackTicket | undefined;
  booked: CallbackRequest | undefined;
  readonly #fetch = globalThis.fetch;

  constructor(readonly files: Map<string, string> = build()) {
    globalThis.fetch = async (input, init) => {
      const address = new URL(input instanceof Request ? input.url : String(input), document.baseURI);
      if (!address.pathname.startsWith(this.path)) return this.#fetch(input, init);
      const path = address.pathname.slice(this.path.length + 1);
      this.asked.push(path);
      if (!this.reachable) throw new TypeError('Failed to fetch');
      if (path.startsWith('calls/')) return this.#call(init?.method ?? 'GET', path.slice(6), init?.body);
      const text = this.files.get(path);
      return text === undefined ? new Response('', { status: 404 }) : new Response(text);
    };
  }

  /** Ends the test: no promise is left on this device for the next one. */
  async close(): Promise<void> {
    for (const visit of visitsOf(placed.splice(0))) visit.dispatch({ kind: 'close-callback' });
    const names = async () => (await indexedDB.databases()).map(({ name }) => name);
    for (let tries = 0; tries < 100 && (await names()).length > 0; tries++) await pause(20);
    fixtureCleanup();
    globalThis.fetch = this.#fetch;
    sessionStorage.clear();
  }

  get pack(): string {
    return `${this.path}/pack.json`;
  }

  get server(): string {
    return `${this.path}/calls`;
  }

  /** What happens to the promise at the shop. */
  turns(news: Partial<CallbackTicket>): void {
    if (this.ticket) this.ticket = { ...this.ticket, ...news, changedAt: this.ticket.changedAt + 1 };
  }

  #call(method: string, path: string, body: BodyInit | null | undefined): Response {
    if (!this.callsReachable) throw new TypeError('Failed to fetch');
    const now = Date.now();
    const window = { from: now + HOUR, to: now + 1.5 * HOUR };
    if (path === 'availability') return Response.json({ open: true, window, zone: 'Europe/Berlin' });
    if (this.refuses !== undefined && method === 'PUT') return Response.json({ error: this.refuses }, { status: 422 });
    if (method === 'PUT' && !path.endsWith('/feeling')) {
      this.booked = JSON.parse(String(body)) as CallbackRequest;
      this.ticket = { id: this.booked.id, state: 'promised', window, attempts: 0, changedAt: now };
    }
    if (method === 'PUT' && path.endsWith('/feeling')) this.turns({ feelingAfter: 5 });
    if (method === 'DELETE') this.turns({ state: 'cancelled' });
    return Response.json(this.ticket);
  }
}

type WithVisit = HTMLElement & { readonly visit: Visit | undefined };

/** The runner takes elements off the page before a test can clear up after itself. */
const placed: HTMLElement[] = [];

function visitsOf(elements: readonly HTMLElement[]): readonly Visit[] {
  return elements
    .flatMap((element) => [element, ...everything(element)])
    .filter((element): element is WithVisit => 'visit' in element)
    .flatMap(({ visit }) => visit ?? []);
}

/** Puts an element on the page and waits until it shows something. */
export async function place<T extends HTMLElement>(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside = '',
): Promise<T> {
  const element = document.createElement(name) as T;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (inside !== '') element.append(document.createRange().createContextualFragment(inside));
  placed.push(element);
  await fixture(html`<main>${element}</main>`);
  if (name !== 'handrail-help') await waitUntil(() => words(element) !== '', `<${name}> shows nothing`);
  return element;
}

/** All elements beneath one, through shadow roots, in the order of the page. */
export function* everything(root: Element | ShadowRoot): Generator<HTMLElement> {
  const inner = root instanceof Element ? root.shadowRoot : null;
  for (const child of [...(inner?.children ?? []), ...root.children]) {
    if (child instanceof HTMLElement) yield child;
    yield* everything(child);
  }
}

/** What is to be read on the page beneath an element. */
export function words(root: Element): string {
  return textOf(root).replace(/\s+/g, ' ').trim();
}

function textOf(node: Node): string {
  if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0)
    return node.assignedNodes().map(textOf).join('');
  const isBoxless = node instanceof Element && getComputedStyle(node).display === 'contents';
  if (node instanceof Element && !isBoxless && !node.checkVisibility()) return '';
  const children = node instanceof Element && node.shadowRoot ? [...node.shadowRoot.childNodes] : [...node.childNodes];
  const text = children.map(textOf).join('');
  return node instanceof Element && getComputedStyle(node).display !== 'inline' ? ` ${text} ` : text;
}

/** The button, link or tab with these words on it or as its name. */
export function button(root: Element, name: string): HTMLElement | undefined {
  return [...everything(root)].find(
    (element) =>
      element.matches('button, a, summary, [role="tab"]') &&
      element.checkVisibility() &&
      (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim() === name,
  );
}

export async function presses(root: Element, name: string): Promise<void> {
  await waitUntil(() => button(root, name), `no button "${name}" in: ${words(root)}`, { timeout: 4000 });
  button(root, name)?.click();
  await pause();
}

export async function sees(root: Element, text: string | RegExp, timeout = 4000): Promise<void> {
  const has = () => (typeof text === 'string' ? words(root).includes(text) : text.test(words(root)));
  await waitUntil(has, undefined, { timeout }).catch(() => {
    expect.fail(`"${String(text)}" is not to be read in: ${words(root)}`);
  });
}

/** The field with this label. */
export function field(root: Element, label: string): HTMLInputElement | HTMLTextAreaElement {
  const found = [...everything(root)].find(
    (element): element is HTMLInputElement =>
      (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
      [...(element.labels ?? [])].some((words) => words.textContent?.trim().startsWith(label)),
  );
  if (!found) expect.fail(`no field "${label}" in: ${words(root)}`);
  return found;
}

export async function types(root: Element, label: string, text: string): Promise<void> {
  const input = field(root, label);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await pause();
}

/** What has the focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The focus as a customer would name it. */
export function focusedName(): string {
  const active = focused();
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)
    return active.labels?.[0]?.textContent?.trim() ?? '';
  return (active?.getAttribute('aria-label') ?? active?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export const pause = (ms = 30): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
