import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** For the desk and for the size gate; no customer's page loads them. */
const NOT_FOR_CUSTOMERS = new Set(['desk.js', 'graph.json']);

/** The built elements, beside this file's folder in the package or under `dist/` in the repository; absent when not built. */
export function bundleFolder(): string | undefined {
  return ['../drop-in', '../../dist/drop-in']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(`${path}/handrail.js`));
}

/** Writes `handrail.js` and the chunks it loads into a folder, so that a page needs nothing but a script tag. */
export async function copyScript(folder: string): Promise<void> {
  const bundle = bundleFolder();
  if (bundle === undefined)
    throw new Error('The elements are not built. In the repository, type "npm run build" first.');
  await cp(bundle, folder, { recursive: true, filter: (path) => !NOT_FOR_CUSTOMERS.has(basename(path)) });
}
