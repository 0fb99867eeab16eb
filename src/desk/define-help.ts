import { HandrailDeskHelp } from './help.js';

if (!customElements.get('handrail-desk-help')) customElements.define('handrail-desk-help', HandrailDeskHelp);

declare global {
  interface HTMLElementTagNameMap {
    'handrail-desk-help': HandrailDeskHelp;
  }
}

export { HandrailDeskHelp };
