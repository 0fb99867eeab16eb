/** What something costs. */
export interface Money {
  readonly amount: number;
  /** ISO 4217, such as `EUR`. */
  readonly currency: string;
}

/** `5`, `5 min`, `90 minutes`, `2 h`, `1.5 hours`, `1 day` → minutes; undefined for what is no length of time. */
export function durationOf(text: string): number | undefined {
  const found = /^(\d+(?:[.,]\d+)?)\s*(m|min|mins|minutes?|h|hrs?|hours?|d|days?)?\.?$/i.exec(text.trim());
  if (!found) return undefined;
  const unit = (found[2] ?? 'm').toLowerCase()[0];
  return Number(found[1]?.replace(',', '.')) * (unit === 'h' ? 60 : unit === 'd' ? 1440 : 1);
}

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

/** `4.50 EUR`, `€4.50`, `4,50 €`; undefined for what is no amount with a currency. */
export function moneyOf(text: string): Money | undefined {
  const found = /^(?<before>[€$£]|[A-Z]{3})?\s*(?<amount>\d+(?:[.,]\d{1,2})?)\s*(?<after>[€$£]|[A-Z]{3})?$/u.exec(
    text.trim(),
  )?.groups;
  const sign = found?.['before'] ?? found?.['after'];
  if (!found || sign === undefined) return undefined;
  return { amount: Number(found['amount']?.replace(',', '.')), currency: SIGNS[sign] ?? sign };
}
