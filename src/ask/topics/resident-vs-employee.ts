import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const residentVsEmployee = topic({
  id: 'resident-vs-employee',
  title: words('居民医保和职工医保怎么选', 'Resident or employee insurance'),
  related: ['resident-insurance', 'medical-cost', 'medical-gap', 'flexible-cost'],
  summary: words(
    '职工医保每月缴、贵，报销高，多数地方有个人账户，缴满年限退休后不用再缴；居民医保一年缴一次、便宜，报销低一些，要一直缴。养老也一样：职工养老缴得多、领得多，居民养老是低水平的。两种医保不能同时享受。',
    'Employee cover is paid monthly and costs more; it pays more, mostly has a personal account, and is free in retirement after enough years. Resident cover is paid yearly and is cheap, pays less, and never stops being due. Pensions are alike: more in, more out. You cannot hold both medical schemes.',
  ),
  steps: [
    words('还会上班、或想攒退休医保年限：接着缴职工医保。', 'Going back to work, or collecting years for retirement: keep employee cover.'),
    words('短期没收入：先转居民医保保底，上班后再转回来。', 'Without income for a while: take resident cover and move back later.'),
    words('不管选哪个，空档别超过{gap-grace.months}个月。', 'Either way, keep the gap below {gap-grace.months} months.'),
  ],
  channels: [DOORS.medical],
  warnings: [
    because(
      'ME-04',
      '{ME-04}起法律明确禁止重复参加基本医保、重复享受待遇。',
      'From {ME-04} the law bans double enrolment and double benefits.',
    ),
  ],
  rules: ['ME-08', 'ME-15', 'ME-20', 'ME-24', 'PE-28'],
  hotline: ['12393', '12333'],
})
