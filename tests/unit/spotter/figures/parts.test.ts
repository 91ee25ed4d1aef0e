import { describe, expect, it } from 'vitest'
import { plausible, plausiblePair, provesItself, yuan } from '../../../../src/spotter/figures/amount.ts'
import { amountsIn } from '../../../../src/spotter/figures/amounts.ts'
import { areas } from '../../../../src/spotter/figures/area.ts'
import { quoteOf } from '../../../../src/spotter/figures/finding.ts'
import { cellsOf, grid, withoutMarks } from '../../../../src/spotter/figures/grid.ts'
import { pastedNotice, readNotice } from '../../../../src/spotter/figures/index.ts'
import { datesInDigits } from '../../../../src/spotter/figures/numerals.ts'
import { insurancesIn } from '../../../../src/spotter/figures/insurances.ts'
import { joinKinds } from '../../../../src/spotter/figures/kindJoin.ts'
import { KINDS } from '../../../../src/spotter/figures/kinds.ts'
import { readKinds, type KindFinding } from '../../../../src/spotter/figures/kindSentence.ts'
import { readKindTable } from '../../../../src/spotter/figures/kindTable.ts'
import { narrowest, whose } from '../../../../src/spotter/figures/named.ts'
import { forYear, latestYear, onlyEnd, onlySpan, onlyYear, ranges, yearsIn } from '../../../../src/spotter/figures/period.ts'
import { withoutSuperseded } from '../../../../src/spotter/figures/superseded.ts'
import { withoutOffices } from '../../../../src/spotter/figures/scanner.ts'
import { readSentence } from '../../../../src/spotter/figures/sentence.ts'
import { readTable } from '../../../../src/spotter/figures/table.ts'
import { windowIn } from '../../../../src/spotter/figures/window.ts'
import { known, spotHtml } from '../world.ts'

/*
 * What the reading of a notice is put together from, each part with what it just takes and just leaves.
 */

describe('periods', () => {
  it.each<[text: string, spans: string[]]>([
    ['2026年7月1日至2027年6月30日', ['2026-07 2027-06']],
    ['2026年7月至2027年6月', ['2026-07 2027-06']],
    ['2026 年 7 月 1 日起 至 2027 年 6 月', ['2026-07 2027-06']],
    ['2026年7月开始至2027年6月', ['2026-07 2027-06']],
    ['2026年1月—12月', ['2026-01 2026-12']],
    // A last month before the first one is next year's, said or not.
    ['2026年7月至次年6月', ['2026-07 2027-06']],
    ['2026年7月至6月', ['2026-07 2027-06']],
    ['2026年1月至次年6月', ['2026-01 2027-06']],
    // A month to itself is no period, nor is one that ends before it begins, nor a thirteenth month.
    ['2026年7月至7月', []],
    ['2026年7月至2025年6月', []],
    ['2026年0月至12月', []],
    ['2026年7月至2027年13月', []],
    ['2026.7-2027.6', ['2026-07 2027-06']],
    ['2026-07-01至2027-06-30', ['2026-07 2027-06']],
    ['2026/7/1~2027/6/30', ['2026-07 2027-06']],
    ['2026.7-2027.123', []],
    // Once, however often it is printed.
    ['2026年7月至2027年6月，即2026年7月1日至2027年6月30日', ['2026-07 2027-06']],
    ['2025年7月至2026年6月；2026年7月至2027年6月', ['2025-07 2026-06', '2026-07 2027-06']],
  ])('%s', (text, spans) => expect(ranges(text).map(({ from, to }) => `${from} ${to}`)).toEqual(spans))

  it.each<[text: string, from: string | null, to: string | null]>([
    ['自2026年7月1日起执行', '2026-07', null],
    ['2026年7月起', '2026-07', null],
    ['2026年7月以后', '2026-07', null],
    ['2026年7月后', '2026-07', null],
    ['2026年7月开始', '2026-07', null],
    ['2026年12月起', '2026-12', null],
    ['2026年13月起', null, null],
    ['2026年7月1日', null, null],
    // Said twice it is one; two are none.
    ['2026年7月起，即2026年7月1日起', '2026-07', null],
    ['2026年7月起，2027年1月起', null, null],
    // A period with an end goes before a beginning alone.
    ['2026年1月起公布，2026年7月至2027年6月执行', '2026-07', '2027-06'],
    ['2025年7月至2026年6月，2026年7月至2027年6月', null, null],
  ])('the one period of “%s” is from %s to %s', (text, from, to) => expect(onlySpan(text)).toEqual(from === null ? null : { from, to }))

  it.each<[text: string, end: string | null]>([
    ['执行至2027年6月30日', '2027-06'],
    ['有效期到2027年12月31日', '2027-12'],
    ['截止至2027年1月', '2027-01'],
    ['执行至2027年6月，有效至2027年6月30日', '2027-06'],
    ['执行至2027年6月，有效至2027年12月', null],
    ['执行至2027年13月', null],
    ['印发至2027年6月', null],
  ])('the end that “%s” says: %s', (text, end) => expect(onlyEnd(text)).toBe(end))

  it.each<[text: string, years: string[]]>([
    ['2026年度缴费基数', ['2026']],
    ['2026年社会保险缴费基数', ['2026']],
    ['2026-2027年度', ['2026']],
    ['2026 年 缴费', ['2026']],
    ['2026社保年度', ['2026']],
    ['2026年7月1日', []],
    ['2026年 7 月', []],
    // The year whose wage is told is not the year of what is taken from it.
    ['2025年全省城镇单位就业人员平均工资', []],
    ['2025年,全省平均工资', ['2025']],
    ['2025年度、2026年度和2026年', ['2025', '2026']],
  ])('the years that “%s” is for', (text, years) => {
    expect(yearsIn(text)).toEqual(years)
    expect(onlyYear(text)).toBe(years.length === 1 ? years[0] : null)
  })

  it('the latest year, whichever stands last; none of none', () => {
    expect(latestYear(['2026', null, '2025'])).toBe('2026')
    expect(latestYear(['2025', '2026', null])).toBe('2026')
    expect(latestYear([null])).toBe('')
    expect(latestYear([])).toBe('')
  })
  it('a year is given where there is no month, and none beside one', () => {
    expect(forYear(null, '2026')).toEqual({ year: '2026' })
    expect(forYear('2026-07', '2026')).toEqual({})
    expect(forYear(null, '')).toEqual({})
  })
})

