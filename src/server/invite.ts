import type { Agent } from '../model/index.js';
import { hashSecret } from './secret.js';
import type { Storage } from './storage.js';

/** How long a sign-in link waits to be opened. */
const INVITATION_LASTS = 24 * 3_600_000;

/**
 * A one-time token with which an agent signs in; put it after `#signin=` in the address of the desk.
 * Who is invited again by the same name signs in as the same agent.
 */
export async function inviteAgent(
  storage: Storage,
  { name, role }: Pick<Agent, 'name' | 'role'>,
  { clock, randomToken }: { readonly clock: () => number; readonly randomToken: () => string },
): Promise<string> {
  const token = randomToken();
  await storage.invite({
    newId: randomToken().slice(0, 16),
    name,
    role,
    tokenHash: hashSecret(token),
    expiresAt: clock() + INVITATION_LASTS,
  });
  return token;
}
