import { HandrailDesk } from './desk.js';
import { HandrailDeskQueue } from './queue.js';
import { HandrailDeskStory } from './story.js';

if (!customElements.get('handrail-desk-queue')) customElements.define('handrail-desk-queue', HandrailDeskQueue);
if (!customElements.get('handrail-desk-story')) customElements.define('handrail-desk-story', HandrailDeskStory);
if (!customElements.get('handrail-desk')) customElements.define('handrail-desk', HandrailDesk);

declare global {
  interface HTMLElementTagNameMap {
    'handrail-desk': HandrailDesk;
    'handrail-desk-queue': HandrailDeskQueue;
    'handrail-desk-story': HandrailDeskStory;
  }
}

export { HandrailDesk, HandrailDeskQueue, HandrailDeskStory };
export { HandrailDeskRequestEvent, HandrailDeskSelectEvent } from './desk-events.js';
export type { DeskRequest } from './desk-store.js';
