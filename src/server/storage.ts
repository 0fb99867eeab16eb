import type { Agent } from '../model/index.js';
import type { StoredCallback } from './stored-callback.js';

/** What a change decides, having seen the callback as it stands. */
export interface Decision<T> {
  /** The callback to be kept; absent = nothing changes. */
  readonly store?: StoredCallback;
  readonly answer: T;
}

/**
 * Where callbacks and agents are kept. One contract suite (`test/server/storage-contract.ts`) holds for every
 * implementation. A promise that a method returns is fulfilled only when what it wrote survives a power cut.
 */
export interface Storage {
  /**
   * Reads one callback, lets `decide` say what becomes of it, and keeps that: nobody else changes it in between.
   * `decide` must be pure, as it may run again. What it throws is passed on and nothing is kept.
   * Rejects with {@link PhoneTakenError} when another open callback has the same number, and with
   * {@link StorageError} when it could not be written down.
   */
  change<T>(id: string, decide: (current: StoredCallback | undefined) => Decision<T>): Promise<T>;
  find(id: string): Promise<StoredCallback | undefined>;
  /** Everything that still has to be called. */
  open(): Promise<readonly StoredCallback[]>;
  /** How many open callbacks have a window that begins before this instant. */
  countOpen(windowBefore: number): Promise<number>;
  /** Done since this instant, latest first. */
  doneSince(at: number): Promise<readonly StoredCallback[]>;
  /** Requested from (inclusive) – to (exclusive). */
  requestedBetween(from: number, to: number): Promise<readonly StoredCallback[]>;

  /** Writes down a one-time sign-in; the agent is the one of that name, or a new one with `newId`. */
  invite(invitation: Invitation): Promise<Agent>;
  /** Uses up a one-time sign-in and begins a session; undefined when unknown, used or expired. */
  signIn(signIn: SignIn): Promise<Agent | undefined>;
  agentOfSession(sessionHash: string, now: number): Promise<Agent | undefined>;
  endSession(sessionHash: string): Promise<void>;
  /** Whether anybody has ever signed in. */
  hasSignedInAgents(): Promise<boolean>;

  close(): Promise<void>;
}

export interface Invitation {
  readonly newId: string;
  readonly name: string;
  readonly role: Agent['role'];
  readonly tokenHash: string;
  readonly expiresAt: number;
}

export interface SignIn {
  readonly tokenHash: string;
  readonly sessionHash: string;
  readonly now: number;
  readonly sessionExpiresAt: number;
  /** What the agent wants to be called from now on. */
  readonly name?: string;
}

/** It could not be written down (disk full, locked, damaged); nothing of it may be acknowledged. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}

/** Another open callback has the same number. */
export class PhoneTakenError extends Error {
  override readonly name = 'PhoneTakenError';
  constructor() {
    super('Another open callback has this number.');
  }
}
