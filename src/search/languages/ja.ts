import type { LanguageData } from '../language-tools.js';
import { rejoin } from '../rejoin.js';
import { foldAccents } from '../split-words.js';

/** From ァ to ヶ; hiragana lies 0x60 below. */
const KATAKANA = /[\u30a1-\u30f6]/g;

/** `Intl.Segmenter` finds the words. Kana are one script in two shapes: a name is typed in either. */
export const japanese: LanguageData = {
  rejoin,
  fold: (word) =>
    // Voiced kana are one letter with its mark; an accent that is dropped would make another word of them.
    (/^[ -~]*$/.test(word) ? word : foldAccents(word.normalize('NFKC'))).replace(KATAKANA, (kana) =>
      String.fromCharCode(kana.charCodeAt(0) - 0x60),
    ),
  stopWords: `
    の に は を が で と も や へ か な だ た て です ます でし まし ました ません でした する した して し い いる ある あり
    なる なり なっ れる られ られる せる から まで より ので のに けど けれど など だけ しか ばかり くらい ぐらい って という
    と いう こと もの ため よう とき これ それ あれ この その あの ここ そこ あそこ どこ どの どれ どう どうやって どのように
    なに 何 なぜ 何故 いつ だれ 誰 いくつ いくら ください 下さい たい ない なく なかっ ん ね よ わ さ お ご 方法 場合 できる
    でき できます できません 教え すれ ば たら なら 私 自分 さん`,
};