describe('when residents pay', () => {
  const paying = (text: string) => windowIn(`城乡居民医保。${text}`)
  it.each<[text: string, from: string, to: string]>([
    ['集中缴费期为2026年9月1日至2026年12月31日', '2026-09-01', '2026-12-31'],
    ['缴费时间：2026年9月1日至12月20日', '2026-09-01', '2026-12-20'],
    ['缴费时间为2026年9月至12月', '2026-09-01', '2026-12-31'],
    ['缴费时间为2026年9月至2027年2月底', '2026-09-01', '2027-02-28'],
    ['参保缴费期限自2026年10月8日起至次年2月29日', '2026-10-08', '2027-02-29'],
    ['缴费期限2026年10月至2月', '2026-10-01', '2027-02-28'],
    ['缴费期为2026年9月1日至翌年9月30日', '2026-09-01', '2027-09-30'],
    ['征缴期为2026年12月1日至12月31日', '2026-12-01', '2026-12-31'],
  ])('%s', (text, from, to) => expect(paying(text)).toEqual({ from, to, what: 'resident-premium' }))

  it.each([
    '待遇享受期为2027年1月1日至2027年12月31日',
    '缴费后待遇享受时间为2027年1月1日至2027年12月31日',
    '补缴缴费期为2027年1月1日至2027年6月30日',
    '2026年9月1日至2026年12月31日',
    '缴费期为2026年13月1日至2027年12月31日',
    '缴费期为2026年9月1日至2026年13月31日',
    '缴费期为2026年9月1日至2026年9月1日',
    '缴费期为2026年9月1日至2026年12月31日。新生儿缴费期为2026年9月1日至2027年3月31日',
  ])('no one time to pay: %s', (text) => expect(paying(text)).toBeNull())

  it('told twice alike it is one', () => {
    expect(paying('缴费期为2026年9月1日至12月31日。缴费时间为2026年9月1日至2026年12月31日')?.to).toBe('2026-12-31')
  })
  it('of another scheme it is none', () => expect(windowIn('职工养老保险。缴费期为2026年9月1日至2026年12月31日')).toBeNull())
})

describe('amounts', () => {
  it.each<[digits: string, unit: string, value: number]>([
    ['7546', '元', 7546],
    ['7,546.5', '元', 7546.5],
    ['3.7731', '万元', 37731],
    ['0.75461', '万', 7546.1],
    ['12.345', '元', 12.35],
    ['', '', 0],
  ])('%s %s', (digits, unit, value) => expect(yuan(digits, unit)).toBe(value))

  it.each<[value: number, lower: boolean, upper: boolean]>([
    [999, false, false],
    [1000, true, false],
    [3999, true, false],
    [4000, true, true],
    [20_000, true, true],
    [20_001, false, true],
    [120_000, false, true],
    [120_001, false, false],
  ])('%d yuan can be a lower limit: %s, an upper one: %s', (value, lower, upper) =>
    expect([plausible(value, 'lower'), plausible(value, 'upper')]).toEqual([lower, upper]),
  )

  it.each<[lower: number, upper: number, pair: boolean, proof: boolean]>([
    [5000, 7500, false, false],
    [5000, 7501, true, false],
    [5000, 25_000, true, true],
    [5000, 25_099, true, true],
    [5000, 25_101, true, false],
    [5000, 24_899, true, false],
    [2000, 60_000, true, false],
    [2000, 60_001, false, false],
  ])('%d and %d belong together: %s, and prove themselves: %s', (lower, upper, pair, proof) =>
    expect([plausiblePair(lower, upper), provesItself(lower, upper)]).toEqual([pair, proof]),
  )

  it.each<[sentence: string, amounts: [value: number, unit: string, per: string | null][]]>([
    ['每月缴纳400元', [[400, 'yuan', 'month']]],
    ['400元/月', [[400, 'yuan', 'month']]],
    ['400元/人·月', [[400, 'yuan', 'month']]],
    ['400元每年', [[400, 'yuan', 'year']]],
    ['全年缴纳400元', [[400, 'yuan', 'year']]],
    ['20元/小时', [[20, 'yuan', null]]],
    ['400元', [[400, 'yuan', null]]],
    ['400元/人', [[400, 'yuan', null]]],
    // The word nearest to the number counts; a date is no such word, nor a year's number or an age.
    ['每年分月缴纳400元', [[400, 'yuan', 'month']]],
    ['7月起缴纳400元', [[400, 'yuan', null]]],
    ['2026年度缴纳400元', [[400, 'yuan', null]]],
    ['年龄满60岁缴纳400元', [[400, 'yuan', null]]],
    ['按8%缴纳', [[8, 'percent', null]]],
    ['按8.5 %缴纳', [[8.5, 'percent', null]]],
    ['1.2万元', [[12_000, 'yuan', null]]],
    ['1 200元', [[1200, 'yuan', null]]],
    ['满400人', []],
    [
      '每月缴纳400元，全年4800元',
      [
        [400, 'yuan', 'month'],
        [4800, 'yuan', 'year'],
      ],
    ],
    // The value that was changed is nobody's any more.
    ['由每月1650元调整为1710元', [[1710, 'yuan', null]]],
    ['从原来的1650元/月提高到1710元/月', [[1710, 'yuan', 'month']]],
    ['由8%降低至7%', [[7, 'percent', null]]],
  ])('%s', (sentence, amounts) =>
    expect(amountsIn(sentence.normalize('NFKC')).map(({ value, unit, per }) => [value, unit, per])).toEqual(amounts),
  )

  it('come with the words before and behind them, up to the next amount', () => {
    expect(amountsIn('一类区每人1710元;二类区1557元。').map(({ before, after }) => [before, after])).toEqual([
      ['一类区', ';二类区'],
      [';二类区', '。'],
    ])
    expect(amountsIn('2026年7月1日起标准为400元').map(({ before }) => before)).toEqual(['标准为'])
  })
})

