import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const backPayment = topic({
  id: 'back-payment',
  title: words('断了的能不能补缴', 'Paying for missed months'),
  related: ['stop-paying', 'medical-gap', 'employer-duties', 'pension-minimum-years'],
  summary: words(
    '分两种。自己缴的养老：往年漏的一般补不了，当年的月份能不能补看当地。单位该缴没缴的：单位有义务补，单位还要交每天万分之五的滞纳金；补的时间长的（常说超过3年）往往要仲裁、判决等法律文书，这一条没有核对过原文，先问12333。医保断缴{gap-grace.months}个月内多可以补上接续，个别地方另有规定，问12393。以前的年限不会因为断缴作废。',
    'Two cases. Your own pension payments: past years can normally not be added; months of this year depend on the place. What an employer failed to pay: it must, with 0.05 % a day; for long stretches (3 years is often named) legal papers such as an award are said to be needed, which was not checked against the text: ask 12333. Medical gaps of up to {gap-grace.months} months can mostly be paid up, but a few places differ: ask 12393. Earlier years are never lost through a gap.',
  ),
  steps: [
    words('先查清断在哪几个月、当时有没有单位。', 'Find out which months are missing and whether you had an employer then.'),
    words(
      '有单位：要求单位补，不补就向劳动监察、社保或税务投诉。',
      'With an employer: demand it; else complain to labour inspection, social insurance or tax.',
    ),
    words('没单位：问12333当年的月份能不能补；不能就接着往前缴。', "Without: ask 12333 about this year's months; otherwise simply go on."),
  ],
  documents: ['id-card', 'arbitration-paper'],
  channels: [DOORS.insurance],
  warnings: [
    because(
      'PE-13',
      '网上“花钱补十几年”的多半是造假，年限会被清掉。',
      'Offers to buy a dozen years are mostly forged, and such years get cancelled.',
    ),
    because(
      'DS-02',
      '“最多补{inspection.months:span}”说的是劳动监察查处的期限，不是你个人能补{inspection.months:span}。',
      '"At most {inspection.months:span}" is the limit of labour inspection, not a right to buy back {inspection.months:span}.',
    ),
  ],
  rules: ['PE-04', 'PE-13', 'PE-14', 'ED-12', 'DS-02', 'ME-07'],
  hotline: ['12333', '12366', '12393'],
})
