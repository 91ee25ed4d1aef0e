import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const payChannels = topic({
  id: 'pay-channels',
  title: words('去哪缴、什么时候缴', 'Where and when to pay'),
  related: ['pay-online', 'flexible-how', 'flexible-cost', 'back-payment'],
  summary: words(
    '可以签银行扣款，也可以在税务App、网站、办税厅自己缴。多数地方按月，有的允许按季、半年或一年，扣款日由当地定。',
    'Sign a bank debit, or pay in the tax app, site or hall. Most places go by the month, some allow quarter, half-year or year; the debit day is local.',
  ),
  route: 'flexible',
  doors: ['tax'],
  steps: [
    words(
      '养老登记：社保经办窗口或人社App。医保登记：医保窗口或国家医保服务平台。',
      'Pension enrolment: social insurance counter or app. Medical: medical counter or the national medical platform.',
    ),
    words(
      '签税务和银行的扣款协议，扣款日前卡里留够钱。',
      'Sign the debit with tax and bank and keep enough money in the account before the debit day.',
    ),
    words('没扣上，当月自己补缴，别拖到下个月。', 'If the debit fails, pay yourself in the same month.'),
  ],
  documents: ['id-card', 'bank-card'],
  channels: [DOORS.insurance, DOORS.medical, DOORS.government],
  warnings: [
    because(
      'PE-13',
      '扣款失败没补上的月份，养老一般以后补不了。',
      'A month whose debit failed and was not paid can normally not be added to the pension later.',
    ),
    because(
      'ME-28',
      '医保当月的费下月才扣，一般不算断，但以当地规则为准，问12393。',
      'A medical payment debited a month later is usually no break, but places differ: ask 12393.',
    ),
  ],
  rules: ['CH-01', 'CH-02', 'CH-04', 'ME-28'],
  hotline: ['12366', '12333'],
})
