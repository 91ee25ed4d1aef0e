/** 八 as 8, 十二 as 12, 二〇二六 as 2026. */
const digits = (words: string): string =>
  [...words.replace(/十$/, '十〇').replace(/^十/, '一').replace('十', '')]
    .map((sign) => Math.max(0, '〇一二三四五六七八九'.indexOf(sign)))
    .join('')

/** Dates and shares that are written in words, in digits: 二〇二六年七月一日, 百分之八十. */
export const datesInDigits = (text: string): string =>
  text.replace(
    /(百分之)?(二[〇零○][〇零○一二三四五六七八九]{2}(?=年)|[一二三四五六七八九十]{1,3}(?=[月日])|(?<=百分之)[一二三四五六七八九十]{1,3})/g,
    (_, share: string | undefined, words: string) => digits(words) + (share === undefined ? '' : '%'),
  )
