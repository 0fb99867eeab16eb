import '../callback/define.js';
import { defineElement } from '../shared/define-element.js';
import { HandrailBot } from './bot.js';

defineElement('handrail-bot', HandrailBot);

declare global {
  interface HTMLElementTagNameMap {
    'handrail-bot': HandrailBot;
  }
}

export { HandrailBot };