describe('whose a number is', () => {
  it.each<[text: string, own: string, whose: 'own' | 'other' | null]>([
    ['苏州市缴费基数', '320500', 'own'],
    ['江苏省缴费基数', '320500', 'own'],
    ['昆山市缴费基数', '320500', 'own'],
    ['南京市缴费基数', '320500', 'other'],
    ['苏州市和南京市缴费基数', '320500', 'other'],
    ['本市缴费基数', '320500', 'own'],
    ['全省缴费基数', '320500', 'own'],
    ['缴费基数', '320500', null],
    ['大都市区', '320500', null],
    ['市区缴费基数', '320500', 'own'],
    // A road and a bank are called after a place.
    ['南京路的缴费网点', '310000', null],
    ['南京东路的缴费网点', '310000', null],
    ['北京银行代收', '310000', null],
    ['南京大学', '320500', null],
    // A short name counts where a word can begin.
    ['在南京缴费', '320500', 'other'],
    ['关于南京缴费', '320500', null],
  ])('“%s” on a page of %s: %s', (text, own, expected) => expect(whose(text, own, known)).toBe(expected))

  it.each<[text: string, places: string[]]>([
    ['江苏省苏州市', ['320500']],
    ['苏州市、南京市', ['320500', '320100']],
    ['苏州市、苏州市', ['320500']],
    ['江苏省', ['320000']],
    // Several counties are called so.
    ['鼓楼区', []],
    ['缴费', []],
  ])('the narrowest places of “%s”', (text, places) => expect(narrowest(text, known)).toEqual(places))

  it.each<[text: string, own: string | null, places: (string | null)[]]>([
    ['苏州市下限5000元，南京市下限5100元', '320500', ['320500', '320100']],
    // A place of another province is none that is known here.
    ['杭州市下限5000元', '320500', [null]],
    ['杭州市下限5000元', null, ['330100']],
    ['其他地区下限5000元', '320500', ['320000']],
    ['其他地区下限5000元', null, [null]],
    ['本市下限5000元', '320500', ['320500']],
    ['一类地区下限5000元', '320500', [null]],
    ['该市城区下限5000元', '320500', ['320500']],
    ['下限5000元', '320500', []],
  ])('the places of “%s” on a page of %s, in order', (text, own, places) =>
    expect(areas(text, own, known).map(({ place }) => place)).toEqual(places),
  )
})

describe('insurances that a text names', () => {
  it.each<[text: string, insurances: string[]]>([
    ['养老保险', ['pension']],
    ['养老保险、养老保险', ['pension']],
    ['养老、医疗、失业、工伤保险', ['all']],
    ['养老、医疗、失业、工伤保险和住房公积金', ['all', 'housing-fund']],
    ['养老、失业、工伤保险', ['pension', 'unemployment', 'injury']],
    ['医疗保险和生育保险', ['medical']],
    ['生育保险', ['maternity']],
    ['社会保险', ['all']],
    ['社会保险中的养老保险', ['pension']],
    // A sender names no insurance.
    ['医疗保障局', []],
    ['社会保险事业管理中心', []],
  ])('%s', (text, insurances) => expect(insurancesIn(text)).toEqual(insurances))
})

describe('what is only told because it ended', () => {
  it.each<[sentence: string, left: string]>([
    ['下限为7546元,上限为37731元', '下限为7546元,上限为37731元'],
    ['原标准7310元停止执行,新标准为7546元', '新标准为7546元'],
    ['新标准为7546元,2025年度公布的下限7310元,上限36549元停止执行', '新标准为7546元,'],
    // A document ends, and no amount with it.
    ['下限为7546元,《关于缴费基数的通知》同时废止', '下限为7546元,《关于缴费基数的通知》同时废止'],
    ['下限为7546元,原文件规定的7310元同时废止', '下限为7546元,'],
    ['上年度下限为7310元,本年度下限为7546元', '本年度下限为7546元'],
    ['目前下限为7310元;下限为7546元', '下限为7546元'],
    ['去年的下限为7310元,上限为36549元,调整为7546元', '调整为7546元'],
    ['下限为7546元(原下限为7310元)', '下限为7546元'],
    ['原下限为7310元提高到7546元', '原下限为7310元提高到7546元'],
  ])('%s', (sentence, left) => expect(withoutSuperseded(sentence)).toBe(left))
})

describe('a table of limits', () => {
  const page = { insurances: ['all'], places: ['320500'], year: null, aboutBases: true } as const
  const limits = (...rows: string[][]) =>
    readTable(rows, page, '320500', known).map(({ role, value, insurance, place, year }) =>
      [role, value, insurance === 'all' ? '' : insurance, place === '320500' ? '' : place, year ?? '']
        .filter((part) => part !== '')
        .join(' '),
    )
  it.each<[what: string, rows: string[][], limits: string[]]>([
    [
      'limits in columns',
      [
        ['险种', '下限', '上限'],
        ['养老保险', '5000', '25000'],
      ],
      ['lower 5000 pension', 'upper 25000 pension'],
    ],
    [
      'limits in rows',
      [
        ['项目', '金额'],
        ['缴费基数下限', '5000元'],
        ['缴费基数上限', '25000元/月'],
      ],
      ['lower 5000', 'upper 25000'],
    ],
    [
      'insurances in columns',
      [
        ['项目', '养老保险', '医疗保险'],
        ['下限', '5000', '5200'],
      ],
      ['lower 5000 pension', 'lower 5200 medical'],
    ],
    [
      'two with a dash',
      [
        ['险种', '缴费基数范围'],
        ['养老保险', '5000-25000元'],
      ],
      ['lower 5000 pension', 'upper 25000 pension'],
    ],
    [
      'two with a dash under a base',
      [
        ['险种', '缴费基数'],
        ['养老保险', '5000至25000'],
      ],
      ['lower 5000 pension', 'upper 25000 pension'],
    ],
    [
      'one under a base: nobody knows which',
      [
        ['险种', '缴费基数'],
        ['养老保险', '5000'],
      ],
      [],
    ],
    [
      'two under a limit: nobody knows why',
      [
        ['险种', '下限'],
        ['养老保险', '5000-25000'],
      ],
      [],
    ],
    [
      'ten thousands named in the head',
      [
        ['险种', '下限（万元）'.normalize('NFKC')],
        ['养老保险', '0.5'],
      ],
      ['lower 5000 pension'],
    ],
    [
      'a year’s sum behind a stroke',
      [
        ['险种', '下限/年', '每年下限', '下限'],
        ['养老保险', '60000', '60000', '5000'],
      ],
      ['lower 5000 pension'],
    ],
    [
      'a year’s sum',
      [
        ['险种', '年缴费下限', '月缴费基数下限'],
        ['养老保险', '60000', '5000'],
      ],
      ['lower 5000 pension'],
    ],
    [
      'last year’s',
      [
        ['险种', '上年度下限', '下限'],
        ['养老保险', '4900', '5000'],
      ],
      ['lower 5000 pension'],
    ],
    [
      'years in rows',
      [
        ['年度', '下限'],
        ['2025年', '4900'],
        ['2026年度', '5000'],
      ],
      ['lower 4900 2025', 'lower 5000 2026'],
    ],
    [
      'shares in rows',
      [
        ['档次', '缴费基数'],
        ['60%', '5000'],
        ['80%', '6500'],
        ['300%', '25000'],
      ],
      ['lower 5000', 'upper 25000'],
    ],
    [
      'places in rows',
      [
        ['地区', '下限'],
        ['苏州市', '5000'],
        ['南京市', '5100'],
      ],
      ['lower 5000', 'lower 5100 320100'],
    ],
    // What a row names holds for those below it.
    [
      'an insurance over two rows',
      [
        ['险种', '', ''],
        ['养老保险', '下限', '5000'],
        ['上限', '25000'],
      ],
      ['lower 5000 pension', 'upper 25000 pension'],
    ],
    [
      'two rows of heads',
      [
        ['养老保险', '医疗保险'],
        ['下限', '上限', '下限', '上限'],
        ['5000', '25000', '5200', '26000'],
      ],
      ['lower 5000 pension', 'upper 25000 pension', 'lower 5200 medical', 'upper 26000 medical'],
    ],
    [
      'cells that reach over others',
      [
        ['险种', '2→缴费基数'],
        ['', '下限', '上限'],
        ['养老保险', '5000', '25000'],
      ],
      ['lower 5000 pension', 'upper 25000 pension'],
    ],
    [
      'beside them a row that does not fit',
      [
        ['险种', '2→缴费基数'],
        ['', '下限', '上限'],
        ['养老保险', '5000'],
      ],
      [],
    ],
    [
      'a sentence in a cell',
      [
        ['险种', '说明'],
        ['养老保险', '缴费基数下限为5000元'],
      ],
      ['lower 5000 pension'],
    ],
  ])('%s', (_, rows, expected) => expect(limits(...rows)).toEqual(expected))
})

