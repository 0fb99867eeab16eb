/** What only moving in needs: optional peers, so that a site installs next to nothing. */
const PEERS = ['unified', 'rehype-parse', 'rehype-remark', 'remark-gfm', 'remark-stringify'];

/** A package that turns HTML into Markdown is not installed; the message says what to type. */
export class MissingImportPeerError extends Error {
  override readonly name = 'MissingImportPeerError';
  constructor(readonly peer: string) {
    super(`Moving in needs the package "${peer}". Install what it needs with: npm i -D ${PEERS.join(' ')}`);
  }
}

/**
 * Runs an import that needs the optional peers of moving in.
 * Throws a {@link MissingImportPeerError} when one of them is not installed.
 */
export async function withImportPeers<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw missingPeer(error) ?? error;
  }
}

function missingPeer(error: unknown): MissingImportPeerError | undefined {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') return undefined;
  const wanted = /Cannot find package '([^']+)'/.exec(error.message)?.[1];
  return wanted !== undefined && PEERS.includes(wanted) ? new MissingImportPeerError(wanted) : undefined;
}
