import { describe, expect, it } from 'vitest'
import { parseRows, writeRow } from '../../../src/ledger/csvText.ts'
import { byMonth, isPayable, sayingOf } from '../../../src/ledger/entry.ts'
import { readExport } from '../../../src/ledger/import.ts'
import { fromJson, toJson } from '../../../src/ledger/json.ts'
import { cut } from '../../../src/ledger/problem.ts'
import { readRow, type RowValues } from '../../../src/ledger/row.ts'
import { entriesOf, lastOnRecord, runsOf, seedOf } from '../../../src/ledger/runs.ts'
import { entry, ids } from './entries.ts'

/* The last value that still counts, and the first that no longer does. */

const rows = (text: string) => {
  const read = parseRows(text)
  return read.ok ? read.rows.map(({ line, cells }) => [line, ...cells]) : `open in ${read.row}`
}

describe('a CSV text, cell by cell', () => {
  it.each<[string, string, unknown]>([
    ['nothing', '', []],
    ['an empty quoted cell alone is no row', '""', []],
    ['a line end after the last row makes no further row', 'a,b\n', [[1, 'a', 'b']]],
    ['a separator at the end leaves an empty cell', 'a,b,', [[1, 'a', 'b', '']]],
    ['two empty cells are a row', ',', [[1, '', '']]],
    [
      'an empty line between counts',
      'a\n\nb',
      [
        [1, 'a'],
        [2, ''],
        [3, 'b'],
      ],
    ],
    [
      'Windows line ends are one',
      'a\r\nb\r\n',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'old Mac line ends',
      'a\rb',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    ['two quotes inside quotes are one', '"a""b",c', [[1, 'a"b', 'c']]],
    ['four quotes are one', '"""",c', [[1, '"', 'c']]],
    [
      'a separator and a line break inside quotes',
      '"a,\nb",c\nd',
      [
        [1, 'a,\nb', 'c'],
        [3, 'd'],
      ],
    ],
    ['blanks before a quote are dropped, words before it keep it', ' "a",b "c"', [[1, 'a', 'b "c"']]],
    ['words behind the closing quote', '"a"b', [[1, 'ab']]],
    ['a quote that never closes, in the second row', 'a\n"b', 'open in 2'],
    ['a quote that never closes, after a quoted line break', '"a\nb",c\n"d', 'open in 3'],
    ['as many semicolons as commas: the comma stays', 'a,b;c', [[1, 'a', 'b;c']]],
    ['more semicolons than commas', 'a;b;c,d', [[1, 'a', 'b', 'c,d']]],
    [
      'only the first line decides',
      'a,b\nc;d;e;f',
      [
        [1, 'a', 'b'],
        [2, 'c;d;e;f'],
      ],
    ],
  ])('%s', (_, text, expected) => expect(rows(text)).toEqual(expected))

  it.each([
    ['plain', 'plain'],
    ['=1', "'=1"],
    ["'=1", "''=1"],
    ["'plain", "'plain"],
    ['a,b', '"a,b"'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['a\nb', '"a\nb"'],
    ['a"b', '"a""b"'],
    ['\ta', "'\ta"],
  ])('%j is written as %j and read back', (cell, written) => {
    expect(writeRow([cell])).toBe(written)
    expect(rows(`x,y\n${written},z`)).toEqual([
      [1, 'x', 'y'],
      [2, cell, 'z'],
    ])
  })
})

describe('months', () => {
  it.each([
    ['1950-12', false],
    ['1951-01', true],
    ['2099-12', true],
    ['2100-01', false],
    ['2026-00', false],
    ['2026-13', false],
    [202601, false],
  ])('%s can have been paid: %s', (month, payable) => expect(isPayable(month)).toBe(payable))

  const row = (from: string, to: string, more: RowValues = {}) => {
    const read = readRow({ insurances: '养老', by: '自己', from, to, ...more }, 3)
    return read.ok ? [read.entry.from, read.entry.to] : read.problems.map(({ row: at, field, fault }) => `${at} ${field} ${fault}`)
  }
  it.each<[string, string, string, unknown]>([
    ['an empty end is the start', '2026-03', '', ['2026-03', '2026-03']],
    ['the same month', '2026-03', '2026-03', ['2026-03', '2026-03']],
    ['a month before the start', '2026-03', '2026-02', ['3 to ends-before-start']],
    ['720 months', '1961-02', '2021-01', ['1961-02', '2021-01']],
    ['721 months', '1961-02', '2021-02', ['3 to too-many-months']],
  ])('%s', (_, from, to, expected) => expect(row(from, to)).toEqual(expected))

  it.each([
    ['channel', 200],
    ['voucher', 200],
    ['note', 2000],
  ] as const)('%s may have %i characters, not one more', (field, most) => {
    expect(row('2026-03', '', { [field]: '长'.repeat(most) })).toEqual(['2026-03', '2026-03'])
    expect(row('2026-03', '', { [field]: '长'.repeat(most + 1) })).toEqual([`3 ${field} ${field === 'note' ? 'note-' : ''}too-long`])
  })

  it('an amount is read in yuan and kept in fen; none is null', () => {
    const fen = (amount: string) => {
      const read = readRow({ insurances: '养老', by: '自己', from: '2026-03', amount }, null)
      return read.ok ? read.entry.fen : 'refused'
    }
    expect([fen(''), fen('0'), fen('0.01'), fen('1,200.5'), fen('100000000'), fen('100000000.01')]).toEqual([
      null,
      0,
      1,
      120050,
      10_000_000_000,
      'refused',
    ])
  })

  it.each([
    ['self', ['自己', '本人', '个人缴', '我', 'SELF']],
    ['employer', ['单位', '单位缴', '公司', '企业', 'employer']],
    ['fund', ['基金', 'fund']],
  ] as const)('%s is known by several words', (by, words) => {
    for (const word of words) {
      const read = readRow({ insurances: 'Pension；医保', by: word, from: '2026-03' }, null)
      expect(read.ok && [read.entry.by, read.entry.insurances]).toEqual([by, ['pension', 'medical']])
    }
  })

  it.each<[string, RowValues, string[]]>([
    ['nothing', {}, ['insurances not-an-insurance', 'by not-a-payer', 'from required']],
    ['a start in words', { from: '三月' }, ['insurances not-an-insurance', 'by not-a-payer', 'from not-a-month']],
    ['an end in words', { insurances: '养老', by: '自己', from: '2026-03', to: 'x' }, ['to not-a-month']],
    ['an end and no start', { insurances: '养老', by: '自己', to: '2026-03' }, ['from required']],
    ['a start of another age', { insurances: '养老', by: '自己', from: '1950-12' }, ['from not-a-month']],
    ['an unknown payer', { insurances: '养老', by: '他', from: '2026-03' }, ['by not-a-payer']],
    ['a payer in the middle', { insurances: '养老', by: '由公司', from: '2026-03' }, ['by not-a-payer']],
    ['an insurance in the middle', { insurances: '我的养老', by: '自己', from: '2026-03' }, ['insurances not-an-insurance']],
  ])('every field that cannot be read is named once: %s', (_, values, problems) => {
    const read = readRow(values, null)
    expect(read.ok ? [] : read.problems.map(({ field, fault }) => `${field} ${fault}`)).toEqual(problems)
  })

  it.each([
    '养老+医疗',
    '养老＋医疗',
    '养老、医疗',
    '养老,医疗',
    '养老，医疗',
    '养老/医疗',
    '养老;医疗',
    '养老；医疗',
    '养老 医疗',
    '+养老+医疗+',
  ])('two insurances in one cell: %s', (insurances) =>
    expect(readRow({ insurances, by: '自己', from: '2026-03' }, null)).toMatchObject({ entry: { insurances: ['pension', 'medical'] } }),
  )

  it('an insurance named twice stands once', () => {
    const read = readRow({ insurances: '养老+pension 养老保险', by: '自己', from: '2026-03' }, null)
    expect(read.ok && read.entry.insurances).toEqual(['pension'])
  })
})

describe('runs of months', () => {
  it('across a new year, with a gap, with a month twice, in any order', () => {
    expect(runsOf(['2027-01', '2026-11', '2026-12', '2026-12', '2027-03'])).toEqual([
      { from: '2026-11', to: '2027-01' },
      { from: '2027-03', to: '2027-03' },
    ])
  })

  it('an entry made of months knows who paid and nothing else', () => {
    expect(entriesOf({ pension: ['2026-01'] }, 'fund', ids())).toEqual([
      {
        id: expect.any(String) as string,
        insurances: ['pension'],
        from: '2026-01',
        to: '2026-01',
        by: 'fund',
        fen: null,
        paidOn: null,
        channel: '',
        voucher: '',
        note: '',
      },
    ])
  })

  it('totals of 0, of null and left out make no entry; 1 makes the last month, 2 the last two', () => {
    const seeded = seedOf({ pension: 2, medical: 1, unemployment: 0 }, '2026-01', ids())
    expect(seeded.map(({ insurances, from, to, by }) => `${insurances.join('+')} ${from} ${to} ${by}`)).toEqual([
      'pension 2025-12 2026-01 employer',
      'medical 2026-01 2026-01 employer',
    ])
    expect(seedOf({ pension: null, medical: undefined }, '2026-01', ids())).toEqual([])
  })

  it.each([
    ['the month given', { leftOn: '2026-12-31', lastPaidMonth: '2026-10' }, '2026-10', false],
    ['left yesterday', { leftOn: '2026-11-28' }, '2026-11', true],
    ['leaves today', { leftOn: '2026-11-29' }, '2026-11', true],
    ['leaves tomorrow: this month is not paid yet', { leftOn: '2026-11-30', lastPaidMonth: null }, '2026-10', true],
  ])('a first record ends with %s', (_, facts, month, assumed) => expect(lastOnRecord(facts, '2026-11-29')).toEqual({ month, assumed }))
})

describe('order and sameness', () => {
  it('oldest start first; of the same start the one that ends first', () => {
    const [a, b, c] = [entry({ from: '2026-02' }), entry({ from: '2026-01', to: '2026-05' }), entry({ from: '2026-01', to: '2026-03' })]
    expect([a, b, c].toSorted(byMonth)).toEqual([c, b, a])
  })

  it.each<[string, object]>([
    ['insurances', { insurances: ['pension', 'medical'] }],
    ['first month', { from: '2025-12' }],
    ['last month', { to: '2026-02' }],
    ['payer', { by: 'fund' }],
    ['amount', { fen: 1 }],
    ['day', { paidOn: '2026-01-31' }],
    ['channel', { channel: 'x' }],
    ['voucher', { voucher: 'x' }],
    ['note', { note: 'x' }],
  ])('entries that differ in %s say different things', (_, change) => {
    const one = entry({ from: '2026-01' })
    expect(sayingOf({ ...one, ...change })).not.toBe(sayingOf(one))
    expect(sayingOf({ ...one, id: 'other' })).toBe(sayingOf(one))
  })

  it('the order of the insurances in an entry does not matter', () => {
    expect(sayingOf(entry({ from: '2026-01', insurances: ['medical', 'pension'] }))).toBe(
      sayingOf(entry({ from: '2026-01', insurances: ['pension', 'medical'] })),
    )
  })
})

describe('files', () => {
  const file = (change: object) => JSON.stringify({ format: 'shebao-bridge-record', version: 1, entries: [], ...change })
  it.each<[string, object, string]>([
    ['the version before ours', { version: 0 }, 'taken'],
    ['ours', {}, 'taken'],
    ['the next', { version: 2 }, 'newer-version'],
    ['another format', { format: 'x' }, 'not-a-record'],
    ['a version in words', { version: '1' }, 'not-a-record'],
    ['entries that are no list', { entries: {} }, 'not-a-record'],
  ])('%s', (_, change, expected) => {
    const read = fromJson(file(change), ids())
    expect(read.ok ? 'taken' : read.problems[0]?.fault).toBe(expected)
  })

  it('five million characters are read, one more is not', () => {
    const exact = toJson([entry({ from: '2026-01' })]).padEnd(5_000_000, ' ')
    expect(readExport(exact, ids()).ok).toBe(true)
    expect(readExport(`${exact} `, ids()).ok).toBe(false)
  })

  it('what was found is shown up to 40 characters', () => {
    expect([cut('x'.repeat(40)), cut('x'.repeat(41))]).toEqual(['x'.repeat(40), `${'x'.repeat(40)}…`])
  })
})

describe('which of the two a file is', () => {
  const json = toJson([entry({ from: '2026-01' })])
  it.each<[string, string, boolean]>([
    ['JSON', json, true],
    ['JSON after blanks', ` \n${json}`, true],
    ['JSON after a byte order mark', `\uFEFF${json}`, true],
    ['a table whose note holds a brace', 'insurances,by,from,note\n养老,自己,2026-01,{ x', true],
    ['a table that begins with another sign', 'x{"entries":[]}', false],
  ])('%s', (_, text, taken) => expect(readExport(text, ids()).ok).toBe(taken))
  it('a cell without an insurance is named', () => {
    const read = readRow({ insurances: ' + ', by: '自己', from: '2026-03' }, null)
    expect(read.ok).toBe(false)
  })
})
