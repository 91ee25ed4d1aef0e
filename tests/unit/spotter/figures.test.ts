import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Band, PublishedFigure } from '../../../src/domain/page.ts'
import { readNotice } from '../../../src/spotter/figures/index.ts'
import { excerpt, placeOfText, readNoticeText, readPasted } from '../../../src/spotter/index.ts'
import { TEXTS } from '../../fixtures/blind/figures.ts'
import type { BlindText } from '../../fixtures/blind/notice.ts'
import { NOTICES } from '../../fixtures/blind/notices2027.ts'
import { STRANGERS } from '../../fixtures/blind/strangers.ts'
import { TRAPS } from '../../fixtures/blind/notices2028.ts'
import { article, bare, table } from '../../fixtures/blind/frames.ts'
import { runHere } from '../../setup/command.ts'
import { scratch } from '../../setup/scratch.ts'
import { known, readHtml, spotHtml } from './world.ts'

const sameBands = (wanted: readonly Band[], got: readonly Band[] = []): boolean =>
  wanted.length === got.length &&
  wanted.every((band, at) => {
    const other = got[at] as Band
    return band.value === other.value && (band.label.includes(other.label) || other.label.includes(band.label))
  })
const isSame = (wanted: Partial<PublishedFigure>, got: PublishedFigure): boolean =>
  Object.entries(wanted).every(([key, value]) =>
    key === 'bands' ? sameBands(value as Band[], got.bands) : got[key as keyof PublishedFigure] === value,
  )

/** A text as an office's page: its first short line is the title, its rows are a table. */
function pageOf(text: string): string {
  const lines = text.split('\n')
  const [first = ''] = lines
  const titled = lines.length > 1 && first.length < 60 && !first.startsWith('\t')
  const [rows = [], others = []] = [true, false].map((are) => lines.slice(titled ? 1 : 0).filter((line) => line.startsWith('\t') === are))
  const cells = (row: string): string => row.replace(/\t([^\t]*)/g, '<td>$1</td>')
  return bare(titled ? first : '通知', others, `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`)
}

describe('sentences and tables written before the reader', () => {
  const pasted = ({ text, place }: BlindText) => readPasted(text, place, known).figures
  const onPage = ({ text, place }: BlindText) => readNotice(excerpt(readHtml(pageOf(text))), place, known).figures
  const dated = [...TEXTS, ...NOTICES, ...TRAPS].filter(({ text }) => /20\d\d/.test(text))
  it.each([
    ['the first eighty', TEXTS, pasted],
    ['two hundred and twenty later ones', NOTICES, pasted],
    ['two hundred and seventy-five, half of them traps', TRAPS, pasted],
    ['five hundred by others and in their manner', STRANGERS, pasted],
    ['on a page', dated, onPage],
  ])('nine of ten figures are read, and none that is not there: %s', (_, texts, figuresOf) => {
    const wrong: string[] = []
    const missed: string[] = []
    let wanted = 0
    for (const one of texts) {
      const { text, expected } = one
      wanted += expected.length
      const left = [...figuresOf(one)]
      for (const figure of expected) {
        const at = left.findIndex((found) => isSame(figure, found))
        if (at === -1) missed.push(`${text.slice(0, 40)} ${JSON.stringify(figure)}`)
        else left.splice(at, 1)
      }
      wrong.push(...left.map((figure) => `${text.slice(0, 40)} ${JSON.stringify(figure)}`))
    }
    expect(wrong).toEqual([])
    expect(wanted).toBeGreaterThan(60)
    expect(missed.length / wanted, missed.join('\n')).toBeLessThanOrEqual(0.1)
  })
  it.each([...TEXTS, ...NOTICES, ...STRANGERS].filter(({ window }) => window !== undefined))(
    'when to pay: $text',
    ({ text, place, window }) => {
      const [from, to] = window ?? []
      expect(readPasted(text, place, known).window).toEqual({ from, to, what: 'resident-premium' })
    },
  )
  it('no other text gives a time to pay', () => {
    for (const { text, place } of [...TEXTS, ...NOTICES, ...STRANGERS].filter(({ window }) => window === undefined))
      expect(readPasted(text, place, known).window, text).toBeNull()
  })
})

