import { UsageError } from './command.js';

/** The number that was typed for a flag. Throws a {@link UsageError} for what is none, or lies outside. */
export function wholeNumber(flag: string, typed: string, least: number, most: number): number {
  const number = Number(typed);
  if (typed.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
  throw new UsageError(`--${flag} takes a whole number from ${least} to ${most}, not "${typed}".`);
}
