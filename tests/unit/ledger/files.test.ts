import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromCsv, toCsv } from '../../../src/ledger/csv.ts'
import { parseRows, writeRow } from '../../../src/ledger/csvText.ts'
import { LEDGER_INSURANCES, PAYERS, sayingOf, type Entry } from '../../../src/ledger/entry.ts'
import { addEntries, readExport } from '../../../src/ledger/import.ts'
import { fileText } from '../../../src/ledger/fileText.ts'
import { toJson } from '../../../src/ledger/json.ts'
import { addMonths } from '../../../src/domain/dates.ts'
import { gbk } from '../spotter/gbk.ts'
import { entry, ids } from './entries.ts'

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\n', '1'), maxLength: 8 }),
  )
  .map((value) => value.replace(/[\r\t]/g, '').trim())
const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.uuid(),
    insurances: fc.subarray([...LEDGER_INSURANCES], { minLength: 1 }),
    from: fc.integer({ min: 0, max: 600 }).map((months) => addMonths('1986-01', months)),
    length: fc.integer({ min: 0, max: 480 }),
    by: fc.constantFrom(...PAYERS),
    fen: fc.option(fc.integer({ min: 0, max: 1_000_000_00 })),
    paidOn: fc.option(fc.constantFrom('2026-12-08', '2024-02-29', '1999-01-01')),
    channel: text,
    voucher: text,
    note: text,
  })
  .map(({ length, ...rest }) => ({ ...rest, to: addMonths(rest.from, length) }))

describe('an exported record', () => {
  it.each([
    { name: 'CSV', write: toCsv },
    { name: 'JSON', write: toJson },
  ])('as $name reads back as it was, whatever the notes hold', ({ write }) => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 8 }), (record) => {
        const read = readExport(write(record), ids())
        expect(read.ok).toBe(true)
        if (read.ok) {
          expect(read.entries).toHaveLength(record.length)
          for (const [index, one] of record.entries()) expect(sayingOf(read.entries[index] as Entry)).toBe(sayingOf(one))
        }
      }),
    )
  })

  it('opens in a spreadsheet: byte order mark, Chinese headings, amounts in yuan', () => {
    const csv = toCsv([
      entry({
        from: '2026-12',
        insurances: ['pension', 'medical'],
        fen: 226380,
        paidOn: '2026-12-08',
        channel: '电子税务局',
        voucher: '3126',
        note: '第一笔, "自己"缴',
      }),
    ])
    expect(csv).toBe(
      '\uFEFF险种,开始月份,结束月份,谁缴的,金额（元）,缴费日期,渠道,凭证号,备注\r\n养老+医疗,2026-12,2026-12,自己,2263.80,2026-12-08,电子税务局,3126,"第一笔, ""自己""缴"\r\n',
    )
  })

  it.each(['=1+1', '+86', '-3', '@SUM(A1)', '＝1＋1', '＋86', '－3', '＠SUM(A1)', '\n=1+1', '\r\n=1+1', '\t=1+1', "'=1+1", "''=1+1"])(
    'text that a spreadsheet would run as a formula is written with one more apostrophe: %j',
    (note) => {
      expect(writeRow([note]).replace(/^"/, '')).toBe(`'${note}${/[\r\n]/.test(note) ? '"' : ''}`)
      const read = readExport(toCsv([entry({ from: '2026-12', note })]), ids())
      // A note is read without its outer blanks.
      expect(read.ok && read.entries[0]?.note).toBe(note.trim())
    },
  )
})

describe('the heads of a table', () => {
  it.each([
    ['insurance,from,paid by,amount (yuan)', '养老,2026-03,自己,12'],
    ['Insurance, FROM ,Paid By,Amount', '养老,2026-03,自己,12'],
    ['insurances,from,by,amount', '养老,2026-03,自己,12'],
    ['险种,开始月份,谁缴的,金额（元）', '养老,2026-03,自己,12'],
    ['险种,开始月份,谁缴的,金额', '养老,2026-03,自己,12'],
    ['险种,其他,开始月份,谁缴的,金额', '养老,x,2026-03,自己,12'],
  ])('%s', (head, row) =>
    expect(fromCsv(`${head}\n${row}`, ids())).toMatchObject({ entries: [{ from: '2026-03', by: 'self', fen: 1200 }] }),
  )
  it.each([
    '险种,开始月份,谁缴的,金额（元',
    '险种,开始月份,谁缴的,（元）金额',
    '险种,开始月份,谁缴的,amount (yuan',
    '险种,开始月份,谁缴的,yuan',
  ])('no amount under “%s”', (head) => expect(fromCsv(`${head}\n养老,2026-03,自己,12`, ids())).toMatchObject({ entries: [{ fen: null }] }))
  it('a cell that is missing at the end of a row is empty, and outer blanks go', () => {
    const read = fromCsv('险种,开始月份,谁缴的,备注,渠道\n养老, 2026-03 ,自己, 第一笔 ', ids())
    expect(read).toMatchObject({ entries: [{ from: '2026-03', note: '第一笔', channel: '' }] })
  })
  it('every column that has to be there is named, with the heads that were found', () => {
    expect(fromCsv('谁缴的,备注\n自己,x', ids())).toEqual({
      ok: false,
      problems: (['insurances', 'from'] as const).map((field) => ({ row: 1, field, fault: 'missing-column', found: '谁缴的, 备注' })),
    })
    expect(fromCsv('', ids())).toMatchObject({ problems: [{ found: '' }, { found: '' }, { found: '' }] })
  })
  it.each([
    ['a;b，c', ['a', 'b，c']],
    ['a；b;c;d', ['a；b', 'c', 'd']],
    ['a|b\tc', ['a|b', 'c']],
    ['a|b|c\td', ['a', 'b', 'c\td']],
    ['abc', ['abc']],
  ])('of two separators in “%s” the one that is used more, tabs before semicolons before bars', (text, cells) =>
    expect(parseRows(text)).toEqual({ ok: true, rows: [{ line: 1, cells }] }),
  )
})

