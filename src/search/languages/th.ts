import type { LanguageData } from '../language-tools.js';
import { rejoin } from '../rejoin.js';
import { foldAccents } from '../split-words.js';

/** There are no word forms in Thai; `Intl.Segmenter` finds the words. */
export const thai: LanguageData = {
  rejoin,
  fold: (word) => foldAccents(word).replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) & 15)),
  stopWords: `
    ที่ และ หรือ ของ ใน เป็น คือ มี ไม่ ได้ จะ ให้ กับ จาก ถึง แล้ว ว่า ก็ นี้ นั้น นี่ นั่น อยู่ ไป มา คุณ ฉัน ผม ดิฉัน เรา เขา มัน
    อะไร ไหน ใด ใคร เมื่อไร เมื่อไหร่ เมื่อ ทำไม อย่างไร ยังไง เท่าไร เท่าไหร่ กี่ ไหม มั้ย หรือไม่ ครับ ค่ะ คะ นะ ต้อง ควร อาจ
    สามารถ ถ้า หาก แต่ เพราะ โดย ด้วย สำหรับ ต่อ เพื่อ ซึ่ง การ ความ ทั้ง ทุก บาง อื่น อีก เลย กำลัง เคย ยัง วิธี วิธีการ ช่วย กรุณา
    โปรด อยาก ต้องการ ทำ เอา คน ตัว อัน`,
};
