// The folders of Markdown that benches of the content run on: those named on the command line, or all below
// HANDRAIL_CONTENT, or else those inside the project.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const OWN = ['../../docs/demo/help', '../content/fixtures/flows', '../content/fixtures/smart-answers'];

/** `{ name, folder }` of each set; a name is the folder's own, so that no figure tells where it lay. */
export function contentSets(named) {
  const below = process.env.HANDRAIL_CONTENT;
  const folders =
    named.length > 0
      ? named.map((path) => resolve(path))
      : below
        ? readdirSync(below)
            .map((name) => resolve(below, name))
            .filter((path) => statSync(path).isDirectory())
        : OWN.map((path) => fileURLToPath(new URL(path, import.meta.url))).filter(existsSync);
  return folders.map((folder) => ({
    folder,
    name: basename(folder) === 'help' ? `${basename(join(folder, '..'))}/help` : basename(folder),
  }));
}

/** One Markdown file of a folder, in the middle of the list, to be changed. */
export function someFile(folder) {
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => /\.md$/i.test(name) && !/(^|\/)[_.]/.test(name))
    .sort();
  return join(folder, files[Math.floor(files.length / 2)]);
}
