/** The database that the callback's outbox keeps; see `openOutbox`. */
const DATABASE = 'handrail-callback';

/**
 * Whether this device holds a callback from an earlier page, found out without leaving a trace and without loading the
 * keeper. Where a browser cannot list its databases the answer is yes: the keeper then looks for itself.
 */
export async function remembersCallback(): Promise<boolean> {
  try {
    if (!('databases' in indexedDB)) return true;
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === DATABASE);
  } catch {
    return false;
  }
}
