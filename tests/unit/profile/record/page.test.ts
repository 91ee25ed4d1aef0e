import { describe, expect, test } from 'vitest'
import { readPage, type ShownTables } from '../../../../src/profile/record/page.ts'
import { isWhole, pagerOf } from '../../../../src/profile/record/pager.ts'
import { summaryOf } from '../../../../src/profile/record/summary.ts'

const TODAY = '2026-11-21'
const cell = (text: string, cols = 1, rows = 1) => ({ text, cols, rows })
const rows = (...texts: string[]) => texts.map((row) => row.split('|').map((text) => cell(text.trim())))
const shown = (change: Partial<ShownTables>): ShownTables => ({ tables: [], pagers: [], totals: [], cut: false, ...change })
const months = (page: ShownTables) => {
  const read = readPage(page)
  return read === null ? null : summaryOf([read], TODAY).schemes
}

describe('tables as a page draws them', () => {
  test('merged cells stand for every row and column they take', () => {
    const page = shown({
      tables: [
        {
          titles: [],
          rows: [
            [cell('险种', 1, 2), cell('缴费年月', 1, 2), cell('缴费金额', 2)],
            [cell('单位缴费'), cell('个人缴费')],
            [cell('养老保险', 1, 2), cell('202401'), cell('800'), cell('400')],
            [cell('202402'), cell('800'), cell('400')],
          ],
        },
      ],
    })
    expect(months(page)?.pension).toMatchObject({ months: ['2024-01', '2024-02'], payers: { employer: ['2024-01', '2024-02'] } })
  })

  test('a head that is drawn as a table of its own belongs to the next one', () => {
    const head = { titles: [], rows: rows('缴费年月 | 险种 | 个人缴费 | ') }
    const body = { titles: [], rows: rows('202401 | 失业保险 | 20', '202402 | 失业保险 | 20') }
    expect(months(shown({ tables: [head, body] }))?.unemployment.months).toEqual(['2024-01', '2024-02'])
  })

  test.each<[head: string, belongs: boolean]>([
    ['缴费年月 | 险种 | 个人缴费', true],
    ['缴费年月 | 险种 | 个人缴费 | ', true],
    // A fourth column that has a name is missing from the rows: they are another table's.
    ['缴费年月 | 险种 | 个人缴费 | 单位缴费', false],
    ['缴费年月 | 险种 | 个人缴费 | | ', false],
    ['缴费年月 | 险种', false],
    // The cell more has to be empty in every row of the head.
    ['缴费年月 | 险种 | 缴费金额 | \n缴费年月 | 险种 | 个人缴费 | ', true],
    ['缴费年月 | 险种 | 缴费金额 | 单位缴费\n缴费年月 | 险种 | 个人缴费 | ', false],
  ])('the head “%s” over rows of three cells: %s', (text, belongs) => {
    const head = { titles: [], rows: rows(...text.split('\n')) }
    const body = { titles: [], rows: rows('202401 | 失业保险 | 20', '202402 | 失业保险 | 20') }
    expect(months(shown({ tables: [head, body] }))?.unemployment.months ?? []).toEqual(belongs ? ['2024-01', '2024-02'] : [])
  })

  test('a table without rows is nobody’s head and does no harm', () => {
    const body = { titles: [], rows: rows('缴费年月 | 险种 | 个人缴费', '202401 | 失业保险 | 20') }
    const page = shown({ tables: [{ titles: [], rows: [] }, body, { titles: [], rows: [] }] })
    expect(months(page)?.unemployment.months).toEqual(['2024-01'])
  })

  test.each<[what: string, titles: string[], scheme: 'pension' | null]>([
    ['one title names it', ['缴费明细', '企业职工基本养老保险'], 'pension'],
    ['a row of tabs names all', ['养老保险 医疗保险 失业保险'], null],
    ['two titles disagree', ['医疗保险', '养老保险'], null],
  ])('the insurance of rows that name none, where %s', (_what, titles, scheme) => {
    const read = readPage(shown({ tables: [{ titles, rows: rows('缴费年月 | 个人缴费', '202401 | 400') }] }))
    expect(read?.rows.map(({ insurance }) => insurance)).toEqual([scheme ?? 'unnamed'])
  })

  test('totals beside the table are taken as stated', () => {
    const page = shown({
      tables: [{ titles: [], rows: rows('缴费年月 | 险种 | 个人缴费', '202401 | 养老 | 400') }],
      totals: ['养老保险累计缴费月数：62 个月'],
    })
    expect(months(page)?.pension.stated).toBe(62)
  })

  test.each<[what: string, total: string, stated: number | null]>([
    ['full-width, with gaps', '养老保险\u3000累计缴费月数：６２\n个月', 62],
    ['in its first two hundred characters', `${'注'.repeat(180)}养老累计62个月`, 62],
    ['beyond them', `${'注'.repeat(200)}养老累计62个月`, null],
  ])('a total beside the table, %s', (_, total, stated) => {
    const tables = [{ titles: [], rows: rows('缴费年月 | 险种 | 个人缴费', '202401 | 养老 | 400') }]
    expect(months(shown({ tables, totals: [total] }))?.pension.stated).toBe(stated)
  })

  test('a table of another kind may state a total; cells that are merged say it once', () => {
    const tables = [
      { titles: [], rows: rows('缴费年月 | 险种 | 个人缴费', '202401 | 养老 | 400') },
      { titles: [], rows: [[cell('养老保险累计缴费月数', 2)], [cell('养老保险累计'), cell('62个月')]] },
    ]
    expect(months(shown({ tables }))?.pension.stated).toBe(62)
  })

  test('a cell that says it takes no room takes one place', () => {
    const head = [cell('缴费年月', 0, 0), cell('险种', 0, 0), cell('个人缴费', 0, 0)]
    const tables = [{ titles: [], rows: [head, ...rows('202401 | 养老 | 400', '202402 | 养老 | 400')] }]
    expect(months(shown({ tables }))?.pension.months).toEqual(['2024-01', '2024-02'])
  })

  test('a cell that reaches below the table ends with it, and no row is wider than sixty places', () => {
    const tables = [
      {
        titles: [],
        rows: [
          [cell('缴费年月'), cell('险种')],
          [cell('202401', 1, 9), cell('养老', 1, 9)],
        ],
      },
    ]
    expect(months(shown({ tables }))?.pension.months).toEqual(['2024-01'])
    const wide = [
      {
        titles: [],
        rows: [
          [cell('缴费年月', 59), cell('险种'), cell('个人缴费')],
          [cell('202401', 59), cell('养老'), cell('退费')],
        ],
      },
    ]
    expect(months(shown({ tables: wide }))?.pension.months).toEqual(['2024-01'])
    const wider = [
      {
        titles: [],
        rows: [
          [cell('缴费年月', 60), cell('险种')],
          [cell('202401', 60), cell('养老')],
        ],
      },
    ]
    expect(months(shown({ tables: wider }))).toBeNull()
  })

  test('a head of four rows is no head of the next table, one of three is', () => {
    const line = '缴费年月 | 险种 | 个人缴费'
    const body = { titles: [], rows: rows('202401 | 失业保险 | 20') }
    const under = (count: number) =>
      months(shown({ tables: [{ titles: [], rows: rows(...Array<string>(count).fill(line)) }, body] }))?.unemployment.months ?? []
    expect([under(3), under(4)]).toEqual([['2024-01'], []])
  })

  test.each<[what: string, titles: string[], insurance: string[]]>([
    ['one insurance that is not counted here', ['工伤保险缴费明细'], []],
    ['another beside ours', ['医疗保险(含生育保险)'], ['medical']],
    ['none', ['缴费明细'], ['unnamed']],
    ['the same twice', ['养老保险', '养老保险缴费明细'], ['pension']],
  ])('the rows below titles that name %s', (_, titles, insurance) => {
    const read = readPage(shown({ tables: [{ titles, rows: rows('缴费年月 | 个人缴费', '202401 | 400') }] }))
    expect(read?.rows.map((row) => row.insurance)).toEqual(insurance)
  })

  test('no table of contributions: nothing is read, whatever months are on the page', () => {
    expect(
      readPage(shown({ tables: [{ titles: [], rows: rows('标题 | 日期', '参保登记通知 | 2024-01-02') }], totals: ['养老累计 62 个月'] })),
    ).toBeNull()
  })

  test('a hostile page gives no month of the future, of before 1951, or that is none', () => {
    const read = readPage(
      shown({
        tables: [
          { titles: ['养老保险'], rows: rows('缴费年月 | 缴费基数', '209901 | 9', '194901 | 9', '202613 | 9', '202401 | 99999999999') },
        ],
      }),
    )
    const { schemes, future } = summaryOf(read === null ? [] : [read], TODAY)
    expect(schemes.pension).toMatchObject({ months: [], base: null })
    expect(future).toEqual(['2099-01'])
  })
})

