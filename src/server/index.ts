import type { App, AppOptions } from './app.js';
import { withPeers } from './peers.js';
import type { Storage } from './storage.js';

export type { App, AppOptions } from './app.js';
export type { Availability, CallTeam } from './call-team.js';
export type { Rate } from './rate-limit.js';
export type { Decision, Invitation, SignIn, Storage } from './storage.js';
export type { StoredCallback } from './stored-callback.js';
export { PhoneTakenError, StorageError } from './storage.js';
export { MissingPeerError, withPeers } from './peers.js';
export { DataInUseError, holdDataFolder, openDataFolder } from './data-folder.js';
export { agentsHelpIn, type ReadAgentsHelp } from './agents-help.js';
export { callbackHours } from './hours-of-pack.js';
export { inviteAgent } from './invite.js';
export { promiseWindow, type PromiseSituation } from './promise-window.js';
export { urgencyOf } from './urgency.js';
export { redact } from './redact.js';

/**
 * The callback server as `Request → Response`; `docs/protocol.md` says what it speaks.
 * Throws a {@link MissingPeerError} when hono or libphonenumber-js is not installed, and a RangeError for an unknown
 * country.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { buildApp } = await withPeers(() => import('./app.js'));
  return buildApp(options);
}

/**
 * Opens or creates the SQLite file at `path`, in which everything is kept. One server process a file.
 * Throws a {@link MissingPeerError} when libsql is not installed.
 */
export async function openSqlite(path: string): Promise<Storage> {
  const { openDatabase } = await withPeers(() => import('./sqlite-storage.js'));
  return openDatabase(path);
}
