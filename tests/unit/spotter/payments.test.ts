import { describe, expect, it } from 'vitest'
import { appForm, article, oldForm } from '../../fixtures/blind/frames.ts'
import { spotHtml } from './world.ts'

/** Pages under names like an office's own: what takes money or sells under an office's name is none, whatever its host is called. */
const seen = (html: string, url: string) => {
  const { lookalike, social, official, evidence } = spotHtml(html, url)
  return { page: { lookalike, social, official }, why: JSON.stringify(evidence) }
}
const WHO = ['姓名', '身份证号', '手机号']
const METHODS = '<p>支付方式：<input type="radio">微信 <input type="radio">支付宝 <input type="radio">银行卡</p>'
const LOGIN = ['身份证号', '查询密码', '验证码']
const login = (name: string, more: string): string => oldForm(name, name, LOGIN, ['登录'], more)

describe('an office’s name over a form that takes money or sells', () => {
  it.each([
    ['https://pay.shebaojf.com/', oldForm('湖北省城乡居民社会保险缴费大厅', '湖北省税务局', WHO, ['立即缴费'], METHODS)],
    ['https://www.yibaojiaofei.net/order', appForm('济南市医疗保障局缴费平台', '2027年度居民医保缴费', WHO, ['去支付'], METHODS)],
    ['https://m.hnshebao.com/jf', appForm('湖南社保缴费', '养老保险补缴', WHO, ['提交'], '<p>请使用微信支付或支付宝支付</p>')],
    ['http://www.sxylbx.com/pay', oldForm('山西省养老保险管理局', '网上缴费', WHO, ['缴费'], '<p>扫码支付，微信、支付宝均可</p>')],
    ['http://www.rsjbujiao.cn/b', oldForm('无锡市人力资源和社会保障局', '社保断缴补缴', WHO, ['微信支付', '支付宝支付'])],
    ['http://www.wh-gjjcx.com/l', login('武汉市住房公积金查询系统', '<p>查询后可享信用贷款，最高30万，当天放款！</p>')],
    ['http://www.gjjtq.net/l', login('成都市住房公积金管理中心', '<p>加微信客服快速提取公积金，手续费低。</p>')],
    ['http://www.njgjjw.cn/l', login('南京住房公积金网上服务', '<p>代提公积金，添加客服微信，秒到账</p>')],
    ['http://www.xashbx.net/l', login('西安市社会保险管理中心', '<p>加我微信，代办提前退休，不成功不收费</p>')],
    ['http://www.yibaotx.com/l', login('广州市医疗保障局', '<p>医保余额提现，联系QQ客服，当日到账</p>')],
  ])('is an imitation: %s', (url, html) => {
    const { page, why } = seen(html, url)
    expect(page, why).toEqual({ lookalike: true, social: false, official: false })
  })
  /** An office's own form: no password, and the premium is paid at once. */
  const premium = (name: string, foot: string, more = '') =>
    oldForm(`${name}缴费平台`, name, WHO, ['微信支付', '支付宝支付'], `${METHODS}${more}<p>版权所有：${name}　${foot}</p>`)
  const JINAN = '济南市医疗保障局'
  const HOME = 'http://wx.jnyb.com.cn/jf'
  it.each([
    [HOME, premium(JINAN, '鲁ICP备19001234号')],
    ['http://jf.xyshbx.com/pay', premium('信阳市社会保险事业管理局', '豫ICP备05001234号 12333')],
    ['http://www.czgjj.net/lhjc', premium('滁州市住房公积金管理中心', '皖ICP备05001234号')],
    ['http://60.12.33.101:8088/jf', premium('嘉祥县社会保险事业中心', '鲁ICP备05001234号')],
  ])('takes a premium at home, and may be an office’s: %s', (url, html) => {
    const { page, why } = seen(html, url)
    expect(page, why).toEqual({ lookalike: false, social: true, official: false })
  })
  it.each([
    ['without its registration', HOME, premium(JINAN, '')],
    ['on a host of another place', 'http://wx.whyb.com.cn/jf', premium(JINAN, '鲁ICP备19001234号')],
    ['under a foreign ending', 'http://jnyb.top/jf', premium(JINAN, '鲁ICP备19001234号')],
    ['with offers', HOME, premium(JINAN, '鲁ICP备19001234号', '<p>医保提现，加微信客服，当天到账</p>')],
    ['on no office’s host', 'http://www.jinanfuwu.com/jf', premium(JINAN, '鲁ICP备19001234号')],
    ['with a card', HOME, premium(JINAN, '鲁ICP备19001234号', '<form>银行卡号<input name="k">支付密码<input name="m"></form>')],
    ['with a code by text message', HOME, premium(JINAN, '鲁ICP备19001234号', '<form>短信验证码<input name="k"></form>')],
  ])('a form that takes money %s is an imitation', (_, url, html) => {
    const { page, why } = seen(html, url)
    expect(page, why).toEqual({ lookalike: true, social: false, official: false })
  })
  it.each([
    // Offices warn of just these sellers, and say where to pay.
    ['http://www.wh-gjj.com/l', login('武汉市住房公积金管理中心', '<p>严禁中介代提公积金，谨防“快速提取、手续费低”等广告。</p>')],
    ['http://www.njgjj.net/l', login('南京住房公积金管理中心', '<p>警惕“加微信快速提取”骗局，本中心不收取手续费。</p>')],
    ['http://www.xashbx.net/l', login('西安市社会保险管理中心', '<p>请通过微信、支付宝搜索“陕西税务”缴费。</p>')],
    ['http://www.jnshbx.cn/l', login('济南市社会保险事业中心', '<p>关注微信公众号，咨询电话12333</p>')],
    [
      'http://www.gzylbx.com/tzgg/2.html',
      article({ name: '广州市医疗保险服务管理局' }, '通知公告', '关于城乡居民医保缴费方式的通知', [
        '城乡居民可以通过微信支付、支付宝支付或者到银行网点缴费。',
      ]),
    ],
  ])('may be an office’s: %s', (url, html) => {
    const { page, why } = seen(html, url)
    expect(page, why).toEqual({ lookalike: false, social: true, official: false })
  })
})