describe('lists in pages', () => {
  test.each<[text: string, rows: number | null, pages: number | null]>([
    ['共 62 条 10条/页 1 2 3 4 5 6 7 前往 页', 62, null],
    ['第 1 页 / 共 7 页 上一页 下一页', null, 7],
    ['首页 上一页 1/7 下一页 末页', null, 7],
    ['上一页 1 2 3 下一页', null, 3],
    ['下一页', null, null],
    // Any one of these is enough: how many rows, how many pages, a page to turn to, two numbers to choose from.
    ['共 62 条', 62, null],
    ['共 7 页', null, 7],
    ['共 62 条 共 7 页', 62, 7],
    ['1 2', null, null],
    ['下页', null, null],
    ['后一页', null, null],
    ['Next', null, null],
    ['共\u3000６２\u00a0\u00a0条', 62, null],
    ['1 2 3', null, null],
    ['共62笔', 62, null],
    ['总计：62 项', 62, null],
    ['合计 62 行', 62, null],
    ['总 7 页', null, 7],
    ['1/7', null, 7],
    ['1 / 7页', null, 7],
    // Rows of a page and numbers with a stop are no pages to choose from.
    ['下一页 10条 20条', null, null],
    ['1.5 2.5 下一页', null, null],
    ['下一页 3', null, 3],
    ['NEXT 4', null, 4],
    ['共 62 条 下一页 1 2 3', 62, null],
  ])('%s', (text, count, pages) => expect(pagerOf([text])).toEqual({ rows: count, pages }))

  test('what stands in several places is read together', () =>
    expect(pagerOf(['共', '62 条', '上一页', '1', '2', '3', '下一页'])).toEqual({ rows: 62, pages: null }))

  test.each(['', '打印', '2024 年度', '1', '»', '上一页'])('“%s” turns no pages', (text) => expect(pagerOf([text])).toBeNull())

  test.each<[why: string, pager: { rows: number | null; pages: number | null } | null, rows: number, pages: number, whole: boolean]>([
    ['no pager', null, 10, 1, true],
    ['ten of 62', { rows: 62, pages: null }, 10, 1, false],
    ['all 62', { rows: 62, pages: null }, 62, 7, true],
    ['two of three pages', { rows: null, pages: 3 }, 20, 2, false],
    ['three of three pages', { rows: null, pages: 3 }, 23, 3, true],
    ['nobody says how many', { rows: null, pages: null }, 500, 50, false],
  ])('%s', (_why, pager, rows, pages, whole) => expect(isWhole(pager, { pages, rows })).toBe(whole))

  test('what was cut is never whole', () => {
    const read = readPage(shown({ tables: [{ titles: [], rows: rows('缴费年月 | 险种 | 个人缴费', '202401 | 养老 | 400') }], cut: true }))
    expect(isWhole(read?.pager ?? null, { pages: 1, rows: 1 })).toBe(false)
  })
})
