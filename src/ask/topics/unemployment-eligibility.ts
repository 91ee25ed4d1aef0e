import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const unemploymentEligibility = topic({
  id: 'unemployment-eligibility',
  title: words('我能不能领失业金', 'Do I qualify for unemployment benefit'),
  related: ['unemployment-apply', 'unemployment-amount', 'unemployment-duration', 'severance'],
  summary: words(
    '三条都要满足：失业前单位和你缴失业保险满{benefit-least.months:span}；不是自己要走的；已办失业登记、愿意找工作。合同到期、被裁、被辞退（哪怕因为过错）、公司先提的协商解除、因欠薪不缴社保等公司违法被迫辞职，都算“不是自己要走”。普通辞职领不到。',
    'All three: {benefit-least.months:span} of unemployment contributions by employer and you; a job loss that was not your wish; registered as unemployed and looking. Expiry, layoff, dismissal (even for fault), an agreement the employer proposed, and resigning over unpaid wages or insurance all count as not your wish. A plain resignation does not.',
  ),
  route: 'unemployment-benefit',
  steps: [
    words(
      '看离职证明和单位上报的离职原因写的是什么，写错了先让单位改。',
      "See which reason the certificate and the employer's report give; have a wrong one corrected first.",
    ),
    words('在12333查失业保险缴了几个月。', 'Check your months of unemployment insurance on 12333.'),
    words(
      '符合就马上登记申领，领取期一般从登记日起算（有的地方从离职起算）。',
      'If you qualify, register and claim at once: the benefit period mostly runs from registration, in some places from the end of the job.',
    ),
  ],
  documents: ['id-card', 'social-security-card', 'leaving-certificate'],
  channels: [DOORS.insurance, DOORS.services],
  warnings: [
    because(
      'UI-15',
      '领取期间打零工、跑单，或以灵活就业身份自己缴社保，当地可能视为再就业而停发，先打12333问。',
      'While drawing it, gig work or paying as a flexible worker may count as a new job and end it: ask 12333 first.',
    ),
    because(
      'UI-03',
      '有的地方把“公司按同样或更好条件续签、你拒绝”当作自愿离职，先问12333。',
      'Some places treat refusing an equal or better renewal as voluntary: ask 12333.',
    ),
    because(
      'UI-02',
      '别为了领钱改写离职原因：骗保要退还，并罚{benefit-fraud.least}到{benefit-fraud.most}倍。',
      'Never rewrite the reason to get benefit: fraud means repayment and a fine of {benefit-fraud.least} to {benefit-fraud.most} times.',
    ),
  ],
  rules: ['UI-01', 'UI-02', 'UI-03', 'UI-16', 'PR-01'],
  hotline: ['12333'],
})
