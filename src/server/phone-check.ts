import parsePhoneNumber, { isSupportedCountry, type CountryCode, type PhoneNumber } from 'libphonenumber-js/max';
import { HttpError } from './http-error.js';

type NumberType = NonNullable<ReturnType<PhoneNumber['getType']>>;

/** Kinds of number nobody should be made to call: they cost the shop money and earn somebody else some. */
const NOT_ALLOWED: ReadonlySet<NumberType> = new Set([
  'PREMIUM_RATE',
  'SHARED_COST',
  'PERSONAL_NUMBER',
  'UAN',
  'PAGER',
  'VOICEMAIL',
]);

/**
 * The number as typed → E.164. `country` (ISO 3166) is meant where the number names none.
 * Throws `phone-not-valid` or `phone-not-allowed`.
 */
export function checkPhone(typed: string, country: CountryCode): string {
  const number = parsePhoneNumber(typed, country);
  if (number === undefined || !number.isValid())
    throw new HttpError('phone-not-valid', `This is not a complete telephone number (read as one of ${country}).`, {
      path: 'phone',
    });
  const type = number.getType();
  if (number.ext !== undefined || (type !== undefined && NOT_ALLOWED.has(type)))
    throw new HttpError('phone-not-allowed', `Numbers of the kind ${type ?? 'with extension'} are not called.`, {
      path: 'phone',
    });
  return number.number;
}

/** Reads an ISO 3166 country. Throws when it is none. */
export function parseCountry(country: string): CountryCode {
  const upper = country.toUpperCase();
  if (isSupportedCountry(upper)) return upper;
  throw new RangeError(`"${country}" is not a country with telephone numbers. Use two letters such as DE, GB or US.`);
}
