/**
 * Widths of characters as parts of the font size, in a usual sans-serif font. A picture is made without a screen, so
 * widths are estimated, a little too wide rather than too narrow.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u0300-\u036f\u200b-\u200f\p{Mn}]/u, 0],
  [/[ilj.,:;'’|!()[\]tfr ]/, 0.33],
  [/[mwMW@%—…]/, 0.92],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u, 1.05],
  [/\p{Lu}/u, 0.7],
];
const USUAL = 0.57;

/** Estimated width of words in pixels. */
export function widthOf(words: string, size: number): number {
  let sum = 0;
  for (const character of words) sum += WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? USUAL;
  return sum * size;
}

/** Words broken into lines no wider than `width` pixels; a word that is wider is cut. At most `most` lines. */
export function wrapWords(words: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).flatMap((long) => cut(long, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`];
}

function cut(word: string, size: number, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && widthOf(part + character, size) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
