import { HandrailHelp } from './help.js';

if (!customElements.get('handrail-help')) customElements.define('handrail-help', HandrailHelp);

declare global {
  interface HTMLElementTagNameMap {
    'handrail-help': HandrailHelp;
  }
}

export { HandrailHelp };
