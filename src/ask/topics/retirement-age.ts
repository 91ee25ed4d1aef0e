import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const retirementAge = topic({
  id: 'retirement-age',
  title: words('几岁退休', 'Retirement age'),
  related: ['pension-minimum-years', 'pension-estimate', 'stop-paying', 'unemployment-duration'],
  summary: words(
    '2025年起逐步延迟：男从60岁到63岁，原55岁的女职工到58岁，都是每4个月延1个月；原50岁的女职工到55岁，每2个月延1个月。2025年前已到原年龄的不延迟：1965年前出生的男、1970年前出生的原55岁女、1975年前出生的原50岁女。可以自愿提前最多3年（不早于原来的年龄、年限要够），也可以和单位商定最多延3年。',
    'Since 2025 step by step: men from 60 to 63 and women of 55 to 58, a month for every four; women of 50 to 55, a month for every two. Not delayed: men born before 1965, women of 55 before 1970 and of 50 before 1975. You may go up to 3 years early (never below the old age, with the years paid), or by agreement up to 3 years later.',
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
      '灵活就业的女性按50岁还是55岁起算，各地不同，差好几年，一定先问12333。',
      'Whether flexible women start from 50 or 55 differs by place and is years apart: ask 12333.',
    ),
  ],
  rules: ['PE-05', 'PE-07', 'PE-08'],
  hotline: ['12333'],
})
