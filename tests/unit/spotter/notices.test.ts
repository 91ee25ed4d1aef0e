import { describe, expect, it } from 'vitest'
import { spotHtml } from './world.ts'

/** A notice as a bureau's site prints it. */
const notice = (title: string, body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><div class="article">${body}</div></body></html>`
const paragraphs = (...lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('')
const table = (...rows: string[][]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('')}</table>`

type Expected = [
  insurance: string,
  lower: number | undefined,
  upper: number | undefined,
  place: string | null,
  from: string | null,
  to: string | null,
]
const read = (title: string, body: string, url: string): Expected[] =>
  spotHtml(notice(title, body), url)
    .figures.filter(({ kind }) => kind === 'base-limits')
    .map(({ insurance, lower, upper, place, from, to }) => [insurance, lower, upper, place, from, to])

const SHANGHAI = 'https://rsj.sh.gov.cn/tgwgfx/20260701/a.html'
const GUANGDONG = 'https://hrss.gd.gov.cn/zwgk/content/post_1.html'
const HANGZHOU = 'https://hrss.hangzhou.gov.cn/art/2026/1/9/art_1_2.html'
const SICHUAN = 'https://rst.sc.gov.cn/rst/a.shtml'
const TITLE = '关于调整2026年度社会保险缴费基数上下限的通知'

describe('limits are read from sentences', () => {
  it.each<[string, string, string, string, Expected[]]>([
    [
      'upper, then lower, in yuan a month',
      TITLE,
      '自2026年7月1日起，缴费基数上限为37731元/月，下限为7546元/月。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', '2026-07', null]],
    ],
    [
      'a limit before it was rounded',
      TITLE,
      '2026年月缴费基数上限按7821元的300%确定，为23463元；下限按60%确定，为4692.6元，取整为4693元。',
      SICHUAN,
      [['all', 4693, 23463, '510000', null, null]],
    ],
    [
      'rounded up to a whole one',
      TITLE,
      '缴费基数上限为37730.5元（四舍五入到元为37731元），下限为7546.1元，见角进元为7547元。',
      SHANGHAI,
      [['all', 7547, 37731, '310000', null, null]],
    ],
    [
      'whose they are, told at length before them',
      TITLE,
      '一、2025年全省城镇单位就业人员平均工资93852元，作为核定2026年企业职工基本养老保险、失业保险个人缴费基数上下限的依据。二、月缴费基数上限为23463元，下限为4693元。',
      SICHUAN,
      [
        ['pension', 4693, 23463, '510000', null, null],
        ['unemployment', 4693, 23463, '510000', null, null],
      ],
    ],
    [
      'full-width digits and marks',
      TITLE,
      '２０２６年７月１日起，社会保险缴费基数上限为３７７３１元／月，下限为７５４６元／月。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', '2026-07', null]],
    ],
    [
      'thousands marked',
      TITLE,
      '2026年度职工养老保险缴费基数的下限为7,546元，上限为37,731元。',
      SHANGHAI,
      [['pension', 7546, 37731, '310000', null, null]],
    ],
    [
      'beside a sum’s limit said twice',
      '关于2026年度住房公积金缴存基数调整的通知',
      '2026年7月1日起，月缴存基数上限为28104元，下限为2330元。灵活就业人员月缴存额最高不超过6744元。',
      'https://gjj.chengdu.gov.cn/Item/58821.html',
      [['housing-fund', 2330, 28104, '510100', '2026-07', null]],
    ],
    [
      'beside a sum of both sides',
      '关于2026年度住房公积金缴存基数调整的通知',
      '2026年7月1日起，月缴存基数上限为28104元，下限为2330元。月缴存额上限按基数上限与最高比例计算，合计不超过6744元。',
      'https://gjj.chengdu.gov.cn/Item/58821.html',
      [['housing-fund', 2330, 28104, '510100', '2026-07', null]],
    ],
    [
      'beside a sum’s own limits',
      '关于2026年度住房公积金缴存基数调整的通知',
      '2026年7月1日起，月缴存基数上限为28104元，下限为2330元。单位和职工月缴存额合计上限不得超过6744元。',
      'https://gjj.chengdu.gov.cn/Item/58821.html',
      [['housing-fund', 2330, 28104, '510100', '2026-07', null]],
    ],
    [
      'ten thousands',
      TITLE,
      '缴费基数上限为3.7731万元/月，下限为0.7546万元/月，2026年7月1日至2027年6月30日执行。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', '2026-07', '2027-06']],
    ],
    [
      'everybody, with civil servants among them',
      TITLE,
      '确定2026年全市参加企业和机关事业单位社会保险的职工月缴费基数下限为7546元，上限为37731元。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'the same, civil servants first',
      TITLE,
      '2026年度机关事业单位及各类企业职工缴费基数下限为7546元，上限为37731元。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
    ['a range with a wave', TITLE, '2026年度社会保险缴费基数为7546元～37731元。', SHANGHAI, [['all', 7546, 37731, '310000', null, null]]],
    [
      'a range with 至 and the unit only at the end',
      TITLE,
      '缴费人员可在7546至37731元之间自主选择缴费基数，自2026年7月起执行。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', '2026-07', null]],
    ],
    [
      'upper and lower named together',
      TITLE,
      '缴费基数上限和下限分别为37731元/月和7546元/月，执行期为2026年7月1日至2027年6月30日。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', '2026-07', '2027-06']],
    ],
    [
      'lower and upper named together, other order',
      TITLE,
      '月缴费基数下限、上限分别为7546元、37731元。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      '上下限 in one word',
      TITLE,
      '社会保险缴费基数上下限分别调整为37731元和7546元。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'not below, not above',
      TITLE,
      '职工月缴费工资基数不得低于7546元，不得高于37731元。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'who earns less pays from the lower limit',
      TITLE,
      '月平均工资低于7546元的，以7546元作为缴费基数；高于37731元的，以37731元作为缴费基数。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'the meaning after the amount',
      TITLE,
      '以7546元为缴费基数下限，以37731元为缴费基数上限。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'the average wage it comes from is no limit',
      TITLE,
      '2025年全口径城镇单位就业人员月平均工资为12577元，据此确定缴费基数上限37731元、下限7546元。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'the wage stands between word and amount',
      TITLE,
      '缴费基数下限按全口径平均工资12577元的60%确定为7546元，上限按300%确定为37731元。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      "last year's value beside the new one",
      TITLE,
      '缴费基数上限由36921元调整为37731元，下限由7384元调整为7546元，自2026年7月1日起施行。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', '2026-07', null]],
    ],
    [
      'two years in one notice',
      '历年社会保险缴费基数上下限',
      '2025年度缴费基数下限7384元，上限36921元。2026年度缴费基数下限7546元，上限37731元。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'the lowest wage is no limit',
      TITLE,
      '本市月最低工资标准为2800元。缴费基数下限为7546元，上限37731元。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'shares of the wage',
      TITLE,
      '可在全口径平均工资的60%（7546元）至300%（37731元）之间选择缴费基数。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'three times the wage, worked out',
      TITLE,
      '缴费基数不得超过本市2025年度职工月平均工资的3倍，即37731元；不得低于7546元。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'a share of the wage, fixed',
      TITLE,
      '月缴费基数上限按全口径月平均工资的300%确定为37731元，下限按60%确定为7546元。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'a share of the wage, worked out in brackets',
      TITLE,
      '缴费基数上限为全口径月平均工资的300%（即37731元），下限为全口径月平均工资的60%（即7546元）。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'the share is worked out',
      TITLE,
      '缴费基数上限为37731元（即12577元的300%），下限为7546元。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
    ['a pair in brackets', TITLE, '2026年度社保缴费基数：[7546,37731]', SHANGHAI, [['all', 7546, 37731, '310000', null, null]]],
    [
      'a period in figures',
      TITLE,
      '缴费基数7546～37731元/月（2026-07至2027-06）',
      SHANGHAI,
      [['all', 7546, 37731, '310000', '2026-07', '2027-06']],
    ],
    ['only a lower limit gives nothing', TITLE, '2026年度缴费基数下限为7546元/月。', SHANGHAI, []],
    [
      'several insurances in one list',
      TITLE,
      '企业职工基本养老保险、失业保险、工伤保险缴费基数下限为4699元，上限为23493元。',
      SICHUAN,
      [
        ['pension', 4699, 23493, '510000', null, null],
        ['unemployment', 4699, 23493, '510000', null, null],
        ['injury', 4699, 23493, '510000', null, null],
      ],
    ],
    [
      'all insurances one by one are all',
      TITLE,
      '养老、医疗、失业、工伤、生育保险月缴费基数下限为7546元，上限37731元。',
      SHANGHAI,
      [['all', 7546, 37731, '310000', null, null]],
    ],
  ])('%s', (_, title, text, url, expected) => {
    expect(read(title, paragraphs(text), url)).toEqual(expected)
  })

  it('still knows what is meant after the wage that the limits are taken from', () => {
    const body = paragraphs(
      '问：2026年的缴费基数怎么定？',
      '答：2025年全口径月平均工资为12577元。',
      '灵活就业人员可在60%～300%之间选择，也就是每月7546元～37731元。',
    )
    expect(read('灵活就业养老保险问答', body, SHANGHAI)).toEqual([['pension', 7546, 37731, '310000', null, null]])
  })

  it('keeps insurances on lines of their own apart', () => {
    const body = paragraphs(
      '各参保单位：',
      '一、职工基本养老保险',
      '缴费基数上限为25299元，下限为4986元。',
      '二、职工基本医疗保险',
      '缴费基数上限为24930元，下限为4986元。',
      '本通知自2026年1月1日起执行。',
    )
    expect(read('关于公布2026年社会保险缴费基数的通知', body, HANGZHOU)).toEqual([
      ['pension', 4986, 25299, '330100', '2026-01', null],
      ['medical', 4986, 24930, '330100', '2026-01', null],
    ])
  })

  it.each<[string, string[]]>([
    [
      'the average wage of the year before stands in a sentence of its own',
      ['2025年全市城镇单位就业人员月平均工资为12577元。', '据此核定的缴费基数下限为7546元，上限为37731元。'],
    ],
    ['whom the notice is sent to: districts', ['各区县人力资源和社会保障局、各参保单位：', '缴费基数下限为7546元，上限为37731元。']],
    ['whom the notice is sent to: one district by name', ['浦东新区人社局，各有关单位：', '缴费基数下限为7546元，上限为37731元。']],
  ])('what stands before limits and is not about them changes nothing: %s', (_, lines) => {
    expect(read(TITLE, paragraphs(...lines), SHANGHAI)).toEqual([['all', 7546, 37731, '310000', null, null]])
  })

  it('keeps two areas apart', () => {
    const body = paragraphs(
      '2026年7月1日至2027年6月30日，企业职工基本养老保险缴费基数上限为27549元；广州市、省直缴费基数下限为5510元，其他地市为4775元。',
    )
    expect(read('关于2026年养老保险缴费基数的通知', body, GUANGDONG)).toEqual([
      ['pension', 4775, 27549, '440000', '2026-07', '2027-06'],
      ['pension', 5510, 27549, '440100', '2026-07', '2027-06'],
    ])
  })

  it.each<[string, string[], Expected[]]>([
    [
      'stopped in a sentence of its own',
      ['2026年度职工养老保险、失业保险缴费基数上限为37731元，下限为7546元。', '2025年度公布的上限36921元、下限7384元同时停止执行。'],
      [
        ['pension', 7546, 37731, '310000', null, null],
        ['unemployment', 7546, 37731, '310000', null, null],
      ],
    ],
    [
      'stopped for an insurance that has no new limits',
      ['养老保险缴费基数上限为37731元，下限为7546元。', '工伤保险2025年度上限36921元、下限7384元自2026年7月1日起不再执行。'],
      [['pension', 7546, 37731, '310000', null, null]],
    ],
    [
      'stopped at the end of the sentence that announces',
      ['缴费基数上限为37731元，下限为7546元，原上限36921元、下限7384元同时废止。'],
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'a document that ends takes no amount with it',
      ['缴费基数上限为37731元，下限为7546元，自2026年7月1日起执行，原通知同时废止。'],
      [['all', 7546, 37731, '310000', '2026-07', null]],
    ],
    [
      'the year before, told first',
      ['上年度缴费基数上限为36921元，下限为7384元；本年度上限为37731元，下限为7546元。'],
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'the year before, told last',
      ['缴费基数上限为37731元，下限为7546元（上年度下限为7384元）。'],
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'last year in brackets behind each',
      ['缴费基数上限为37731元/月（去年为36921元/月），下限为7546元/月（去年为7384元/月）。'],
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'how much it grew',
      ['缴费基数上限37731元，较2025年的36921元增加810元；下限7546元，较2025年的7384元增加162元。'],
      [['all', 7546, 37731, '310000', null, null]],
    ],
    [
      'a half-year of transition',
      ['2026年1月至6月下限暂按7384元、上限暂按36921元执行；2026年7月起下限为7546元，上限为37731元。'],
      [['all', 7546, 37731, '310000', '2026-07', null]],
    ],
    ['the old still holds for a while', ['2025年缴费基数上限36921元、下限7384元；2026年标准待公布。'], []],
    ['what is owed for years gone by', ['补缴2024年度的，缴费基数上限35000元，下限7000元。'], []],
    ['only the year before', ['上年度缴费基数上限为36921元，下限为7384元，2026年度标准待公布。'], []],
    [
      'another insurance of an older year',
      ['2026年度养老保险缴费基数上限为37731元，下限为7546元。', '2025年度工伤保险缴费基数上限为36921元，下限为7384元。'],
      [['pension', 7546, 37731, '310000', null, null]],
    ],
    [
      'wages of the year before are no limits of it',
      ['按本人上年度月平均工资申报，缴费基数上限为37731元，下限为7546元。'],
      [['all', 7546, 37731, '310000', null, null]],
    ],
  ])('limits that ended are never shown: %s', (_, lines, expected) => {
    expect(read(TITLE, paragraphs(...lines), SHANGHAI)).toEqual(expected)
  })

  it.each<[string, string[], Expected[]]>([
    [
      'the lowest wage is the lower limit of the housing fund',
      ['住房公积金缴存基数上限为37731元，下限为本市最低工资标准2740元。'],
      [['housing-fund', 2740, 37731, '310000', null, null]],
    ],
    [
      'the lowest wage, named and then told',
      ['住房公积金缴存基数最高不超过37731元，最低不低于本市最低工资标准，即2740元。'],
      [['housing-fund', 2740, 37731, '310000', null, null]],
    ],
    ['the lowest wage is not that of an insurance', ['社会保险缴费基数上限为37731元，下限为本市最低工资标准2740元。'], []],
    ['the other half is printed but is a sum to pay', ['缴费基数上限为37731元，下限按缴费金额1509元确定。'], []],
    ['the other half cannot be a limit', ['缴费基数上限为37731元，下限为546元。'], []],
  ])('no half of a pair where the other half is printed: %s', (_, lines, expected) => {
    expect(read('关于2026年度缴费（缴存）基数的通知', paragraphs(...lines), SHANGHAI)).toEqual(expected)
  })

  it.each([
    ['the whole and one district', ['全市缴存基数上限为31341元，下限为2330元，远郊区下限为2200元。']],
    ['ceilings of their own as well', ['主城区月缴存基数上限为31341元，下限为2330元。', '其他区县上限为30000元，下限为2200元。']],
  ])('districts with limits of their own: none stands for the whole: %s', (_, lines) => {
    expect(read('关于2026年度住房公积金缴存基数的通知', paragraphs(...lines), SHANGHAI)).toEqual([])
  })

  it.each([
    ['one district and the others', ['月缴存基数上限为31341元。', '月缴存基数下限：主城区2330元，其他区县2200元。']],
    ["one district's floor", ['月缴存基数上限为31341元。', '远郊区下限为2200元。']],
    ['a city that is itself a metropolitan area', ['月缴存基数上限为31341元。', '下限：主城都市区中心城区2330元，其他区县2200元。']],
    ['classes in one sentence', ['缴存基数上限为31341元，下限一类地区2330元、二类地区2200元。']],
    ['classes behind the lowest wage', ['缴存基数最高不得超过31341元，最低不得低于所在地最低工资标准（一类地区2330元，二类地区2200元）。']],
  ])('one ceiling over floors by area is half a pair and gives nothing: %s', (_, lines) => {
    expect(read('关于2026年度住房公积金缴存基数的通知', paragraphs(...lines), SHANGHAI)).toEqual([])
  })

  it('says nothing of places it cannot map', () => {
    const body = paragraphs('一类地区缴费基数下限为4775元，二类地区缴费基数下限为4200元。')
    expect(read('关于2026年养老保险缴费基数的通知', body, GUANGDONG)).toEqual([])
  })
})