const values = (text: string, place = '310000') =>
  readPasted(text, place, known).figures.map(({ kind, value, rate, base, lower, upper, bands, unit }) =>
    [kind, value, rate, base, lower, upper, bands?.map((band) => `${band.label}=${band.value}`).join(' '), unit]
      .filter((part) => part !== undefined)
      .join(' '),
  )

describe('what belongs together', () => {
  it('rate, base and sum from three sentences are one figure', () => {
    expect(values('2026年灵活就业人员医保缴费\n缴费比例为8%。\n缴费基数为5000元。\n月缴费额为400元。')).toEqual([
      'flexible-medical 400 0.08 5000 yuan/month',
    ])
  })
  it('parts that contradict each other give nothing', () => {
    expect(values('2026年灵活就业人员医保按8%缴纳，缴费基数为5000元，每月缴费500元。')).toEqual([])
    expect(values('2026年灵活就业人员医保每月缴费400元。\n2026年灵活就业人员医保每月缴费420元。')).toEqual([])
  })
  it('values of two years: the newer one', () => {
    expect(values('2025年度失业保险金标准为每月2000元。\n2026年度失业保险金标准为每月2100元。')).toEqual([
      'unemployment-benefit 2100 yuan/month',
    ])
  })
  it('sentences that each tell their own group', () => {
    expect(
      values(
        '2026年度城乡居民医保缴费标准\n（一）在校学生：个人缴费标准为每人413元，财政补助956元。\n（二）其他人员：个人缴费标准为每人549元，财政补助820元。',
      ),
    ).toEqual(['resident-premium 在校学生=413 其他人员=549 yuan/year'])
  })
  it('a table that lost its tabs on the way out of a PDF file', () => {
    expect(values('2026年社会保险缴费基数（元/月）\n险种 下限 上限\n养老保险 4700 23500')).toEqual(['base-limits 4700 23500 yuan/month'])
  })
  it('the time in which benefits are drawn is no time to pay', () => {
    const text = '2026年度城乡居民医保待遇享受时间\n在规定时间内办理参保登记及缴费手续的，自2026年1月1日起至2026年12月31日享受待遇。'
    expect(readPasted(text, '440100', known).window).toBeNull()
  })
  it('a list whose first part names it, parted by semicolons: every part, told apart by its condition', () => {
    expect(values('一、缴费满1年不满5年的，失业保险金月发放标准为2301元；二、满5年不满10年的，为2332元；三、满10年的，为2363元。')).toEqual(
      ['unemployment-benefit 满1年不满5年=2301 满5年不满10年=2332 满10年=2363 yuan/month'],
    )
    expect(values('2027年度居民医保缴费标准：成年居民一档每人每年555元，二档每人每年444元；少年儿童每人每年333元。')).toEqual([
      'resident-premium 成年居民一档=555 二档=444 少年儿童=333 yuan/year',
    ])
  })
  it('two parts of a list that are told apart by nothing give nothing', () => {
    expect(values('2026年失业保险金标准为每月2301元；另为每月2332元。')).toEqual([])
  })
  it('a sentence copied without the year above it, but a page only with one', () => {
    const text = '灵活就业人员参加职工基本医疗保险，以7000元为缴费基数，按8%的比例缴纳，每月560元。'
    expect(values(text)).toEqual(['flexible-medical 560 0.08 7000 yuan/month'])
    expect(readNotice({ title: '', headings: [], main: text }, '310000', known).figures).toEqual([])
  })
  it('the year or day between a name and its number', () => {
    expect(values('养老金计发基数：2026年为7654元。')).toEqual(['benefit-base 7654 yuan/month'])
  })
  it('what residents pay, beside what the state adds', () => {
    expect(values('居民医保2027年个人缴费401元，财政补助不低于701元。')).toEqual(['resident-premium 401 yuan/year'])
    expect(values('2027年城乡居民医保个人筹资标准为每人402元，各级财政补助标准不低于702元。')).toEqual(['resident-premium 402 yuan/year'])
    expect(values('2027年城乡居民医保财政补助标准不低于每人每年703元。')).toEqual([])
  })
  it.each(['林某2026年3月失业，领取失业保险金1801元。', '新生儿参加2026年居民医保，个人缴费404元。'])(
    'one case of several gives nothing: %s',
    (text) => expect(values(text)).toEqual([]),
  )
  it('an answer is of what its question asks', () => {
    expect(values('问：2027年居民医保交多少钱？\n答：420元。')).toEqual(['resident-premium 420 yuan/year'])
    expect(values('问：2027年居民医保财政补助多少？\n答：720元。')).toEqual([])
  })
  it('a limit that the next sentence keeps for some insurances alone', () => {
    const text = '2026年社会保险缴费基数下限4415元，上限22075元。\n自2026年7月1日起，企业职工基本养老保险执行以上标准。'
    expect(readPasted(text, '620100', known).figures.map(({ insurance }) => insurance)).toEqual(['pension'])
  })
  it('the year before has ended where the new standard is out, though not told', () => {
    expect(values('2025年度社会保险缴费基数下限为4182元、上限为20910元。2026年度新标准已经公布，见附件。')).toEqual([])
  })
  it('of columns for years the newest counts', () => {
    const text = '项目\t2026年度\t2027年度\n居民医保个人缴费（元）\t400\t425'
    expect(values(text)).toEqual(['resident-premium 425 yuan/year'])
  })
  it('what is only planned gives nothing', () => {
    expect(values('2026年灵活就业人员医保月缴费标准拟调整为每月500元。')).toEqual([])
  })
  it('on a page the same', () => {
    const html = article(
      { name: '苏州市医疗保障局', code: '3205000050' },
      '通知公告',
      '关于2026年灵活就业人员职工医保缴费标准的通告',
      ['自2026年1月1日起，标准如下。'],
      table(['人员类别', '缴费基数', '费率', '月缴费额（元）'], [['灵活就业人员', '4879', '9%', '439.11']]),
    )
    expect(spotHtml(html, 'https://ybj.suzhou.gov.cn/art/2026/1/1/art_1_1.html').figures).toMatchObject([
      { kind: 'flexible-medical', value: 439.11, rate: 0.09, base: 4879, unit: 'yuan/month', from: '2026-01', place: '320500' },
    ])
  })
})

