import type { PaymentWindow } from '../../domain/page.ts'
import { lastDay, iso } from '../../domain/dates.ts'
import { eachOnce, only } from './period.ts'

/** When residents pay: said with words of a time to pay, from a day to a day, or from a month to a month. */
const PAYING = /(?:[缴交]费|参保|征缴|筹资)[^,;。\d]{0,8}(?:期|时间|期限)[^,;。\d]{0,12}$|集中(?:征缴|办理时间)$/
const RANGE =
  /(?<y>20\d\d)\s*[年.]\s*(?<m>\d{1,2})\s*[月.]\s*(?:(?<d>\d{1,2})\s*日?)?\s*(?:起|开始|启动)?\s*(?:(?:至|到|-|—|–|~){1,4}|,(?=[^,;。]{6,20}截止))\s*(?:(?<y2>20\d\d)\s*[年.]|(?<next>次年|翌年))?\s*(?<m2>\d{1,2})\s*[月.]\s*(?:(?<d2>\d{1,2})\s*日?|底)?/g

const ENDS_FIRST = /(?:将?于|时间为?)(20[\d年月]{4,8}日)(?:结束|截止)?\([开起]始时间:(20[\d年月]{4,8}日)\)/g

/** True when the words around a range say that it is the time to pay, not that of being covered or of paying late. */
const isForPaying = (before: string, after: string): boolean =>
  after.startsWith('为集中') || (PAYING.test(before) && !/待遇|享受|补缴|零星/.test(before.slice(-12)))

/** The period one range of days or months gives for paying; null when the words before it say it is another's. */
function windowOf(sentence: string, { 0: range, index, groups = {} }: RegExpExecArray): PaymentWindow | null {
  const { y = '', m = '', d = '1', y2, next, m2 = '', d2 } = groups
  if (!isForPaying(sentence.slice(0, index), sentence.slice(index + range.length)) || Math.max(Number(m), Number(m2)) > 12) return null
  const inNextYear = next !== undefined || Number(m2) < Number(m)
  const end = Number(y2 ?? y) + (y2 === undefined && inNextYear ? 1 : 0)
  const from = iso(y, m, d)
  const to = d2 === undefined ? lastDay(iso(end, m2)) : iso(end, m2, d2)
  return from < to ? { from, to, what: 'resident-premium' } : null
}

/** The one window a notice on residents' medical insurance gives for paying; null for none or for several. */
export function windowIn(text: string): PaymentWindow | null {
  if (!/居民(?:基本)?(?:医保|医疗)/.test(text)) return null
  const found = text
    // What stands under its name: 缴费时间 over 2026年10月15日至12月20日.
    .replace(/(时间|期|期限):?\n/g, '$1:')
    // The end told first: 缴费期将于2026年12月20日结束(开始时间:2026年9月20日).
    .replace(ENDS_FIRST, '期$2至$1')
    .split(/[。;\n\v!]/)
    .flatMap((sentence) => [...sentence.matchAll(RANGE)].map((match) => windowOf(sentence, match)))
    .filter((window) => window !== null)
  return only(eachOnce(found))
}
