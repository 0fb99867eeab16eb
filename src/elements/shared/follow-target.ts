import type { Choice, Target } from '../../model/index.js';
import type { VisitRequest } from '../../visit/index.js';

/** The wish behind a link or a choice shown in Answers; undefined where the link leaves the help center by itself. */
export function requestFor(to: Target, choice?: Choice): VisitRequest | undefined {
  switch (to.kind) {
    case 'article':
    case 'flow':
      return { ...to, kind: 'open' };
    case 'step':
      return choice && { kind: 'choose', choice };
    case 'contact':
    case 'callback':
      return { ...to, kind: 'contact' };
    case 'heading':
    case 'leave':
      return undefined;
  }
}
