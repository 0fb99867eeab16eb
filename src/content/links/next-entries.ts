import { type Library, targetOf } from './library.js';
import type { Linkable } from './linkable.js';
import { joinPath } from './link-resolver.js';
import type { Report } from '../problem.js';
import type { SourceDocument } from '../source-document.js';
import { didYouMean, suggest } from '../suggestion.js';

/**
 * Ids of the entries that come next: those that `next` names, by id, alias, slug or path, then those of a last "Related
 * articles" list, each once. A name that is nowhere is reported.
 */
export function nextEntries(document: SourceDocument, library: Library, report: Report): string[] {
  const named = document.front.next.map((name) => ({ name, line: document.nextLine, said: `next: "${name}"` }));
  const listed = document.related.map(({ href, line }) => ({
    name: decode(href.split('#')[0] ?? ''),
    line,
    said: `"${href}"`,
  }));
  const ids = [...named, ...listed].flatMap(({ name, line, said }) => {
    const found = find(name, document, library);
    const target = found ? targetOf(found, undefined) : undefined;
    if (target && 'id' in target) return [target.id];
    const bare = name.replace(/\.(?:md|markdown)$/i, '');
    report({
      severity: 'warning',
      line,
      rule: 'unknown-next',
      message: `${said} is no article or flow in ${document.language}.`,
      remedy: didYouMean(suggest(bare, library.names(document.language)), 'Write the id of one that is there.'),
    });
    return [];
  });
  return [...new Set(ids)].filter((id) => id !== document.id);
}

/** In the language of the document, or else in another: the pack borrows what is not translated. */
function find(name: string, document: SourceDocument, library: Library): Linkable | undefined {
  const path = joinPath(document.file, name.split('#')[0] ?? '') ?? '';
  const found =
    library.named(name, document.language) ??
    library.atPath(path) ??
    library.atPath(`${path}.md`) ??
    library.inOtherLanguage(path, document.language) ??
    library.namedElsewhere(name, document.language);
  return found && (library.translation(found, document.language) ?? found);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
