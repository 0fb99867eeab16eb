import { defineElement } from '../shared/define-element.js';
import { HandrailCallback } from './callback.js';

defineElement('handrail-callback', HandrailCallback);

declare global {
  interface HTMLElementTagNameMap {
    'handrail-callback': HandrailCallback;
  }
}

export { HandrailCallback };
