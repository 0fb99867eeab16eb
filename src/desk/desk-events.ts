import type { DeskRequest } from './desk-store.js';

/** A wish of the person at the desk, on its way to the store. */
export class HandrailDeskRequestEvent extends Event {
  constructor(readonly request: DeskRequest) {
    super('handrail-desk-request', { bubbles: true, composed: true, cancelable: true });
  }
}

/** Somebody in the queue was chosen, or with no id: none. */
export class HandrailDeskSelectEvent extends Event {
  constructor(readonly callbackId: string | undefined) {
    super('handrail-desk-select', { bubbles: true, composed: true });
  }
}

/** The agent has finished looking things up. */
export class HandrailDeskCloseEvent extends Event {
  constructor() {
    super('handrail-desk-close', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'handrail-desk-request': HandrailDeskRequestEvent;
    'handrail-desk-select': HandrailDeskSelectEvent;
    'handrail-desk-close': HandrailDeskCloseEvent;
  }
}
