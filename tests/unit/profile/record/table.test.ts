import { describe, expect, test } from 'vitest'
import { addMonths } from '../../../../src/domain/dates.ts'
import {
  amountOf,
  monthInYear,
  monthOfCell,
  monthsFrom,
  monthsOfCell,
  objectionIn,
  payerIn,
  standingIn,
  yearOfCell,
} from '../../../../src/profile/record/cells.ts'
import { columnOf, isHead, tellMonths } from '../../../../src/profile/record/columns.ts'
import { namedInsurances } from '../../../../src/profile/record/insurances.ts'
import { summaryOf } from '../../../../src/profile/record/summary.ts'
import { readRecordTable } from '../../../../src/profile/record/table.ts'
import { readPastedRecord } from '../../../../src/profile/pastedRecord.ts'

const TODAY = '2026-11-21'

/** A table written as lines with `|` between its cells. */
const grid = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
const read = (text: string, title = '') => {
  const table = readRecordTable(grid(text), title)
  return table === null ? null : summaryOf([{ ...table, stated: {} }], TODAY)
}
const run = (from: string, count: number): string[] => Array.from({ length: count }, (_, at) => addMonths(from, at))

/** Tables in the manner of different cities: the months of each insurance, as a person would read them. */
const TABLES: [
  name: string,
  table: string,
  title: string,
  months: Partial<Record<'pension' | 'medical' | 'unemployment' | 'unnamed', string[]>>,
][] = [
  [
    'one row for each month and insurance',
    `缴费年月 | 险种类型 | 单位名称 | 缴费基数 | 个人缴费 | 单位缴费 | 缴费标志
     202401 | 企业职工基本养老保险 | 某某科技有限公司 | 7384.00 | 590.72 | 1181.44 | 已实缴
     202401 | 失业保险 | 某某科技有限公司 | 7384.00 | 36.92 | 36.92 | 已实缴
     202402 | 企业职工基本养老保险 | 某某科技有限公司 | 7384.00 | 590.72 | 1181.44 | 已实缴
     202402 | 失业保险 | 某某科技有限公司 | 7384.00 | 36.92 | 36.92 | 未实缴`,
    '',
    { pension: run('2024-01', 2), unemployment: ['2024-01'] },
  ],
  [
    'a title over the table that names the insurance',
    `费款所属期 | 缴费基数 | 个人缴费金额 | 到账日期
     2025-03 | 8000 | 160 | 2025-04-07
     2025-04 | 8000 | 160 | 2025-05-06`,
    '职工基本医疗保险缴费明细',
    { medical: run('2025-03', 2) },
  ],
  [
    'a head of two rows with merged cells',
    `序号 | 缴费年月 | 养老保险 | 养老保险 | 医疗保险 | 医疗保险 | 工伤保险
     序号 | 缴费年月 | 缴费基数 | 个人缴费 | 缴费基数 | 个人缴费 | 缴费基数
     1 | 202505 | 6000 | 480 | 6000 | 120 | 6000
     2 | 202506 | 6000 | 480 | - | - | 6000`,
    '',
    { pension: run('2025-05', 2), medical: ['2025-05'] },
  ],
  [
    'a year in a row with a column for each month',
    `年度 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月
     2023 |  |  |  | √ | √ | √ | √ | √ | √ | √ | √ | √
     2024 | √ | √ | √ | √ | √ | √ | × | × | × | × | × | ×`,
    '养老保险缴费情况',
    { pension: [...run('2023-04', 9), ...run('2024-01', 6)] },
  ],
  [
    'a year in a row with sums in the months',
    `年份 | 险种 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月
     2025 | 养老保险 | 480.00 | 480.00 | 0 | 0 | 480.00 | 480 | 480 | 480 | 480 | 480 | 480 | 480
     2025 | 大额医疗互助 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7`,
    '',
    { pension: [...run('2025-01', 2), ...run('2025-05', 8)] },
  ],
  [
    'stretches of months in one cell, each with its count',
    `缴费起止年月 | 险种 | 月数 | 参保地
     201907-202106 | 养老保险 | 24 | 苏州市
     202108至202112 | 养老保险 | 5 | 上海市`,
    '',
    { pension: [...run('2019-07', 24), ...run('2021-08', 5)] },
  ],
  [
    'stretches with a column for either end',
    `险种 | 费款所属期起 | 费款所属期止 | 实缴金额 | 缴费方式
     职工基本医疗保险 | 2026-01-01 | 2026-03-31 | 1440.00 | 灵活就业人员
     职工基本养老保险 | 2026-01-01 | 2026-01-31 | 900.00 | 灵活就业人员`,
    '',
    { medical: run('2026-01', 3), pension: ['2026-01'] },
  ],
  [
    'year and month in columns of their own',
    `年度 | 月份 | 险种 | 个人缴费
     2024 | 11 | 失业保险 | 30.5
     2024 | 12 | 失业保险 | 30.5
     2025 | 1 | 失业保险 | 30.5`,
    '',
    { unemployment: run('2024-11', 3) },
  ],
  [
    'a row for each year that a title row names',
    `月份 | 缴费基数 | 个人缴费 | 状态
     2024年度 | 2024年度 | 2024年度 | 2024年度
     1月 | 5000 | 400 | 正常
     2月 | 5000 | 400 | 正常
     2025年度 | 2025年度 | 2025年度 | 2025年度
     1月 | 5200 | 416 | 正常`,
    '企业职工基本养老保险',
    { pension: ['2024-01', '2024-02', '2025-01'] },
  ],
  [
    'title rows that name the insurance of the rows below',
    `缴费年月 | 缴费基数 | 个人缴费
     养老保险 | 养老保险 | 养老保险
     202601 | 5000 | 400
     失业保险 | 失业保险 | 失业保险
     202601 | 5000 | 25
     202602 | 5000 | 25
     生育保险 | 生育保险 | 生育保险
     202603 | 5000 | 25
     合计 | 15000 | 450`,
    '',
    { pension: ['2026-01'], unemployment: run('2026-01', 2) },
  ],
  [
    'no insurance anywhere',
    `缴费月份 | 缴费基数
     2026年1月 | 5000
     2026年2月 | 5000`,
    '缴费明细',
    { unnamed: run('2026-01', 2) },
  ],
  [
    'several insurances in one cell',
    `缴费年月 | 险种 | 缴费状态
     202603 | 养老、失业、工伤 | 已缴费`,
    '',
    { pension: ['2026-03'], unemployment: ['2026-03'] },
  ],
  [
    'months paid later, and months paid back',
    `所属年月 | 险种 | 款项 | 个人缴费
     202401 | 养老 | 正常应缴 | 400
     202402 | 养老 | 补缴 | 400
     202403 | 养老 | 正常应缴 | 400
     202403 | 养老 | 退费 | -400
     202404 | 养老 | 正常应缴 | -400`,
    '',
    { pension: run('2024-01', 2) },
  ],
  [
    'a share that was paid, paid back, or 0',
    `所属年月 | 险种 | 个人缴费 | 单位缴费
     202401 | 养老 | 400 | 800
     202402 | 养老 | 400 | -800
     202403 | 养老 | 0 | 0
     202404 | 养老 | 0 | 800`,
    '',
    { pension: ['2024-01', '2024-04'] },
  ],
  [
    'a state that says paid over a sum that was paid back',
    `所属年月 | 险种 | 个人缴费 | 缴费标志
     202401 | 养老 | 400 | 已实缴
     202402 | 养老 | -400 | 已实缴`,
    '',
    { pension: ['2024-01'] },
  ],
  [
    'a stretch as long as all that was paid, and a single month, which is no stretch',
    `起始年月 | 终止年月 | 险种 | 累计缴费月数
     202301 | 202302 | 养老 | 2
     202401 | 202401 | 失业 | 0`,
    '',
    { pension: run('2023-01', 2), unemployment: ['2024-01'] },
  ],
  [
    'residents’ insurance is another',
    `缴费年月 | 险种 | 个人缴费
     202401 | 城乡居民基本养老保险 | 200
     202401 | 城乡居民基本医疗保险 | 380
     202402 | 职工基本医疗保险（含生育保险） | 100`,
    '',
    { medical: ['2024-02'] },
  ],
]

