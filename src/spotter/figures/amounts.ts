import { AMOUNT, yuan } from './amount.ts'

/** A number with its unit in a sentence, and the words around it that say what it is. */
export interface Amount {
  value: number
  unit: 'yuan' | 'percent'
  /** Per what, where it is printed beside the number. */
  per: 'month' | 'year' | null
  /** From the number before, or the clause's beginning, up to this one. */
  before: string
  /** From this number to the next one or the clause's end. */
  after: string
}

const ONE = new RegExp(
  String.raw`(?<n>${AMOUNT})\s*(?:(?<yuan>万?元)(?<per>\s*(?:\/|每|·)\s*(?:人\s*(?:\/|每|·)?\s*)?[月年人])?|(?<percent>%))(?!\d)`,
  'g',
)

/** By the last letter of the word for it: 元/月, 每年. */
const PER: Readonly<Record<string, Amount['per']>> = { 月: 'month', 年: 'year' }
/** Words before a number that say per what it is; the nearest counts: 每月, 月缴费额, 全年, 年缴费. */
const PERIOD_WORD = /每月|(?<!\d\s?)月(?!\d|起|底|末|份)|每年|全年|(?<!\d\s?|[今去明上本当近])年(?!度|\d|龄|限)/g

export const perOf = (word: string | undefined): Amount['per'] => PER[word?.trim().at(-1) ?? ''] ?? null

/** The value that no longer holds, before the one it was changed into. */
const CHANGED =
  /由[^,。;]{0,40}\d[^,。;\d]{0,8},调整为|(?:由|从|在)(?:原来?的?)?[^,。;]{0,20}?(?<![\d.])\d[\d,.]{0,16}(?![\d个])\s*(?:万?元|%)?(?:\s*[/每]\s*(?:人\s*)?[月年])?[^,。;\d]{0,8}?(?:调整|提高|增加|上调|降低|下调|上?涨|调增|调减|增至|升|降)(?:为|至|到)?/g
/** By how much it grew: 比上年增加20元,达到420元. */
const GROWN =
  /,?[与同](?:上一?年|去年|20\d\d年)度?的?\d[\d.]{1,6}元相比,?(?:增[加长]|提高)了?\d+元|[较比](?:上一?年度?|去年|20\d\d年度?)[^,。;\d]{0,8}(?:增[加长]|提高|上[调涨])了?\d+(?:\.\d+)?元,?(?=[^。;]*\d)|与(?:上年|去年)[^,。;]{2,4},|[与同]20\d\d年[^,。;]{0,14}相?比|\((?:原|[上去]年|上年度)[^()]{1,14}\)/g
/** For each person, and since when: says nothing of what the number behind it is. */
const EMPTY = /每[人名]|(?:自|从)?20\d\d年度?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|开始)?/g

const endOf = (hit: RegExpExecArray): number => hit.index + hit[0].length

/** The numbers with a unit in a sentence, in order; values that were changed into others are left out. */
export function amountsIn(sentence: string): Amount[] {
  const text = sentence
    .replace(CHANGED, '调整为')
    .replace(GROWN, '')
    .replace(/(\d)\s+(?=\d{3}(?:\D|$))/g, '$1')
  const hits = [...text.matchAll(ONE)]
  return hits.map((hit, at): Amount => {
    const { n = '', yuan: unit, per } = hit.groups ?? {}
    const previous = hits[at - 1]
    const before = text.slice(previous && endOf(previous), hit.index).replace(EMPTY, '')
    return {
      value: unit === undefined ? Number(n) : yuan(n, unit),
      unit: unit === undefined ? 'percent' : 'yuan',
      per: perOf(per) ?? perOf(before.match(PERIOD_WORD)?.at(-1)),
      before,
      after: text.slice(endOf(hit), hits[at + 1]?.index),
    }
  })
}
