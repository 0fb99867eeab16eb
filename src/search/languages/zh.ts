import type { LanguageData } from '../language-tools.js';
import { rejoin } from '../rejoin.js';

/** There are no word forms in Chinese; `Intl.Segmenter` finds the words. */
export const chinese: LanguageData = {
  rejoin,
  stopWords: `
    的 了 是 在 我 你 您 他 她 它 们 我们 你们 他们 有 没有 没 和 与 或 及 就 都 也 还 很 不 吗 呢 吧 啊 呀 把 被 让 给 对 从 到
    向 用 以 为 为什么 什么 怎么 怎样 怎么样 如何 哪 哪个 哪里 哪儿 哪些 谁 多少 几 这 那 这个 那个 这些 那些 这里 那里 一 一个
    个 些 要 会 能 可以 可 能否 是否 应该 应 请 请问 想 需要 得 地 着 过 上 下 里 中 时 后 前 再 又 只 但 但是 如果 因为 所以
    的是 好 办 怎麼 什麼 為什麼 嗎 這 個 會 們 沒有 還 從 對 給 請問 應該 哪裡`,
};