describe('tables of contributions', () => {
  test.each(TABLES)('%s', (_name, table, title, months) => {
    const record = read(table, title)
    expect({
      pension: record?.schemes.pension.months,
      medical: record?.schemes.medical.months,
      unemployment: record?.schemes.unemployment.months,
      unnamed: record?.unnamed.months,
    }).toEqual({ pension: [], medical: [], unemployment: [], unnamed: [], ...months })
  })

  test.each<[why: string, table: string]>([
    ['only due', '缴费年月 | 险种 | 应缴金额\n202401 | 养老 | 400'],
    ['a state of codes', '缴费年月 | 险种 | 个人缴费 | 缴费标志\n202401 | 养老 | 400 | 1'],
    ['reported, not paid', '缴费年月 | 险种 | 缴费状态\n202401 | 养老 | 已申报'],
    ['years deemed paid', '起始年月 | 终止年月 | 险种 | 缴费类型\n199001 | 199512 | 养老 | 视同缴费'],
    ['an insurance that is a code', '缴费年月 | 险种类型 | 个人缴费\n202401 | 110 | 400'],
    ['a month that is none', '缴费年月 | 险种 | 个人缴费\n202413 | 养老 | 400'],
    ['a month cut off by a spreadsheet', '缴费年月 | 险种 | 个人缴费\n2024.1 | 养老 | 400'],
    ['a stretch the wrong way round', '起始年月 | 终止年月 | 险种 | 个人缴费\n202405 | 202401 | 养老 | 400'],
    ['a month without its year', '月份 | 险种 | 个人缴费\n5月 | 养老 | 400'],
    ['a stretch with an open end', '缴费起止年月 | 险种 | 个人缴费\n201907至今 | 养老 | 400'],
    ['a mark that nobody explains', '年度 | 险种 | 1月 | 2月\n2024 | 养老 | √ | △'],
    ['a row that lost its merged cell', '险种 | 缴费年月 | 个人缴费\n202402 | 400'],
    ['a row with a cell more than there are names', '缴费年月 | 险种 | 个人缴费\n202401 | 养老 | 400 | 400'],
    ['a row with a cell less', '缴费年月 | 险种 | 个人缴费 | 备注\n202401 | 养老 | 400'],
    ['a stretch longer than all that was paid', '起始年月 | 终止年月 | 险种 | 累计缴费月数\n202301 | 202412 | 养老 | 20'],
  ])('is said to be unread, and no month is taken: %s', (_why, table) => {
    const record = read(table)
    expect(record?.schemes.pension.months).toEqual([])
    expect(record?.unread).toHaveLength(1)
  })

  test.each<[why: string, table: string]>([
    ['no name of a column says which month', '险种 | 单位名称 | 参保状态\n养老保险 | 某某公司 | 参保缴费'],
    ['a list of notices', '标题 | 发布日期\n关于公布缴费基数的通知 | 2024-01-05'],
    [
      'names copied without their merged cells',
      '缴费年月 | 养老保险 | 医疗保险\n缴费基数 | 个人缴费 | 缴费基数 | 个人缴费\n202401 | 5000 | 400 | 5000 | 100',
    ],
  ])('is no table of contributions: %s', (_why, table) => expect(read(table)).toBeNull())

  test('a row is said to be unread where one of its insurances is, and what could be read of it counts', () => {
    const record = read('缴费年月 | 养老保险缴费状态 | 失业保险缴费状态\n202401 | 已缴 | 已申报\n202402 | 已缴 | 已缴')
    expect(record?.schemes.pension.months).toEqual(run('2024-01', 2))
    expect(record?.schemes.unemployment.months).toEqual(['2024-02'])
    expect(record?.unread).toEqual(['202401 已缴 已申报'])
  })

  test('the day on which the money came in is no month paid for', () => {
    const record = read('所属期 | 险种 | 个人缴费 | 到账年月\n202401 | 养老 | 400 | 202403\n202402 | 养老 | 400 | 202403')
    expect(record?.schemes.pension.months).toEqual(run('2024-01', 2))
  })

  test('a year with fewer than twelve months counts them without naming any', () => {
    const record = read('年度 | 险种 | 缴费月数\n2023 | 养老 | 12\n2024 | 养老 | 7')
    expect(record?.schemes.pension).toMatchObject({ months: run('2023-01', 12), stated: 19 })
  })

  test('a stretch whose count is smaller than its months has a hole: the count is kept, no month is named', () => {
    const record = read('起止年月 | 险种 | 缴费月数\n202301-202412 | 养老 | 20')
    expect(record?.schemes.pension).toMatchObject({ months: [], stated: 20 })
  })

  test('a month paid by one row and unpaid by another is in dispute, neither counted nor said to be unpaid', () => {
    const record = read(
      '缴费年月 | 险种 | 缴费状态\n202401 | 养老 | 已缴\n202401 | 养老 | 欠费\n202402 | 养老 | 已缴\n202403 | 养老 | 欠费',
    )
    expect(record?.schemes.pension.months).toEqual(['2024-02'])
    expect(record?.disputed).toEqual(['2024-01'])
    expect(record?.unpaid).toEqual(['2024-03'])
  })

  test('who paid, the newest base, the places and the balance', () => {
    const record = read(
      `缴费年月 | 险种 | 单位名称 | 缴费基数 | 单位缴费 | 个人缴费 | 参保地 | 个人账户余额
       202403 | 养老 | 灵活就业人员 | 4,800.00 | - | 960 | 成都市 | 31,200.50
       202402 | 养老 | 某某贸易有限公司 | 7000 | 1120 | 560 | 上海市 | 30,240.50
       202401 | 养老 | 领取失业保险金人员 | 7000 | - | 560 | 上海市 | 29,680.50`,
    )
    expect(record?.schemes.pension).toMatchObject({
      base: 4800,
      payers: { fund: ['2024-01'], employer: ['2024-02'], self: ['2024-03'] },
    })
    expect(record?.places).toEqual([
      { place: '上海市', months: 2 },
      { place: '成都市', months: 1 },
    ])
    expect(record?.balance).toBe(31200.5)
  })

  test('a month of which nobody says who paid counts, and stands under no payer', () => {
    const record = read('缴费年月 | 险种 | 单位名称\n202401 | 养老 | 灵活就业人员\n202402 | 养老 | ')
    expect(record?.schemes.pension).toMatchObject({ months: ['2024-01', '2024-02'] })
    expect(record?.schemes.pension.payers).toEqual({ self: ['2024-01'] })
  })

  test.each<[row: string, pension: string[], unnamed: string[], unread: string[]]>([
    ['养老保险 | 养老保险', ['2024-02'], ['2024-01'], []],
    ['养老保险 | ', ['2024-02'], ['2024-01'], []],
    // Cut off from its other cells it may be anything: it is shown, and names nothing below.
    ['养老保险', [], ['2024-01', '2024-02'], ['养老保险']],
  ])('a row “%s” is a title over the rows below only where it goes through the whole table', (row, pension, unnamed, unread) => {
    const record = read(`缴费年月 | 个人缴费\n202401 | 400\n${row}\n202402 | 400`)
    expect([record?.schemes.pension.months, record?.unnamed.months, record?.unread]).toEqual([pension, unnamed, unread])
  })

  test('places stand in the order in which they were left', () => {
    const rows = ['202401 | 养老 | 苏州市', '202402 | 养老 | 成都市', '202403 | 养老 | 苏州市']
    expect(read(['缴费年月 | 险种 | 参保地', ...rows].join('\n'))?.places?.map(({ place }) => place)).toEqual(['成都市', '苏州市'])
  })
  test('places are not given when a row does not say its own', () => {
    expect(read('缴费年月 | 险种 | 参保地\n202401 | 养老 | 苏州市\n202402 | 养老 | ')?.places).toBeNull()
  })

  test('pages of one list, read one after another, are one record', () => {
    const pages = [
      '缴费年月 | 险种 | 个人缴费\n202401 | 养老 | 400\n202402 | 养老 | 400',
      '缴费年月 | 险种 | 个人缴费\n202402 | 养老 | 400\n202403 | 养老 | 400',
    ]
    const reads = pages.flatMap((page) => readRecordTable(grid(page), '') ?? []).map((table) => ({ ...table, stated: {} }))
    expect(summaryOf(reads, TODAY).schemes.pension.months).toEqual(run('2024-01', 3))
  })

  test('a pasted table is read by its columns too', () => {
    const text = '职工基本养老保险缴费明细\n缴费年月\t应缴金额\t实缴金额\n202401\t400\t400\n202402\t400\t0'
    const record = readPastedRecord(text, TODAY)
    expect(record.schemes.pension.months).toEqual(['2024-01'])
    expect(record.unpaid).toEqual(['2024-02'])
  })
})

