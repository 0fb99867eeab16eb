import '../faq/define.js';
import { defineElement } from '../shared/define-element.js';
import { HandrailPanel } from './panel.js';

defineElement('handrail-panel', HandrailPanel);

declare global {
  interface HTMLElementTagNameMap {
    'handrail-panel': HandrailPanel;
  }
}

export { HandrailPanel };
