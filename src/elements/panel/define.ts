import '../faq/define.js';
import { HandrailPanel } from './panel.js';

if (!customElements.get('handrail-panel')) customElements.define('handrail-panel', HandrailPanel);

declare global {
  interface HTMLElementTagNameMap {
    'handrail-panel': HandrailPanel;
  }
}

export { HandrailPanel };
