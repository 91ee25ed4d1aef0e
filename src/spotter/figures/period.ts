import type { IsoMonth } from '../../domain/dates.ts'
import { iso } from '../../domain/dates.ts'

/** The first and last month a figure is announced for; `to` null: no end is given. */
export interface Span {
  from: IsoMonth
  to: IsoMonth | null
}

const month = (year: string, number: string): IsoMonth | null => (Number(number) >= 1 && Number(number) <= 12 ? iso(year, number) : null)

const RANGE =
  /(20\d\d)\s*年\s*(\d{1,2})\s*月(?:\s*\d{1,2}\s*日)?(?:起|开始)?\s*(?:至|到|-|—|–|~){1,4}\s*(?:(20\d\d)\s*年\s*)?(?:次年\s*)?(\d{1,2})\s*月/g
const NUMERIC = /(20\d\d)[-./](\d{1,2})(?:[-./]\d{1,2})?\s*(?:至|到|~|—|–|-)\s*(20\d\d)[-./](\d{1,2})(?!\d)/g
const START =
  /(20\d\d)\s*年\s*(\d{1,2})\s*月(?:\s*\d{1,2}\s*日)?(?:\s*(?:缴[存费]月份?)?(?:起|开始|以后|后|实施|执行|施行|启用)|(?<=[行施](?:日期|时间|起始月):?为?[\d年月日]{7,11}))/g

/** A figure that is announced for no period. */
export const UNDATED = { from: null, to: null } as const

/** The year that a figure without a month is for. */
export const forYear = (from: IsoMonth | null, year: string): { year?: string } => (from === null && year !== '' ? { year } : {})

const closed = (from: IsoMonth | null, to: IsoMonth | null): Span[] => (from !== null && to !== null && from < to ? [{ from, to }] : [])

/** Periods without those that were there before, in order. */
export const eachOnce = <T extends { from: string; to: string | null }>(spans: readonly T[]): T[] => [
  ...new Map(spans.map((span) => [`${span.from} ${span.to}`, span])).values(),
]

/** The only one of a list; null for none and for several. */
export const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null)

/** Ranges printed in a text (2026年7月1日至2027年6月30日), each once, in order. */
export function ranges(text: string): Span[] {
  const written = [...text.matchAll(RANGE)].flatMap(([whole, year = '', first = '', endYear, last = '']) => {
    const ends = whole.includes('次年') || Number(last) < Number(first) ? `${Number(year) + 1}` : year
    return closed(month(year, first), month(endYear ?? ends, last))
  })
  const numeric = [...text.matchAll(NUMERIC)].flatMap(([, year = '', first = '', endYear = '', last = '']) =>
    closed(month(year, first), month(endYear, last)),
  )
  return eachOnce([...written, ...numeric])
}

/** Starts without an end (自2026年7月1日起), each once, in order; starts of ranges are not among them. */
function starts(text: string): Span[] {
  return eachOnce(
    [...text.replace(RANGE, '').matchAll(START)].flatMap(([, year = '', first = '']) => {
      const from = month(year, first)
      return from === null ? [] : [{ from, to: null }]
    }),
  )
}

/** The one period a text announces, or null when it names none or several. */
export function onlySpan(text: string): Span | null {
  const whole = ranges(text)
  const open = starts(text)
  return only(whole.length === 0 ? open : whole)
}

const END = /(?:执行|施行|实施|适用|有效期?|截止?)(?:到|至|止于)\s*(20\d\d)\s*年\s*(\d{1,2})\s*月/g

/** The one month with which a text says that what it announces ends; null for none and for several. */
export function onlyEnd(text: string): IsoMonth | null {
  return only([...new Set([...text.matchAll(END)].map(([, year = '', last = '']) => month(year, last)))])
}

/**
 * The years a text is for (2026年度, not 2026年7月1日, nor the year whose average wage it tells), as tags that keep last year's value apart
 * from this year's.
 */
export const yearsIn = (text: string): string[] => [
  ...new Set(
    [
      ...text.matchAll(
        /(?<![比较])(20\d\d)\s*(?:-\s*20\d\d\s*)?(?:社保|医保|缴费|结算)?年(?!\s*\d{1,2}\s*月)(?![^,。;\d]{0,30}(?:平均工资|月均工资|社平工资|工资总额|统计))/g,
      ),
    ].map(([, year = '']) => year),
  ),
]

/** The one year a text is for; null when it names none or several. */
export const onlyYear = (text: string): string | null => only(yearsIn(text))

/** The latest of some years, where null is none said: 2026 of 2025, null and 2026. Empty when all are null. */
export const latestYear = (years: readonly (string | null)[]): string =>
  years
    .map((year) => year ?? '')
    .toSorted()
    .at(-1) ?? ''