describe('several told apart', () => {
  it.each<[string, string]>([
    [
      '自2026年7月1日起，缴费不满10年的，失业保险金按最低工资标准的90%发放，即2340元/月；满10年的，按80%发放，即2080元/月。',
      'unemployment-benefit 不满10年=2340 满10年=2080 yuan/month',
    ],
    [
      '2026年失业保险金标准：一类地区按90%发放，即2340元/月；二类地区按80%发放，即2080元/月。',
      'unemployment-benefit 一类地区=2340 二类地区=2080 yuan/month',
    ],
    [
      '失业保险缴费不满10年的，失业保险金月标准为最低工资的85%；满10年的，为90%。2026年1月1日起执行。',
      'unemployment-benefit 不满10年=0.85 满10年=0.9 ratio',
    ],
    [
      '2026年领取期限1—12个月的，按最低工资标准的90%计发；13—24个月的按80%计发失业保险金。',
      'unemployment-benefit 领取期限1—12个月=0.9 13—24个月=0.8 ratio',
    ],
    [
      '2026年灵活就业人员职工医保：统账结合按8%缴费，每月538.16元；单建统筹按5%缴费，每月336.35元。',
      'flexible-medical 统账结合=538.16 单建统筹=336.35 yuan/month',
    ],
    [
      '2026年灵活就业人员参加职工医保，一档按8%缴纳，月缴费538.16元，二档按5%缴纳，月缴费336.35元。',
      'flexible-medical 一档=538.16 二档=336.35 yuan/month',
    ],
    ['2026年居民医保：一档400元/人·年，二档775元/人·年，大学生一档400元。', 'resident-premium 一档=400 二档=775 大学生一档=400 yuan/year'],
    [
      '2026年9月起失业保险金发放标准：缴费满1年不满5年的2174元，满5年的2201元，从第13个月起一律按2174元发放。',
      'unemployment-benefit 满1年不满5年=2174 满5年=2201 从第13个月起=2174 yuan/month',
    ],
    ['2027年城乡居民医保缴费标准：成年人430元，未成年人400元。', 'resident-premium 成年人=430 未成年人=400 yuan/year'],
    ['2027年度我市居民医保分两档缴费，一档430元，二档560元。', 'resident-premium 一档=430 二档=560 yuan/year'],
    ['大学生参加2027年度居民医保，个人缴费标准为210元；其他居民为420元。', 'resident-premium 大学生=210 其他居民=420 yuan/year'],
  ])('%s', (text, expected) => expect(values(text)).toEqual([expected]))
  it.each([
    '2026年缴费满5年不足10年的，失业保险金标准为每月2100元。',
    '2026年失业保险金：满10年的按最低工资的90%发放。',
    '大学生参加2027年度居民医保，个人缴费标准为210元。',
    '2026年灵活就业人员医保一档月缴费538.16元。',
    '2026年灵活就业人员职工医保缴费基数为4504元，缴费比例为10%或者8%。',
    '2026年灵活就业人员医保本市一档缴费比例8%，二档2%，缴费基数6727元。',
    '2026年缴费不满10年的，失业保险金按90%发放，即2340元/月；满10年的，按80%发放。',
    '2026年灵活就业人员养老、医保合计缴费：4986元×28%=1396.08元/月。',
    '2026年灵活就业人员参保：养老20%，医保8%，最低月缴1396元。',
    '2026年灵活就业人员社保补贴标准为：医保缴费基数4986元×8%×2/3=265.92元/月。',
  ])('one of several alone is nobody else’s: %s', (text) => expect(values(text)).toEqual([]))
  it('the lowest of several sums is nobody’s, its share is everybody’s', () => {
    expect(values('2026年灵活就业人员医保可选三档基数，按8%缴费，每月最低239.33元。')).toEqual(['flexible-medical 0.08 ratio'])
  })
  it('what everybody has to have is no part', () => {
    expect(values('2026年，缴费满1年的，失业保险金标准为每月2100元。')).toEqual(['unemployment-benefit 2100 yuan/month'])
    expect(values('2026年本市执行一类地区标准，月最低工资标准2490元。')).toEqual(['minimum-wage 2490 yuan/month'])
    expect(values('2026年最低工资标准：我市执行一类地区每月2490元。')).toEqual(['minimum-wage 2490 yuan/month'])
  })
  it('a base times a share', () => {
    expect(values('2026年灵活就业人员医保缴费标准为：基数4953元×8%=396.24元/月，大额医疗补助另收8元/月。')).toEqual([
      'flexible-medical 396.24 0.08 4953 yuan/month',
    ])
    expect(values('2026年灵活就业人员医保缴费标准为：基数4953元×8%=420元/月。')).toEqual([])
  })
  it('limits of the insurances in brackets behind, and of no other', () => {
    expect(
      readPasted(
        '关于2026年社会保险缴费基数的通知\n缴费基数下限5333元，上限26664元。（企业职工养老、失业、工伤保险）',
        '630000',
        known,
      ).figures.map(({ insurance, lower }) => [insurance, lower]),
    ).toEqual([
      ['pension', 5333],
      ['unemployment', 5333],
      ['injury', 5333],
    ])
  })
  it('both limits named before both numbers', () => {
    expect(values('2026年城镇企业职工基本养老保险月最低缴费基数、最高缴费基数分别为4403元和22017元。')).toEqual([
      'base-limits 4403 22017 yuan/month',
    ])
  })
})

