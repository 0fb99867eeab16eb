const PLAIN = /^[a-z]*$/;
const DOUBLED = /(\p{L})\1+/gu;

/**
 * One spelling for the many ways people write a word: lower case, no accents, no apostrophes, doubled
 * letters once ("FURIOUSSS" and "furious" are one). `letters` are a language's own replacements, applied
 * before accents are dropped, so that `ä`, `ae` and `Ä` are one in German.
 */
export function fold(word: string, letters: Readonly<Record<string, string>>): string {
  let folded = word.toLowerCase();
  if (!PLAIN.test(folded)) {
    folded = folded.normalize('NFC').replace(/(\p{L})\1{2,}/gu, '$1');
    for (const [letter, replacement] of Object.entries(letters)) folded = folded.replaceAll(letter, replacement);
    folded = folded
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/['’`´]/g, '');
  }
  return folded.replace(DOUBLED, '$1');
}
