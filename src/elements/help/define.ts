import { HandrailHelp } from './help.js';

if ('customElements' in globalThis && !customElements.get('handrail-help'))
  customElements.define('handrail-help', HandrailHelp);

declare global {
  interface HTMLElementTagNameMap {
    'handrail-help': HandrailHelp;
  }
  /** Typed on elements, on the document and on the window. */
  interface GlobalEventHandlersEventMap {
    'handrail-opened': Event;
    'handrail-closed': Event;
    'handrail-close-request': Event;
  }
}

export { HandrailHelp };
