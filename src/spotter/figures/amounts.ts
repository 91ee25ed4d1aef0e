import { AMOUNT, yuan } from './amount.ts'

/** A number with its unit in a sentence, and the words around it that say what it is. */
export interface Amount {
  value: number
  unit: 'yuan' | 'percent'
  /** Per what, where it is printed beside the number. */
  per: 'month' | 'year' | 'hour' | null
  /** From the number before, or the clause's beginning, up to this one. */
  before: string
  /** From this number to the next one or the clause's end. */
  after: string
}

const ONE = new RegExp(
  String.raw`(?<n>${AMOUNT})\s*(?:(?<yuan>万?元)(?<per>\s*(?:\/|每|·)\s*(?:人\s*(?:\/|每|·)?\s*)?(?:月|年|小时|人))?|(?<percent>%))(?!\d)`,
  'g',
)

const PER = { 月: 'month', 年: 'year', 时: 'hour' } as const

/** The value that no longer holds, before the one it was changed into. */
const CHANGED =
  /(?:由|从|在)(?:原来?的?)?[^,。;]{0,20}?(?<![\d.])\d[\d,.]{0,16}\s*(?:万?元|%)?(?:\s*[/每]\s*(?:人\s*)?[月年])?[^,。;\d]{0,8}?(?:调整|提高|增加|上调|降低|下调|调增|调减|增至|升|降)(?:为|至|到)?/g
const PER_PERSON = /每人|人均|每名/g
/** Since when: says nothing of what the number behind it is. */
const SINCE = /(?:自|从)?20\d\d年度?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|开始)?/g

/** The numbers with a unit in a sentence, in order; values that were changed into others are left out. */
export function amountsIn(sentence: string): Amount[] {
  const text = sentence.replace(CHANGED, '调整为').replace(/(\d)\s+(?=\d{3}(?:\D|$))/g, '$1')
  const hits = [...text.matchAll(ONE)]
  return hits.flatMap(({ 0: whole, index, groups = {} }, at): Amount[] => {
    const from = at === 0 ? 0 : (hits[at - 1]?.index ?? 0) + (hits[at - 1]?.[0].length ?? 0)
    const end = index + whole.length
    const value = groups['percent'] === undefined ? yuan(groups['n'] ?? '', groups['yuan'] ?? '') : Number(groups['n'])
    if (value === null || !Number.isFinite(value)) return []
    const before = text.slice(from, index).replace(PER_PERSON, '').replace(SINCE, '')
    const last = groups['per']?.trim().at(-1) as keyof typeof PER | undefined
    const printed = last === undefined ? null : (PER[last] ?? null)
    // The nearest word before the number counts: 每月, 月缴费额, 全年, 年缴费.
    const said = [...before.matchAll(/每月|(?<!\d\s?)月(?!\d|起|底|末|份)|每年|全年|(?<!\d\s?)年(?!度|\d|龄|限)|小时/g)].at(-1)?.[0]
    const word = said === undefined ? null : said.includes('时') ? 'hour' : said.includes('月') ? 'month' : 'year'
    return [
      {
        value,
        unit: groups['percent'] === undefined ? 'yuan' : 'percent',
        per: printed ?? word,
        before,
        after: text.slice(end, hits[at + 1]?.index ?? text.length),
      },
    ]
  })
}
