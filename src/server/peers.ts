/** What only a server needs: optional peers, so that a storefront installs next to nothing. */
const PEERS = ['hono', '@hono/node-server', 'libsql', 'libphonenumber-js'];

/** A package that only the server needs is not installed; the message says what to type. */
export class MissingPeerError extends Error {
  override readonly name = 'MissingPeerError';
  constructor(readonly peer: string) {
    super(`The callback server needs the package "${peer}". Install what it needs with: npm i ${PEERS.join(' ')}`);
  }
}

/**
 * Runs an import that needs the server's optional peers.
 * Throws a {@link MissingPeerError} when one of them is not installed.
 */
export async function withPeers<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw missingPeer(error) ?? error;
  }
}

function missingPeer(error: unknown): MissingPeerError | undefined {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') return undefined;
  const wanted = /Cannot find package '([^']+)'/.exec(error.message)?.[1];
  const peer = PEERS.find((name) => wanted === name);
  return peer === undefined ? undefined : new MissingPeerError(peer);
}
