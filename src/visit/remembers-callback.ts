/** The database and its one store that the callback's outbox keeps; see `openOutbox`. */
const DATABASE = 'handrail-callback';
const STORE = 'callbacks';

/**
 * Whether this device holds a callback from an earlier page, found out without leaving a trace and without loading the
 * keeper. Where a browser cannot list its databases the answer is yes: the keeper then looks for itself.
 */
export async function remembersCallback(): Promise<boolean> {
  try {
    if (!('databases' in indexedDB)) return true;
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === DATABASE) && (await holdsRecords());
  } catch {
    return false;
  }
}

/** A callback that is over leaves an empty store behind: another tab may be about to write. */
function holdsRecords(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE);
    opening.onerror = () => reject(opening.error ?? new Error('open failed'));
    // Gone since it was listed: opening must not make it anew.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      const database = opening.result;
      const counting = database.transaction(STORE).objectStore(STORE).count();
      counting.onsuccess = () => resolve(counting.result > 0);
      counting.onerror = () => reject(counting.error ?? new Error('count failed'));
      database.close();
    };
  });
}