describe('a table of another kind', () => {
  const read = (above: string, own: string | null, ...rows: string[][]) =>
    (readKindTable(rows, above, own, known) ?? []).map(({ row, value, rate, base, bands, per, year }) =>
      [row.kind, value, rate, base, bands?.map(({ label, value: of }) => `${label}=${of}`).join(' '), per, year]
        .filter((part) => part !== undefined && part !== null)
        .join(' '),
    )
  const wages = '最低工资标准'
  it.each<[what: string, above: string, rows: string[][], read: string[]]>([
    [
      'one row',
      wages,
      [
        ['地区', '最低工资标准'],
        ['全市', '2490'],
      ],
      ['minimum-wage 2490 month'],
    ],
    [
      'with units',
      wages,
      [
        ['地区', '最低工资标准'],
        ['全市', '2490元/月'],
      ],
      ['minimum-wage 2490 month'],
    ],
    [
      'by hours beside it',
      wages,
      [
        ['地区', '最低工资标准', '小时标准'],
        ['全市', '2490', '24'],
      ],
      ['minimum-wage 2490 month'],
    ],
    [
      'last year’s beside it',
      wages,
      [
        ['地区', '调整前月标准', '最低工资标准'],
        ['全市', '2280', '2490'],
      ],
      ['minimum-wage 2490 month'],
    ],
    [
      'of a year in the heading',
      `2026年${wages}`,
      [
        ['地区', '最低工资标准'],
        ['全市', '2490'],
      ],
      ['minimum-wage 2490 month 2026'],
    ],
    ['without a head: the line above is the numbers’', wages, [['全市', '2490']], ['minimum-wage 2490 month']],
    [
      'of which a row does not fit',
      wages,
      [
        ['地区', '最低工资标准'],
        ['全市', '2490'],
        ['一类', '区', '2600'],
      ],
      ['minimum-wage 2490 month'],
    ],
    [
      'with a sum that none can be',
      wages,
      [
        ['地区', '最低工资标准'],
        ['全市', '24900000'],
      ],
      [],
    ],
    [
      'that is a draft',
      `${wages}(征求意见稿)`,
      [
        ['地区', '最低工资标准'],
        ['全市', '2490'],
      ],
      [],
    ],
    [
      'of something else',
      '职称评审',
      [
        ['地区', '最低工资标准'],
        ['全市', '2490'],
      ],
      ['minimum-wage 2490 month'],
    ],
    [
      'two classes',
      wages,
      [
        ['类别', '最低工资标准'],
        ['一类', '2490'],
        ['二类', '2260'],
      ],
      ['minimum-wage 一类=2490 二类=2260 month'],
    ],
    [
      'twice the same',
      wages,
      [
        ['类别', '最低工资标准'],
        ['一类', '2490'],
        ['一类', '2490'],
      ],
      ['minimum-wage 2490 month'],
    ],
    [
      'two sums of one class',
      wages,
      [
        ['类别', '最低工资标准'],
        ['一类', '2490'],
        ['一类', '2260'],
      ],
      [],
    ],
  ])('%s', (_, above, rows, expected) => expect(read(above, '320500', ...rows)).toEqual(expected))

  it.each<[own: string | null, read: string[]]>([
    ['320500', ['minimum-wage 2490 month']],
    ['330100', []],
    [null, ['minimum-wage 苏州市=2490 南京市=2260 month']],
  ])('rows of cities on a page of %s', (own, expected) =>
    expect(read(wages, own, ['地区', '最低工资标准'], ['苏州市', '2490'], ['南京市', '2260'])).toEqual(expected),
  )
})

describe('text that was pasted', () => {
  it('is headed by its first line that is no row, unless that is longer than any title', () => {
    expect(pastedNotice('\t表\t1\n通知\n正文').title).toBe('通知')
    expect(pastedNotice('长'.repeat(59)).title).toBe('长'.repeat(59))
    expect(pastedNotice('长'.repeat(60)).title).toBe('')
  })
  it.each<[what: string, text: string, main: string]>([
    ['cells with tabs', '下限\t5000', '\t下限\t5000'],
    ['cells with gaps', '下限 5000', '\t下限\t5000'],
    ['the names above a row with gaps', '险种 下限\n养老 5000', '\t险种\t下限\n\t养老\t5000'],
    ['names with another number of cells', '险种 下限 上限\n养老 5000', '险种 下限 上限\n\t养老\t5000'],
    ['words with gaps alone', '各区 各县', '各区 各县'],
    ['a number alone', '5000', '5000'],
    ['lines that a page has cut', `${'养'.repeat(20)}\n${'老'.repeat(20)}\n金。`, `${'养'.repeat(20)}${'老'.repeat(20)}金。`],
    ['a line that begins something', `${'养'.repeat(20)}\n二、${'老'.repeat(18)}`, `${'养'.repeat(20)}\n二、${'老'.repeat(18)}`],
    ['a line that has ended', `${'养'.repeat(19)}。\n${'老'.repeat(20)}`, `${'养'.repeat(19)}。\n${'老'.repeat(20)}`],
    ['a short line before', `${'养'.repeat(15)}\n${'老'.repeat(20)}`, `${'养'.repeat(15)}\n${'老'.repeat(20)}`],
    ['a line that is four shorter than the widest', `${'养'.repeat(20)}\n${'老'.repeat(24)}`, `${'养'.repeat(20)}${'老'.repeat(24)}`],
    ['one that is five shorter', `${'养'.repeat(19)}\n${'老'.repeat(24)}`, `${'养'.repeat(19)}\n${'老'.repeat(24)}`],
    ['lines narrower than a page', `${'养'.repeat(15)}\n${'老'.repeat(15)}`, `${'养'.repeat(15)}\n${'老'.repeat(15)}`],
    ['lines wider than a page', `${'养'.repeat(61)}\n${'老'.repeat(61)}`, `${'养'.repeat(61)}\n${'老'.repeat(61)}`],
  ])('%s', (_, text, main) => expect(pastedNotice(text).main).toBe(main))
})