describe('which row names the columns', () => {
  test.each<[row: string, head: boolean]>([
    ['险种 | 缴费年月', true],
    // Named by the insurances alone.
    ['养老保险 | 医疗保险', true],
    // A date of the person still names its insurance.
    ['养老保险参保日期 | 缴费年月', true],
    ['参保日期 | 缴费年月', false],
    ['公积金 | 缴费年月', true],
    ['姓名 | 备注', false],
    ['姓名 | 养老保险', false],
    ['缴费年月', false],
    ['养老保险 | 202401', false],
    ['', false],
  ])('%s: %s', (row, head) => expect(isHead(row.split('|').map((cell) => cell.trim()))).toBe(head))
})

test('the month of today is no future month, the next one is', () => {
  const found = read(`缴费年月 | 险种 | 个人缴费
    202611 | 失业保险 | 20
    202612 | 失业保险 | 20`)
  expect([found?.schemes.unemployment.months, found?.future]).toEqual([['2026-11'], ['2026-12']])
})

test.each([
  ['the first month', ' | 202403'],
  ['the last month', '202401 | '],
])('a stretch of months without %s is not guessed', (_, span) => {
  const found = read(`起始年月 | 终止年月 | 险种 | 个人缴费
    202307 | 202308 | 失业保险 | 20
    ${span} | 失业保险 | 20`)
  expect(found?.schemes.unemployment.months).toEqual(['2023-07', '2023-08'])
})

