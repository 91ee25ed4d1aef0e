import type { PublishedFigure } from '../../../src/domain/page.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spotHtml } from './world.ts'

const isLimits = ({ kind }: PublishedFigure): boolean => kind === 'base-limits'

/** The ways in which bureaus print one amount, one sentence, one period; every combination must read the same. */
const fullWidth = (text: string): string => text.replace(/[0-9.,~/]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
const AMOUNTS: ((value: number) => string)[] = [
  (value) => `${value}元`,
  (value) => `${value}元/月`,
  (value) => `${grouped(value)}元`,
  (value) => `${value}.00元`,
  (value) => `${value / 10000}万元`,
  (value) => fullWidth(`${value}元/月`),
  (value) => ` ${value} 元`,
  (value) => `每月${value}元`,
  (value) => `人民币${value}元`,
]
const SENTENCES: ((lower: string, upper: string) => string)[] = [
  (l, u) => `缴费基数上限为${u}，下限为${l}。`,
  (l, u) => `月缴费基数下限为${l}、上限为${u}。`,
  (l, u) => `缴费工资基数上、下限分别为${u}和${l}。`,
  (l, u) => `缴费基数的上限和下限分别调整为${u}、${l}。`,
  (l, u) => `缴费基数上下限标准分别为：上限${u}；缴费基数下限${l}。`,
  (l, u) => `职工个人月缴费基数最低不低于${l}，最高不超过${u}。`,
  (l, u) => `最低缴费基数为${l}，最高缴费基数为${u}。`,
  (l, u) => `月工资低于${l}的，以${l}为缴费基数；高于${u}的，以${u}为缴费基数。`,
  (l, u) => `缴费基数按照全口径城镇单位就业人员月平均工资9999元的60%和300%确定，下限为${l}，上限为${u}。`,
  (l, u) => `缴费基数不得超过职工月平均工资的3倍，即${u}；不得低于平均工资的60%，即${l}。`,
  (l, u) => `月缴费基数上限按月平均工资的300%确定为${u}，下限按60%确定为${l}。`,
  (l, u) => `本市将${l}作为缴费基数下限，将${u}作为缴费基数上限。`,
  (l, u) => `缴费基数下限由1234元调整为${l}，上限由61234元调整为${u}。`,
  (l, u) => `（一）缴费基数上限：${u}。</p><p>（二）缴费基数下限：${l}。`,
]
const PERIODS: [text: string, from: string | null, to: string | null][] = [
  ['本通知自2026年7月1日起执行。', '2026-07', null],
  ['执行时间为2026年7月1日至2027年6月30日。', '2026-07', '2027-06'],
  ['２０２６年１月至１２月执行上述基数。', '2026-01', '2026-12'],
  ['以上标准适用于2026年度。', null, null],
  ['上述基数从2026年1月起实施。', '2026-01', null],
]
const INSURANCES: [name: string, read: string[]][] = [
  ['社会保险', ['all']],
  ['企业职工基本养老保险', ['pension']],
  ['职工基本医疗保险（含生育保险）', ['medical']],
  ['失业保险', ['unemployment']],
  ['企业职工基本养老保险、失业保险、工伤保险', ['pension', 'unemployment', 'injury']],
  ['养老、医疗、失业、工伤和生育保险', ['all']],
]
const HOSTS: [url: string, place: string][] = [
  ['https://rsj.sh.gov.cn/a.html', '310000'],
  ['https://rst.sc.gov.cn/a.html', '510000'],
  ['https://rst.hebei.gov.cn/a.html', '130000'],
  ['https://hrss.hangzhou.gov.cn/a.html', '330100'],
]
const FRAMES: ((title: string, body: string) => string)[] = [
  (title, body) =>
    `<html><head><title>${title}</title></head><body><h1>${title}</h1><div class="TRS_Editor"><p>各参保单位：</p><p>${body}</p></div></body></html>`,
  (title, body) =>
    `<table><tr><td class="title">${title}</td></tr><tr><td><div id="zoom"><p>${body}</p></div></td></tr></table><title>${title}</title>`,
  (title, body) =>
    `<title>${title}</title><div id="UCAP-CONTENT"><p><span>&nbsp;&nbsp;</span>${body.replaceAll('基数', '<span>基数</span>')}</p></div>`,
]
const limits = fc.integer({ min: 3600, max: 8000 }).map((lower) => ({ lower, upper: lower * 5 - 3 }))

describe('a notice on limits is read right however it is written', () => {
  it.each(SENTENCES.map((sentence, at) => [at, sentence] as const))(
    'way of writing %i',
    (_, sentence) => {
      fc.assert(
        fc.property(
          limits,
          fc.constantFrom(...AMOUNTS),
          fc.constantFrom(...PERIODS),
          fc.constantFrom(...INSURANCES),
          fc.constantFrom(...HOSTS),
          fc.constantFrom(...FRAMES),
          ({ lower, upper }, amount, [period, from, to], [name, insurances], [url, place], frame) => {
            const title = `关于公布2026年度${name}缴费基数的通知`
            const figures = spotHtml(frame(title, `${sentence(amount(lower), amount(upper))}${period}`), url).figures.filter(isLimits)
            expect(figures.map(({ quote: _quote, year: _year, ...figure }) => figure)).toEqual(
              insurances.map((insurance) => ({ kind: 'base-limits', insurance, lower, upper, unit: 'yuan/month', from, to, place })),
            )
            for (const { quote } of figures) expect(quote.length).toBeGreaterThan(0)
          },
        ),
        { numRuns: 60, seed: 7 },
      )
    },
    60_000,
  )

  it('several insurances on rows of a table', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('养老保险', '医疗保险', '失业保险', '工伤保险'), { minLength: 1 }),
        limits,
        fc.boolean(),
        fc.constantFrom('', '（元/月）', '(元)'),
        (names, { lower, upper }, swapped, unit) => {
          const order = (a: string, b: string): string => (swapped ? `<td>${b}</td><td>${a}</td>` : `<td>${a}</td><td>${b}</td>`)
          const rows = names.map((name, at) => `<tr><td>${name}</td>${order(String(lower + at), String(upper + at))}</tr>`).join('')
          const html = `<title>2026年度社会保险缴费基数</title><table><tr><th>险种</th>${order(`下限${unit}`, `上限${unit}`)}</tr>${rows}</table>`
          expect(
            spotHtml(html, 'https://rst.sc.gov.cn/a')
              .figures.filter(isLimits)
              .map((figure) => [figure.lower, figure.upper]),
          ).toEqual(names.map((_name, at) => [lower + at, upper + at]))
        },
      ),
      { numRuns: 100, seed: 7 },
    )
  }, 60_000)
})

