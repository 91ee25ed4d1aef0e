import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const medicalGap = topic({
  id: 'medical-gap',
  title: words('医保断了会怎样、要等多久', 'A gap in medical cover, and waiting'),
  related: ['medical-after-leaving', 'resident-insurance', 'back-payment', 'stop-paying'],
  summary: words(
    '职工医保断缴不超过{gap-grace.months}个月，换地方转接时补上，一般当月就能用、断的那段也能报，但个别地方另有等待规定，先问12393；超过{gap-grace.months}个月，当地可以设最多{gap-wait.atMostMonths}个月的等待期。居民医保没按时连续参保的，等{resident-wait.months}个月，每多断一年再加{resident-missed-year.months}个月。',
    "A gap of up to {gap-grace.months} months in employee cover can usually be paid up on a transfer, with cover from that month reaching back; a few places have waits of their own, so ask 12393 first. Beyond {gap-grace.months} months the place may set a wait of up to {gap-wait.atMostMonths} months. The resident scheme: {resident-wait.months} months' wait when not enrolled in time, one more for each missed year.",
  ),
  steps: [
    words(
      '从最后缴费的月份往后数没缴的月份，不满{gap-grace.months}个月马上接上。',
      'Count unpaid months after the last paid one; below {gap-grace.months}, pick it up at once.',
    ),
    words(
      '连续参保满{switch-scheme.continuousMonths:span}、因为换工作在职工和居民医保之间转的，{switch-scheme.withinMonths}个月内没有等待期。',
      'With {switch-scheme.continuousMonths:span} of continuous cover, moving between the employee and resident schemes for work has no wait inside {switch-scheme.withinMonths} months.',
    ),
    words(
      '已经超过的，先问12393等待期多长，等待期里看病自费，早缴早算。',
      'If longer, ask 12393 how long the wait is; bills in it are yours, so start early.',
    ),
  ],
  channels: [DOORS.medical],
  warnings: [
    because(
      'ME-28',
      '各地数月份的办法不完全一样，按早的算，提前一个月办。',
      'Places count a little differently: take the earlier date and act a month ahead.',
    ),
    because(
      'ME-SZ-02',
      '“断了报销就从90%掉到60%”说的是深圳门诊特病的老例子，不是一般住院报销的规则。',
      '"A break drops you from 90 % to 60 %" is an old Shenzhen example about special outpatient diseases, not the general hospital rule.',
    ),
    because(
      'ME-05',
      '{ME-05}起，待遇开始日期由各省按国家规定来定，要再问一次。',
      'From {ME-05} provinces fix the start dates within national rules: ask again then.',
    ),
  ],
  rules: ['ME-07', 'ME-08', 'ME-09', 'ME-10', 'ME-11', 'ME-12', 'newcomer-cover', 'gap-cover'],
  hotline: ['12393'],
})
