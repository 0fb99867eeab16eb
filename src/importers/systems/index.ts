import type { OldSystem } from '../old-system.js';
import { faqpage } from './faq-page.js';
import { folder } from './folder.js';
import { freshdesk } from './freshdesk.js';
import { helpscout } from './helpscout.js';
import { intercom } from './intercom.js';
import { zendesk } from './zendesk.js';

/** Where help centers move in from. */
export const SYSTEMS = { zendesk, intercom, faqpage, freshdesk, helpscout, folder } as const satisfies Record<
  string,
  OldSystem
>;

export type SystemName = keyof typeof SYSTEMS;

export function isSystem(name: string): name is SystemName {
  return Object.hasOwn(SYSTEMS, name);
}
