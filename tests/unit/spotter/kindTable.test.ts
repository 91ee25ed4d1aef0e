import { describe, expect, it } from 'vitest'
import { readKindTable } from '../../../src/spotter/figures/kindTable.ts'
import { known } from './world.ts'

const HEAD = ['年度', '地区', '最低工资标准（元/月）']
const read = (...rows: string[][]) => readKindTable([HEAD, ...rows], '最低工资标准', '320500', known)
const said = (...rows: string[][]) =>
  read(...rows).map(({ year, value, bands }) => ({ year, values: bands?.map((band) => band.value) ?? [value] }))

describe('a table with a column of years', () => {
  it('only the newest year counts, whichever stands last', () => {
    expect(said(['2025', '全市', '2280'], ['2026', '全市', '2490'])).toEqual([{ year: '2026', values: [2490] }])
    expect(said(['2026', '全市', '2490'], ['2025', '全市', '2280'])).toEqual([{ year: '2026', values: [2490] }])
  })

  it('a row without a year belongs to the year above it, and does not hide the newest', () => {
    expect(said(['2026', '一类', '2490'], ['', '二类', '2260'], ['2025', '一类', '2280'], ['', '二类', '2010'])).toEqual([
      { year: '2026', values: [2490, 2260] },
    ])
  })
})
