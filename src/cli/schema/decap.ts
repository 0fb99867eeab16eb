import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { decapConfig, type HelpFile } from '../../content/index.js';
import { UsageError } from '../command.js';

/** `config.yml` of Decap CMS for a help folder. Throws a {@link UsageError} where there is none. */
export async function decapFor(folder: string, cwd: string, defaultLanguage: string): Promise<string> {
  const root = resolve(cwd, folder);
  const files: HelpFile[] = [];
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && /\.md$/i.test(entry.name))
      files.push({ path: relative(root, path).replaceAll('\\', '/'), text: await readFile(path, 'utf8') });
  }
  if (files.length === 0) throw new UsageError(`"${folder}" holds no Markdown file. Name the help folder.`);
  return decapConfig(
    folder,
    files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    defaultLanguage,
  );
}
