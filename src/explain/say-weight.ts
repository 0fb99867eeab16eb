import type { Cue, Language, Reading } from '../model/index.js';
import type { ExplainSentences } from './sentences/explain-sentences.js';

/** A contribution as people write it: `+1.80`, `−0.48`. */
export function sayWeight(logits: number): string {
  return `${logits < 0 ? '−' : '+'}${Math.abs(logits).toFixed(2)}`;
}

/** What a cue speaks of, how it was written, and in which language where that is not the reading's. */
export function sayCue(
  { category, modifiers, language: other }: Cue,
  say: ExplainSentences,
  language: Language,
): string {
  const means = say.categories[category] ?? category;
  const more = [...modifiers.map((modifier) => say.modifiers[modifier]), ...(other ? [nameOf(other, language)] : [])];
  return more.length === 0 ? means : `${means} (${more.join(', ')})`;
}

/** The languages that a message was read in. */
export function sayLanguages({ language, cues }: Reading, shown: Language): string {
  const languages = [...new Set([language, ...cues.flatMap((cue) => cue.language ?? [])])];
  return new Intl.ListFormat(shown, { type: 'conjunction' }).format(languages.map((each) => nameOf(each, shown)));
}

function nameOf(language: Language, shown: Language): string {
  return new Intl.DisplayNames(shown, { type: 'language' }).of(language) ?? language;
}
