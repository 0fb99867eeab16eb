/** Shorter words have too many neighbours to be guessed at. */
const SHORTEST = 7;
/** Longer ones are not worth the look-ups. */
const LONGEST = 20;

/**
 * Puts right one slip of the finger (a letter missing, one too many, or two swapped) in words of seven letters
 * or more: "furius", "unaceptable", "stinksuaer". A wrong letter is left alone, it makes too many other words
 * ("shared" is not "scared"). It looks words up by what is left when one letter is dropped
 * (symmetric deletion, Garbe 2012), so the work is a few look-ups a word. The first letter has to be right, and
 * a word that the table knows is never changed.
 */
export function createSpeller(words: Iterable<string>, isKnown: (word: string) => boolean): (word: string) => string {
  const byRest = new Map<string, string>();
  for (const word of words)
    if (word.length >= SHORTEST && word.length <= LONGEST)
      for (const rest of [word, ...restsOf(word)]) if (!byRest.has(rest)) byRest.set(rest, word);

  return (word) => {
    if (word.length < SHORTEST - 1 || word.length > LONGEST) return word;
    const meant = meantBy(word, byRest);
    return meant === undefined || isKnown(word) ? word : meant;
  };
}

/** The word that a slip of the finger in this one may have come from. */
function meantBy(word: string, byRest: ReadonlyMap<string, string>): string | undefined {
  const missing = byRest.get(word);
  if (missing !== undefined && missing.length >= SHORTEST) return missing;
  if (word.length < SHORTEST) return undefined;
  return restsOf(word)
    .map((rest) => ({ rest, meant: byRest.get(rest) }))
    .find(({ rest, meant }) => meant !== undefined && (meant === rest || isSwapped(word, meant)))?.meant;
}

/** The word without its second letter, without its third, … */
function restsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, index) => word.slice(0, index + 1) + word.slice(index + 2));
}

/** Whether two words differ in two neighbouring letters that are swapped. */
function isSwapped(word: string, meant: string): boolean {
  if (word.length !== meant.length) return false;
  let at = 0;
  while (word[at] === meant[at]) at++;
  return word[at] === meant[at + 1] && word[at + 1] === meant[at] && word.slice(at + 2) === meant.slice(at + 2);
}
