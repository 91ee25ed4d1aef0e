import { describe, expect, it } from 'vitest'
import { knownPlaces } from '../../../scripts/spot-page.ts'
import { ELSEWHERE_PAGES } from '../../fixtures/blind/elsewhere.ts'
import { appForm, article, bare, home, oldForm, table } from '../../fixtures/blind/frames.ts'
import { spotHtml } from './world.ts'

const LOGIN = oldForm('苏州市社会保险网上服务', '苏州市社会保险基金管理中心', ['身份证号', '密码', '验证码'], ['登录'])
const NEWS = article({ name: '苏州市社会保险基金管理中心' }, '工作动态', '中心召开党建工作会议', ['会议传达学习有关精神。'])
const NOTICE = { name: '苏州市社会保险基金管理中心' }
const BASES = article(NOTICE, '通知公告', '关于公布2026年度苏州市社会保险缴费基数上下限的通知', [
  '2026年7月1日起，苏州市社会保险缴费基数上限为24042元/月，下限为4952元/月。',
])
const PREMIUM = article(NOTICE, '通知公告', '关于苏州市2027年度城乡居民医疗保险参保缴费的通知', [
  '苏州市2027年度城乡居民基本医疗保险集中参保缴费期为2026年10月1日至2026年12月31日，个人缴费标准为每人每年600元。',
])
const ATTACHED = article(NOTICE, '通知公告', '关于公布2026年度苏州市社会保险缴费基数上下限的通知', ['具体标准见附件。']).replace(
  '</body>',
  '<a href="https://hrss.suzhou.gov.cn/files/a.pdf">附件：缴费基数上下限.pdf</a></body>',
)
const RECORD = bare(
  '苏州市社会保险基金管理中心 个人参保缴费记录',
  [],
  table(
    ['缴费年月', '险种', '缴费基数', '缴费状态'],
    ['202607', '202608', '202609'].map((month) => [month, '养老保险', '6000', '已缴费']),
  ),
)
const CARD = appForm('社会保险局', '社保卡升级', ['姓名', '身份证号', '银行卡号', '支付密码'], ['升级'])

