import { expect, test } from 'vitest'
import type { LocalFigure } from '../../../src/profile/localFigureSchema.ts'
import { sharedFigure } from '../../../src/profile/sharedFigure.ts'

const figure: LocalFigure = {
  id: 'of-this-person',
  kind: 'medical-flexible-monthly',
  place: '320500',
  value: 480,
  unit: 'yuan/month',
  from: '2026-07',
  until: '2027-07',
  url: 'https://ybj.suzhou.gov.cn/a.html?name=wang#me',
  quote: '每人每月480元。',
  on: '2026-11-20',
}

test('a figure accepted from a page is handed on with its words, its last month and no query', () => {
  expect(sharedFigure(figure)).toEqual({
    format: 'shebao-figures',
    version: 1,
    day: '2026-11-20',
    source: { heardFrom: 'page', url: 'https://ybj.suzhou.gov.cn/a.html', title: '' },
    figures: [
      {
        kind: 'medical-flexible-monthly',
        value: 480,
        unit: 'yuan/month',
        place: '320500',
        from: '2026-07',
        to: '2027-06',
        quote: '每人每月480元。',
      },
    ],
  })
})

test('a figure for a year without a month is handed on with its year', () => {
  const [one] = sharedFigure({ ...figure, from: null, until: null, year: '2026' }).figures
  expect(one).toMatchObject({ from: null, to: null, year: '2026' })
})

test.each([
  ['told', { url: null, quote: null }],
  ['pasted', { quote: null }],
] as const)('without page or words it was %s', (heardFrom, change) =>
  expect(sharedFigure({ ...figure, ...change }).source.heardFrom).toBe(heardFrom),
)

test('nothing of the person is in it', () => expect(JSON.stringify(sharedFigure(figure))).not.toMatch(/wang|of-this-person/))

test('the title of the page goes with it', () =>
  expect(sharedFigure({ ...figure, title: '关于缴费基数的通知' }).source.title).toBe('关于缴费基数的通知'))

test.each([
  ['2027-01', '2026-12'],
  ['2027-01-01', '2026-12-31'],
  ['2028-03-01', '2028-02-29'],
])('an end before %s is a last month or day of %s', (until, to) => expect(sharedFigure({ ...figure, until }).figures[0]?.to).toBe(to))
test('an address keeps its path and loses what stands behind a mark', () => {
  const of = (url: string) => sharedFigure({ ...figure, url }).source.url
  expect([of('https://a.cn/b#c'), of('https://a.cn/b?c'), of('https://a.cn/b')]).toEqual(Array(3).fill('https://a.cn/b'))
})
