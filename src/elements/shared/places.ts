import { html, type TemplateResult } from 'lit';
import type { Place, Visit } from '../../visit/index.js';

/** The element of each place. */
export const ELEMENT_OF: Readonly<Record<Place, string>> = {
  answers: 'handrail-faq',
  ask: 'handrail-bot',
  people: 'handrail-channels',
};

const LOAD: Readonly<Record<Place, () => Promise<unknown>>> = {
  answers: () => import('../faq/define.js'),
  ask: () => import('../bot/define.js'),
  people: () => import('../channels/define.js'),
};

/** Loads the element of a place. */
export function loadPlace(place: Place): Promise<unknown> {
  return LOAD[place]();
}

export function renderPlace(place: Place, visit: Visit | undefined): TemplateResult {
  if (place === 'ask') return html`<handrail-bot .visit=${visit}></handrail-bot>`;
  if (place === 'people') return html`<handrail-channels .visit=${visit}></handrail-channels>`;
  return html`<handrail-faq .visit=${visit}></handrail-faq>`;
}