describe('limits are read from tables', () => {
  it('limits in columns, insurances in rows', () => {
    const body = table(
      ['险种', '缴费基数下限（元/月）', '缴费基数上限（元/月）'],
      ['养老保险', '4699', '23493'],
      ['医疗保险', '4800', '24000'],
    )
    expect(read('2026年度社会保险缴费基数表', body, SICHUAN)).toEqual([
      ['pension', 4699, 23493, '510000', null, null],
      ['medical', 4800, 24000, '510000', null, null],
    ])
  })
  it('limits in rows, insurances in columns', () => {
    const body = table(['项目', '养老保险', '失业保险'], ['上限', '23493', '23493'], ['下限', '4699', '4699'])
    expect(read('2026年度社会保险缴费基数表', body, SICHUAN)).toEqual([
      ['pension', 4699, 23493, '510000', null, null],
      ['unemployment', 4699, 23493, '510000', null, null],
    ])
  })
  it('a header in two rows', () => {
    const body = table(['险种', '缴费基数'], ['下限', '上限'], ['养老保险', '4699', '23493'])
    expect(read('2026年度社会保险缴费基数表', body, SICHUAN)).toEqual([['pension', 4699, 23493, '510000', null, null]])
  })
  it.each<[string, string, Expected[]]>([
    [
      'their shares behind them',
      '<tr><td>险种</td><td>缴费基数下限</td><td>缴费基数上限</td></tr><tr><td>职工养老保险</td><td>4693元（60%）</td><td>23463元（300%）</td></tr>',
      [['pension', 4693, 23463, '510000', null, null]],
    ],
    [
      'what they are a share of behind them',
      '<tr><td>项目</td><td>标准</td></tr><tr><td>养老保险最低缴费基数</td><td>4693元（全省月平均工资的60%）</td></tr><tr><td>养老保险最高缴费基数</td><td>23463元（月平均工资的300%）</td></tr>',
      [['pension', 4693, 23463, '510000', null, null]],
    ],
    [
      'for some classes of areas alone',
      '<tr><td>险种</td><td>缴费基数下限</td><td>缴费基数上限</td></tr><tr><td>职工养老保险</td><td>4693元（一类区）</td><td>23463元</td></tr>',
      [],
    ],
    [
      'of the year before',
      '<tr><td>险种</td><td>缴费基数下限</td><td>缴费基数上限</td></tr><tr><td>职工养老保险</td><td>4511元（调整前）</td><td>23463元（上年度）</td></tr>',
      [],
    ],
    [
      'rates right of the limits',
      '<tr><td rowspan="2">险种</td><td colspan="2">月缴费基数（元）</td><td rowspan="2">单位费率</td><td rowspan="2">个人费率</td></tr><tr><td>下限</td><td>上限</td></tr><tr><td>职工医保</td><td>4800</td><td>24000</td><td>8%</td><td>2%</td></tr>',
      [['medical', 4800, 24000, '510000', null, null]],
    ],
    [
      'sums to pay right of the limits',
      '<tr><td rowspan="2">险种</td><td colspan="2">缴费基数</td><td colspan="2">月缴费额</td></tr><tr><td>最低</td><td>最高</td><td>最低</td><td>最高</td></tr><tr><td>养老保险</td><td>4699</td><td>23493</td><td>4939</td><td>9698</td></tr>',
      [['pension', 4699, 23493, '510000', null, null]],
    ],
    [
      'sums to pay left of the limits',
      '<tr><td rowspan="2">险种</td><td colspan="2">月缴费金额</td><td colspan="2">缴费基数</td></tr><tr><td>最低</td><td>最高</td><td>最低</td><td>最高</td></tr><tr><td>养老保险</td><td>4939</td><td>9698</td><td>4699</td><td>23493</td></tr>',
      [['pension', 4699, 23493, '510000', null, null]],
    ],
    [
      'one upper limit for three rows',
      '<tr><td>险种</td><td>下限</td><td>上限</td></tr><tr><td>养老保险</td><td>4699</td><td rowspan="3">23493</td></tr><tr><td>失业保险</td><td>4699</td></tr><tr><td>工伤保险</td><td>4699</td></tr>',
      [
        ['pension', 4699, 23493, '510000', null, null],
        ['unemployment', 4699, 23493, '510000', null, null],
        ['injury', 4699, 23493, '510000', null, null],
      ],
    ],
    [
      'both limits for two rows',
      '<tr><td>险种</td><td>下限</td><td>上限</td></tr><tr><td>养老保险</td><td rowspan="2">4699</td><td rowspan="2">23493</td></tr><tr><td>失业保险</td></tr>',
      [
        ['pension', 4699, 23493, '510000', null, null],
        ['unemployment', 4699, 23493, '510000', null, null],
      ],
    ],
    [
      'one limit across two insurances',
      '<tr><td>项目</td><td>养老保险</td><td>失业保险</td></tr><tr><td>上限</td><td colspan="2">23493</td></tr><tr><td>下限</td><td colspan="2">4699</td></tr>',
      [
        ['pension', 4699, 23493, '510000', null, null],
        ['unemployment', 4699, 23493, '510000', null, null],
      ],
    ],
    [
      'an insurance beside its two limits',
      '<tr><td>险种</td><td>项目</td><td>标准（元/月）</td></tr><tr><td rowspan="2">养老保险</td><td>缴费基数下限</td><td>4699</td></tr><tr><td>缴费基数上限</td><td>23493</td></tr><tr><td rowspan="2">医疗保险</td><td>缴费基数下限</td><td>4800</td></tr><tr><td>缴费基数上限</td><td>24000</td></tr>',
      [
        ['pension', 4699, 23493, '510000', null, null],
        ['medical', 4800, 24000, '510000', null, null],
      ],
    ],
    [
      'insurances above their limits',
      '<tr><td rowspan="2">年度</td><td colspan="2">养老保险</td><td rowspan="2">备注</td><td colspan="2">医疗保险</td></tr><tr><td>下限</td><td>上限</td><td>下限</td><td>上限</td></tr><tr><td>2026</td><td>4699</td><td>23493</td><td>无</td><td>4800</td><td>24000</td></tr>',
      [
        ['pension', 4699, 23493, '510000', null, null],
        ['medical', 4800, 24000, '510000', null, null],
      ],
    ],
    [
      'a row that does not fit',
      '<tr><td>险种</td><td>下限</td><td>上限</td><td rowspan="2">备注</td></tr><tr><td>养老保险</td><td>4699</td><td>23493</td></tr><tr><td>失业保险</td><td>4699</td></tr>',
      [['pension', 4699, 23493, '510000', null, null]],
    ],
    [
      'one upper limit for twenty rows',
      `<tr><td>市</td><td>下限</td><td>上限</td></tr><tr><td>成都市</td><td>4799</td><td rowspan="20">23493</td></tr>${'<tr><td>金牛区</td><td>4500</td></tr>'.repeat(18)}<tr><td>绵阳市</td><td>4699</td></tr>`,
      [
        ['all', 4799, 23493, '510100', null, null],
        ['all', 4699, 23493, '510700', null, null],
      ],
    ],
    [
      'spans without sense',
      '<tr><td colspan="-3">险种</td><td colspan="x">下限</td><td rowspan="">上限</td></tr><tr><td>养老保险</td><td>4699</td><td>23493</td></tr>',
      [['pension', 4699, 23493, '510000', null, null]],
    ],
  ])('cells that reach over columns and rows: %s', (_, rows, expected) => {
    expect(read('2026年度社会保险缴费基数表', `<table>${rows}</table>`, SICHUAN)).toEqual(expected)
  })
  it('places in rows', () => {
    const body = table(['地区', '下限', '上限'], ['广州市', '5510', '27549'], ['深圳市', '4775', '27549'])
    expect(read('2026年养老保险缴费基数上下限', body, GUANGDONG)).toEqual([
      ['pension', 5510, 27549, '440100', null, null],
      ['pension', 4775, 27549, '440300', null, null],
    ])
  })
  it('insurances above, limits below them', () => {
    const body = table(['项目', '养老保险', '医疗保险'], ['下限', '上限', '下限', '上限'], ['2026年度', '4699', '23493', '4800', '24000'])
    expect(read('2026年度社会保险缴费基数', body, SICHUAN)).toEqual([
      ['pension', 4699, 23493, '510000', null, null],
      ['medical', 4800, 24000, '510000', null, null],
    ])
  })
  it('a sentence in a cell beside rates', () => {
    const body = table(['险种', '缴费基数', '单位'], ['养老保险', '下限4699元，上限23493元', '16%'], ['医疗保险', '4800～24000元', '8%'])
    expect(read('2026年度社会保险缴费基数', body, SICHUAN)).toEqual([
      ['pension', 4699, 23493, '510000', null, null],
      ['medical', 4800, 24000, '510000', null, null],
    ])
  })
  it('sums to pay beside bases that cannot be told apart give nothing', () => {
    const body = table(['险种', '缴费基数', '月缴费额'], ['最低', '最高', '最低', '最高'], ['养老保险', '4699', '23493', '4939', '9698'])
    expect(read('2026年度社会保险缴费基数', body, SICHUAN)).toEqual([])
  })
  it('before and after in columns gives that after', () => {
    const body = table(['项目', '调整前', '调整后'], ['下限', '4499', '4699'], ['上限', '22493', '23493'])
    expect(read('2026年度社会保险缴费基数表', body, SICHUAN)).toEqual([['all', 4699, 23493, '510000', null, null]])
  })
  it('a range in one cell', () => {
    const body = table(['险种', '缴费基数范围'], ['养老保险', '4699~23493'], ['失业保险', '4699元-23493元'])
    expect(read('2026年度社会保险缴费基数', body, SICHUAN)).toEqual([
      ['pension', 4699, 23493, '510000', null, null],
      ['unemployment', 4699, 23493, '510000', null, null],
    ])
  })
})

