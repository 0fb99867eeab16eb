import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** A file of the help for agents. */
export interface HelpFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** Finds a file of the help for agents by its path in it; undefined where there is none. */
export type ReadAgentsHelp = (path: string) => Promise<HelpFile | undefined>;

/** What a pack consists of; nothing else of its folder is served. */
const OF_PACK =
  /^(?:pack(?:\.[\w-]+)?\.json|pack\.[\w-]+\/.+\.json|pack\.[\w-]+\.search\/[\w-]+\.bin|pack\.[\w-]+\.meaning\.bin|assets\/.+)$/;

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** Reads what `handrail build --agents-help FOLDER` wrote. */
export function agentsHelpIn(folder: string): ReadAgentsHelp {
  return async (path) => {
    if (!OF_PACK.test(path) || path.split(/[\\/]/).some((part) => part === '' || part.startsWith('.')))
      return undefined;
    try {
      const [home, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
      if (!file.startsWith(home + sep)) return undefined;
      const bytes = new Uint8Array(await readFile(file));
      return { bytes, type: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream' };
    } catch {
      return undefined;
    }
  };
}
