import type { CallbackKeeper } from './callback-keeper.js';
import { createCallbackKeeper } from './create-callback-keeper.js';
import { httpSender } from './http-sender.js';
import { openOutbox } from './open-outbox.js';
import { browserPage } from './surroundings.js';
import { webhookSender } from './webhook-sender.js';

/** Where a page's callbacks go; the server where both are named. */
export interface PageReceiver {
  readonly server?: string;
  readonly webhook?: string;
}

/** The keeper of a browser's page, with the platform's storage, locks and channel. Throws a `TypeError` without a receiver. */
export function openPageKeeper({ server, webhook }: PageReceiver): CallbackKeeper {
  const sender =
    server !== undefined ? httpSender({ server }) : webhook !== undefined ? webhookSender({ url: webhook }) : undefined;
  if (sender === undefined) throw new TypeError('A callback needs a receiver: name a server or a webhook.');
  // Older browsers, and pages without https, have no locks.
  const locks = 'locks' in navigator ? { locks: navigator.locks } : {};
  const channel = 'BroadcastChannel' in globalThis ? { channel: (name: string) => new BroadcastChannel(name) } : {};
  return createCallbackKeeper({ outbox: openOutbox(), sender, page: browserPage(), ...locks, ...channel });
}
