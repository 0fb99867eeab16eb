import { defineElement } from '../shared/define-element.js';
import { HandrailFaq } from './faq.js';

defineElement('handrail-faq', HandrailFaq);

declare global {
  interface HTMLElementTagNameMap {
    'handrail-faq': HandrailFaq;
  }
}

export { HandrailFaq };
