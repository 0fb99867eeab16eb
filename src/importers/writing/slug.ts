const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Words as a file name: small letters and digits of any script with dashes between; empty where there are none. */
export function slugOf(words: string, language: string): string {
  const small = words.normalize('NFC').toLowerCase();
  const plain = language.startsWith('de') ? small.replace(/[äöüß]/g, (letter) => GERMAN[letter] ?? letter) : small;
  const slug = plain
    .replace(/['’]/g, '')
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return [...slug]
    .slice(0, 80)
    .join('')
    .replace(/^-+|-+$/g, '');
}
