import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const newEmployer = topic({
  id: 'new-employer',
  title: words('换了新单位，社保怎么接', 'Joining a new employer'),
  related: ['pension-transfer', 'housing-fund', 'medical-gap', 'employer-duties'],
  summary: words(
    '新单位要在你上班后{new-employer-register.days}天内办社保登记，公积金也是{new-employer-fund.days}天。你要做的是：确认旧单位已停保，自己缴的先停掉，把身份证、离职证明交给新单位。同城换工作不用转；跨省的，参保后再转养老和医保。',
    'The new employer must register your insurance within {new-employer-register.days} days of the start, the housing fund too. You make sure the old one has stopped, stop your own payments, and hand over ID and leaving certificate. In the same city nothing needs transferring; across provinces move pension and medical after enrolment.',
  ),
  route: 'new-employer',
  planSteps: true,
  steps: [
    words(
      '查旧单位有没有减员；没减，新单位加不进去，催它办。',
      'Check that the old employer has removed you; otherwise the new one cannot add you.',
    ),
    words('灵活就业在缴的，入职当月停掉，避免重复。', 'If you pay as a flexible worker, stop in the month you start.'),
    words('第一个月工资发后，查社保有没有到账。', 'After the first wage, check that insurance arrived.'),
    words(
      '中间空的月份：养老断一个月不丢年限；医保空档别超过{gap-grace.months}个月。',
      'A month in between costs no pension years; keep the medical gap under {gap-grace.months} months.',
    ),
  ],
  documents: ['id-card', 'leaving-certificate', 'social-security-card'],
  channels: [DOORS.insurance],
  warnings: [because('ED-08', '“转正才给缴”不合法，试用期也要缴。', '"Only after probation" is unlawful.')],
  rules: ['ED-02', 'ED-08', 'ED-15', 'ED-16', 'PE-04', 'ME-07'],
  hotline: ['12333'],
})
