/** What stands where a number was taken out. */
const CARD_MARK = '[card removed]';
const IBAN_MARK = '[IBAN removed]';

/** Issuer prefixes with the lengths they come in (ISO/IEC 7812; Visa's 13 digits are long gone). */
const ISSUERS: readonly { readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
  { prefix: /^4/, lengths: [16, 19] },
  { prefix: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^(30[0-5]|309|36|38|39)/, lengths: [14, 16, 19] },
  { prefix: /^(6011|64[4-9]|65)/, lengths: [16, 19] },
  { prefix: /^35(2[89]|[3-8])/, lengths: [16, 19] },
  { prefix: /^(62|81)/, lengths: [16, 17, 18, 19] },
  { prefix: /^(5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [13, 14, 15, 16, 17, 18, 19] },
];

const LONGEST_CARD = 19;

/** Lengths of IBANs by country (SWIFT IBAN registry). */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 ' +
    'FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 ' +
    'LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 ' +
    'SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const DIGIT_RUNS = /(?<![\p{Nd}+])\p{Nd}(?:[\s.\-–—_/·]{0,3}\p{Nd}){12,}/gu;
const IBAN_STARTS = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}/g;
const IBAN_GAP = /[\s.\-–]/;

/** Takes card numbers (issuer, length, Luhn) and IBANs (country, length, mod 97) out of a text. */
export function redact(text: string): string {
  return redactIbans(text).replace(DIGIT_RUNS, redactCards);
}

/** The same, for every string inside a JSON value. */
export function redactAll<T>(value: T): T;
export function redactAll(value: unknown): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item: unknown) => redactAll(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redactAll(inner)]));
}

interface DigitGroup {
  readonly from: number;
  readonly to: number;
  /** In ASCII, whatever the script. */
  readonly digits: string;
}

/** A card may stand between other digits ("12/27 4111 1111 1111 1111 123"), so every run of groups is looked at. */
function redactCards(run: string): string {
  const groups: DigitGroup[] = [...run.matchAll(/\p{Nd}+/gu)].map(({ index, 0: written }) => ({
    from: index,
    to: index + written.length,
    digits: [...written].map(asciiDigit).join(''),
  }));
  let redacted = '';
  let done = 0;
  for (const [at, { from }] of groups.entries()) {
    const end = from < done ? undefined : endOfCard(groups, at);
    if (end === undefined) continue;
    redacted += run.slice(done, from) + CARD_MARK;
    done = end;
  }
  return redacted + run.slice(done);
}

/** Where the card number that begins with this group ends; undefined when none does. */
function endOfCard(groups: readonly DigitGroup[], start: number): number | undefined {
  let card = '';
  for (const { to, digits } of groups.slice(start, start + LONGEST_CARD)) {
    card += digits;
    if (card.length > LONGEST_CARD) return undefined;
    if (isCardNumber(card)) return to;
  }
  return undefined;
}

function redactIbans(text: string): string {
  let redacted = '';
  let from = 0;
  for (const { index } of text.matchAll(IBAN_STARTS)) {
    const end = index < from ? undefined : endOfIban(text, index);
    if (end === undefined) continue;
    redacted += text.slice(from, index) + IBAN_MARK;
    from = end;
  }
  return redacted + text.slice(from);
}

/** Where the IBAN that begins here ends; undefined when none does. */
function endOfIban(text: string, start: number): number | undefined {
  const length = IBAN_LENGTHS.get(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return undefined;
  let iban = '';
  for (let at = start; at < Math.min(text.length, start + 3 * length); at += 1) {
    const character = text.charAt(at);
    if (/[A-Za-z0-9]/.test(character)) iban += character.toUpperCase();
    else if (!IBAN_GAP.test(character)) return undefined;
    if (iban.length === length) return isIban(iban) ? at + 1 : undefined;
  }
  return undefined;
}

function isCardNumber(digits: string): boolean {
  return (
    ISSUERS.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits)) && isLuhn(digits)
  );
}

/** ISO/IEC 7812-1, annex B. */
function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 13616: the first four characters moved to the end, letters as 10–35, the whole mod 97 is 1. */
function isIban(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const character of moved)
    for (const digit of String(parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Digits of every script count: Unicode keeps each script's ten digits together, in order. */
function asciiDigit(character: string): string {
  const code = character.normalize('NFKC').codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
