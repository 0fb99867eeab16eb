import { html } from 'lit';
import type { Block, Footnote, Inline } from '../../model/index.js';
import type { BodyContext, Rendered } from './render-body.js';

/** The small number in a sentence that leads to its note. */
export function renderNoteNumber(
  { number, note, id }: Extract<Inline, { kind: 'footnote' }>,
  { say }: BodyContext,
): Rendered {
  return html`<sup class="note-number"
    ><button class="link" data-place=${id} aria-label=${say.footnote(number)} @click=${leadTo(note)}>
      ${number}
    </button></sup
  >`;
}

/** The notes below a body; each leads back to where it is referred to. */
export function renderNotes(
  notes: readonly Footnote[],
  { say }: BodyContext,
  renderBody: (body: readonly Block[]) => Rendered[],
): Rendered {
  return html`<section class="notes" aria-label=${say.footnotes}>
    <ol>
      ${notes.map(
        ({ id, number, references, children }) =>
          html`<li value=${number} data-place=${id} tabindex="-1">
            ${renderBody(children)}
            ${references.map((back) => html`<button class="link" aria-label=${say.backToText(number)} @click=${leadTo(back)}>↩</button> `)}
          </li>`,
      )}
    </ol>
  </section>`;
}

/** Goes to a place of the same body: two bodies of a page may have a note of the same name. */
function leadTo(place: string): (event: Event) => void {
  return ({ currentTarget }) => {
    if (!(currentTarget instanceof Element)) return;
    for (const target of currentTarget.closest('.body')?.querySelectorAll<HTMLElement>('[data-place]') ?? []) {
      if (target.dataset['place'] !== place) continue;
      target.scrollIntoView({ block: 'nearest' });
      target.focus({ preventScroll: true });
    }
  };
}
