import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const retirementAge = topic({
  id: 'retirement-age',
  title: words('几岁退休', 'Retirement age'),
  related: ['pension-minimum-years', 'pension-estimate', 'stop-paying', 'unemployment-duration'],
  summary: words(
    '{retirement-age:says}之前已到原年龄的不延迟。可以自愿提前最多{retirement-window.months:span}（不早于原来的年龄、年限要够），也可以和单位商定最多延{retirement-window.months:span}。',
    '{retirement-age:says} Whoever had reached the old age before is not delayed. You may go up to {retirement-window.months:span} early (never below the old age, with the years paid), or by agreement up to {retirement-window.months:span} later.',
  ),
  route: 'retire',
  steps: [
    words(
      '用出生年月算出法定退休时间（在本扩展里填出生年月和性别、岗位）。',
      'Work out the month from your birth month (enter it here with sex and post).',
    ),
    words('确认那一年要求的最低缴费年限。', 'Check the minimum years for that year.'),
    words('想提前退，按规定提前书面告知。', 'To go early, give written notice in time.'),
  ],
  channels: [DOORS.insurance],
  warnings: [
    because(
      'PE-26',
      '灵活就业的女性按{retirement-age.female-50.originalMonths:age}岁还是{retirement-age.female-55.originalMonths:age}岁起算，各地不同，差好几年，一定先问12333。',
      'Whether flexible women start from {retirement-age.female-50.originalMonths:age} or {retirement-age.female-55.originalMonths:age} differs by place and is years apart: ask 12333.',
    ),
  ],
  rules: ['PE-05', 'PE-07', 'PE-08'],
  hotline: ['12333'],
})