describe('a rate, an example, a sum to pay or a yearly sum gives no limit', () => {
  it.each([
    ['rates only', '缴费比例为单位16%、个人8%，2026年执行。'],
    ['an example', '例如，某职工月工资5000元，低于缴费基数下限7546元，则按7546元缴费。'],
    ['a sum to pay', '2026年度灵活就业人员最低缴费金额为1509.2元，最高缴费金额为7546.2元。'],
    ['a benefit', '2026年失业保险金标准最低为2260元，最高为2340元。'],
    ["a year's sum", '2026年度缴费基数下限为90552元/年。'],
    ['a share of the wage that is a sum to pay', '2026年度缴费基数另行公布，最低按月平均工资的60%缴费为4509元。'],
    ['limits of a sum to pay, compared', '2026年度住房公积金缴存基数按工资确定，月缴存额不得超过10622元。'],
    [
      'a multiple of the wage for a sum to pay',
      '2026年度住房公积金缴存基数另行公布，月缴存额不得超过职工月平均工资的3倍的24%，即10622元。',
    ],
    ['limits of a sum to pay', '2026年度住房公积金月缴存额上限为10622元。'],
    ['the wage a share is taken of', '2026年度缴费基数为9183元的300%。'],
    ['civil servants', '2026年度机关事业单位养老保险缴费基数下限为4800元。'],
    ['a scheme of civil servants that firms are named beside', '2026年度企业和机关事业单位养老保险改革后，单位缴费基数下限为4800元。'],
    ['an unknown district', '2026年度某某县缴费基数下限为4800元。'],
    ['contradicting values', '缴费基数下限为7546元。缴费基数下限为7000元。'],
    ["the residents' premium", '2026年城乡居民医保个人缴费标准不低于400元。'],
  ])('%s', (_, text) => {
    expect(read('关于社会保险缴费工作的通知', paragraphs(text), SHANGHAI)).toEqual([])
  })
  it('no figures from a page that is not official', () => {
    const body = paragraphs('2026年度缴费基数上限为37731元，下限为7546元。')
    expect(spotHtml(notice(TITLE, body), 'https://www.shebao.example/a.html').figures).toEqual([])
    expect(spotHtml(notice(TITLE, body), null).figures).toEqual([])
  })
})
