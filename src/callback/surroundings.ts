/** Time as the keeper sees it. */
export interface KeeperClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `ring` once after that many milliseconds; the returned function takes it back. */
  setTimer(milliseconds: number, ring: () => void): () => void;
}

/** What a keeper needs of `navigator.locks`. */
export type KeeperLocks = Pick<LockManager, 'request'>;

/** What a keeper needs of a `BroadcastChannel`. */
export interface KeeperChannel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: () => void): void;
  close(): void;
}

/** The page around the keeper. */
export interface KeeperPage {
  isVisible(): boolean;
  /** Calls `wake` when it is worth trying at once: network back, page shown again. Only a hint, never believed. */
  onWake(wake: () => void): () => void;
}

export const systemClock: KeeperClock = {
  now: () => Date.now(),
  setTimer(milliseconds, ring) {
    const timer = setTimeout(ring, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The browser's page: awake when shown, when the network comes back, and when it returns from the back/forward cache. */
export function browserPage(): KeeperPage {
  return {
    isVisible: () => document.visibilityState === 'visible',
    onWake(wake) {
      const wakeIfVisible = (): void => {
        if (document.visibilityState === 'visible') wake();
      };
      addEventListener('online', wake);
      addEventListener('pageshow', wake);
      document.addEventListener('visibilitychange', wakeIfVisible);
      return () => {
        removeEventListener('online', wake);
        removeEventListener('pageshow', wake);
        document.removeEventListener('visibilitychange', wakeIfVisible);
      };
    },
  };
}
