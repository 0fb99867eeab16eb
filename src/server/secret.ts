import { createHash, timingSafeEqual } from 'node:crypto';

/** Secrets and tokens are kept as this hash only: 32 random bytes need no salt and no slow hash. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Whether a secret belongs to a hash, in time that tells nothing about where they differ. */
export function isSecretOf(secret: string, hash: string): boolean {
  const given = Buffer.from(hashSecret(secret));
  const kept = Buffer.from(hash);
  return given.length === kept.length && timingSafeEqual(given, kept);
}