describe('what is said of a file that is not taken', () => {
  it.each([
    ['x'.repeat(5_000_001), { row: null, field: 'file', fault: 'too-large', found: '' }],
    [' {x ', { row: null, field: 'file', fault: 'not-a-record', found: '{x' }],
    ['a\n"b', { row: 2, field: 'file', fault: 'unclosed-quote', found: '' }],
  ])('%#', (text, problem) => expect(readExport(text, ids())).toEqual({ ok: false, problems: [problem] }))
  it.each<[string, unknown, object]>([
    ['a month', { from: '2026-13' }, { row: 2, field: 'from', fault: 'not-a-month', found: '"2026-13"' }],
    ['no month', { from: undefined }, { row: 2, field: 'from', fault: 'missing', found: '' }],
    ['an end before its start', { to: '2025-01' }, { row: 2, field: 'to', fault: 'ends-before-start', found: '' }],
    ['no insurance', { insurances: [] }, { row: 2, field: 'insurances', fault: 'not-an-insurance', found: '[]' }],
    ['another insurance', { insurances: ['x'] }, { row: 2, field: 'insurances', fault: 'not-an-insurance', found: '["x"]' }],
    ['a payer', { by: 'x' }, { row: 2, field: 'by', fault: 'not-a-payer', found: '"x"' }],
    ['half a fen', { fen: 0.5 }, { row: 2, field: 'amount', fault: 'not-an-amount', found: '0.5' }],
    ['a day', { paidOn: 'x' }, { row: 2, field: 'paidOn', fault: 'not-a-date', found: '"x"' }],
    ['a long channel', { channel: 'x'.repeat(201) }, { row: 2, field: 'channel', fault: 'too-long' }],
    ['a long voucher', { voucher: 'x'.repeat(201) }, { row: 2, field: 'voucher', fault: 'too-long' }],
    ['a long note', { note: 'x'.repeat(2001) }, { row: 2, field: 'note', fault: 'note-too-long' }],
  ])('%s', (_, change, problem) => {
    const good = entry({ from: '2026-01' })
    const file = JSON.stringify({ format: 'shebao-bridge-record', version: 1, entries: [good, { ...good, ...(change as object) }] })
    expect(readExport(file, ids())).toMatchObject({ ok: false, problems: [problem] })
  })
  it('an entry that is none at all', () => {
    const file = '{"format":"shebao-bridge-record","version":1,"entries":["x"]}'
    expect(readExport(file, ids())).toEqual({ ok: false, problems: [{ row: 1, field: 'file', fault: 'not-a-record', found: '' }] })
  })
})

