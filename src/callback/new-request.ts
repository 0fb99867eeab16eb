import { CALLBACK_VERSION, FormatError } from '../model/index.js';
import type { CallbackRequest, CallbackWish, Handover, Language } from '../model/index.js';

/** What the customer's form and device give for a callback. */
export interface CallbackWishes {
  /** As typed. */
  readonly phone: string;
  readonly name?: string;
  readonly wish: CallbackWish;
  readonly language: Language;
  /** IANA zone of the device. */
  readonly zone?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly handover: Handover;
  /** Source of chance; the platform's by default. */
  readonly randomBytes?: (count: number) => Uint8Array;
}

/**
 * A new request with an id and a secret of its own, both made on the device: so it can be sent as often as needed and
 * stays one callback. Throws a `FormatError` for a phone number outside the protocol's limits (3–40 characters).
 */
export function newCallbackRequest(wishes: CallbackWishes): CallbackRequest {
  const randomBytes = wishes.randomBytes ?? ((count) => crypto.getRandomValues(new Uint8Array(count)));
  const name = wishes.name?.trim().slice(0, 120);
  const phone = wishes.phone.trim();
  if (phone.length < 3 || phone.length > 40) throw new FormatError('phone', 'A phone number is expected here.');
  return {
    version: CALLBACK_VERSION,
    id: uuid(randomBytes(16)),
    secret: base64url(randomBytes(32)),
    phone,
    ...(name && { name }),
    wish: wishes.wish,
    language: wishes.language.slice(0, 35),
    ...(wishes.zone !== undefined && { zone: wishes.zone.slice(0, 60) }),
    writtenAt: Math.round(wishes.now),
    handover: wishes.handover,
  };
}

/** A version 4 UUID (RFC 9562). `crypto.randomUUID` is missing on pages without https. */
function uuid(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte, at) => {
    const marked = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}
