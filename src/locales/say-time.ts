import type { Language } from '../model/index.js';

/** `14:00`, as the language writes it, in the zone of the reader unless another is given. */
export function sayClock(at: number, language: Language, zone?: string): string {
  return new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    ...(zone !== undefined && { timeZone: zone }),
  }).format(at);
}

/** `today`, `tomorrow`, `on Monday` or `Monday, 7 December`, seen from `now`. */
export function sayDay(at: number, now: number, language: Language): string {
  const days = daysBetween(now, at);
  if (days === 0 || days === 1) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  const style =
    days < 7 ? ({ weekday: 'long' } as const) : ({ weekday: 'long', day: 'numeric', month: 'long' } as const);
  return new Intl.DateTimeFormat(language, style).format(at);
}

/** `today, 14:00–14:30`: a promised window in the time of the reader. */
export function sayWindow(
  window: { readonly from: number; readonly to: number },
  now: number,
  language: Language,
): string {
  return `${sayDay(window.from, now, language)}, ${sayClock(window.from, language)}–${sayClock(window.to, language)}`;
}

/** Calendar days from one instant to another in the time of the reader. */
function daysBetween(from: number, to: number): number {
  const midnight = (at: number) => {
    const date = new Date(at);
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  };
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}
