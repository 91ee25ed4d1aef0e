import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const unemploymentApply = topic({
  id: 'unemployment-apply',
  title: words('失业金怎么申请', 'How to claim unemployment benefit'),
  related: ['unemployment-eligibility', 'unemployment-amount', 'unemployment-duration', 'medical-after-leaving'],
  summary: words(
    '带身份证或社保卡就能办，失业登记和申领一起办，网上也行。经办机构{benefit-decision.workingDays}个工作日内办完。',
    'An ID card or social-security card is enough; registration and claim are one step, also online. The agency decides within {benefit-decision.workingDays} working days.',
  ),
  route: 'unemployment-benefit',
  planSteps: true,
  steps: [
    words(
      '等原单位报完减员；单位拖着不报，拿离职证明也可以申请，同时投诉单位。',
      'Wait for the employer to report your leaving; if it drags, apply with the certificate and complain.',
    ),
    words('在最后参保地申领（有的地方也允许回户籍地）。', 'Claim where you were last insured (some places also allow your hukou place).'),
    words(
      '填好收款银行卡，记下受理号；之后按当地要求每月确认。',
      'Give a bank card, keep the receipt number, then confirm monthly where required.',
    ),
    words('有了新工作，{benefit-report.workingDays}个工作日内报告。', 'Report a new job within {benefit-report.workingDays} working days.'),
  ],
  documents: ['id-card', 'social-security-card', 'leaving-certificate'],
  channels: [DOORS.services, DOORS.insurance],
  warnings: [
    because(
      'UI-13',
      '“超过60天就作废”在国家层面已经不卡了，但个别地方条文还印着60天，越早办越好。',
      'The "60 days or never" bar is gone nationally, though some local texts still print it: claim early.',
    ),
    because(
      'GR-10',
      '“先办再就业优惠证”是旧办法，现在是就业创业证，登记时一起办。',
      "The old re-employment concession card is history; today's employment and start-up certificate comes with registration.",
    ),
  ],
  rules: ['UI-11', 'UI-12', 'UI-13', 'UI-14', 'UI-16', 'GR-11'],
  hotline: ['12333'],
})
