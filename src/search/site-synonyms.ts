import type { SynonymGroup } from '../model/index.js';
import type { LanguageTools, Synonyms } from './language-tools.js';
import type { Word } from './split-words.js';

/** Stands between words that are one term together: no word holds it, and it is shown as a blank. */
const JOIN = '\u00a0';
/** What may stand between them in a text. */
const GAP = /^[\s\-‐–]*$/;
/** A word of several stands for all of them ("card" for "gift card"), and they less for one of them. */
const PART_FINDS_WHOLE = 0.8;
const WHOLE_FINDS_PART = 0.45;

/**
 * The tools with the site's own groups. What a group calls with several words ("gift card") becomes one word wherever a
 * text or a query says it, so that it is found, weighted and marked as one.
 */
export function withSynonyms(tools: LanguageTools, groups: readonly SynonymGroup[]): LanguageTools {
  const stem = (word: string) => word.split(JOIN).map(tools.stem).join(JOIN);
  const termOf = (text: string) =>
    tools
      .split(text)
      .map((word) => tools.stem(word.text))
      .join(JOIN);
  const termsOf = (texts: readonly string[]) => [...new Set(texts.map(termOf).filter((term) => term !== ''))];
  const own = groups.map((group): Synonyms => {
    const { words, finds = words } = group;
    return { says: termsOf(words), finds: termsOf(finds), group };
  });
  const phrases = new Set(own.flatMap(({ says, finds }) => [...says, ...finds]).filter((term) => term.includes(JOIN)));
  const { runs, ...rest } = tools;
  return {
    ...rest,
    ...(runs && phrases.size === 0 ? { runs } : {}),
    stem,
    split: phraseSplitter(tools, phrases),
    synonyms: [...tools.synonyms, ...own, ...[...phrases].flatMap((phrase) => partsOf(phrase, tools))],
  };
}

function partsOf(phrase: string, { isStopWord }: LanguageTools): Synonyms[] {
  const parts = phrase.split(JOIN).filter((part) => !isStopWord(part));
  return [
    { says: parts, finds: [phrase], similarity: PART_FINDS_WHOLE },
    { says: [phrase], finds: parts, similarity: WHOLE_FINDS_PART },
  ];
}

/** Splits as the tools do, and joins what makes up one of the phrases (stems); of two the longer. */
function phraseSplitter(tools: LanguageTools, phrases: ReadonlySet<string>): (text: string) => Word[] {
  if (phrases.size === 0) return tools.split;
  const beginnings = new Set<string>();
  for (const phrase of phrases)
    phrase.split(JOIN).forEach((_, i, stems) => beginnings.add(stems.slice(0, i + 1).join(JOIN)));
  // The stemmer is dear, and texts repeat their words.
  const stems = new Map<string, string>();
  const stemOf = ({ text }: Word): string => {
    let stem = stems.get(text);
    if (stem === undefined) stems.set(text, (stem = tools.stem(text)));
    return stem;
  };
  /** How many words from here on are one. */
  const lengthAt = (words: readonly Word[], from: number, text: string): number => {
    let key = '';
    let length = 1;
    for (let i = from; i < words.length; i++) {
      const [before, word] = [words[i - 1], words[i]];
      if (!word || (i > from && !GAP.test(text.slice(before?.to, word.from)))) break;
      key += (i > from ? JOIN : '') + stemOf(word);
      if (phrases.has(key)) length = i + 1 - from;
      if (!beginnings.has(key)) break;
    }
    return length;
  };
  return (text) => {
    const words = tools.split(text);
    const joined: Word[] = [];
    for (let i = 0; i < words.length;) {
      const run = words.slice(i, i + lengthAt(words, i, text));
      joined.push(...(run.length === 1 ? run : [oneWord(run)]));
      i += run.length;
    }
    return joined;
  };
}

function oneWord(run: readonly Word[]): Word {
  const [first, last] = [run[0], run.at(-1)];
  return { text: run.map(({ text }) => text).join(JOIN), from: first?.from ?? 0, to: last?.to ?? 0 };
}
