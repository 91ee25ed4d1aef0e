import { describe, expect, it } from 'vitest'
import { spotHtml } from '../world.ts'

const TITLE = '关于公布2026年度社会保险缴费基数的通知'
const figuresOf = (...lines: string[]) => {
  const text = [...lines, '自2026年1月1日起执行。'].map((line) => `<p>${line}</p>`).join('')
  const html = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div class="TRS_Editor">${text}</div></body></html>`
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
  const quoteOf = (line: string) => figuresOf(line).map(({ quote }) => quote)
  it.each([
    ['speak of bases themselves', '缴费基数上限为37731元，下限为7546元。', '缴费基数上限为37731元,下限为7546元。'],
    ['do not: the heading stands before them', '上限为37731元，下限为7546元。', `${TITLE} … 上限为37731元,下限为7546元。`],
  ])('%s', (_, line, quote) => expect(quoteOf(line)).toEqual([quote]))
})