describe('periods', () => {
  const spans = (text: string) => readPasted(text, '310000', known).figures.map(({ from, to }) => `${from} ${to}`)
  it('an end in a sentence of its own', () => {
    const text = '从2026年9月1日起，职工基本养老保险最低缴费基数为5180元，最高缴费基数为25902元。'
    expect(spans(`${text}执行至2027年8月31日。`)).toEqual(['2026-09 2027-08'])
    expect(spans(`${text}执行至2027年8月31日。另一项执行至2028年8月31日。`)).toEqual(['2026-09 null'])
    expect(spans(`${text}执行至2025年8月31日。`)).toEqual(['2026-09 null'])
  })
  it('rows of a table with their months: the newest, for its own', () => {
    const text = '历年养老保险缴费基数\n年度\t缴费基数下限\t缴费基数上限\n2025年1月-12月\t4354\t21768\n2026年1月-12月\t4443\t22215'
    expect([values(text), spans(text)]).toEqual([['base-limits 4443 22215 yuan/month'], ['2026-01 2026-12']])
  })
  it('a year alone says nothing of its months', () => {
    expect(spans('历年养老保险缴费基数\n年度\t下限\t上限\n2025年\t4354\t21768\n2026年\t4443\t22215')).toEqual(['null null'])
  })
})

