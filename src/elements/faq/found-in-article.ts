import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { AnswerSentences } from '../../locales/index.js';
import type { HandrailFaq } from './faq.js';

/** Parts of a body that are read as one; a match does not reach from one into the next. */
const BLOCKS = 'p, li, td, th, h3, h4, h5, pre, summary, label, figcaption';

/**
 * In an article that was opened from the results: marks what was searched for, and leads from one place to the next. The
 * marks are the browser's own highlights, so the article itself stays as it was rendered; a browser without them still
 * leads to the places.
 */
export class FoundInArticle implements ReactiveController {
  #words: string | undefined;
  #text = '';
  #places: readonly Range[] = [];
  /** Which place was led to; −1 before the first. */
  #at = -1;

  constructor(readonly faq: HandrailFaq) {
    faq.addController(this);
  }

  hostDisconnected(): void {
    this.#show([]);
  }

  hostUpdated(): void {
    const { view, search } = this.faq.visit?.state ?? {};
    const words = view?.kind === 'article' && search?.kind === 'idle' ? view.found : undefined;
    const body = words === undefined ? null : this.faq.renderRoot.querySelector('article .body');
    const { text, nodes } = body === null ? NOTHING : textIn(body);
    if (words === this.#words && text === this.#text) return;
    [this.#words, this.#text] = [words, text];
    this.#show([]);
    if (words !== undefined && text !== '') void this.#find(words, text, nodes);
  }

  async #find(words: string, text: string, nodes: readonly TextPlace[]): Promise<void> {
    const ranges = (await this.faq.visit?.finder()?.mark(words, text)) ?? [];
    if (words !== this.#words || text !== this.#text) return;
    this.#show(ranges.flatMap(([from, to]) => rangeOf(nodes, from, to) ?? []));
  }

  #show(places: readonly Range[]): void {
    for (const place of this.#places) for (const name of [FOUND, HERE]) highlight(name)?.delete(place);
    const changed = places.length + this.#places.length > 0;
    this.#places = places;
    this.#at = -1;
    for (const place of places) highlight(FOUND)?.add(place);
    if (changed) this.faq.requestUpdate();
  }

  #lead(): void {
    const last = this.#places[this.#at];
    this.#at = (this.#at + 1) % this.#places.length;
    const place = this.#places[this.#at];
    if (last) highlight(HERE)?.delete(last);
    const element = place?.startContainer.parentElement;
    if (!place || !element) return;
    highlight(HERE)?.add(place);
    const folded = element.closest('details');
    if (folded) folded.open = true;
    element.scrollIntoView({ block: 'center' });
    this.faq.requestUpdate();
  }

  /** How many places there are, and the way to the next; nothing where there is none. */
  render(say: AnswerSentences): TemplateResult | typeof nothing {
    const { length } = this.#places;
    if (length === 0) return nothing;
    const place = this.#places[this.#at];
    // Whoever does not see the mark hears the sentence it stands in.
    const around = place?.startContainer.parentElement?.closest(BLOCKS)?.textContent ?? '';
    return html`<div class="found-here" part="found">
      <span role="status"
        >${this.#at < 0 ? say.foundHere(length) : say.foundAt(this.#at + 1, length)}
        <span class="said-only">${around.trim().slice(0, 200)}</span></span
      >
      <button class="button" @click=${() => this.#lead()}>${say.nextFound}</button>
    </div>`;
  }
}

const FOUND = 'handrail-found';
const HERE = 'handrail-found-here';

/** The page's highlight of this name, shared by all elements on it; undefined where the browser has none. */
function highlight(name: string): Highlight | undefined {
  if (!('highlights' in CSS)) return undefined;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}

/** A text node, and where it begins in the text of all. */
interface TextPlace {
  readonly node: Text;
  readonly from: number;
}

const NOTHING: { readonly text: string; readonly nodes: readonly TextPlace[] } = { text: '', nodes: [] };

/** What is to be read in a body, one line a block, with the nodes it is made of. */
function textIn(body: Element): typeof NOTHING {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const nodes: TextPlace[] = [];
  let text = '';
  let before: Element | null | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    const block = node.parentElement?.closest(BLOCKS);
    if (block !== before) text += '\n';
    before = block;
    nodes.push({ node, from: text.length });
    text += node.data;
  }
  return { text, nodes };
}

function rangeOf(nodes: readonly TextPlace[], from: number, to: number): Range | undefined {
  const [first, last] = [nodes.findLast((place) => place.from <= from), nodes.findLast((place) => place.from < to)];
  if (!first || !last) return undefined;
  const range = new Range();
  range.setStart(first.node, from - first.from);
  range.setEnd(last.node, to - last.from);
  return range;
}
