import { type Library, targetOf } from './library.js';
import type { Linkable } from './linkable.js';
import { fileRemedy } from './link-remedies.js';
import { joinPath } from './link-resolver.js';
import type { Report } from '../problem.js';
import type { DocumentHead } from '../source-document.js';
import { didYouMean, suggest } from '../suggestion.js';

/**
 * Ids of the entries that come next: those that `next` names, by id, alias, slug or path, then those of a last "Related
 * articles" list, each once. A name that is nowhere is reported.
 */
export function nextEntries(document: DocumentHead, library: Library, report: Report): string[] {
  const named = document.front.next.flatMap((name) => {
    const id = idOf(name, document, library);
    if (id !== undefined) return [id];
    const bare = name.replace(/\.(?:md|markdown)$/i, '');
    report({
      severity: 'warning',
      line: document.nextLine,
      rule: 'unknown-next',
      message: `next: "${name}" is no article or flow in ${document.language}.`,
      remedy: didYouMean(suggest(bare, library.names(document.language)), 'Write the id of one that is there.'),
    });
    return [];
  });
  const listed = document.related.flatMap(({ href, line }) => {
    const path = decode(href.split('#')[0] ?? '');
    const id = idOf(path, document, library);
    if (id !== undefined) return [id];
    // Why the file is left out has been told.
    if (library.leftOutAt(joinPath(document.file, path) ?? '') === 'wrong') return [];
    report({
      severity: 'warning',
      line,
      rule: 'dead-link',
      message: `"${path}" is not in the help folder; the link is left out.`,
      remedy: fileRemedy(joinPath(document.file, path.replaceAll('\\', '/')), document.file, library.paths()),
    });
    return [];
  });
  return [...new Set([...named, ...listed])].filter((id) => id !== document.id);
}

/** Undefined for what is not there, or cannot be opened, as a notice. */
function idOf(name: string, document: DocumentHead, library: Library): string | undefined {
  const found = find(name, document, library);
  const target = found ? targetOf(found, undefined) : undefined;
  return target && 'id' in target ? target.id : undefined;
}

/** In the language of the document, or else in another: the pack borrows what is not translated. */
function find(name: string, document: DocumentHead, library: Library): Linkable | undefined {
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
