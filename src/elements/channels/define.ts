import '../callback/define.js';
import { HandrailChannels } from './channels.js';

if (!customElements.get('handrail-channels')) customElements.define('handrail-channels', HandrailChannels);

declare global {
  interface HTMLElementTagNameMap {
    'handrail-channels': HandrailChannels;
  }
}

export { HandrailChannels };
