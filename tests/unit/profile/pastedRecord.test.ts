import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMonth } from '../../../src/domain/dates.ts'
import { monthsIn } from '../../../src/profile/pastedMonths.ts'
import { readPastedRecord, readPastedRows } from '../../../src/profile/pastedRecord.ts'
import { spanOf } from '../../../src/profile/record/summary.ts'
import { anyCharacter } from '../../setup/characters.ts'

const TODAY = '2026-11-21'
const read = (text: string) => readPastedRecord(text, TODAY)

describe('months are recognised however a page writes them', () => {
  test.each([
    ['202401', ['2024-01']],
    ['2024-01', ['2024-01']],
    ['2024/1', ['2024-01']],
    ['2024年1月', ['2024-01']],
    ['2024 年 01 月', ['2024-01']],
    ['2024.01', ['2024-01']],
    ['2024\t1\t正常缴费', ['2024-01']],
    ['202401 202402', ['2024-01', '2024-02']],
    ['201911-202002', ['2019-11', '2019-12', '2020-01', '2020-02']],
    ['2019年11月至2020年1月', ['2019-11', '2019-12', '2020-01']],
    ['2019.11—2020.01', ['2019-11', '2019-12', '2020-01']],
    ['2019-11 ~ 2020-01', ['2019-11', '2019-12', '2020-01']],
    ['2024年1-3月', ['2024-01', '2024-02', '2024-03']],
    ['2024年10月至12月', ['2024-10', '2024-11', '2024-12']],
    ['2024年 1月 2月 5月', ['2024-01', '2024-02', '2024-05']],
    ['2024 1 2 3', ['2024-01', '2024-02', '2024-03']],
    ['2024年 √√√××√√√√√√√', ['2024-01', '2024-02', '2024-03', '2024-06', '2024-07', '2024-08', '2024-09', '2024-10', '2024-11', '2024-12']],
    ['202401 7384.00 590.72 2024-02-15 正常', ['2024-01']],
    ['2024-01-01\t2024-01-31\t企业职工基本养老保险费\t590.72\t2024-02-15', ['2024-01']],
    ['2024-02-01至2024-04-30', ['2024-02', '2024-03', '2024-04']],
    ['2024年1月1日至2024年3月31日', ['2024-01', '2024-02', '2024-03']],
    ['20240101-20240229', ['2024-01', '2024-02']],
    // Written backwards it is no range: only the two months themselves.
    ['202402-202401', ['2024-02', '2024-01']],
    // Nor over more than sixty years.
    ['196012-202012', ['1960-12', '2020-12']],
    ['2024年 1 2 12', ['2024-01', '2024-02', '2024-12']],
    ['2024年 11 12', ['2024-11', '2024-12']],
    // No list of months: out of order, twice the same, a thirteenth. What is left is read as one month.
    ['2024年 3 2 1', ['2024-03']],
    ['2024年 1 1 2', ['2024-01']],
    ['2024年 1 2 13', ['2024-01']],
    ['2024年 0 1 2', []],
    ['2024 √√√√√√√√√√√', []],
    ['2024年 √ × √ × × × × × × × × ×', ['2024-01', '2024-03']],
    ['2024 1', ['2024-01']],
    ['2024 12 正常', ['2024-12']],
    ['x 2024 1', []],
    // With a stop it may be an amount: a month only where the line has no other, and the first of several.
    ['202401 2024.02', ['2024-01']],
    ['2024.01 2024.02', ['2024-01']],
    ['2024年1-3月 2024.05', ['2024-01', '2024-02', '2024-03']],
    ['2024年1-3月 202405', ['2024-01', '2024-02', '2024-03', '2024-05']],
    // A first day without the last one of its month, or a last without a first, is no month.
    ['2024-01-02 2024-01-31', []],
    ['2024-01-01 2024-01-30', []],
    ['2024-01-01', []],
    ['2024-01-01 2024-02-30', []],
    ['201911 to 202002', ['2019-11', '2019-12', '2020-01', '2020-02']],
    ['201911起至202001', ['2019-11', '2019-12', '2020-01']],
  ])('%s', (line, months) => expect(monthsIn(line)).toEqual(months))

  test('a range of sixty years is one', () => expect(monthsIn('196101-202012')).toHaveLength(720))

  test.each([
    ['a full date', '2024-01-15'],
    ['a full date in one word', '20240115'],
    ['an impossible month', '202413'],
    ['an amount', '7384.00'],
    ['an identity number', '310101198803151234'],
    ['an amount with a thousands mark', '12,024.01'],
  ])('%s is not a month', (_name, line) => expect(monthsIn(line)).toEqual([]))
})