describe('lines that a PDF file cuts', () => {
  it.each<[string, string]>([
    [
      '关于调整失业保险金标准的通知\n自2026年7月1日起，全市失业保险金标准统一调整为每\n人每月2340元。',
      'unemployment-benefit 2340 yuan/month',
    ],
    ['自2026年1月1日起，全省企业职工基本养老保险月缴费基数上限为2\n4930元，下限为4986元。', 'base-limits 4986 24930 yuan/month'],
    [
      '2026年标准\n自2026年1月1日起，全省企业职工基本养老保险月缴\n费基数上限为24930元，下限为4986元，请各单位遵照\n执行。',
      'base-limits 4986 24930 yuan/month',
    ],
  ])('%s', (text, expected) => expect(values(text)).toEqual([expected]))
  it('a list of short lines stays one', () => {
    expect(values('2026年社会保险缴费基数标准如下所示各位参保人请知悉\n一、缴费基数下限4986元\n二、缴费基数上限24930元')).toEqual([
      'base-limits 4986 24930 yuan/month',
    ])
  })
})

describe('whose figures they are', () => {
  const at = (text: string, place: string) =>
    readPasted(text, place, known).figures.map(({ kind, value, lower, place: of }) => `${kind} ${value ?? lower} ${of}`)
  it.each([
    '上海灵活就业人员职工医保每月缴费538元,2026年1月起执行。',
    '无锡市灵活就业人员职工医保每月缴费538元,2026年1月起执行。',
    '昆明市灵活就业人员职工医保每月缴费538元,2026年1月起执行。',
    '2026年,义乌市灵活就业人员职工医保每月缴费538元。',
    '据了解,上海市2026年社会保险缴费基数上限37731元,下限7546元,苏州市标准尚未公布。',
    '上海市2026年度职工社会保险缴费标准\n2026年7月起,社会保险缴费基数上限37731元,下限7546元。',
    '上海市2026年灵活就业人员缴费标准\n灵活就业人员职工医保每月缴费538元。',
    '2026年各地标准\n一、上海市\n灵活就业人员职工医保每月缴费538元。\n社会保险缴费基数上限37731元,下限7546元。',
    '2026年灵活就业人员医保缴费标准\n\t地区\t月缴费额（元）\n\t南京市\t520\n\t无锡市\t538',
    '2026年社会保险缴费基数\n\t地区\t下限\t上限\n\t上海市\t7546\t37731',
  ])('those of another place are not the own place’s: %s', (text) => expect(at(text, '320500')).toEqual([]))
  it.each<[string, string, string]>([
    ['2026年,苏州灵活就业人员职工医保每月缴费538元。', '320500', 'flexible-medical 538 320500'],
    ['江苏省苏州市灵活就业人员2026年职工医保每月缴费538元,可在上海银行柜台缴纳。', '320500', 'flexible-medical 538 320500'],
    ['昆山市灵活就业人员2026年职工医保每月缴费538元。', '320500', 'flexible-medical 538 320583'],
    ['南京市灵活就业人员2026年职工医保每月缴费538元。', '320000', 'flexible-medical 538 320100'],
    ['我市2026年失业保险金标准为每月2100元。', '320500', 'unemployment-benefit 2100 320500'],
    ['全省2026年基本养老金计发基数为8785元。', '320500', 'benefit-base 8785 320000'],
    ['2026年白银市标准\n灵活就业人员职工医保每月缴费538元。', '620400', 'flexible-medical 538 620400'],
    ['浦东新区灵活就业人员2026年职工医保每月缴费538元。', '310000', 'flexible-medical 538 310000'],
  ])('and its own are: %s', (text, place, expected) => expect(at(text, place)).toEqual([expected]))
  it.each<[string, string[]]>([
    ['2025年全国城镇单位就业人员年平均工资124110元。', []],
    ['2025年江苏省城镇单位就业人员年平均工资134110元。', ['average-wage 134110 320000']],
    ['2025年江苏省苏州市城镇单位就业人员年平均工资144110元。', ['average-wage 144110 320500']],
    ['参保指南\n上海市\n灵活就业人员职工医保2026年每月缴费738元\n其他说明\n灵活就业人员职工医保2026年每月缴费538元。', []],
    [
      '参保指南\n上海市\n灵活就业人员职工医保2026年每月缴费738元\n苏州市\n灵活就业人员职工医保2026年每月缴费538元',
      ['flexible-medical 538 320500'],
    ],
  ])('as far as the words go: %s', (text, expected) => expect(at(text, '320500')).toEqual(expected))
  it.each<[string, string, string[]]>([
    ['320500', '2026年吴江区、昆山市灵活就业人员职工医保每月缴费538元,市区548元。', []],
    ['371300', '平邑县2026年度居民医保征缴公告\n全县城乡居民2026年度医保费个人缴费400元/人·年。', ['resident-premium 400 371326']],
    ['330000', '2026年全省城乡居民医保个人缴费标准不低于400元,杭州市为660元。', []],
    ['330000', '浙江省2026年最低工资标准:杭州市区2660元;绍兴市2430元;衢州市2260元。', []],
    ['330000', '浙江省2026年最低工资标准:杭州市2660元。', ['minimum-wage 2660 330100']],
    ['330000', '2026年月最低工资标准一类地区2660元(杭州市);二类地区2430元(绍兴市、金华市)。', ['minimum-wage undefined 330000']],
    ['110000', '北京市通州区2026年灵活就业人员职工医保每月缴费538元。', ['flexible-medical 538 110000']],
  ])('at %s: %s', (place, text, expected) => expect(at(text, place)).toEqual(expected))
  it('a province’s page that tells a sum of each city gives none of the province', () => {
    expect(at('2026年,南京市灵活就业人员职工医保每月缴费538元,无锡市每月540元。', '320000')).toEqual([])
  })
  it('on a page the same', () => {
    const html = article({ name: '苏州市人力资源和社会保障局', code: '3205000050' }, '要闻', '社保缴费标准', [
      '据了解,上海市2026年社会保险缴费基数上限37731元,下限7546元,苏州市标准尚未公布。',
    ])
    expect(spotHtml(html, 'https://hrss.suzhou.gov.cn/a/202607/t1.html').figures).toEqual([])
  })
})