describe('whose figures a notice announces', () => {
  const figures = (place: string | null, title: string, ...lines: string[]) =>
    readNotice({ title, headings: [], main: lines.join('\n') }, place, known).figures.map(
      ({ kind, place: of, lower, upper, value, insurance, from, to, year }) =>
        [kind, of, insurance, lower, upper, value, from, to, year].filter((part) => part !== undefined && part !== null).join(' '),
    )
  const limits = '缴费基数下限为5000元,上限为25000元。'
  it.each<[what: string, place: string | null, title: string, lines: string[], figures: string[]]>([
    ['a page without a year gives none', '320500', '社会保险缴费基数通知', [limits], []],
    ['a draft gives none', '320500', '2026年社会保险缴费基数(征求意见稿)', [limits], []],
    ['a draft by its first lines gives none', '320500', '2026年社会保险缴费基数', ['本通知为征求意见', limits], []],
    ['its own city’s', '320500', '2026年度社会保险缴费基数通知', [limits], ['base-limits 320500 all 5000 25000 2026']],
    ['another province’s', '320500', '2026年度社会保险缴费基数通知', [`浙江省${limits}`], []],
    [
      'another city’s of the province',
      '320500',
      '2026年度社会保险缴费基数通知',
      [`南京市${limits}`],
      ['base-limits 320100 all 5000 25000 2026'],
    ],
    ['a heading says whose', '320500', '2026年度社会保险缴费基数通知', ['浙江省', limits], []],
    [
      'a line with a comma is no heading',
      '320500',
      '2026年度社会保险缴费基数通知',
      ['浙江省,', limits],
      ['base-limits 320500 all 5000 25000 2026'],
    ],
    ['owed for a year gone by', '320500', '社会保险缴费基数通知', ['补缴2024年度的,2024年度缴费基数下限为4000元,上限为20000元。'], []],
    [
      'those for one insurance in brackets behind',
      '320500',
      '2026年度社会保险缴费基数通知',
      [`${limits}(企业职工养老保险)`],
      ['base-limits 320500 pension 5000 25000 2026'],
    ],
    [
      'an introduction says which insurance',
      '320500',
      '2026年度社会保险缴费基数通知',
      ['养老保险。', limits],
      ['base-limits 320500 pension 5000 25000 2026'],
    ],
    [
      'addressees say nothing',
      '320500',
      '2026年度社会保险缴费基数通知',
      ['各区县医疗保险中心:', limits],
      ['base-limits 320500 all 5000 25000 2026'],
    ],
    [
      'an end that all have',
      '320500',
      '2026年度社会保险缴费基数通知',
      [`2026年7月1日起,${limits}`, '执行至2027年6月30日。'],
      ['base-limits 320500 all 5000 25000 2026-07 2027-06'],
    ],
    [
      'two beginnings',
      '320500',
      '2026年度社会保险缴费基数通知',
      ['自2026年7月1日起,缴费基数上限为25000元。', '自2026年8月1日起,缴费基数下限为5000元。'],
      ['base-limits 320500 all 5000 25000 2026'],
    ],
    [
      'an end before the beginning',
      '320500',
      '2026年度社会保险缴费基数通知',
      [`2026年7月1日起,${limits}`, '执行至2026年6月30日。'],
      ['base-limits 320500 all 5000 25000 2026-07'],
    ],
    ['the lowest wage of the city', '320500', '2026年最低工资标准', ['最低工资标准为每月2490元。'], ['minimum-wage 320500 all 2490 2026']],
    [
      'of the province, by its words',
      '320500',
      '2026年最低工资标准',
      ['全省最低工资标准为每月2490元。'],
      ['minimum-wage 320000 all 2490 2026'],
    ],
    ['of a county in it', '320500', '2026年最低工资标准', ['昆山市最低工资标准为每月2490元。'], ['minimum-wage 320583 all 2490 2026']],
    ['of another city', '320500', '2026年最低工资标准', ['南京市最低工资标准为每月2490元。'], []],
    ['of nobody knows where', null, '2026年最低工资标准', ['最低工资标准为每月2490元。'], ['minimum-wage all 2490 2026']],
  ])('%s', (_, place, title, lines, expected) => expect(figures(place, title, ...lines)).toEqual(expected))
})

it('the words that figures were read from: each once, cut to what can be shown', () => {
  expect(quoteOf([{ quote: 'a' }, { quote: 'b' }, { quote: 'a' }])).toBe('a … b')
  expect(quoteOf([{ quote: 'x'.repeat(301) }])).toBe('x'.repeat(300))
})

