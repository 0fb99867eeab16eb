import { plainWords } from './plain-words.js';

/** How people say yes and no; one table for all languages, as no word means yes in one and no in another. */
const WORDS = {
  yes: 'yes yeah yep yup y sure ok okay please correct right ja jawohl jep jo klar gerne genau stimmt richtig bitte si sì certo esatto giusto va bene volentieri',
  no: 'no nope nah n not nein nee ne nö nicht non',
  /** Said with a yes or a no without changing it. */
  around:
    'thanks thank you it is does did that danke es tut das hat mir grazie mi lo ha e gia already of course i do dont am',
};

const yes = new Set(plainWords(WORDS.yes));
const no = new Set(plainWords(WORDS.no));
const around = new Set(plainWords(WORDS.around));

/** Whether words are a plain yes or a plain no, in any of the library's languages; undefined for all else. */
export function yesOrNo(words: string): 'yes' | 'no' | undefined {
  const said = plainWords(words);
  if (said.length === 0 || said.length > 5) return undefined;
  const first = said[0] ?? '';
  if (!said.every((word) => yes.has(word) || no.has(word) || around.has(word))) return undefined;
  if (no.has(first)) return 'no';
  return yes.has(first) && !said.some((word) => no.has(word)) ? 'yes' : undefined;
}
