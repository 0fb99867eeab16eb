import type { Language } from '../model/index.js';
import { createVisit, type Visit } from './create-visit.js';
import type { PackSource } from './load-pack.js';
import { tabMemory } from './memory.js';
import type { VisitEffects } from './visit-context.js';

/** What a page says of its help center. */
export interface PageSettings {
  readonly source: PackSource;
  /** Base address of `handrail serve`'s interface, such as `/handrail`. */
  readonly server?: string;
  /** Address that takes callback requests where there is no server of this kind. */
  readonly webhook?: string;
  /** For how many days the device remembers what went unsolved; without it nothing outlives the tab. */
  readonly remember?: number;
  /** Wished languages, best first. */
  readonly languages: readonly Language[];
}

const visits = new Map<string, Visit>();

/** The one visit that all elements with the same settings share on this page. It begins to load at the first call. */
export function pageVisit(settings: PageSettings): Visit {
  const key = JSON.stringify([settings.source, settings.server, settings.webhook]);
  let visit = visits.get(key);
  if (visit === undefined) {
    visit = createVisit(settings.source, settings.languages, pageEffects(settings, key));
    visits.set(key, visit);
    void visit.start();
  }
  return visit;
}

function pageEffects({ server, webhook, remember }: PageSettings, key: string): VisitEffects {
  const receiver = server !== undefined || webhook !== undefined;
  return {
    now: () => Date.now(),
    fetch: (...request) => fetch(...request),
    memory: tabMemory(`handrail:visit:${key}`, () => sessionStorage),
    ...(remember !== undefined && {
      device: { days: remember, key: `handrail:earlier:${key}`, storage: () => localStorage },
    }),
    address: () => document.baseURI,
    page: () => location.pathname,
    report: (error) => console.error('[handrail]', error),
    ...(receiver && {
      openKeeper: async () => {
        const { openPageKeeper } = await import('../callback/index.js');
        return openPageKeeper({ ...(server !== undefined && { server }), ...(webhook !== undefined && { webhook }) });
      },
    }),
  };
}
