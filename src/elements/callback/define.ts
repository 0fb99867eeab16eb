import { HandrailCallback } from './callback.js';

if (!customElements.get('handrail-callback')) customElements.define('handrail-callback', HandrailCallback);

declare global {
  interface HTMLElementTagNameMap {
    'handrail-callback': HandrailCallback;
  }
}

export { HandrailCallback };
