import { directionOf, type Language } from '../model/index.js';

/**
 * English on a page of another language. Where that is read from right to left, each sentence is kept from it by marks of
 * Unicode (UAX #9), or its question mark would stand before its first word: hints and names of buttons can hold no markup.
 * A mark at both ends and no isolate, so that two sentences side by side are read one after the other.
 */
export function inPageOf<Said>(language: Language, said: Said): Said {
  return directionOf(language) === 'rtl' ? leftToRight(said) : said;
}

function leftToRight<Said>(said: Said): Said;
function leftToRight(said: unknown): unknown {
  if (typeof said === 'string') return `\u200e${said}\u200e`;
  if (typeof said === 'function') return (...given: unknown[]) => leftToRight(Reflect.apply(said, undefined, given));
  if (Array.isArray(said)) return said.map((each) => leftToRight<unknown>(each));
  return Object.fromEntries(Object.entries(Object(said)).map(([key, each]) => [key, leftToRight(each)]));
}