describe('what one cell says', () => {
  test.each<[cell: string, month: string | null]>([
    ['202401', '2024-01'],
    [' 2024 年 1 月 ', '2024-01'],
    ['2024-01-31', '2024-01'],
    ['２０２４０１', '2024-01'],
    ['2024.01', '2024-01'],
    // October with its last digit lost, or January: nobody knows.
    ['2024.1', null],
    ['202413', null],
    ['', null],
    ['养老', null],
  ])('the month of “%s” is %s', (cell, month) => expect(monthOfCell(cell)).toBe(month))

  test.each<[cell: string, ends: [string, string, number] | null]>([
    ['201911-202002', ['2019-11', '2020-02', 4]],
    ['2019-11至2020-02', ['2019-11', '2020-02', 4]],
    ['2019年11月起至2020年2月止', ['2019-11', '2020-02', 4]],
    ['2019.11—2020.02', ['2019-11', '2020-02', 4]],
    ['20191101~20200229', ['2019-11', '2020-02', 4]],
    ['2019-11-01--2020-02-29', ['2019-11', '2020-02', 4]],
    ['202001', ['2020-01', '2020-01', 1]],
    ['202001至202001', ['2020-01', '2020-01', 1]],
    ['202002-202001', null],
    ['202001-202013', null],
    ['202013-202101', null],
    ['x202001-202002', null],
    ['202001-202002x', null],
    ['202001 202002', null],
  ])('the months of “%s”', (cell, ends) => {
    const months = monthsOfCell(cell)
    expect(months === null ? null : [months[0], months.at(-1), months.length]).toEqual(ends)
  })
  test('a stretch is no longer than sixty years', () => {
    expect(monthsFrom('1960-01', '2019-12')).toHaveLength(720)
    expect(monthsFrom('1960-01', '2020-01')).toBeNull()
    expect(monthsFrom('2020-01', '2020-01')).toEqual(['2020-01'])
    expect(monthsFrom('2020-02', '2020-01')).toBeNull()
  })

  test.each<[cell: string, year: string | null]>([
    ['2024', '2024'],
    ['2024年', '2024'],
    ['2024 年度', '2024'],
    ['1999', '1999'],
    ['1899', null],
    ['2100', null],
    ['12024', null],
    ['2024年1月', null],
  ])('the year of “%s” is %s', (cell, year) => expect(yearOfCell(cell)).toBe(year))
  test.each<[cell: string, month: string | null]>([
    ['5', '2024-05'],
    ['05', '2024-05'],
    ['12月', '2024-12'],
    ['5月份', '2024-05'],
    ['0', null],
    ['13', null],
    ['5日', null],
    ['x5', null],
    ['005', null],
    ['', null],
  ])('the month of 2024 that “%s” names is %s', (cell, month) => expect(monthInYear('2024', cell)).toBe(month))

  test.each<[cell: string, sum: number | 'blank' | null]>([
    ['400', 400],
    ['1,234.56', 1234.56],
    ['1,234,567', 1_234_567],
    ['¥400', 400],
    ['￥400元', 400],
    ['-400', -400],
    ['0', 0],
    ['400.', null],
    ['12,34', null],
    ['1234,567', null],
    ['4元00', null],
    ['400元/月', null],
    ['已缴', null],
    ['', 'blank'],
    ['-', 'blank'],
    ['——', 'blank'],
    ['/', 'blank'],
    ['-x', null],
    ['x-', null],
  ])('the sum of “%s” is %s', (cell, sum) => expect(amountOf(cell)).toBe(sum))

  test.each<[cell: string, standing: string | null, objection: string | null]>([
    ['已缴', 'paid', null],
    ['已实缴', 'paid', null],
    ['√', 'paid', null],
    ['Paid', 'paid', null],
    ['补缴', 'paid', null],
    ['未缴', 'unpaid', 'unpaid'],
    ['欠费', 'unpaid', 'unpaid'],
    ['×', 'unpaid', 'unpaid'],
    ['unpaid', 'unpaid', 'unpaid'],
    ['不足额', 'unpaid', 'unpaid'],
    ['已退费', 'refund', 'refund'],
    ['冲销', 'refund', 'refund'],
    // Years deemed paid speak against it, what is only due does not speak for it.
    ['视同缴费', 'unsure', 'unsure'],
    ['已认定', 'unsure', 'unsure'],
    ['正常应缴', 'unsure', null],
    ['已申报', 'unsure', null],
    ['△', 'unsure', null],
    ['x√', 'unsure', null],
    ['√x', 'unsure', null],
    ['', null, null],
    ['--', null, null],
    ['/', null, null],
    ['-1', 'unsure', null],
  ])('“%s” stands for %s, and as a kind of payment for %s', (cell, standing, objection) =>
    expect([standingIn(cell), objectionIn(cell)]).toEqual([standing, objection]),
  )

  test.each<[cell: string, by: string | null]>([
    ['某某有限公司', 'employer'],
    ['第一医院', 'employer'],
    ['某某厂', 'employer'],
    ['厂房', null],
    ['灵活就业人员', 'self'],
    ['个人身份参保', 'self'],
    ['个人', null],
    ['失业保险基金', 'fund'],
    // The fund pays through a firm’s name too.
    ['某公司领取失业金人员', 'fund'],
    ['', null],
  ])('“%s” was paid by %s', (cell, by) => expect(payerIn(cell)).toBe(by))

  test.each<[text: string, schemes: string[], other: boolean]>([
    ['企业职工基本养老保险', ['pension'], false],
    ['职工基本医疗保险（含生育保险）', ['medical'], true],
    ['城乡居民养老保险', [], true],
    ['大额医疗互助', [], true],
    ['住房公积金', [], true],
    ['Pension, Medical', ['pension', 'medical'], false],
    ['失业', ['unemployment'], false],
    ['', [], false],
  ])('“%s” names %o, and others: %s', (text, schemes, other) => expect(namedInsurances(text)).toEqual({ schemes, other }))
})

