import { describe, expect, it } from 'vitest'
import { article } from '../../fixtures/blind/frames.ts'
import { spotHtml } from './world.ts'

/** A county's notice on what its residents pay: the place of the page, and of the figure. */
const seen = (url: string, site: string, code: string, place: string) => {
  const name = `${place}2027年度城乡居民医疗保险`
  const text = `${name}集中缴费期为2026年10月1日至2026年12月31日，个人缴费标准为每人每年420元。`
  const { place: page, figures } = spotHtml(article({ name: site, code }, '通知公告', `${name}缴费通知`, [text]), url)
  return [page, ...figures.map((figure) => figure.place)]
}

describe('whose a county’s figures are', () => {
  it.each([
    // The province answers for the counties of 雄安, and their figures are not the province's.
    ['http://www.xiongxian.gov.cn/tzgg/t1.html', '雄县人民政府', '1306380001', '雄县', ['130000', '130638']],
    ['http://www.xiongxian.gov.cn/tzgg/t1.html', '雄县人民政府', '1306380001', '', ['130000', '130638']],
    ['http://www.rongcheng.gov.cn/tzgg/t1.html', '容城县人民政府', '1306290001', '', ['130000', '130629']],
    ['http://www.anxin.gov.cn/tzgg/t1.html', '安新县人民政府', '1306320001', '我县', ['130000', '130632']],
    ['http://www.xiongan.gov.cn/2026/c1.htm', '中国雄安官网', '1331000001', '', ['130000', '133100']],
    // Said of the whole province, they are.
    ['http://www.xiongan.gov.cn/2026/c1.htm', '中国雄安官网', '1331000001', '河北省', ['130000', '130000']],
    ['http://www.hebei.gov.cn/2026/c1.htm', '河北省人民政府', '1300000001', '', ['130000', '130000']],
    // Names of two letters.
    ['http://www.ahjx.gov.cn/a/t1.html', '泾县人民政府', '3418230001', '泾县', ['341800', '341823']],
    ['http://www.xuancheng.gov.cn/a/t1.html', '宣城市人民政府', '3418000001', '安徽泾县', ['341800', '341823']],
    ['http://www.linyi.gov.cn/a/t1.html', '临沂市人民政府', '3713000001', '全市居民缴费县区', ['371300', '371300']],
    ['http://www.maanshan.gov.cn/a/t1.html', '马鞍山市人民政府', '3405000001', '全市和县区', ['340500', '340500']],
  ])('%s %s %s %s', (url, site, code, place, places) => {
    expect(seen(url, site, code, place)).toEqual(places)
  })
})
