import type { Entry } from '../model/index.js';

/** The questions of one topic. */
export interface Topic {
  /** Empty for what lies at the top. */
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** The first part of the category is the topic. */
export function topicOf({ category }: Entry): string {
  return category.split('/')[0] ?? '';
}

/** The rest of the category: a section of the topic's page. */
export function sectionOf({ category }: Entry): string {
  return category.split('/').slice(1).join('/');
}

/** Topics in the order in which their questions come; what lies at the top comes last. */
export function topicsOf(entries: readonly Entry[]): readonly Topic[] {
  const topics = grouped(entries, topicOf);
  return topics.toSorted((a, b) => Number(a.name === '') - Number(b.name === ''));
}

/** Sections of a topic; what has none comes first. */
export function sectionsOf({ entries }: Topic): readonly Topic[] {
  return grouped(entries, sectionOf).toSorted((a, b) => Number(b.name === '') - Number(a.name === ''));
}

function grouped(entries: readonly Entry[], nameOf: (entry: Entry) => string): Topic[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([name, inside]) => ({ name, entries: inside }));
}
