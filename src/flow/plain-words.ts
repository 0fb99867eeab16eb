/**
 * The words of a text as they are compared: lower case, without accents and punctuation. Apostrophes close up, so
 * that "what's" and "whats" are one word.
 */
export function plainWords(text: string): string[] {
  const bare = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼ`´]/gu, '')
    .replace(/ß/g, 'ss');
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}
