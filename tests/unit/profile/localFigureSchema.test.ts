import { expect, test } from 'vitest'
import { localFigureSchema, localFiguresSchema, type LocalFigure } from '../../../src/profile/localFigureSchema.ts'

const FIGURE: LocalFigure = {
  id: 'f1',
  kind: 'pension-base-lower',
  place: '310000',
  value: 7384,
  unit: 'yuan/month',
  from: '2026-07',
  until: '2027-07',
  url: null,
  quote: null,
  on: '2026-11-21',
}

test.each<[what: string, change: Partial<LocalFigure>, taken: boolean]>([
  ['that ends after it begins', {}, true],
  ['that ends the month after it begins', { until: '2026-08' }, true],
  ['that ends as it begins', { until: '2026-07' }, false],
  ['that ends before it begins', { until: '2026-06' }, false],
  ['without an end', { until: null }, true],
  ['without a beginning', { from: null }, true],
  ['without either', { from: null, until: null }, true],
])('a figure %s', (_, change, taken) => {
  const read = localFigureSchema.safeParse({ ...FIGURE, ...change })
  expect(read.success).toBe(taken)
  if (!read.success) expect(read.error.issues.map(({ path }) => path)).toEqual([['until']])
})

test.each<[kind: LocalFigure['kind'], unit: LocalFigure['unit'], least: number, most: number, step: number]>([
  ['pension-base-lower', 'yuan/month', 2500, 60_000, 1],
  ['pension-rate', 'ratio', 0.1, 0.28, 0.001],
])('a %s in %s is taken from %d to %d, and not a step of %d outside, zero or below', (kind, unit, least, most, step) => {
  const takes = (value: number) => localFigureSchema.safeParse({ ...FIGURE, kind, unit, value }).success
  expect([least - step, least, most, most + step].map(takes)).toEqual([false, true, true, false])
  expect([-least, -step, 0].map(takes)).toEqual([false, false, false])
})

const UPPER: LocalFigure = { ...FIGURE, id: 'f2', kind: 'pension-base-upper', value: 36921 }
test.each<[what: string, change: Partial<LocalFigure>, taken: boolean]>([
  ['above its lower one', {}, true],
  ['equal to it', { value: 7384 }, true],
  ['a yuan below it', { value: 7383 }, false],
  ['below it in another place', { value: 7383, place: '320000' }, true],
  ['below it from another month', { value: 7383, from: '2025-07', until: '2026-07' }, true],
  ['below that of another insurance', { value: 7383, kind: 'medical-base-upper' }, true],
  ['with the same id', { id: 'f1' }, false],
])('an upper limit %s', (_, change, taken) => expect(localFiguresSchema.safeParse([FIGURE, { ...UPPER, ...change }]).success).toBe(taken))
