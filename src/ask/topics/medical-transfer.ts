import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const medicalTransfer = topic({
  id: 'medical-transfer',
  title: words('医保怎么转到别的地方', 'Moving your medical insurance'),
  related: ['pension-transfer', 'medical-gap', 'medical-account', 'new-employer'],
  summary: words(
    '医保关系跟着人走，年限累计。先在新地方参保，再在国家医保服务平台办“转移接续”；断缴{gap-grace.months}个月以内，按新地方的规定补上，一般当月起可以用；个别地方另有等待规定，先问12393。换地方后退休医保年限怎么认，要问新地方。',
    "The medical relation follows you and years add up. Be insured in the new place first, then file 转移接续 on the national medical platform; with a gap of up to {gap-grace.months} months, paid up under the new place's rules, you are usually covered from that month; a few places have waits of their own, so ask 12393 first. Ask the new place how it counts years for retirement.",
  ),
  route: 'transfer',
  doors: ['nhsa'],
  steps: [
    words('在新地方参加职工或居民医保。', 'Join the employee or resident scheme there.'),
    words('在国家医保服务平台提交转移申请，查进度。', 'File the transfer on the national medical platform and follow it.'),
    words('核对年限和个人账户余额。', 'Check years and account balance.'),
  ],
  documents: ['id-card', 'social-security-card', 'payment-certificate'],
  channels: [DOORS.medical],
  warnings: [
    because(
      'ME-09',
      '断缴超过{gap-grace.months}个月才接上的，新地方可以让你等最多{gap-wait.atMostMonths}个月。',
      'After more than {gap-grace.months} months the new place may make you wait up to {gap-wait.atMostMonths}.',
    ),
  ],
  rules: ['ME-07', 'ME-16', 'ME-15', 'gap-cover'],
  hotline: ['12393'],
})