describe('a record copied from a query page', () => {
  test('rows that name the insurance', () => {
    const { schemes } = read(
      '缴费年月\t险种\t缴费基数\t个人缴费\t状态\n202401\t企业职工基本养老保险\t7384.00\t590.72\t已缴\n202401\t失业保险\t7384\t36.92\t已缴\n202402\t企业职工基本养老保险\t7384.00\t590.72\t已缴',
    )
    expect(schemes.pension.months).toEqual(['2024-01', '2024-02'])
    expect(schemes.unemployment.months).toEqual(['2024-01'])
    expect(schemes.medical.months).toEqual([])
  })

  test('rows under a heading that names their insurance', () => {
    const { schemes } = read('职工基本医疗保险缴费明细\n2024年01月 已到账\n2024年02月 已到账\n失业保险缴费明细\n2024年02月 已到账')
    expect(schemes.medical.months).toEqual(['2024-01', '2024-02'])
    expect(schemes.unemployment.months).toEqual(['2024-02'])
  })

  test('a table with one column for each insurance', () => {
    const { schemes } = read('年月 养老保险 医疗保险 失业保险\n202401 590.72 147.68 36.92\n202402 590.72 147.68 36.92')
    for (const { months } of Object.values(schemes)) expect(months).toEqual(['2024-01', '2024-02'])
  })

  test('a row paid for one insurance and unpaid for another', () => {
    const { schemes, unpaid } = read('202403 养老保险 已缴 医疗保险 未缴')
    expect(schemes.pension.months).toEqual(['2024-03'])
    expect(schemes.medical.months).toEqual([])
    expect(unpaid).toEqual(['2024-03'])
  })

  test.each(['未缴费', '欠费', '中断', '停保', '退费'])('a month marked %s is not counted', (status) => {
    const record = read(`养老保险 202404 ${status}`)
    expect(record.schemes.pension.months).toEqual([])
    expect(record.unpaid).toEqual(['2024-04'])
  })

  test.each([
    ['养老保险累计缴费月数：62', 'pension', 62],
    ['医疗保险 累计缴费年限 5年2个月', 'medical', 62],
    ['失业保险实际缴费月数 24个月', 'unemployment', 24],
    ['养老累计缴费 10 年', 'pension', 120],
  ] as const)('a stated total: %s', (line, scheme, months) => expect(read(line).schemes[scheme].stated).toBe(months))

  test.each<[text: string, pension: number | null, medical: number | null, unnamed: number | null]>([
    ['累计缴费月数：62', null, null, 62],
    ['职工基本医疗保险缴费明细\n累计缴费月数：62', null, 62, null],
    ['养老保险 医疗保险 失业保险\n累计缴费月数：62', null, null, 62],
  ])('a total that names no insurance is the heading’s, and of no insurance without one: %s', (text, pension, medical, unnamed) => {
    const { schemes, unnamed: rest } = read(text)
    expect([schemes.pension.stated, schemes.medical.stated, rest.stated]).toEqual([pension, medical, unnamed])
  })

  test.each<[text: string, stated: (number | null)[]]>([
    ['养老累计缴费 1 个月', [1, null, null, null]],
    ['养老累计缴费 720 个月', [720, null, null, null]],
    // More than sixty years, or nothing, is a misreading.
    ['养老累计缴费 721 个月', [null, null, null, null]],
    ['养老累计缴费 60 年', [720, null, null, null]],
    ['养老累计缴费 61 年', [null, null, null, null]],
    ['养老累计缴费 0 个月', [null, null, null, null]],
    ['养老累计缴费 5 年零 2 个月', [62, null, null, null]],
    ['养老累计缴费 5 年又 2 月', [62, null, null, null]],
    ['养老合计 62 个月', [62, null, null, null]],
    ['养老缴费 62 个月', [null, null, null, null]],
    // A total belongs to the insurance named last before it.
    ['养老 累计 62 个月 医疗 累计 60 个月', [62, 60, null, null]],
    ['失业 养老 累计 62 个月', [62, null, null, null]],
    ['养老 失业 累计 24 个月', [null, null, 24, null]],
    ['累计 62 个月 养老', [null, null, null, 62]],
    ['医疗保险\n累计 62 个月 养老', [null, null, null, 62]],
    ['医疗保险\n累计 62 个月', [null, 62, null, null]],
    // That of an insurance that is not counted here is nobody’s.
    ['公积金累计缴费 62 个月', [null, null, null, null]],
    ['工伤保险 养老 累计 62 个月', [62, null, null, null]],
  ])('totals: %s', (text, stated) => {
    const { schemes, unnamed } = read(text)
    expect([schemes.pension, schemes.medical, schemes.unemployment, unnamed].map((one) => one.stated)).toEqual(stated)
  })

  test.each<[text: string, pension: string[], medical: string[], unpaid: string[]]>([
    ['202403 医疗保险 已缴 养老保险 未缴', [], ['2024-03'], ['2024-03']],
    ['202403 养老保险 未缴 医疗保险 已缴', [], ['2024-03'], ['2024-03']],
    ['202403 养老保险 医疗保险 已缴', ['2024-03'], ['2024-03'], []],
    // Under a heading for both, a row says of both at once whether it was paid.
    ['养老保险 医疗保险\n202403 未缴\n202404 已缴', ['2024-04'], ['2024-04'], ['2024-03']],
    ['养老保险\n202403 已缴\n公积金\n202404 已缴', ['2024-03'], [], []],
    ['养老保险\n202403 公积金 已缴\n202404 已缴', ['2024-04'], [], []],
  ])('whose a row is: %s', (text, pension, medical, unpaid) => {
    const record = read(text)
    expect([record.schemes.pension.months, record.schemes.medical.months, record.unpaid]).toEqual([pension, medical, unpaid])
  })

  test.each<[line: string, unread: boolean]>([
    ['养老 24年1月 已缴', true],
    ['养老 1月 已缴', true],
    ['养老 2024-x', false],
    ['养老 2024-13', true],
    ['养老 至今', true],
    ['养老 已缴', false],
    ['2024 号', true],
    ['204 号', false],
    ['1月 已缴', false],
    // Dates of the person or of the print-out are no months that were not understood.
    ['打印时间 2024', false],
    ['养老 出生 1月', false],
    ['公积金 24年1月 已缴', false],
    ['养老累计缴费 62 个月', false],
  ])('“%s” is shown as not understood: %s', (line, unread) => expect(read(line).unread).toEqual(unread ? [line] : []))

  test('of a long line that was not understood eighty characters are shown', () =>
    expect(read(`第 2024 号${'回'.repeat(100)}`).unread[0]).toHaveLength(80))

  test.each<[heads: string, row: string, months: string[]]>([
    ['缴费年月 到账年月 险种', '202401 202402 养老', ['2024-01']],
    ['到账年月 缴费年月 险种', '202402 202401 养老', ['2024-01']],
    ['缴费年月 所属期 险种', '202401 202402 养老', ['2024-01', '2024-02']],
    // Another number of months than of such columns: nobody knows which is which.
    ['到账年月 缴费年月 险种', '202402 202401 202403 养老', ['2024-01', '2024-02', '2024-03']],
  ])('under “%s” the row “%s”', (heads, row, months) => expect(read(`${heads}\n${row}`).schemes.pension.months).toEqual(months))

  test('tables and the text between them are read one by one; nothing is no piece', () => {
    const table = '缴费年月\t险种\t个人缴费\n202401\t失业保险\t20'
    expect(readPastedRows(table)).toHaveLength(1)
    expect(readPastedRows(`失业保险\n${table}\n说明`)).toHaveLength(3)
    expect(readPastedRows('')).toEqual([])
    expect(readPastedRows('工伤保险 202401').map(({ rows }) => rows)).toEqual([[]])
    expect(readPastedRows('甲\t乙\n202401 失业 已缴').map(({ rows }) => rows.length)).toEqual([1])
  })
  test('five thousand lines are read, and a thousand characters of each', () => {
    expect(read(`${'\n'.repeat(4999)}失业 202401`).schemes.unemployment.months).toEqual(['2024-01'])
    expect(read(`${'\n'.repeat(5000)}失业 202401`).schemes.unemployment.months).toEqual([])
    expect(read(`失业 202401 ${'x'.repeat(988)} 未缴`).unpaid).toEqual([])
    expect(read(`失业 202401 ${'x'.repeat(987)} 未缴`).unpaid).toEqual(['2024-01'])
  })

  test('of two totals the larger is the whole', () => {
    expect(read('养老保险累计缴费月数 62\n养老保险 2026年累计缴费 10 个月').schemes.pension.stated).toBe(62)
  })

  test.each([
    ['in a column of its own', '缴费年月 到账年月 险种\n202401 202402 养老\n202402 202403 养老'],
    ['beside the month', '缴费年月：202401 到账年月：202402 养老\n缴费年月：202402 到账日期：2024-03-05 养老'],
  ])('the month in which the money arrived is not one paid for: %s', (_name, text) => {
    expect(read(text).schemes.pension.months).toEqual(['2024-01', '2024-02'])
  })

  test.each(['养老 24年1月 已缴', '养老保险：2019年7月—至今', '2024年度 养老 1-12月 已缴', '养老 01/2024 已缴'])(
    '“%s” is shown as not understood instead of half read',
    (line) => {
      const record = read(line)
      expect(record.unread).toEqual([line.normalize('NFKC')])
      expect(record.schemes.pension.months).toEqual([])
    },
  )

  test('a month listed twice counts once', () => {
    expect(read('养老 202401\n养老 2024年1月\n养老 202401-202402').schemes.pension.months).toEqual(['2024-01', '2024-02'])
  })

  test('dates of the person and of the print-out are not months', () => {
    const record = read('姓名 某某 出生年月 1988-03\n首次参保 201907\n打印时间：2026年11月\n养老保险\n202401')
    expect(record.schemes.pension.months).toEqual(['2024-01'])
  })

  test('rows that name no insurance are kept apart, for the person to say', () => {
    expect(read('202401\n202402').unnamed.months).toEqual(['2024-01', '2024-02'])
  })

  test('other insurances are left out', () => {
    const record = read('工伤保险\n202401\n202402')
    expect(record.unnamed.months).toEqual([])
    expect(Object.values(record.schemes).every(({ months }) => months.length === 0)).toBe(true)
  })

  test('months after today are set aside', () => {
    expect(read('养老 202612').future).toEqual(['2026-12'])
  })

  test('full-width figures are read', () => expect(read('养老　２０２４年０１月').schemes.pension.months).toEqual(['2024-01']))

  test('what cannot be read is shown, not guessed', () => {
    expect(read('第 2024 号回执').unread).toEqual(['第 2024 号回执'])
  })

  test('forty years of rows are read at once', () => {
    const rows = Array.from(
      { length: 480 },
      (_, index) => `${1986 + Math.floor(index / 12)}${String((index % 12) + 1).padStart(2, '0')} 养老保险 已缴`,
    )
    expect(read(rows.join('\n')).schemes.pension.months).toHaveLength(480)
  })

  test('a hostile paste ends quickly', () => {
    const start = performance.now()
    read(`${'2024年1月'.repeat(20_000)}\n${'1 '.repeat(50_000)}\n${'累计'.repeat(30_000)}`)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

test('a span names its ends and the months missing between', () => {
  expect(spanOf(['2024-01', '2024-02', '2024-05'])).toEqual({ first: '2024-01', last: '2024-05', missing: ['2024-03', '2024-04'] })
  expect(spanOf([])).toBeNull()
})

test('whatever is pasted, every month read is real, not in the future, and listed once', { timeout: 60_000 }, () => {
  const piece = fc.constantFrom(
    '2024',
    '202401',
    '2024年',
    '1月',
    '-',
    '至',
    '~',
    ' ',
    '\n',
    '养老',
    '医疗',
    '失业',
    '未缴',
    '累计缴费',
    '62个月',
    '√',
    '7384.00',
    '2024-01-15',
    '13',
    '0',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: anyCharacter }),
        fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
      ),
      (text) => {
        const record = read(text)
        for (const { months, stated } of [...Object.values(record.schemes), record.unnamed]) {
          expect(months.every((month) => isMonth(month) && month <= '2026-11')).toBe(true)
          expect(new Set(months).size).toBe(months.length)
          expect(stated === null || (stated > 0 && stated <= 720)).toBe(true)
        }
      },
    ),
  )
})

test('blank lines neither part a table nor stand for one', () => {
  const rows = ['缴费年月\t险种\t个人缴费', '202401\t失业保险\t20', '202402\t失业保险\t20']
  const months = ['2024-01', '2024-02']
  expect(read(rows.join('\n')).schemes.unemployment.months).toEqual(months)
  expect(read(rows.join('\n \n\n')).schemes.unemployment.months).toEqual(months)
  expect(read(`\n \n${rows.join('\n')}`).schemes.unemployment.months).toEqual(months)
})
