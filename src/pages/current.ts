import type { Entry, LanguagePack, Notice } from '../model/index.js';

/**
 * What of a pack holds on a day (ISO date): a static page cannot know the time at which it is read, so what is over on the
 * day it is written, or has not begun, is left out. So are notices for certain pages of the site alone.
 */
export function currentPack(pack: LanguagePack, today: string): LanguagePack {
  return {
    ...pack,
    entries: pack.entries.filter((entry) => isCurrent(entry, today)),
    notices: pack.notices.filter((notice) => holds(notice, today)),
  };
}

function isCurrent({ expires }: Entry, today: string): boolean {
  return expires === undefined || expires >= today;
}

/** Of an instant only its day counts. */
function holds({ from, until, contexts }: Notice, today: string): boolean {
  const begun = from === undefined || from.slice(0, 10) <= today;
  return begun && (until === undefined || until.slice(0, 10) >= today) && contexts.length === 0;
}
