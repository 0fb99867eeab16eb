import '../callback/define.js';
import { HandrailBot } from './bot.js';

if (!customElements.get('handrail-bot')) customElements.define('handrail-bot', HandrailBot);

declare global {
  interface HTMLElementTagNameMap {
    'handrail-bot': HandrailBot;
  }
}

export { HandrailBot };
