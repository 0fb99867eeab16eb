import { type Library, targetOf } from './library.js';
import { joinPath } from './link-resolver.js';
import type { Report } from './problem.js';
import type { SourceDocument } from './source-document.js';
import { didYouMean, suggest } from './suggestion.js';

/** Ids of the entries that `next` names, by id, alias, slug or path; a name that is nowhere is reported. */
export function nextEntries(document: SourceDocument, library: Library, report: Report): string[] {
  return document.front.next.flatMap((name) => {
    const path = joinPath(document.file, name.split('#')[0] ?? '') ?? '';
    const found =
      library.named(name, document.language) ?? library.atPath(path) ?? library.atPath(`${path}.md`) ?? undefined;
    const target = found ? targetOf(found, undefined) : undefined;
    if (target && 'id' in target) return [target.id];
    report({
      severity: 'warning',
      line: 1,
      rule: 'unknown-next',
      message: `next: "${name}" is no article or flow in ${document.language}.`,
      remedy: didYouMean(suggest(name, library.names(document.language)), 'Write the id of one that is there.'),
    });
    return [];
  });
}
