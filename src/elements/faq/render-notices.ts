import { html, nothing, type TemplateResult } from 'lit';
import type { Notice } from '../../model/index.js';
import type { VisitState } from '../../visit/index.js';
import { matchesPage } from '../shared/matches-page.js';
import { renderBody, type BodyContext } from '../shared/render-body.js';

/** Notices that hold now, on this page. */
export function renderNotices(state: VisitState, context: BodyContext): TemplateResult | typeof nothing {
  if (state.pack.kind !== 'ready') return nothing;
  const now = Date.now();
  const current = state.pack.pack.notices.filter(
    (notice) => holdsAt(notice, now) && (notice.contexts.length === 0 || matchesPage(notice.contexts)),
  );
  return html`${current.map(
    (notice) =>
      html`<aside class="notice ${notice.tone}" aria-label=${notice.title}>
        <strong>${notice.title}</strong>
        <div class="body">${renderBody(notice.body, context)}</div>
      </aside>`,
  )}`;
}

/** A date without a time holds from its first to its last moment, in the reader's time. */
function holdsAt(notice: Notice, now: number): boolean {
  const begin =
    notice.from === undefined ? -Infinity : Date.parse(isDate(notice.from) ? `${notice.from}T00:00` : notice.from);
  const end =
    notice.until === undefined
      ? Infinity
      : Date.parse(isDate(notice.until) ? `${notice.until}T23:59:59.999` : notice.until);
  return now >= begin && now <= end;
}

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
