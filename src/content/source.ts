import { languageOfPath } from './translations/language-of-path.js';
import { linkableOf, type Linkable } from './links/linkable.js';
import type { Problem } from './problem.js';
import type { DocumentHead, SourceDocument } from './source-document.js';

/** A document as its file gives it, and as other files see it. */
export interface Source {
  readonly document: DocumentHead;
  readonly linkable: Linkable;
  /** {@link linkable} in one string, to be compared. */
  readonly appearance: string;
  /** The document with its text. */
  readonly whole: () => SourceDocument;
}

export function sourceOf(document: SourceDocument): Source {
  const linkable = linkableOf(document);
  const appearance = JSON.stringify({ ...linkable, anchors: [...linkable.anchors] });
  return { document, linkable, appearance, whole: () => document };
}

/** A document without its text. */
export function headOf({ file, language, id, type, title, front, nextLine, related }: DocumentHead): DocumentHead {
  return { file, language, id, type, title, front, nextLine, related };
}

/** Sources that go by another id than they say; remembered, so that one source stays one object. */
const RENAMED = new WeakMap<Source, Source>();

/** A source by the id it goes by. */
export function named(source: Source, id: string): Source {
  return source.document.id === id ? source : renamed(source, id);
}

function renamed(source: Source, id: string): Source {
  const known = RENAMED.get(source);
  if (known?.document.id === id) return known;
  const other = sourceOf({ ...source.whole(), id });
  RENAMED.set(source, other);
  return other;
}

/** Of two files with one id in a language the later goes by its path instead; this is added to the problems. */
export function withOwnIds(sources: readonly Source[], problems: Problem[]): Source[] {
  const taken = new Map<string, string>();
  return sources.flatMap((source) => {
    const { file, language, id: wanted } = source.document;
    const nameIn = (id: string): string => `${language}\n${id}`;
    const id = taken.has(nameIn(wanted))
      ? [languageOfPath(file).base, file].find((name) => !taken.has(nameIn(name)))
      : wanted;
    if (id === undefined) return [];
    const owner = taken.get(nameIn(wanted)) ?? '';
    taken.set(nameIn(id), file);
    if (id === wanted) return [source];
    problems.push({
      severity: 'warning',
      file,
      line: 1,
      rule: 'same-id',
      message: `The id "${wanted}" already belongs to ${owner}; this file goes by "${id}".`,
      remedy: 'Give each its own id.',
    });
    return [renamed(source, id)];
  });
}
