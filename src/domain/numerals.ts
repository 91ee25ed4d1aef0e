export const DIGITS = '零一二三四五六七八九'

/** `15` as `十五`; below a hundred. */
export const numeral = (number: number): string =>
  number < 10
    ? (DIGITS[number] ?? '')
    : `${number < 20 ? '' : numeral(Math.floor(number / 10))}十${number % 10 > 0 ? numeral(number % 10) : ''}`

/** A Chinese numeral below a thousand: `四十四` and `两百` as 44 and 200; null for what is none. */
export function numeralOf(text: string): number | null {
  if (!/^[零一二两三四五六七八九十百]+$/.test(text)) return null
  let total = 0
  let digit = 0
  for (const character of text.replaceAll('两', '二')) {
    if (character === '百' || character === '十') {
      total += (digit || 1) * (character === '百' ? 100 : 10)
      digit = 0
    } else if (digit > 0) return null
    else digit = DIGITS.indexOf(character)
  }
  return total + digit
}
