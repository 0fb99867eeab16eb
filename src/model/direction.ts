export type Direction = 'ltr' | 'rtl';

/** Languages written from right to left (CLDR "characters right-to-left", main scripts). */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)(?:-|$)/i;

/** Which way a language (BCP 47) is written. */
export function directionOf(language: string): Direction {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
