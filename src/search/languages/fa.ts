import type { LanguageData } from '../language-tools.js';
import { foldAccents } from '../split-words.js';

/** The plural, with what may follow it; joined, or behind a joiner that is dropped before. */
const PLURAL = /(?<=..)ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان|م|ت|ش)?$/u;

/** An Arabic keyboard has other letters in these places, and digits are written in three ways. */
function fold(word: string): string {
  return foldAccents(word)
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[ةۀ]/g, 'ه')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

export const persian: LanguageData = {
  stemmer: (word) => fold(word).replace(PLURAL, ''),
  fold,
  stopWords: `
    از به در با را که این آن و یا برای بر تا هم نیز اما ولی اگر چون است هست نیست بود شد شده شود میشود می کرد کرده کند میکند کنم کنیم کنید
    کنند باید شاید خواهد دارد داریم دارید دارند ندارد چه چرا چگونه چطور کجا کی کدام چند آیا من تو او ما شما آنها خود یک هر همه هیچ
    دیگر ها های هایی ام ات اش ای نمی نمیشود نشد بی پس پیش روی زیر مورد لطفا`,
};