describe('what a column holds, by its head', () => {
  test.each<[head: string, role: string | null, month: number | null]>([
    ['缴费年月', 'months', null],
    ['费款所属期起', 'from', null],
    ['费款所属期止', 'to', null],
    ['起止年月', 'months', null],
    ['月份', 'month-of-year', null],
    ['年度', 'year', null],
    ['累计缴费月数', 'running', null],
    ['缴费月数', 'count', null],
    ['险种类型', 'insurance', null],
    ['个人账户余额', 'balance', null],
    ['缴费基数', 'base', null],
    ['单位名称', 'unit', null],
    ['参保地', 'place', null],
    ['缴费类型', 'kind', null],
    ['应缴金额', 'due', null],
    ['个人缴费', 'personal', null],
    ['单位缴费', 'employer', null],
    ['实缴金额', 'amount', null],
    ['缴费状态', 'state', null],
    // When the money came in, or of the person.
    ['到账年月', null, null],
    ['出生年月', null, null],
    ['首次参保时间', null, null],
    // An insurance alone is a column of what was paid for it.
    ['养老保险', 'amount', null],
    ['说明', null, null],
    ['1月', null, 1],
    ['01月', null, 1],
    ['12', null, null],
    ['12月', null, 12],
    ['9月份', null, 9],
    ['13月', null, null],
    ['0月', null, null],
    ['1月初', null, null],
    ['第1月', null, null],
    ['21月', null, null],
  ])('“%s”: %s, month %s', (head, role, month) => expect(columnOf([head])).toMatchObject({ role, month }))

  test('the lowest line that is known decides, and all lines name the insurance', () => {
    expect(columnOf(['养老保险', '缴费基数'])).toMatchObject({ role: 'base', named: { schemes: ['pension'] } })
    expect(columnOf(['缴费金额', '其中'])).toMatchObject({ role: 'amount' })
    expect(columnOf(['2024年', '5月'])).toMatchObject({ role: null, month: 5 })
    expect(columnOf(['缴费年月', '缴费年月', ''])).toMatchObject({ role: 'months' })
    expect(columnOf([])).toEqual({ role: null, named: { schemes: [], other: false }, month: null })
  })

  test.each<[head: string, tell: boolean]>([
    ['缴费年月', true],
    ['费款所属期起', true],
    ['年度', true],
    ['月份', true],
    ['5月', true],
    ['费款所属期止', false],
    ['缴费月数', false],
    ['险种', false],
  ])('“%s” says which months a row is about: %s', (head, tell) => expect(tellMonths([columnOf([head])])).toBe(tell))
})

