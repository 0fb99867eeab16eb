import type { OldSystem } from '../old-article.js';
import { zendesk } from './zendesk.js';

/** Where help centers move in from. */
export const SYSTEMS = { zendesk } as const satisfies Record<string, OldSystem>;

export type SystemName = keyof typeof SYSTEMS;

export function isSystem(name: string): name is SystemName {
  return Object.hasOwn(SYSTEMS, name);
}