describe('what one sentence says of a kind', () => {
  const read = (sentence: string, above = '', begun = '') =>
    readKinds(sentence.normalize('NFKC'), above, begun).map(({ row, value, rate, base, bands, per, doubt }) =>
      [row.kind, doubt && 'in doubt', value, rate, base, bands?.map((band) => `${band.label}=${band.value}`).join(' '), per]
        .filter((part) => part !== undefined && part !== '')
        .join(' '),
    )
  const OWN = '灵活就业人员医保'
  it.each<[sentence: string, read: string[]]>([
    // A sum that none can be is another thing: it gives nothing at all.
    [`${OWN}每月缴纳60元`, ['flexible-medical 60 month']],
    [`${OWN}每月缴纳59元`, []],
    [`${OWN}每月缴纳3000元`, ['flexible-medical 3000 month']],
    [`${OWN}每月缴纳3001元`, []],
    [`${OWN}全年缴纳720元`, ['flexible-medical 720 year']],
    [`${OWN}全年缴纳719元`, []],
    [`${OWN}全年缴纳36000元`, ['flexible-medical 36000 year']],
    [`${OWN}全年缴纳36001元`, []],
    [`${OWN}缴费比例为1%`, ['flexible-medical 0.01 month']],
    [`${OWN}缴费比例为0.9%`, []],
    [`${OWN}缴费比例为13%`, ['flexible-medical 0.13 month']],
    [`${OWN}缴费比例为13.1%`, []],
    [`${OWN}缴费比例为10%或者8%`, ['flexible-medical in doubt month']],
    [`${OWN}每月缴纳400元，夏季480元`, ['flexible-medical in doubt month']],
    [`${OWN}每月缴纳400元，财政补助480元`, ['flexible-medical 400 month']],
    [`${OWN}缴费基数为5000元，缴费比例为8%，每月缴纳400元`, ['flexible-medical 400 0.08 5000 month']],
    // Base times share has to be the sum, to a hundredth of it.
    [`${OWN}缴费基数为5000元，缴费比例为8%，每月缴纳404元`, ['flexible-medical 404 0.08 5000 month']],
    [`${OWN}缴费基数为5000元，缴费比例为8%，每月缴纳405元`, ['flexible-medical in doubt month']],
    [`${OWN}每月缴纳400元，全年4800元`, ['flexible-medical 400 month']],
    ['养老保险每月缴纳400元', []],
    [`例如，${OWN}每月缴纳400元`, []],
    [`${OWN}每月缴纳400元，暂未公布`, []],
    [`${OWN}每月缴纳若干`, []],
    ['平均工资为3000元/月', ['average-wage 3000 month']],
    ['平均工资为2999元/月', []],
    ['平均工资为300000元/年', ['average-wage 300000 year']],
    ['平均工资为300001元/年', []],
    // Without a word, thirty thousand and more are a year's.
    ['平均工资为29999元', ['average-wage 29999 month']],
    ['平均工资为30000元', ['average-wage 30000 year']],
    ['居民医保个人缴费标准为400元', ['resident-premium 400 year']],
    ['居民医保个人缴费标准为每月50元', []],
    ['最低工资标准为2490元', ['minimum-wage 2490 month']],
    ['最低工资标准为29880元/年', []],
    ['最低工资标准为24元/小时', []],
    // The sum that a share comes to is theirs whose the share is; a sum behind a sum is nobody's.
    ['失业保险金标准为一类区按80%发放，即1710元，二类区1557元', ['unemployment-benefit 一类区=1710 二类区=1557 month']],
    ['失业保险金标准为一类区1710元，每月1557元', ['unemployment-benefit in doubt month']],
    // A number told again has the label it was told with once.
    ['失业保险金标准为1710元，一类区1710元，二类区1557元', ['unemployment-benefit 一类区=1710 二类区=1557 month']],
    ['失业保险金标准为一类区1710元，每月1710元，二类区1557元', ['unemployment-benefit 一类区=1710 二类区=1557 month']],
    ['最低工资标准为一类地区2490元，二类地区2260元', ['minimum-wage 一类地区=2490 二类地区=2260 month']],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected))

  it('what it is about may stand above it, and what it says in the part before its semicolon', () => {
    expect(read('每月缴纳400元', OWN)).toEqual(['flexible-medical 400 month'])
    expect(read('每月缴纳400元')).toEqual([])
    expect(read('二类区1557元', '', '失业保险金标准为一类区1710元;')).toEqual([])
    expect(read('二类区1557元', '失业保险金', '标准为一类区1710元;')).toEqual(['unemployment-benefit 1557 month'])
    // A heading for several insurances does not make one of what is said of another.
    expect(read('养老保险每月缴纳400元', OWN)).toEqual([])
  })
})

describe('offices and subjects of a notice', () => {
  it('an office’s name is blanked where it stands', () => {
    expect(withoutOffices('市社保局2026')).toBe('市···2026')
    expect(withoutOffices('医疗保障局和医疗保险')).toBe('·····和医疗保险')
  })
  const figures = (title: string, ...lines: string[]) =>
    readNotice({ title, headings: [], main: lines.join('\n') }, '320500', known).figures.map(
      ({ kind, insurance, lower, upper, value, year }) =>
        [kind, insurance, lower, upper, value, year].filter((part) => part !== undefined).join(' '),
    )
  it.each<[what: string, lines: string[], figures: string[]]>([
    ['goes on behind a semicolon', ['缴费基数上限为25000元;下限为5000元。'], ['base-limits all 5000 25000 2026']],
    ['ends with a full stop', ['缴费基数上限为25000元。下限为5000元。'], []],
    [
      'goes on from part to part',
      ['养老保险缴费基数上限为25000元;养老保险下限为5000元;医疗保险上限为26000元;医疗保险下限为5200元。'],
      ['base-limits pension 5000 25000 2026', 'base-limits medical 5200 26000 2026'],
    ],
    ['was not that of the part before', ['上限为25000元;下限为5000元。'], []],
    ['is told by the sentence before', ['缴费基数如下。', '上限为25000元,下限为5000元。'], ['base-limits all 5000 25000 2026']],
    ['is told two sentences before', ['缴费基数如下。', '说明。', '上限为25000元,下限为5000元。'], []],
    // The wage that the limits are taken from is told before them.
    [
      'is told before the average wage',
      ['缴费基数如下。', '平均工资见公报。', '上限为25000元,下限为5000元。'],
      ['base-limits all 5000 25000 2026'],
    ],
  ])('that a sentence is about bases %s', (_, lines, expected) => expect(figures('2026年度社会保险通知', ...lines)).toEqual(expected))

  it.each<[what: string, lines: string[], figures: string[]]>([
    [
      'of a line of 59 characters',
      [`养老保险${'的'.repeat(54)}。`, '上限为25000元,下限为5000元。'],
      ['base-limits pension 5000 25000 2026'],
    ],
    ['not of one of 60', [`养老保险${'的'.repeat(55)}。`, '上限为25000元,下限为5000元。'], ['base-limits all 5000 25000 2026']],
    [
      'of a line for 2025',
      ['2025年度', '上限为24000元,下限为4900元。', '2026年度', '上限为25000元,下限为5000元。'],
      ['base-limits all 5000 25000 2026'],
    ],
    ['not of one for both', ['2025年度和2027年度', '上限为25000元,下限为5000元。'], ['base-limits all 5000 25000 2026']],
  ])('a sentence takes its insurance and year %s', (_, lines, expected) =>
    expect(figures('2026年度社会保险缴费基数通知', ...lines)).toEqual(expected),
  )
  it('an average wage is told for a year gone by, and all the same the one that counts now', () => {
    expect(figures('2026年度社会保险通知', '\t年度\t月平均工资', '\t2025年\t8000')).toEqual(['average-wage all 8000'])
    expect(figures('2026年度社会保险通知', '\t年度\t最低工资', '\t2025年\t2490')).toEqual([])
  })
})

