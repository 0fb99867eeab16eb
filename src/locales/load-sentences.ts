import type { Language } from '../model/index.js';
import type { Sentences } from './sentences.js';

const LOADERS: Readonly<Record<string, () => Promise<{ readonly sentences: Sentences }>>> = {
  en: () => import('./en.js'),
  de: () => import('./de.js'),
  it: () => import('./it.js'),
};

const overrides = new Map<string, Partial<Sentences>>();

/** Replaces sentences of one language (`de`), for all elements that are rendered from now on. */
export function overrideSentences(language: Language, sentences: Partial<Sentences>): void {
  overrides.set(primary(language), { ...overrides.get(primary(language)), ...sentences });
}

/** The sentences of a language, its overrides applied; English where the library has no table for it. */
export async function loadSentences(language: Language): Promise<Sentences> {
  const load = LOADERS[primary(language)] ?? LOADERS['en'];
  if (load === undefined) throw new Error('The English sentences are missing.');
  const { sentences } = await load();
  return { ...sentences, ...overrides.get(primary(language)) };
}

function primary(language: Language): string {
  return language.toLowerCase().split('-')[0] ?? 'en';
}
