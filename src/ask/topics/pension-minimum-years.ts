import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const pensionMinimumYears = topic({
  id: 'pension-minimum-years',
  title: words('养老保险要缴满多少年', 'How many years for a pension'),
  related: ['retirement-age', 'pension-estimate', 'back-payment', 'stop-paying'],
  summary: words(
    '{minimum-months:says}断断续续缴的都累计。到龄还不够，可以按规定延长缴费或补足，或者转入居民养老。',
    '{minimum-months:says} Interrupted years all count. Short at the age, you may go on paying or pay up as provided, or move to the resident pension.',
  ),
  route: 'retire',
  steps: [
    words('查累计缴了几个月。', 'Check your months so far.'),
    words('算出退休年份对应的年限，看还差多少。', 'Find the years your retirement year needs and what is missing.'),
    words('差得不多就接着缴；差得多，先问12333有哪些补法。', 'A little short: go on paying. Far short: ask 12333 what is open to you.'),
  ],
  channels: [DOORS.insurance],
  warnings: [
    because(
      'PE-05',
      '“满15年就可以不缴了”已经不准：以后退休的要更多，而且多缴多得。',
      '"15 years and done" no longer holds: later retirement needs more, and more paid means more drawn.',
    ),
    because(
      'PE-06',
      '“一次性补15年”通常只限2011年7月前参保的人，不是花钱就能补。',
      'Buying 15 years at once is usually only for people insured before July 2011.',
    ),
  ],
  rules: ['PE-04', 'PE-05', 'PE-06', 'PE-27'],
  hotline: ['12333'],
})
