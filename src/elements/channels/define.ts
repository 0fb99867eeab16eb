import '../callback/define.js';
import { defineElement } from '../shared/define-element.js';
import { HandrailChannels } from './channels.js';

defineElement('handrail-channels', HandrailChannels);

declare global {
  interface HTMLElementTagNameMap {
    'handrail-channels': HandrailChannels;
  }
}

export { HandrailChannels };
