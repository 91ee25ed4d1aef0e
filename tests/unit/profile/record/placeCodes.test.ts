import { expect, test, vi } from 'vitest'
import { loadPlaces } from '../../../../src/policy/places.ts'
import type { LinesRead } from '../../../../src/profile/record/lines.ts'
import { withPlaceCodes } from '../../../../src/profile/record/placeCodes.ts'

const read = (...places: (string | null)[]): LinesRead => ({
  rows: places.map((place) => ({
    insurance: 'pension',
    months: ['2026-09'],
    standing: 'paid',
    by: null,
    base: null,
    balance: null,
    place,
  })),
  counts: [],
  unread: [],
  stated: {},
  lines: places.length,
})

test('printed names of places become codes, with the names to show', async () => {
  const { reads, places } = await withPlaceCodes([read('上海市', '成都市', null), read('上海市')], loadPlaces)
  expect(reads.map(({ rows }) => rows.map(({ place }) => place))).toEqual([['310000', '510100', null], ['310000']])
  expect(places).toMatchObject({ 310000: { zh: '上海市' }, 510100: { zh: '成都市' } })
})

test('a name of several places, or of none, gives no code', async () => {
  const { reads, places } = await withPlaceCodes([read('朝阳区', '某某中心')], loadPlaces)
  expect(reads[0]?.rows.map(({ place }) => place)).toEqual([null, null])
  expect(places).toEqual({})
})

test('the register is loaded only where a row says its place', async () => {
  const load = vi.fn(loadPlaces)
  expect(await withPlaceCodes([read(null)], load)).toEqual({ reads: [read(null)], places: {} })
  expect(load).not.toHaveBeenCalled()
})