describe('rows of a table', () => {
  const pension = (text: string, title = '养老保险') => read(text, title)?.schemes.pension.months
  test('a year that the title names, with a column for each month; a blank one is neither paid nor unpaid', () => {
    const found = read('姓名 | 1月 | 2月 | 3月\n张三 | √ | | ×', '2024年度养老保险')
    expect([found?.schemes.pension.months, found?.unpaid]).toEqual([['2024-01'], ['2024-03']])
  })
  test.each<[what: string, row: string, months: string[] | undefined]>([
    ['no year at all', '张三 | √ | √ | √', []],
    ['one that was paid back', '张三 | √ | 退费 | √', []],
  ])('such a row with %s is unread', (_, row, months) =>
    expect(read(`姓名 | 1月 | 2月 | 3月\n${row}`, row.includes('退费') ? '2024年度养老保险' : '养老保险')?.schemes.pension.months).toEqual(
      months,
    ),
  )
  test.each<[what: string, table: string, months: string[]]>([
    ['a blank state tells nothing', '缴费年月 | 缴费状态\n202401 | ', []],
    ['a blank state beside a sum is the sum’s', '缴费年月 | 缴费状态 | 个人缴费\n202401 | | 400', ['2024-01']],
    ['a month alone is one that was paid', '缴费年月 | 参保地\n202401 | 苏州市', ['2024-01']],
    ['a base is one that was paid on', '缴费年月 | 缴费基数\n202401 | 5000', ['2024-01']],
    ['a base of nothing tells nothing', '缴费年月 | 缴费基数\n202401 | 0', []],
    ['a blank base tells nothing', '缴费年月 | 缴费基数\n202401 | ', []],
    ['blank sums tell nothing', '缴费年月 | 个人缴费 | 单位缴费\n202401 | | ', []],
    ['one blank sum leaves the other', '缴费年月 | 个人缴费 | 单位缴费\n202401 | | 800', ['2024-01']],
    ['a mark for a sum', '缴费年月 | 个人缴费\n202401 | 已缴', ['2024-01']],
    [
      'a second column of the same kind where the first is blank',
      '缴费年月 | 险种 | 保险类别 | 个人缴费\n202401 | | 养老 | 400',
      ['2024-01'],
    ],
    ['only reported, beside a sum paid back', '缴费年月 | 缴费状态 | 个人缴费\n202401 | 已申报 | -400', []],
    ['two marks that differ', '缴费年月 | 个人缴费 | 单位缴费\n202401 | 已缴 | 未缴', []],
    ['two alike', '缴费年月 | 个人缴费 | 单位缴费\n202401 | 已缴 | 已缴', ['2024-01']],
    ['ten million', '缴费年月 | 个人缴费\n202401 | 10000000', ['2024-01']],
    ['more than that', '缴费年月 | 个人缴费\n202401 | 10000001', []],
    ['what is due beside what was paid', '缴费年月 | 应缴金额 | 实缴金额\n202401 | 400 | 400', ['2024-01']],
    ['a year with its months’ count', '年度 | 缴费月数\n2023 | 12', run('2023-01', 12)],
    ['a year and a month in it', '年度 | 月份 | 个人缴费\n2024 | 5 | 400', ['2024-05']],
    ['a month of the year above it', '月份 | 个人缴费\n2024年 | 2024年\n5 | 400', ['2024-05']],
    ['a total between rows', '缴费年月 | 个人缴费\n202401 | 400\n合计 | 400\n202402 | 400', run('2024-01', 2)],
    ['a note below', '缴费年月 | 个人缴费\n202401 | 400\n备注：202412 | 400', ['2024-01']],
  ])('%s', (_, table, months) => expect(pension(table)).toEqual(months))

  test.each<[count: string, stated: number | null]>([
    ['1', 1],
    ['720', 720],
    ['721', null],
    ['0', null],
    ['5年2个月', 62],
    ['5年', 60],
    ['7个月', 7],
    ['7月', 7],
    ['7次', null],
  ])('%s months counted without naming any', (count, stated) =>
    expect(read(`年度 | 缴费月数\n2024 | ${count}`, '养老保险')?.schemes.pension.stated ?? null).toBe(stated),
  )
  test('a stretch that counts as many months as it has names them', () => {
    const found = read('起止年月 | 缴费月数\n202301-202302 | 2', '养老保险')?.schemes.pension
    expect([found?.months, found?.stated]).toEqual([run('2023-01', 2), null])
  })

  test.each<[title: string, insurance: 'pension' | 'unnamed', months: string[]]>([
    ['2024年度养老保险', 'pension', ['2024-05']],
    ['养老保险 2024年', 'pension', ['2024-05']],
    ['养老保险2024年3月', 'pension', []],
    ['养老保险12024', 'pension', []],
    ['2024年度', 'unnamed', ['2024-05']],
  ])('under “%s”', (title, insurance, months) => {
    const found = read('月份 | 个人缴费\n5 | 400', title)
    expect((insurance === 'unnamed' ? found?.unnamed : found?.schemes.pension)?.months).toEqual(months)
  })
  test('a new insurance in a row of its own forgets the year above it', () => {
    const found = read('月份 | 个人缴费\n2024年 | 2024年\n5 | 400\n失业保险 | 失业保险\n6 | 20', '养老保险')
    expect([found?.schemes.pension.months, found?.schemes.unemployment.months, found?.unread]).toEqual([['2024-05'], [], ['6 20']])
  })
})

