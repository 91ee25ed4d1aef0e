import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const payOnline = topic({
  id: 'pay-online',
  title: words('网上怎么缴', 'Paying online'),
  related: ['pay-channels', 'flexible-how', 'records-query', 'flexible-cost'],
  summary: words(
    '社保费由税务部门收，所以在税务的线上渠道缴：先在社保、医保平台办好参保登记，再到当地税务的App、小程序或网站，找“社保费缴纳”。支付宝、微信里的入口也是税务提供的，名字和位置常变，在城市服务里搜“社保缴费”。',
    "The tax authority collects, so you pay in its online channels: enrol first on the insurance and medical platforms, then open the local tax app, mini-program or site and look for 社保费缴纳. Entrances in Alipay and WeChat are the tax authority's too; names and places move, so search for 社保缴费 under city services.",
  ),
  route: 'flexible',
  doors: ['tax'],
  steps: [
    words(
      '确认已经办好灵活就业参保登记；没登记会显示“无应缴信息”。',
      'Make sure you are enrolled as a flexible worker; otherwise it says there is nothing to pay (无应缴信息).',
    ),
    words(
      '打开税务官方渠道，选“社保费”“灵活就业”，核对姓名、险种、费款所属月份。',
      'Open the official tax channel, choose social insurance and flexible employment, and check name, insurance and month.',
    ),
    words('选基数（档次）后支付，保存电子票据。', 'Choose the base, pay, and keep the receipt.'),
    words('第二天以后到社保平台查缴费记录。', 'From the next day on, check the record on the insurance platform.'),
  ],
  documents: ['id-card', 'bank-card'],
  channels: [DOORS.insurance, DOORS.medical],
  warnings: [
    because(
      'CH-02',
      '别在搜索广告、陌生链接和“代缴”网店付款。看不清是不是官方的，打12366问。',
      'Never pay through search ads, strange links or "agency" shops. If unsure whether it is official, call 12366.',
    ),
  ],
  rules: ['CH-01', 'CH-02', 'CH-04'],
  hotline: ['12366', '12333'],
})