it('the names of places are those of the list that is asked', () => {
  const few = {
    hosts: [],
    divisions: [
      { code: '320100', zh: '南京市' },
      { code: '320500', zh: '苏州市' },
    ],
    counties: [],
  }
  expect(whose('在南京缴费', '320500', few)).toBe('other')
  expect(whose('在苏州缴费', '320500', few)).toBe('own')
  expect(whose('杭州市缴费', '320500', few)).toBeNull()
  expect(narrowest('南京市、苏州', { ...few })).toEqual(['320100', '320500'])
  // A short name that is a word of its own stands for no place, nor does the name of the nation.
  const worded = {
    hosts: [],
    divisions: [
      { code: '320500', zh: '苏州市', standsAlone: false },
      { code: '000000', zh: '全国' },
    ],
  }
  expect(narrowest('苏州、全国', worded)).toEqual([])
  expect(narrowest('苏州市', { ...worded })).toEqual(['320500'])
  const counties = (zh: string, standsAlone?: boolean) => ({
    hosts: [],
    divisions: [],
    counties: [{ code: '320583', zh, pinyin: 'x', answers: '320500', ...(standsAlone === undefined ? {} : { standsAlone }) }],
  })
  expect(narrowest('在昆山', counties('昆山市', true))).toEqual(['320583'])
  expect(narrowest('在昆山', counties('昆山市'))).toEqual([])
  expect(narrowest('在泾县', counties('泾县'))).toEqual(['320583'])
  expect(narrowest('各市和县', counties('和县'))).toEqual([])
  expect(narrowest('在城区', counties('城区'))).toEqual([])
})

describe('what one sentence says of limits', () => {
  const page = { insurances: ['pension'], places: ['320500'], year: null, aboutBases: true } as const
  it.each<[sentence: string, limits: string[]]>([
    ['下限为5000元,上限为25000元。', ['lower 5000', 'upper 25000']],
    ['下限按最低工资2490元核定为5000元,上限为25000元。', ['lower 5000', 'upper 25000']],
    // A limit whose amount cannot be told is said to be one.
    ['下限按最低工资2490元核定,上限为25000元。', ['lower null', 'upper 25000']],
    ['上限为25000元,下限按最低工资2490元核定。', ['upper 25000', 'lower null']],
    ['上下限分别为25000元和5000元。', ['lower 5000', 'upper 25000']],
    ['以5000元为缴费基数下限,以25000元为缴费基数上限。', ['lower 5000', 'upper 25000']],
    ['[5000,25000]', ['lower 5000', 'upper 25000']],
    ['5000-25000', ['lower 5000', 'upper 25000']],
    ['5000-24000', []],
    ['5000-24000元', ['lower 5000', 'upper 24000']],
    ['25000-5000元', []],
    ['60%为5000元,300%为25000元。', ['lower 5000', 'upper 25000']],
    ['80%为5000元。', []],
    ['下限为平均工资8333元的60%,即5000元。', ['lower 5000']],
    ['例如,下限为5000元。', []],
    ['机关事业单位下限为5000元。', []],
    ['企业和机关事业单位下限为5000元。', ['lower 5000']],
    ['上年度下限为4900元,本年度下限为5000元。', ['lower 5000']],
    ['养老保险、医疗保险下限为5000元。', ['lower 5000 pension', 'lower 5000 medical']],
    ['苏州市下限为5000元,南京市下限为5100元。', ['lower 5000', 'lower 5100 320100']],
    ['下限为5000元(苏州市),5100元(南京市)。', ['lower 5000', 'lower 5100 320100']],
    ['2027年度下限为5000元。', ['lower 5000 2027']],
    // A place in brackets right behind an amount is that amount's.
    ['下限为5000元/月(苏州市),5100元/月(南京市)。', ['lower 5000', 'lower 5100 320100']],
    ['下限为5000元 / 月 (苏州市),5100元 / 月 (南京市)。', ['lower 5000', 'lower 5100 320100']],
    ['下限为5000元,其中(南京市)上限为26000元。', ['lower 5000', 'upper 26000 320100']],
    ['下限为5000元(含南京市)。', ['lower 5000']],
  ])('%s', (sentence, limits) =>
    expect(
      readSentence(sentence, page, '320500', known).map(({ role, value, insurance, place, year }) =>
        [role, value ?? 'null', limits.join(' ').includes('medical') ? insurance : '', place === '320500' ? '' : place, year]
          .filter((part) => part !== '' && part !== null)
          .join(' '),
      ),
    ).toEqual(limits),
  )
  it('says nothing of bases that it was not asked about', () => {
    const other = { ...page, aboutBases: false }
    expect(readSentence('下限为5000元。', other, '320500', known)).toEqual([])
    expect(readSentence('缴费基数下限为5000元。', other, '320500', known)).toHaveLength(1)
  })
})

describe('bands and what holds for all of them', () => {
  const row = KINDS.find(({ kind }) => kind === 'unemployment-benefit') as KindFinding['row']
  const one = (part: Partial<KindFinding>): KindFinding => ({ row, per: 'month', year: '2026', span: null, quote: '', ...part })
  const joined = (...findings: KindFinding[]) =>
    joinKinds(findings, null, '320500', null, '一类区、二类区').map(({ value, rate, bands, unit }) =>
      [value, rate, bands?.map((band) => `${band.label}=${band.value}`).join(' '), unit].filter((part) => part !== undefined).join(' '),
    )
  const [a, b] = [
    { value: 1710, label: '一类区' },
    { value: 1557, label: '二类区' },
  ]
  it.each<[what: string, findings: Partial<KindFinding>[], figure: string[]]>([
    ['a share told apart', [a, b, { rate: 0.8 }], ['0.8 一类区=1710 二类区=1557 yuan/month']],
    [
      'a share told of each',
      [
        { ...a, rate: 0.8 },
        { ...b, rate: 0.8 },
      ],
      ['0.8 一类区=1710 二类区=1557 yuan/month'],
    ],
    ['a share told of one', [{ ...a, rate: 0.8 }, b], ['一类区=1710 二类区=1557 yuan/month']],
    [
      'two shares',
      [
        { ...a, rate: 0.8 },
        { ...b, rate: 0.7 },
      ],
      ['一类区=1710 二类区=1557 yuan/month'],
    ],
    ['one class alone would pass for all', [a], []],
    ['a class of the city is all of it', [{ value: 1710, label: '全市一类' }], ['1710 yuan/month']],
    ['last year’s beside this year’s', [{ value: 1650, year: '2025' }, { value: 1710 }], ['1710 yuan/month']],
    ['two sums', [{ value: 1650 }, { value: 1710 }], []],
    ['one of two classes twice', [a, a, b], ['一类区=1710 二类区=1557 yuan/month']],
    ['two sums of one class', [a, { ...b, label: '一类区' }], []],
    ['one without its class', [a, { value: 1557 }], []],
    ['a sentence in doubt beside one that is not', [{ value: 1710 }, { doubt: true }], []],
  ])('%s', (_, findings, figure) => expect(joined(...findings.map(one))).toEqual(figure))
})

