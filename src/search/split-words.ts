/** A word of a text with its place: `text.slice(from, to)` are its letters as written. */
export interface Word {
  /** Lower case, without apostrophes and invisible characters; accents are kept for the stemmer. */
  readonly text: string;
  /** UTF-16 offsets. */
  readonly from: number;
  readonly to: number;
}

/** Soft hyphens, zero-width and direction marks, variation selectors: pasted along, never meant. */
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufe00-\\ufe0f\\u20e3';
const LETTERS = `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${INVISIBLE}]*`;
// eslint-disable-next-line no-misleading-character-class -- each mark is meant by itself
const WORD = new RegExp(`${LETTERS}(?:['’]${LETTERS})*`, 'gu');
// eslint-disable-next-line no-misleading-character-class -- each mark is meant by itself
const NOT_MEANT = new RegExp(`['’${INVISIBLE}]`, 'gu');
/** The same for text of plain ASCII, found several times faster. */
const PLAIN_WORD = /[a-z0-9]+(?:'[a-z0-9]+)*/gi;
/** What is longer is a pasted key; its beginning tells it apart, and its length must not cost time. */
const LONGEST_WORD = 60;
/** Scripts written without blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The runs of letters of a text, as written: a {@link wordSplitter} cuts each as it cuts the whole text. */
export function runsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/**
 * Makes the word splitter of a language.
 *
 * `elides`: an apostrophe drops what stands before it (Italian `dell'ordine` is `ordine`); otherwise it joins
 * (English `don't` is `dont`). Text in scripts without blanks is cut by `Intl.Segmenter`; where that is missing, each two
 * letters that stand side by side are a word, so that words overlap.
 */
export function wordSplitter(elides: boolean): (text: string) => Word[] {
  let cut: ((run: string) => Iterable<{ segment: string; index: number }>) | undefined;
  return (text) => {
    const words: Word[] = [];
    const isPlain = !/[^ -~\s]/.test(text);
    const add = (raw: string, from: number) => {
      const meant = isPlain && !raw.includes("'") ? raw : raw.replace(NOT_MEANT, '');
      const bare = meant.toLowerCase().slice(0, LONGEST_WORD);
      if (bare) words.push({ text: bare, from, to: from + raw.length });
    };
    for (const match of text.matchAll(isPlain ? PLAIN_WORD : WORD)) {
      const run = match[0];
      if (!isPlain && UNSPACED.test(run)) {
        cut ??= segmenter();
        for (const { segment, index } of cut(run)) add(segment, match.index + index);
      } else {
        const start = elides ? Math.max(run.lastIndexOf("'"), run.lastIndexOf('’')) + 1 : 0;
        add(run.slice(start), match.index + start);
      }
    }
    return words;
  };
}

function segmenter(): (run: string) => Iterable<{ segment: string; index: number }> {
  if ('Segmenter' in Intl) {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
    return (run) => segmenter.segment(run);
  }
  return (run) => {
    const letters = [...run.matchAll(/\P{M}\p{M}*/gu)];
    const pairs = letters.length > 1 ? letters.slice(0, -1) : letters;
    return pairs.map(({ 0: letter, index }, i) => ({ segment: letter + (letters[i + 1]?.[0] ?? ''), index }));
  };
}

/** Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel marks. Vowel signs of Indic and Thai scripts stay. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** The bare form of a word: no accents, no ligatures, no full-width letters. */
export function foldAccents(word: string): string {
  // Words of plain ASCII, most of all words, have nothing to fold.
  return /^[ -~]*$/.test(word) ? word : word.normalize('NFKD').replace(ACCENTS, '').normalize('NFC');
}

/** `Grüße`, `Gruesse` and `Grusse` are one word: umlauts are written in three ways. */
export function foldUmlauts(word: string): string {
  return foldAccents(
    word
      .replace(/ß/g, 'ss')
      .replace(/([ao])e/g, '$1')
      .replace(/(^|[^q])ue/g, '$1u'),
  );
}
