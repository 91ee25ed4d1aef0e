import { describe, expect, it } from 'vitest'
import { monthStates, yearRows } from '../../../src/ledger/months.ts'
import { entriesOf, runsOf, seedOf } from '../../../src/ledger/runs.ts'
import { summarise } from '../../../src/ledger/summary.ts'
import { entry, ids } from './entries.ts'

const strip = (states: ReturnType<typeof monthStates>) => states.map(({ month, state }) => `${month} ${state}`)

describe('months of one insurance', () => {
  it.each([
    { says: 'nothing paid: no months', entries: [], today: '2026-11-22', expected: [] },
    {
      says: 'one month paid, the one before today',
      entries: [entry({ from: '2026-10' })],
      today: '2026-11-22',
      expected: ['2026-10 self'],
    },
    {
      says: 'the month that is not over is no gap',
      entries: [entry({ from: '2026-09', to: '2026-10', by: 'employer' })],
      today: '2026-11-30',
      expected: ['2026-09 employer', '2026-10 employer'],
    },
    {
      says: 'on the first of the next month it is',
      entries: [entry({ from: '2026-10', by: 'employer' })],
      today: '2026-12-01',
      expected: ['2026-10 employer', '2026-11 gap'],
    },
    {
      says: 'a gap between two payments, across a year',
      entries: [entry({ from: '2025-11', by: 'employer' }), entry({ from: '2026-02' })],
      today: '2026-02-10',
      expected: ['2025-11 employer', '2025-12 gap', '2026-01 gap', '2026-02 self'],
    },
    {
      says: 'months paid ahead are shown',
      entries: [entry({ from: '2026-11', to: '2027-01' })],
      today: '2026-11-22',
      expected: ['2026-11 self', '2026-12 self', '2027-01 self'],
    },
    {
      says: 'another insurance does not count',
      entries: [entry({ from: '2026-10', insurances: ['medical'] })],
      today: '2026-11-22',
      expected: [],
    },
    {
      says: 'where two paid, the employer is shown',
      entries: [entry({ from: '2026-10' }), entry({ from: '2026-10', by: 'employer' })],
      today: '2026-11-22',
      expected: ['2026-10 employer'],
    },
  ])('$says', ({ entries, today, expected }) => {
    expect(strip(monthStates(entries, 'pension', today))).toEqual(expected)
  })

  it('fall into calendar years of twelve cells, empty before the first and after the last', () => {
    const rows = yearRows(monthStates([entry({ from: '2025-11', to: '2026-02' })], 'pension', '2026-02-01'))
    expect(rows.map(({ year, months }) => [year, months.map((month) => (month === null ? '·' : '#')).join('')])).toEqual([
      ['2025', '··········##'],
      ['2026', '##··········'],
    ])
  })

  it('work for forty years', () => {
    const states = monthStates([entry({ from: '1986-07', to: '2026-06', by: 'employer' })], 'pension', '2026-07-15')
    expect([states.length, yearRows(states).length]).toEqual([480, 41])
  })
})

describe('what the months come to', () => {
  const record = [
    entry({ from: '2020-01', to: '2020-06', by: 'employer' }),
    entry({ from: '2020-09', to: '2020-12', by: 'employer' }),
    entry({ from: '2021-01', to: '2021-02', by: 'fund' }),
    entry({ from: '2021-02' }),
    entry({ from: '2021-03' }),
  ]
  const summary = () => summarise(record, 'pension', '2021-06-05')

  it('a month that two entries cover counts once and is named', () => {
    expect(summary().total).toBe(13)
    expect(summary().twice).toEqual(['2021-02'])
    expect(summary().by).toEqual({ employer: 10, self: 2, fund: 1 })
  })

  it('months in a row are counted up to the last one paid', () => {
    expect([summary().run, summary().first, summary().last]).toEqual([7, '2020-01', '2021-03'])
  })

  it('gaps are named with their length; the one that reaches last month is open', () => {
    expect(summary().gaps).toEqual([
      { from: '2020-07', to: '2020-08', months: 2, open: false },
      { from: '2021-04', to: '2021-05', months: 2, open: true },
    ])
  })

  it.each<[string, [from: string, to: string][], [from: string, to: string, months: number, open: boolean][], run: number]>([
    ['no gap', [['2021-01', '2021-05']], [], 5],
    ['a gap up to last month', [['2021-01', '2021-04']], [['2021-05', '2021-05', 1, true]], 4],
    [
      'a gap that closed',
      [
        ['2021-01', '2021-02'],
        ['2021-04', '2021-05'],
      ],
      [['2021-03', '2021-03', 1, false]],
      2,
    ],
    [
      'three gaps',
      [
        ['2020-11', '2020-11'],
        ['2021-01', '2021-01'],
        ['2021-03', '2021-03'],
      ],
      [
        ['2020-12', '2020-12', 1, false],
        ['2021-02', '2021-02', 1, false],
        ['2021-04', '2021-05', 2, true],
      ],
      1,
    ],
    ['paid ahead', [['2021-05', '2021-08']], [], 4],
  ])('%s', (_, paid, gaps, run) => {
    const found = summarise(
      paid.map(([from, to]) => entry({ from, to })),
      'pension',
      '2021-06-05',
    )
    expect(found.gaps.map(({ from, to, months, open }) => [from, to, months, open])).toEqual(gaps)
    expect([found.run, found.first, found.last]).toEqual([run, paid[0]?.[0], paid.at(-1)?.[1]])
  })

  it('an empty record comes to nothing', () => {
    expect(summarise([], 'medical', '2021-06-05')).toEqual({
      total: 0,
      by: { employer: 0, self: 0, fund: 0 },
      first: null,
      last: null,
      run: 0,
      gaps: [],
      twice: [],
    })
  })
})

describe('runs of months', () => {
  it('join what follows on, whatever the order', () => {
    expect(runsOf(['2026-01', '2025-12', '2026-03', '2025-12'])).toEqual([
      { from: '2025-12', to: '2026-01' },
      { from: '2026-03', to: '2026-03' },
    ])
  })

  it('insurances with the same run share an entry', () => {
    const made = entriesOf(
      { pension: ['2026-01', '2026-02'], medical: ['2026-01', '2026-02'], unemployment: ['2026-02'] },
      'employer',
      ids(),
    )
    expect(made.map(({ insurances, from, to, by }) => [insurances.join('+'), from, to, by])).toEqual([
      ['pension+medical', '2026-01', '2026-02', 'employer'],
      ['unemployment', '2026-02', '2026-02', 'employer'],
    ])
  })

  it('a first record takes the totals as paid in a row up to the last month', () => {
    const made = seedOf({ pension: 62, medical: 60, unemployment: null }, '2026-10', ids())
    expect(made.map(({ insurances, from, to }) => [insurances.join('+'), from, to])).toEqual([
      ['pension', '2021-09', '2026-10'],
      ['medical', '2021-11', '2026-10'],
    ])
    expect(summarise(made, 'pension', '2026-11-01').total).toBe(62)
  })

  it.each([{ totals: null }, { totals: undefined }, { totals: { pension: 0 } }])('nothing is made of $totals', ({ totals }) => {
    expect(seedOf(totals, '2026-10', ids())).toEqual([])
  })
})
