import type { LanguageData } from '../language-tools.js';

/** Particles and endings that are written onto a noun or a verb's stem, the longest first. */
const ENDINGS =
  /(?:에서는|에서도|으로는|이라는|입니까|습니까|습니다|인가요|있나요|하나요|하려면|할까요|했나요|되나요|하기|하는|하며|하고|해요|하면|합니다|됩니다|에서|에게|으로|까지|부터|처럼|보다|이나|나요|인가|이란|라는|들을|들은|들이|은|는|이|가|을|를|에|의|로|와|과|도|만|들|요)$/;

/** What a word says without what is written onto it, where two syllables are left. */
function stem(word: string): string {
  const whole = word.normalize('NFC');
  const bare = whole.replace(ENDINGS, '');
  return bare.length >= 2 ? bare : whole;
}

/** Words are compared by their letters: a syllable that is half typed, or has another end, is near. */
export const korean: LanguageData = {
  stemmer: stem,
  fold: (word) => word.normalize('NFKD'),
  // Nouns are joined with nothing in between, and with a blank or without.
  compoundLinks: /$/,
  stopWords: `
    이 그 저 것 수 등 및 또는 그리고 그러나 하지만 왜 어떻게 무엇 무엇인가요 무엇을 무엇이 무슨 뭐 뭔가요 어디 어디서 어디에 어디에서
    언제 누가 누구 얼마나 어느 어떤 있나요 있는 있어요 있습니다 없나요 없어요 하나요 하는 할 한 해요 하려면 하는데 되나요 돼요 안 못
    나 내 제 내가 제가 저는 나는 우리 다른 모든 더 좀 잘 때 때문에 위해 위한 대한 대해 경우 방법 주세요 알려주세요 싶어요 받아요`,
};
