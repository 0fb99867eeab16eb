import { HandrailFeeling } from './feeling.js';

if (!customElements.get('handrail-feeling')) customElements.define('handrail-feeling', HandrailFeeling);

declare global {
  interface HTMLElementTagNameMap {
    'handrail-feeling': HandrailFeeling;
  }
}

export { HandrailFeeling };
