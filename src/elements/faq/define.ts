import { HandrailFaq } from './faq.js';

if (!customElements.get('handrail-faq')) customElements.define('handrail-faq', HandrailFaq);

declare global {
  interface HTMLElementTagNameMap {
    'handrail-faq': HandrailFaq;
  }
}

export { HandrailFaq };
