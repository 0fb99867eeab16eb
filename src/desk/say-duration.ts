import type { Language } from '../model/index.js';

/** `12 min`, `3 hr`, `2 days`: a length of time in ms, in one unit, never less than a minute. */
export function sayDuration(milliseconds: number, language: Language): string {
  const minutes = Math.max(1, Math.round(Math.abs(milliseconds) / 60_000));
  const [count, unit] =
    minutes < 120
      ? [minutes, 'minute']
      : minutes < 2880
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 1440), 'day'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(count);
}

/** `85 %`, as the language writes it. */
export function sayShare(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(share);
}