describe('a table made by hand', () => {
  it.each([
    {
      says: 'only the needed columns, one month',
      csv: '险种,开始月份,谁缴的\n养老,2026年3月,本人',
      expected: ['pension 2026-03–2026-03 self'],
    },
    {
      says: 'English headings, any order of columns',
      csv: 'paid by,from,to,insurance,amount\nemployer,2026-01,2026-02,"pension, medical","1,200.5"',
      expected: ['pension+medical 2026-01–2026-02 employer 120050'],
    },
    {
      says: 'semicolons, as some spreadsheets write',
      csv: '险种;开始月份;谁缴的\n医保;202603;单位',
      expected: ['medical 2026-03–2026-03 employer'],
    },
    {
      says: 'full-width commas, as a Chinese keyboard types them',
      csv: '险种，开始月份，谁缴的\n养老，２０２６年３月，自己',
      expected: ['pension 2026-03–2026-03 self'],
    },
    { says: 'bars', csv: '险种|开始月份|谁缴的\n养老|2026-03|自己', expected: ['pension 2026-03–2026-03 self'] },
    {
      says: 'pasted from a spreadsheet, with tabs',
      csv: '险种\t开始月份\t谁缴的\n失业\t2026.3\t基金',
      expected: ['unemployment 2026-03–2026-03 fund'],
    },
    {
      says: 'empty rows are passed over',
      csv: '险种,开始月份,谁缴的\n\n养老,2026-03,自己\n,,\n',
      expected: ['pension 2026-03–2026-03 self'],
    },
    {
      says: 'a column of another kind is passed over',
      csv: '险种,单位名称,开始月份,谁缴的\n养老,甲公司,2026-03,单位',
      expected: ['pension 2026-03–2026-03 employer'],
    },
  ])('$says', ({ csv, expected }) => {
    const read = fromCsv(csv, ids())
    expect(
      read.ok &&
        read.entries.map((one) => `${one.insurances.join('+')} ${one.from}–${one.to} ${one.by}${one.fen === null ? '' : ` ${one.fen}`}`),
    ).toEqual(expected)
  })
})

const HEAD = '险种,开始月份,结束月份,谁缴的,金额,缴费日期\n'

describe('what cannot be read names row and field, and nothing is taken', () => {
  it.each([
    { says: 'a month that does not exist', file: `${HEAD}养老,2026-13,,自己,,`, problems: ['2 from not-a-month'] },
    { says: 'a year with its digits swapped', file: `${HEAD}养老,0226-03,,自己,,`, problems: ['2 from not-a-month'] },
    { says: 'an end in another age', file: `${HEAD}养老,2026-03,2206-03,自己,,`, problems: ['2 to not-a-month'] },
    { says: 'no month at all', file: `${HEAD}养老,,,自己,,`, problems: ['2 from required'] },
    { says: 'an insurance nobody knows', file: `${HEAD}彩票,2026-03,,自己,,`, problems: ['2 insurances not-an-insurance'] },
    { says: 'half a list of insurances', file: `${HEAD}养老+彩票,2026-03,,自己,,`, problems: ['2 insurances not-an-insurance'] },
    { says: 'a payer nobody knows', file: `${HEAD}养老,2026-03,,张三,,`, problems: ['2 by not-a-payer'] },
    { says: 'an amount in words', file: `${HEAD}养老,2026-03,,自己,两千,`, problems: ['2 amount not-an-amount'] },
    { says: 'an amount below nothing', file: `${HEAD}养老,2026-03,,自己,-5,`, problems: ['2 amount not-an-amount'] },
    { says: 'a day that does not exist', file: `${HEAD}养老,2026-03,,自己,,2026-02-30`, problems: ['2 paidOn not-a-date'] },
    { says: 'an end before the start', file: `${HEAD}养老,2026-03,2026-01,自己,,`, problems: ['2 to ends-before-start'] },
    { says: 'a run of more than sixty years', file: `${HEAD}养老,1960-01,2026-01,自己,,`, problems: ['2 to too-many-months'] },
    {
      says: 'several rows, each named; a quoted line break counts as a line',
      file: `${HEAD}养老,2026-03,,自己,,\n"养老\n",x,,自己,,\n养老,y,,张三,,`,
      problems: ['3 from not-a-month', '5 by not-a-payer', '5 from not-a-month'],
    },
    { says: 'a column that is missing', file: '险种,谁缴的\n养老,自己', problems: ['1 from missing-column'] },
    { says: 'a quotation mark that never closes', file: `${HEAD}"养老,2026-03`, problems: ['2 file unclosed-quote'] },
    { says: 'an empty file', file: '', problems: ['1 insurances missing-column', '1 from missing-column', '1 by missing-column'] },
    { says: 'JSON cut short', file: '{"format":"shebao-bridge-record","version":1,"entries":[{"id"', problems: ['null file not-a-record'] },
    { says: 'JSON of something else', file: '{"name":"x"}', problems: ['null file not-a-record'] },
    {
      says: 'JSON of a later version',
      file: '{"format":"shebao-bridge-record","version":2,"entries":[]}',
      problems: ['null file newer-version'],
    },
    {
      says: 'a JSON entry that is none',
      file: '{"format":"shebao-bridge-record","version":1,"entries":[null]}',
      problems: ['1 file not-a-record'],
    },
    {
      says: 'a JSON entry without its payer',
      file: JSON.stringify({ format: 'shebao-bridge-record', version: 1, entries: [{ ...entry({ from: '2026-03' }), by: undefined }] }),
      problems: ['1 by missing'],
    },
    {
      says: 'a JSON entry that ends before it starts',
      file: JSON.stringify({ format: 'shebao-bridge-record', version: 1, entries: [entry({ from: '2026-03', to: '2026-01' })] }),
      problems: ['1 to ends-before-start'],
    },
    {
      says: 'a JSON entry with a wrong month',
      file: JSON.stringify({
        format: 'shebao-bridge-record',
        version: 1,
        entries: [{ ...entry({ from: '2026-03' }) }, { ...entry({ from: '2026-03' }), from: '2026-3' }],
      }),
      problems: ['2 from not-a-month'],
    },
  ])('$says', ({ file, problems }) => {
    const read = readExport(file, ids())
    expect(read.ok ? 'taken' : read.problems.map(({ row, field, fault }) => `${row} ${field} ${fault}`).toSorted()).toEqual(
      problems.toSorted(),
    )
  })

  it('hostile keys change nothing', () => {
    const read = readExport('{"format":"shebao-bridge-record","version":1,"entries":[{"__proto__":{"by":"self"},"constructor":1}]}', ids())
    expect(read.ok).toBe(false)
    expect(({} as { by?: string }).by).toBeUndefined()
  })

  it('a file of more than five megabytes is not read', () => {
    expect(readExport('x'.repeat(5_000_001), ids())).toMatchObject({ ok: false, problems: [{ fault: 'too-large' }] })
  })

  it('whatever text comes, reading ends with an answer', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (any) => {
        const read = readExport(any, ids())
        expect(read.ok ? Array.isArray(read.entries) : read.problems.length > 0).toBe(true)
        parseRows(any)
      }),
    )
  })
})

