import { primaryLanguage, type Language } from '../model/index.js';
import type { AnswerSentences, PeopleSentences, Sentences } from './sentences.js';

type Load<Said> = () => Promise<{ readonly sentences: Said }>;

const ANSWERS: Readonly<Record<string, Load<AnswerSentences>>> = {
  en: () => import('./en.js'),
  de: () => import('./de.js'),
  it: () => import('./it.js'),
};
const PEOPLE: Readonly<Record<string, Load<PeopleSentences>>> = {
  en: () => import('./people/en.js'),
  de: () => import('./people/de.js'),
  it: () => import('./people/it.js'),
};

const overrides = new Map<string, Partial<Sentences>>();

/** Replaces sentences of one language (`de`), for all elements that are rendered from now on. */
export function overrideSentences(language: Language, sentences: Partial<Sentences>): void {
  overrides.set(primaryLanguage(language), { ...overrides.get(primaryLanguage(language)), ...sentences });
}

/** The sentences of a language, its overrides applied; English where the library has no table for it. */
export async function loadSentences(language: Language): Promise<Sentences> {
  const [answers, people] = await Promise.all([load(ANSWERS, language), load(PEOPLE, language)]);
  return { ...answers, ...people, ...overrides.get(primaryLanguage(language)) };
}

/** Those of them that answers need. */
export async function loadAnswerSentences(language: Language): Promise<AnswerSentences> {
  return { ...(await load(ANSWERS, language)), ...overrides.get(primaryLanguage(language)) };
}

async function load<Said>(tables: Readonly<Record<string, Load<Said>>>, language: Language): Promise<Said> {
  const own = tables[primaryLanguage(language)];
  if (own) return (await own()).sentences;
  const english = tables['en'];
  if (english === undefined) throw new Error('The English sentences are missing.');
  const [{ sentences }, { inPageOf }] = await Promise.all([english(), import('./right-to-left.js')]);
  return inPageOf(language, sentences);
}
