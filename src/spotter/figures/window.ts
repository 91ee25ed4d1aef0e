import type { PaymentWindow } from '../../domain/page.ts'

/** When residents pay: said with words of a time to pay, from a day to a day, or from a month to a month. */
const PAYING = /(?:缴费|参保|征缴|筹资)[^,;。\d]{0,8}(?:期|时间|期限)[^,;。\d]{0,12}$/
const RANGE =
  /(?<y>20\d\d)\s*年\s*(?<m>\d{1,2})\s*月\s*(?:(?<d>\d{1,2})\s*日)?\s*(?:起|开始)?\s*(?:至|到|-|—|–|~){1,4}\s*(?:(?<y2>20\d\d)\s*年|(?<next>次年|翌年))?\s*(?<m2>\d{1,2})\s*月\s*(?:(?<d2>\d{1,2})\s*日|底)?/g

const two = (text: string | number): string => String(text).padStart(2, '0')
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The one window a notice on residents' medical insurance gives for paying; null for none or for several. */
export function windowIn(text: string): PaymentWindow | null {
  if (!/居民(?:基本)?(?:医保|医疗)/.test(text)) return null
  const found = new Map<string, PaymentWindow>()
  for (const sentence of text.split(/[。;\n\v!]/)) {
    for (const match of sentence.matchAll(RANGE)) {
      const { y = '', m = '', d = '1', y2, next, m2 = '', d2 } = match.groups ?? {}
      if (!PAYING.test(sentence.slice(0, match.index)) || Number(m) > 12 || Number(m2) > 12) continue
      if (/待遇|享受|补缴|零星/.test(sentence.slice(Math.max(0, match.index - 12), match.index))) continue
      const year = Number(y)
      const end = y2 === undefined ? year + (next !== undefined || Number(m2) < Number(m) ? 1 : 0) : Number(y2)
      const to = `${end}-${two(m2)}-${two(d2 ?? lastDay(end, Number(m2)))}`
      const from = `${y}-${two(m)}-${two(d)}`
      if (from < to) found.set(`${from} ${to}`, { from, to, what: 'resident-premium' })
    }
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null
}
