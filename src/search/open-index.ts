import type { BuiltIndex, LoadIndexFile } from './built/open-index.js';
import type { LanguageTools } from './language-tools.js';
import type { Searchable } from './searchable.js';

/**
 * Opens what `buildIndexFiles` wrote, in the language it was written in: loads its core, and before it the code that
 * reads it, which only the pages of large sites need. Rejects as its `search` does.
 */
export async function openIndex(
  load: LoadIndexFile,
  tools: LanguageTools,
  searchables?: readonly Searchable[],
): Promise<BuiltIndex> {
  const built = await import('./built/open-index.js');
  return built.openIndex(load, tools, searchables);
}