describe('what the rows come to', () => {
  const rows = (...lines: string[]) => read(['缴费年月 | 险种 | 参保地 | 个人缴费 | 账户余额', ...lines].join('\n'))
  test('the place left earliest stands first, by its last month', () => {
    const at = (month: string, place: string) => `${month} | 养老 | ${place} | 400 | `
    const [a, b] = ['苏州市', '成都市']
    expect(rows(at('202401', a), at('202402', a), at('202403', b), at('202404', b), at('202405', b), at('202406', a))?.places).toEqual([
      { place: b, months: 3 },
      { place: a, months: 3 },
    ])
  })
  test('the balance is that of the newest month that has one', () => {
    expect(rows('202403 | 养老 | | 400 | ', '202402 | 养老 | | 400 | 200', '202401 | 养老 | | 400 | 100')?.balance).toBe(200)
    expect(rows('202403 | 养老 | | 400 | ')?.balance).toBeNull()
    expect(rows('202403 | 医疗 | | 400 | 300')?.balance).toBeNull()
  })
  test('no places where there are no months of pension', () => {
    expect(rows('202403 | 医疗 | 苏州市 | 400 | ')?.places).toBeNull()
    expect(rows('202403 | 养老 | 苏州市 | 400 | ')?.places).toEqual([{ place: '苏州市', months: 1 }])
  })
  test('what was only reported is said to be unread, what was paid back is not', () => {
    const unread = (state: string) => read(`缴费年月 | 缴费状态 | 个人缴费\n202401 | ${state} | -400`, '养老保险')?.unread.length
    expect([unread('已申报'), unread('已缴'), unread('欠费')]).toEqual([1, 0, 0])
  })
  test('no month before 1951', () => {
    expect(rows('195012 | 养老 | | 1 | ', '195101 | 养老 | | 1 | ')?.schemes.pension.months).toEqual(['1951-01'])
  })
  test('at most five rows that could not be read, each once', () => {
    const bad = [1, 1, 2, 3, 4, 5, 6].map((number) => `第${number}行 | 养老 | | 400 | `)
    expect(rows(...bad)?.unread).toEqual([1, 2, 3, 4, 5].map((number) => `第${number}行 养老 400`))
  })
  test('a month is in dispute where only one of its rows was paid, in whichever order', () => {
    expect(rows('202401 | 养老 | | 0 | ', '202401 | 养老 | | 400 | ')).toMatchObject({ disputed: ['2024-01'], unpaid: [] })
    expect(rows('202401 | 养老 | | 0 | ', '202401 | 失业 | | 20 | ')).toMatchObject({ disputed: [], unpaid: ['2024-01'] })
  })
})
