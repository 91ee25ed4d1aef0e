import type { Known } from '../places.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { areas } from './area.ts'
import { AMOUNT, yuan } from './amount.ts'
import { grid } from './grid.ts'
import { KINDS, type KindRow } from './kinds.ts'
import { together, type KindFinding } from './kindSentence.ts'
import { onlySpan, yearsIn } from './period.ts'

const NUMBER = new RegExp(String.raw`^¥?\s*(${AMOUNT})\s*(?:元)?(?:\s*\/\s*(?:人\s*[./·]?\s*)?[月年])?$`)
const SHARE = /^(\d{1,2}(?:\.\d+)?)\s*%$/
const YEAR = /^20\d\d\s*年?度?$/

/** Columns that hold a kind's own value; other columns are bases, shares, or nobody's to pay. */
const COLUMNS: Record<KindRow['kind'], RegExp> = {
  'flexible-medical': /月?缴费?(?:额|标准|金额)|月缴|每月|应缴|月标准/,
  'resident-premium': /个人(?:缴费|缴纳|应缴)|缴费标准/,
  'unemployment-benefit': /标准|金额|失业(?:保险)?金/,
  'minimum-wage': /最低工资|月标准/,
  'benefit-base': /计发基数/,
  'average-wage': /平均工资/,
}
const SKIPPED = /财政|政府|补助|补贴|小时|备注|时间|单位|集体|救助|资助|原标准|调整前|去年|上年|增/

/** What a table says of one kind other than limits: one row a value, several rows told apart by their first cell. */
export function readKindTable(rows: readonly string[][], above: string, own: PlaceCode | null, known: Known): KindFinding[] {
  const cells = grid(rows)
  const isNumber = (cell: string): boolean => NUMBER.test(cell) || SHARE.test(cell)
  const from = cells.findIndex((row) => row.filter((cell) => isNumber(cell) && !YEAR.test(cell)).length > 0)
  const header = cells[from - 1]
  if (from < 1 || header === undefined) return []
  const heading = cells.slice(0, from).flat().join(' ')
  const caption = `${above} ${heading}`
  const row = KINDS.find((one) => one.about.every((words) => words.test(caption)) && header.some((cell) => COLUMNS[one.kind].test(cell)))
  if (row === undefined || /征求意见|机关事业/.test(caption)) return []
  const found = { value: [], rate: [], base: [] } as Parameters<typeof together>[0]
  const per = row.kind === 'resident-premium' || /元\s*[/每]\s*(?:人\s*[./·]?\s*)?年|年缴/.test(caption) ? 'year' : 'month'
  const body = cells.slice(from).filter((one) => one.length === header.length)
  const years = body.map((one) => one.find((cell) => YEAR.test(cell))?.slice(0, 4) ?? null)
  const newest =
    years
      .filter((one) => one !== null)
      .toSorted()
      .at(-1) ?? null
  let year: string | null = null
  for (const [at, one] of body.entries()) {
    year = years[at] ?? year
    if (year !== null && year !== newest) continue
    const label = one
      .filter((cell, column) => !isNumber(cell) && !/基数|比例|费率/.test(header[column] ?? ''))
      .slice(0, 2)
      .join(' ')
    for (const [column, cell] of one.entries()) {
      const name = header[column] ?? ''
      if (SKIPPED.test(name) || YEAR.test(cell)) continue
      const share = SHARE.exec(cell)?.[1]
      const digits = NUMBER.exec(cell)?.[1]
      if (share !== undefined && /比例|费率/.test(name)) found.rate.push({ label, value: Math.round(Number(share) * 100) / 10000, per })
      else if (digits === undefined) continue
      else if (COLUMNS[row.kind].test(name)) found.value.push({ label, value: yuan(digits, '元') ?? 0, per })
      else if (/基数/.test(name)) found.base.push({ label, value: yuan(digits, '元') ?? 0, per })
    }
  }
  if (found.value.some(({ value }) => value < row.range[0] || value > row.range[1] * (per === 'year' && row.per === 'month' ? 12 : 1)))
    return []
  // Rows of places: the page's own counts, else all of them told apart by name.
  const mine = found.value.filter(
    ({ label }) => /^全[省市区]/.test(label) || areas(label, own, known).some(({ place }) => place !== null && place === own),
  )
  if (mine.length === 1 && found.value.length > 1) found.value = mine
  // Tiers differ in share or base; the sums tell them apart well enough.
  if (found.value.length > 1) [found.rate, found.base] = [[], []]
  const put = together(found)
  if (put === null) return []
  const quote = [heading, ...body.map((one) => one.join(' '))].join(' ').slice(0, 240)
  const named = yearsIn(caption)
  return [{ ...put, row, year: newest ?? (named.length === 1 ? (named[0] ?? null) : null), span: onlySpan(caption), quote }]
}
