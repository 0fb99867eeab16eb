import type { Entry, Target } from '../../model/index.js';
import { targetsIn, targetsOfEntry } from '../links/map-targets.js';
import type { CompiledDocument } from '../compile-document.js';

/** Entries of one language, by id. */
export interface Shelf {
  readonly language: string;
  readonly entries: ReadonlyMap<string, Entry>;
}

/**
 * What a language borrows: the entries that its own lead to, by a link, a choice or `next`, and that are not translated;
 * and what those lead to in turn. Each is taken from the first shelf that has it, and marked with its language.
 */
export function borrowEntries(
  own: readonly CompiledDocument[],
  has: ReadonlySet<string>,
  shelves: readonly Shelf[],
): Entry[] {
  const borrowed = new Map<string, Entry>();
  const waiting = own.flatMap(namesIn);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (has.has(id) || borrowed.has(id)) continue;
    const wanted = id;
    const shelf = shelves.find(({ entries }) => entries.has(wanted));
    const entry = shelf?.entries.get(wanted);
    if (shelf === undefined || entry === undefined) continue;
    borrowed.set(id, { ...entry, lang: shelf.language });
    waiting.push(...namesOfEntry(entry));
  }
  return [...borrowed.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** `de-AT` borrows from `de` before it borrows from the default language and then from any other. */
export function lenders(language: string, languages: readonly string[], defaultLanguage: string): string[] {
  const parts = language.split('-');
  const broader = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  return [...new Set([...broader, defaultLanguage, ...languages])].filter(
    (other) => other !== language && languages.includes(other),
  );
}

function namesIn(result: CompiledDocument): string[] {
  switch (result.kind) {
    case 'entries':
      return result.entries.flatMap(namesOfEntry);
    case 'flow':
      return namesOfEntry(result.entry);
    case 'notice':
      return ids(targetsIn(result.notice.body));
    case 'reply':
      return ids([...targetsIn(result.reply.body), ...result.reply.choices.map(({ to }) => to)]);
    case 'nothing':
      return [];
  }
}

function namesOfEntry(entry: Entry): string[] {
  return [...ids(targetsOfEntry(entry)), ...entry.next];
}

function ids(targets: readonly Target[]): string[] {
  return targets.flatMap((to) => (to.kind === 'article' || to.kind === 'flow' ? [to.id] : []));
}