describe('what is told roughly or not decided', () => {
  it.each([
    '2026年灵活就业人员职工医保每月缴费约500元。',
    '2026年灵活就业人员职工医保缴费基数约5000元，按8%缴纳，每月400元。',
    '2026年灵活就业人员职工医保每月缴费500元左右。',
    '2026年度城乡居民医保个人缴费标准大约400元/年。',
    '2025年全省城镇单位就业人员月平均工资8000元左右。',
    '2026年社会保险缴费基数下限约4500元，上限约22500元。',
    '2026年社会保险缴费基数下限4500元左右，上限22500元左右。',
    '2026年社会保险缴费基数预计调整，下限4500元，上限22500元。',
    '2026年失业保险金标准为每月2000元上下。',
  ])('gives nothing: %s', (text) => expect(values(text, '320500')).toEqual([]))
})

describe('npm run spot -- --text', { timeout: 30_000 }, () => {
  const folder = scratch('notice', afterAll)
  const file = join(folder, 'notice.txt')
  writeFileSync(file, '南京市医疗保障局通告\n2026年灵活就业人员职工医保缴费标准为每人每月480元。')
  const run = (...args: string[]) => runHere('scripts/spot.ts', ['--text', file, ...args])
  it('answers with figures and window, for the place the text names', async () => {
    expect(JSON.parse((await run()).out)).toMatchObject({
      place: '320100',
      figures: [{ kind: 'flexible-medical', value: 480, place: '320100' }],
      window: null,
    })
  })
  it('none for a place given that is not the text’s', async () => {
    expect(JSON.parse((await run('--place', '320500')).out)).toMatchObject({ place: '320500', figures: [] })
  })
  it('a place that is none is said', async () => {
    const { code, err } = await run('--place', '999999')
    expect([code, err]).toEqual([2, expect.stringContaining('six digits')])
  })
  it('the place of an address', () => {
    expect(placeOfText('2026年通告', 'https://ybj.suzhou.gov.cn/a.html', known)).toBe('320500')
  })

  it.each([
    ['the place that the text names, not the person’s own', '苏州市灵活就业人员职工医保缴费标准为每人每月520元。', null, '320500'],
    [
      'the place of its address, not the person’s own',
      '灵活就业人员职工医保缴费标准为每人每月520元。',
      'https://ybj.suzhou.gov.cn/a.html',
      '320500',
    ],
    ['the person’s own place where neither says', '灵活就业人员职工医保缴费标准为每人每月520元。', null, '310000'],
  ])('a pasted notice is of %s', (_, text, url, place) => {
    expect(readNoticeText(text, url, '310000', known)).toMatchObject({ place, figures: [{ value: 520, place }] })
  })
})