describe('a file from another computer', () => {
  const csv = '险种,开始月份,谁缴的\n养老,2026-03,自己\n'
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(csv).flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
  ])
  it.each([
    { says: 'UTF-8', bytes: new TextEncoder().encode(csv) },
    { says: 'UTF-8 with a byte order mark', bytes: new TextEncoder().encode(`\uFEFF${csv}`) },
    { says: 'GBK, as Excel saves a CSV in China', bytes: gbk(csv) },
    { says: 'UTF-16, as Excel saves “Unicode text”', bytes: utf16 },
  ])('$says reads the same', ({ bytes }) => {
    expect(readExport(fileText(bytes) ?? '', ids())).toMatchObject({
      ok: true,
      entries: [{ insurances: ['pension'], from: '2026-03', by: 'self' }],
    })
  })

  it.each([
    ['.xlsx', [0x50, 0x4b, 0x03, 0x04]],
    ['.xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ])('a workbook (%s) is told from a table', (_, bytes) => {
    expect(fileText(Uint8Array.from(bytes))).toBeNull()
  })

  it.each<[string, number[], string]>([
    ['the two bytes of UTF-16', [0xff, 0xfe, 0x41, 0x00], 'A'],
    // Either alone begins a text in GBK, where neither is a letter.
    ['the first alone', [0xff, 0x41], '\uFFFDA'],
    ['the second alone', [0x41, 0xfe], 'A\uFFFD'],
    ['nothing', [], ''],
  ])('%s', (_, bytes, read) => expect(fileText(Uint8Array.from(bytes))).toBe(read))

  it('an export cut in the middle of a character stays UTF-8', () => {
    expect(fileText(new TextEncoder().encode(`\uFEFF${csv}养`).slice(0, -1))).toContain('险种,开始月份')
  })
})

describe('an import only adds', () => {
  const old = [entry({ from: '2026-01', note: 'mine' }), entry({ from: '2026-02' })]

  it('what is there already is left out and counted, by what it says, not by its id', () => {
    const result = addEntries(old, [
      { ...entry({ from: '2026-02' }), id: 'other' },
      entry({ from: '2025-12' }),
      { ...entry({ from: '2025-12' }), id: 'again' },
    ])
    expect([result.added, result.known]).toEqual([1, 2])
    expect(result.record.map(({ from, note }) => `${from}${note}`)).toEqual(['2025-12', '2026-01mine', '2026-02'])
  })

  it('the record handed in is not changed', () => {
    const before = structuredClone(old)
    addEntries(old, [entry({ from: '2025-12' })])
    expect(old).toEqual(before)
  })
})

it('ten thousand payments are added to ten thousand in a moment', () => {
  const rows = (from: number): Entry[] =>
    Array.from({ length: 10_000 }, (_, index) => ({
      id: `${from + index}`,
      insurances: ['pension'],
      from: '2024-01',
      to: '2024-01',
      by: 'self',
      fen: from + index,
      paidOn: null,
      channel: '',
      voucher: '',
      note: '',
    }))
  const start = performance.now()
  const result = addEntries(rows(0), [...rows(5000), ...rows(5000)])
  expect(performance.now() - start).toBeLessThan(1500)
  expect([result.added, result.known, result.record.length]).toEqual([5000, 15_000, 15_000])
})
