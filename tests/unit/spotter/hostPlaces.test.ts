import { describe, expect, it } from 'vitest'
import { spotHtml } from './world.ts'

const PAGE = '<title>社会保险个人查询</title><h1>社会保险个人查询</h1><p>请输入</p>'
const HOSTS: [host: string, province: string | null][] = [
  ['wssb.jlsi.gov.cn', '22'],
  ['www.gxggsi.gov.cn', '45'],
  ['public.tj.hrss.gov.cn', '12'],
  ['ygzw.nbhrss.gov.cn', '33'],
  ['e.szsi.gov.cn', '44'],
  ['grcx.dgsi.gov.cn', '44'],
  ['rsj.km.gov.cn', '53'],
  ['ggfw.xa.gov.cn', '61'],
  ['ybj.dl.gov.cn', '21'],
  ['rlsbj.cq.gov.cn', '50'],
  ['hrss.yn.gov.cn', '53'],
  ['rst.nmg.gov.cn', '15'],
  ['sbj.wlmq.gov.cn', '65'],
  ['rsj.sjz.gov.cn', '13'],
  ['gzlss.hrssgz.gov.cn', '44'],
  ['rsj.ordos.gov.cn', '15'],
  ['gjj.harbin.gov.cn', '23'],
  ['sbzx.xjhrss.gov.cn', '65'],
  ['ylbzj.lhasa.gov.cn', '54'],
  ['www.kunshan.gov.cn', '32'],
  ['www.cixi.gov.cn', '33'],
  // 义乌 and 伊吾 are spelled alike.
  ['www.yiwu.gov.cn', null],
  ['www.lnsi.gov.cn', '21'],
  ['tpass.hunan.chinatax.gov.cn', '43'],
  ['hntrapp.hunan.chinatax.gov.cn', '43'],
  ['ggfw.hrss.hubei.gov.cn', '42'],
  // Labels that name a service are no place's letters: ws is not 文山, cx not 楚雄.
  ['wssb.hrss.gov.cn', null],
  ['cx.hrss.gov.cn', null],
  ['wsbs.zjhz.hrss.gov.cn', '33'],
  ['www.mohrss.gov.cn', null],
  ['www.12333.gov.cn', null],
]

describe('the place of a host that no list holds', () => {
  it.each(HOSTS)('%s', (host, province) => {
    const { place, evidence } = spotHtml(PAGE, `https://${host}/cx`)
    expect(place?.slice(0, 2) ?? null, JSON.stringify(evidence)).toBe(province)
  })
})
