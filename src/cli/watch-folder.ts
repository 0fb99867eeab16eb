import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Folders that are looked for anew so often, in ms: also those that came back after they were deleted. */
const HEARTBEAT = 1000;

/** Folders whose changes are nobody's business, and may be many. */
const PASSED_OVER = /^(?:node_modules|\..*)$/;

/**
 * Calls `onChange` after each change in a folder and all below it, until the returned function is called. Each folder is
 * watched by itself: Node's own recursive watching loses a file on Linux once an editor has saved it by renaming another
 * one over it, as most do.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  const watched = new Map<string, { readonly inode: number; readonly watcher: FSWatcher }>();
  const follow = (): boolean => {
    const now = new Map(foldersIn(folder).map(({ path, inode }) => [path, inode]));
    let changed = false;
    for (const [path, { inode, watcher }] of watched) {
      if (now.get(path) === inode) continue;
      watcher.close();
      watched.delete(path);
      changed = true;
    }
    for (const [path, inode] of now) {
      if (watched.has(path)) continue;
      try {
        const watcher = watch(path, notice);
        watcher.on('error', notice);
        watched.set(path, { inode, watcher });
        changed = true;
      } catch {
        // Gone meanwhile, or no watch is left; the next heartbeat tries again.
      }
    }
    return changed;
  };
  const notice = (): void => {
    follow();
    onChange();
  };
  follow();
  const heartbeat = setInterval(() => {
    if (follow()) onChange();
  }, HEARTBEAT);
  return () => {
    clearInterval(heartbeat);
    for (const { watcher } of watched.values()) watcher.close();
    watched.clear();
  };
}

/** A folder and all below it, with what tells it from another one of the same name. */
function foldersIn(path: string): { readonly path: string; readonly inode: number }[] {
  try {
    const { ino } = statSync(path);
    const below = readdirSync(path, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !PASSED_OVER.test(entry.name),
    );
    return [{ path, inode: ino }, ...below.flatMap(({ name }) => foldersIn(join(path, name)))];
  } catch {
    return [];
  }
}