describe('the cells of a line', () => {
  const reaching = [['2↓一档', '240']]
  it.each<[string, string, string[][], string[] | null]>([
    ['two cells', '\t一档\t240', [], ['一档', '240']],
    ['spaces and breaks inside a cell', '\t 一\v档 \t240', [], ['一 档', '240']],
    ['two cells without the mark of a row', '一档\t240\t380', [], null],
    ['one cell', '\t240', [], null],
    ['one cell beside one that reaches down', '\t240', reaching, ['240']],
    ['one cell that reaches across', '\t2→240', reaching, null],
    ['no cell', '一档 240', reaching, null],
    ['a cell of 96 characters', `\t${'长'.repeat(96)}\t240`, [], ['长'.repeat(96), '240']],
    ['a cell of 97', `\t${'长'.repeat(97)}\t240`, [], null],
    ['the second cell of 97', `\t240\t${'长'.repeat(97)}`, [], null],
  ])('%s', (_, line, above, cells) => expect(cellsOf(line, above)).toEqual(cells))
})

it.each([
  ['\t2→一档\t3↓240\t2→2↓其他', '\t一档\t240\t其他'],
  ['\t240', '\t240'],
])('marks are taken off %j', (line, bare) => expect(withoutMarks(line)).toBe(bare))

describe('a grid', () => {
  it.each<[string, string[][], string[][]]>([
    ['without marks', [['a', 'b']], [['a', 'b']]],
    ['across', [['2→a', 'b']], [['a', 'a', 'b']]],
    [
      'down',
      [['2↓a', 'b'], ['c'], ['d', 'e']],
      [
        ['a', 'b'],
        ['a', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'down at the end of a row',
      [['a', '2↓b'], ['c']],
      [
        ['a', 'b'],
        ['c', 'b'],
      ],
    ],
    [
      'both ways',
      [['2→2↓a', 'b'], ['c']],
      [
        ['a', 'a', 'b'],
        ['a', 'a', 'c'],
      ],
    ],
    ['wider than any table', [['30→a', '30→b']], [[...Array<string>(30).fill('a'), ...Array<string>(10).fill('b')]]],
  ])('%s', (_, rows, expected) => expect(grid(rows)).toEqual(expected))
})

const NOTICE = '关于公布2026年度社会保险缴费基数的通知'
const figuresOf = (...lines: string[]) => {
  const text = [...lines, '自2026年1月1日起执行。'].map((line) => `<p>${line}</p>`).join('')
  const html = `<html><head><title>${NOTICE}</title></head><body><h1>${NOTICE}</h1><div class="TRS_Editor">${text}</div></body></html>`
  return spotHtml(html, 'https://rst.sc.gov.cn/a.html').figures
}
const limitsOf = (...lines: string[]) => figuresOf(...lines).map(({ place, lower, upper }) => [place, lower, upper])

describe('a city that prints one limit of its own', () => {
  const province = '全省养老保险缴费基数上限为25725元，下限为5145元。'
  it.each<[what: string, line: string, limits: [string, number, number]]>([
    ['its lower: the upper is that of the province', '成都市养老保险缴费基数下限为5500元。', ['510100', 5500, 25725]],
    ['its upper: the lower is that of the province', '绵阳市养老保险缴费基数上限为26000元。', ['510700', 5145, 26000]],
  ])('%s', (_, line, limits) => expect(limitsOf(province, line)).toEqual([['510000', 5145, 25725], limits]))
  it.each(['成都市养老保险缴费基数下限为5500元。', '绵阳市养老保险缴费基数上限为26000元。'])(
    'gives none where the notice has none of the province: %s',
    (line) => expect(limitsOf(line)).toEqual([]),
  )
  it('nor where it has one of its own that cannot be told', () => {
    expect(limitsOf(province, '成都市养老保险缴费基数上限为26000元，下限按最低工资2490元核定。')).toEqual([['510000', 5145, 25725]])
  })
  it('nor the one of another insurance', () => {
    expect(limitsOf('全省医疗保险缴费基数上限为25725元，下限为5145元。', '成都市养老保险缴费基数下限为5500元。')).toEqual([
      ['510000', 5145, 25725],
    ])
  })
})

describe('the words shown with a figure', () => {
  const wordsOf = (line: string) => figuresOf(line).map(({ quote }) => quote)
  it.each([
    ['speak of bases themselves', '缴费基数上限为37731元，下限为7546元。', '缴费基数上限为37731元,下限为7546元。'],
    ['do not: the heading stands before them', '上限为37731元，下限为7546元。', `${NOTICE} … 上限为37731元,下限为7546元。`],
  ])('%s', (_, line, quote) => expect(wordsOf(line)).toEqual([quote]))
})

const WAGES = ['年度', '地区', '最低工资标准（元/月）']
const readWages = (...rows: string[][]) => readKindTable([WAGES, ...rows], '最低工资标准', '320500', known) ?? []
const said = (...rows: string[][]) =>
  readWages(...rows).map(({ year, value, bands }) => ({ year, values: bands?.map((band) => band.value) ?? [value] }))

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

it.each([
  ['二〇二六年七月一日起', '2026年7月1日起'],
  ['二○二六年十二月三十一日', '2026年12月31日'],
  ['百分之八十', '80%'],
  ['百分之二十五', '25%'],
  // Not every number in words is one of a date.
  ['三类地区一档', '三类地区一档'],
  ['满十年的', '满十年的'],
])('dates and shares in words: %s', (words, digits) => expect(datesInDigits(words)).toBe(digits))

it('cells that were copied one a line are rows again, under the names of their columns', () => {
  const cells = ['项目', '最低', '最高', '医疗', '5378', '26890', '工伤', '4782', '23910', '执行时间:2026年7月起']
  expect(pastedNotice(cells.join('\n')).main).toBe('\t项目\t最低\t最高\n\t医疗\t5378\t26890\n\t工伤\t4782\t23910\n执行时间:2026年7月起')
  expect(pastedNotice('咨询电话\n84524860\n各区县').main).toBe('咨询电话:84524860\n各区县')
})
it('a tab before a cell is an empty cell where other rows have none', () => {
  expect(pastedNotice('险种\t基数\t\n\t下限\t上限\n养老\t4712\t23562').main).toBe('\t险种\t基数\t\n\t\t下限\t上限\n\t养老\t4712\t23562')
})