describe('what a figure is for', () => {
  const read = (text: string) =>
    readPasted(text, '620100', known).figures.map(({ kind, value, lower, from, to, year }) => [kind, value ?? lower, from, to, year])
  it.each<[string, ReturnType<typeof read>]>([
    ['2023年度企业职工养老保险缴费基数下限为4156元，上限为20781元。', [['base-limits', 4156, null, null, '2023']]],
    ['2026年灵活就业人员职工医保每月缴费374.4元。', [['flexible-medical', 374.4, null, null, '2026']]],
    ['自2026年1月起，失业保险金标准为每月1760元。', [['unemployment-benefit', 1760, '2026-01', null, undefined]]],
    ['2025年度全省城镇单位就业人员月平均工资为7300元。', [['average-wage', 7300, null, null, undefined]]],
    // The months in which a year’s sum is paid are not those that it is for.
    [
      '2026年度灵活就业人员职工医保缴费标准为每年5040元。\n缴费期限：2026年1月1日至3月31日。',
      [['flexible-medical', 5040, null, null, '2026']],
    ],
    ['灵活就业人员职工医保缴费标准为每年5040元，缴费期2026年1月至12月。', [['flexible-medical', 5040, '2026-01', '2026-12', undefined]]],
    // What one of them got on average is no standard.
    ['2025年，全市发放失业保险金8650万元，惠及9800人，人均月领取1580元。', []],
    ['2026年度养老保险月缴费基数最低4452元（月缴890.4元），最高22260元（月缴4452元）。', [['base-limits', 4452, null, null, '2026']]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})