const SUBJECTS = ['职工养老保险', '城乡居民医保', '失业保险金', '住房公积金', '社会保险费', '工伤保险待遇', '灵活就业人员']
const PHRASES = [
  (n: number) => `截至2026年6月底，参保人数达到${n}万人`,
  (n: number) => `基金收入${n}亿元，支出${n - 3}亿元`,
  (n: number) => `失业保险金标准为每月${n}元`,
  (n: number) => `个人缴费标准为每人每年${n}元`,
  (n: number) => `月最低工资标准为${n}元`,
  (n: number) => `全省城镇单位就业人员月平均工资为${n}元`,
  (n: number) => `一次性补助${n}元`,
  (n: number) => `咨询电话：0571-8${n}`,
  (n: number) => `${n}号文件同时废止`,
  (n: number) => `贷款最高额度${n}元`,
  (n: number) => `起付标准为${n}元，最高支付限额为${n * 10}元`,
  (n: number) => `缴费比例为${n % 20}%`,
  (n: number) => `基本养老金人均每月增加${n % 200}元`,
  (n: number) => `缴费基数的申报工作将于2026年${(n % 12) + 1}月开始`,
  (n: number) => `例如，王某月工资${n}元，按缴费基数下限${n + 500}元缴费`,
  (n: number) => `每月最低缴费金额${n}元`,
  (n: number) => `邮政编码${310000 + (n % 1000)}`,
  (n: number) => `月缴存额上限为${n}元`,
  (n: number) => `缴存上限为职工月平均工资的3倍的24%，即${n}元`,
  (n: number) => `职工月平均工资为${n}元，其3倍为${n * 3}元`,
  (n: number) => `最高补助按月平均工资的2倍发放，计${n}元`,
  (n: number) => `最低按月平均工资的60%缴费为${n}元`,
]

describe('a text without limits gives none', () => {
  it('a thousand official-looking texts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SUBJECTS),
        fc.array(fc.tuple(fc.constantFrom(...PHRASES), fc.integer({ min: 300, max: 36000 })), { minLength: 2, maxLength: 9 }),
        fc.constantFrom(...HOSTS),
        (subject, phrases, [url]) => {
          const title = `关于${subject}有关事项的通知`
          const body = phrases.map(([phrase, n]) => `<p>${phrase(n)}。</p>`).join('')
          expect(spotHtml(`<title>${title}</title><h1>${title}</h1>${body}`, url).figures.filter(isLimits)).toEqual([])
        },
      ),
      { numRuns: 1000, seed: 7 },
    )
  }, 60_000)
})