describe('hosts outside the registry: an office is no imitation, an imitation is', () => {
  it.each(ELSEWHERE_PAGES.filter(({ office }) => office))('an office is not called an imitation: $name', ({ url, html, kind = null }) => {
    const seen = spotHtml(html, url)
    expect(seen, JSON.stringify(seen.evidence)).toMatchObject({ lookalike: false, social: kind !== null, official: false, kind })
  })
  it.each(ELSEWHERE_PAGES.filter(({ lookalike }) => lookalike))('an imitation is called one: $name', ({ url, html }) => {
    expect(spotHtml(html, url).lookalike).toBe(true)
  })
  it.each(ELSEWHERE_PAGES.filter(({ lookalike, office }) => !lookalike && office !== true))('nobody else is: $name', ({ url, html }) => {
    expect(spotHtml(html, url).lookalike).toBe(false)
  })
  it.each(knownPlaces().hosts.filter(({ standing }) => standing === 'unverified'))(
    '$host is neither vouched for nor warned about',
    ({ host }) => {
      expect(spotHtml(LOGIN, `https://${host}/login`)).toMatchObject({ official: false, social: true, lookalike: false })
      // Nor is what no office asks for taken for an office's there: the name may be anybody's by now.
      for (const html of [CARD, NEWS])
        expect(spotHtml(html, `https://${host}/a.html`)).toMatchObject({ official: false, social: false, lookalike: false })
    },
  )
  it.each(['https://www.szsbzx.net.cn/tzgg/1.html', 'http://www.jxshbx.com/tzgg/1.html'])(
    'no figure, window, document or record is taken from an address that is not confirmed: %s',
    (url) => {
      for (const html of [BASES, PREMIUM, ATTACHED, RECORD]) {
        const { figures, window, attachment, record } = spotHtml(html, 'https://hrss.suzhou.gov.cn/tzgg/1.html')
        expect(figures.length + Number(window !== null) + Number(attachment !== undefined) + Number(record)).toBeGreaterThan(0)
        const seen = spotHtml(html, url)
        expect(seen, JSON.stringify(seen.evidence)).toMatchObject({
          social: true,
          official: false,
          figures: [],
          window: null,
          record: false,
        })
        expect(seen.attachment).toBeUndefined()
      }
    },
  )
  it.each([
    ['of a city may be its own', '苏州市社会保险局', true],
    ['of a city that has 全国 further on may be', '苏州市全国社会保险局', true],
    ['of a province is none: that has a name', '江苏省社会保险局', false],
    ['of 国家 is none', '国家社会保险局', false],
    ['of 全国 is none', '全国社会保险局', false],
    ['of 中国 is none', '中国社会保险网', false],
  ])('a login at an address of numbers %s: %s', (_, name, social) => {
    const html = oldForm(`${name}网上服务`, name, ['身份证号', '密码', '验证码'], ['登录'])
    expect(spotHtml(html, 'http://58.210.1.2:8080/login')).toMatchObject({ social, official: false, lookalike: !social })
  })
  it('a query page that names a place and no office is the office’s only on a host that spells the place', () => {
    const html = oldForm('大连市社会保险个人查询', '大连市社会保险个人查询', ['社会保障号', '密码'], ['查询'])
    expect(spotHtml(html, 'http://cx.dlshbx.net/query')).toMatchObject({ social: true, official: false, kind: 'query' })
    expect(spotHtml(html, 'http://cx.chashbx.net/query').social).toBe(false)
  })
  /** A page of an old site whose title says nothing, with its sender in the heading alone. */
  const sent = (heading: string, foot: string, text = '职工每月可提取租房费用1500元。'): string =>
    `<html><head><title>公告浏览</title></head><body><table><tr><td>网站首页 | 中心简介 | 政策法规 | 办事指南</td></tr>
    <tr><td><h2>${heading}</h2></td></tr><tr><td><p>${text}</p></td></tr><tr><td>${foot}</td></tr></table></body></html>`
  const HEADING = '曲靖市住房公积金管理中心关于公布2026年租房提取额度的公告'
  const FOOT = '滇ICP备08000911号 热线12329'
  it.each([
    ['a fund', 'http://www.qjzfgjj.cn/news_view.asp?id=2207', sent(HEADING, FOOT), 'provident-fund'],
    [
      'a social insurance office',
      'http://www.lzshbx.com/view.asp?id=9',
      sent('柳州市社会保险事业局关于2026年度养老保险缴费的通知', '桂ICP备05001234号 咨询电话：12333', '灵活就业人员按月缴纳养老保险费。'),
      'pension',
    ],
    [
      'a medical one',
      'http://www.qjylbx.cn/a.asp?id=9',
      sent('曲靖市医疗保险管理局关于职工医保缴费标准的通告', '滇ICP备08000912号 12393', '灵活就业人员职工医保每月缴纳410元。'),
      'medical',
    ],
  ])('the notice of %s that gives its name, registration and hotline may be its own, and is not vouched for', (_, url, html, kind) => {
    expect(spotHtml(html, url)).toMatchObject({ social: true, official: false, lookalike: false, kind, figures: [], record: false })
  })
  it.each([
    ['without its registration', sent(HEADING, '热线12329')],
    ['without its hotline', sent(HEADING, '滇ICP备08000911号')],
    ['of no office', sent('关于公布2026年租房提取额度的公告', FOOT)],
    ['about an office', sent('曲靖市住房公积金管理中心提醒您防范诈骗', FOOT)],
    ['with something to sell', sent(HEADING, `${FOOT} 公积金代办 立即咨询`)],
    ['of a bank', sent(HEADING, `${FOOT} 招商银行股份有限公司`)],
    ['that asks for a code by text message', `${sent(HEADING, FOOT)}<form>身份证号<input name="a">短信验证码<input name="b"></form>`],
    ['with a borrowed site code and a form', `${sent(HEADING, `${FOOT} 网站标识码：5301000055`)}<form>身份证号<input name="a"></form>`],
  ])('a notice %s is none there', (_, html) => {
    expect(spotHtml(html, 'http://www.qjzfgjj.cn/news_view.asp?id=2207')).toMatchObject({ social: false, official: false })
  })
  it.each([
    'http://www.gjjzixun.cn/a.asp?id=1',
    'http://www.kmzfgjj.cn/a.asp?id=1',
    'http://www.qj-zixun.cn/a.asp?id=1',
    'http://qjzfgjj.top/a.asp',
  ])('nor is one on a host that does not spell its place and trade: %s', (url) =>
    expect(spotHtml(sent(HEADING, FOOT), url)).toMatchObject({ social: false, official: false }),
  )
  it.each([
    [
      'an agency',
      'https://www.szshebao.com/',
      article({ name: '苏州市社会保险服务网' }, '业务', '苏州社保代缴、公积金代缴', ['个人社保代缴，灵活就业参保挂靠，立即咨询。']),
    ],
    [
      'a site that queries for the whole country',
      'http://www.soshebao.cn/',
      home({ name: '社保查询网' }, '社保查询网_社会保障卡查询_养老保险查询', [['查询', '社保卡查询 养老保险查询 医保查询']]),
    ],
    ['an employer', 'https://www.jxshbx.com/login', oldForm('嘉兴市社会保险局员工系统', '嘉兴市社会保险局', ['工号', '密码'], ['登录'])],
    ['an office of no place', 'http://www.soshebao.cn/', oldForm('12333查询', '全国12333', ['身份证号', '密码'], ['查询'])],
  ])('%s on a host named like an office’s is none', (_, url, html) => {
    expect(spotHtml(html, url)).toMatchObject({ social: false, official: false })
  })
  it.each([
    ['a foreign ending', 'https://www.szgjj12333.top/', LOGIN],
    ['a bank card', 'https://www.szshbx.com/', CARD],
    ['gov.cn inside the name', 'https://rsj.gov.cn.szshbx.com/', LOGIN],
    [
      'a code by text message and no password',
      'https://www.szshbx.com/',
      appForm('苏州市社会保险局', '认证', ['姓名', '身份证号', '短信验证码'], ['提交']),
    ],
    ['a borrowed site code', 'https://www.szshbx.com/', `${LOGIN}<p>网站标识码：3205000007</p>`],
  ])('a name like an office’s does not excuse %s', (_, url, html) => {
    expect(spotHtml(html, url).lookalike).toBe(true)
    expect(spotHtml(LOGIN, 'https://www.szshbx.com/').lookalike).toBe(false)
  })
  it('what lies under a host of the registry is official, but not where the registry doubts it', () => {
    expect(spotHtml(LOGIN, 'https://grwt.cs12333.com/login').official).toBe(true)
    expect(spotHtml(LOGIN, 'https://www.shgjj.com/').official).toBe(true)
    expect(spotHtml(LOGIN, 'https://persons.shgjj.com/').official).toBe(false)
  })
})
