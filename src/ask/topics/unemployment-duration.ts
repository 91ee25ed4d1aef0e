import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const unemploymentDuration = topic({
  id: 'unemployment-duration',
  title: words('失业金能领几个月', 'How many months of benefit'),
  related: ['unemployment-amount', 'unemployment-eligibility', 'unemployment-apply', 'retirement-age'],
  summary: words(
    '{benefit-ceiling:says}实际月数按当地公式算，常常少很多，写上城市就能算（条例会改，用前打12333核对）。没领完的月份可以留到下次，合计不超过{benefit-longest.months}个月。',
    '{benefit-ceiling:says} Places compute the real months, often far fewer: name the city to have them worked out (statutes change: check with 12333). Unused months carry over, {benefit-longest.months} in all at most.',
  ),
  route: 'unemployment-benefit',
  steps: [
    words('按当地公式算，或在12333App用申领页面试算。', "Use your place's formula, or the claim page in the 12333 app."),
    words(
      '找到工作、开始领养老金等情况要在{benefit-report.workingDays}个工作日内告诉经办机构。',
      'Report a new job, a pension and the like within {benefit-report.workingDays} working days.',
    ),
  ],
  channels: [DOORS.insurance, DOORS.services],
  warnings: [
    because('UI-05', '“缴满5年就领18个月”是把上限当成了实得。', '"Five years means 18 months" mistakes the ceiling for the entitlement.'),
    because(
      'UI-20',
      '离法定退休不到{near-retirement.withinMonths:span}的，可以一直领到退休，养老费由基金按规定承担。',
      'Less than a year from retirement, benefit goes on until then and the fund bears pension contributions as provided.',
    ),
  ],
  rules: ['UI-04', 'UI-05', 'UI-06', 'UI-11', 'UI-15', 'UI-16'],
  hotline: ['12333'],
})
