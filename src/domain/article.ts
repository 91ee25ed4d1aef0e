const DIGITS = '零一二三四五六七八九'

/** `四十四` as 44; null for what is no number below a thousand. */
function numberOf(text: string): number | null {
  if (!/^[零一二三四五六七八九十百]+$/.test(text)) return null
  let total = 0
  let digit = 0
  for (const character of text) {
    if (character === '百' || character === '十') {
      total += (digit || 1) * (character === '百' ? 100 : 10)
      digit = 0
    } else digit = DIGITS.indexOf(character)
  }
  return total + digit
}

/** An article as printed in Chinese, for English readers: `第四十四条第（一）项` is `Art. 44 (1)`. What is not understood stays as printed. */
export function articleInEnglish(article: string): string {
  const parts = /^第([^条]+)条(.*)$/.exec(article)
  const number = numberOf(parts?.[1] ?? '')
  if (parts === null || number === null) return article
  const rest = parts[2] ?? ''
  const items = [...rest.matchAll(/[（(]([^）)]+)[）)]|第([^款项（(]+)款/g)].map(([, item, paragraph]) => numberOf(item ?? paragraph ?? ''))
  return items.every((item) => item !== null) ? [`Art. ${number}`, ...items.map((item) => `(${item})`)].join(' ') : `Art. ${number}`
}
