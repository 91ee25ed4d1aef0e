import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const unemploymentAmount = topic({
  id: 'unemployment-amount',
  title: words('失业金每月多少', 'How much unemployment benefit is'),
  related: ['unemployment-duration', 'unemployment-eligibility', 'unemployment-apply', 'severance'],
  summary: words(
    '金额由各省市定，一般不看你的工资：不低于低保，一般按当地最低工资的一定比例（国家要求逐步提到{benefit-aim.share%}），有的地方随缴费年限或领取月份分档。领取期间医保由失业保险基金缴。',
    'Each province sets it, usually without regard to your wage: not below the minimum-living standard, usually a share of the local minimum wage (policy: step by step to {benefit-aim.share%}), in some places by years paid or month of drawing. The fund pays your medical insurance meanwhile.',
  ),
  route: 'unemployment-benefit',
  steps: [
    words('查当地现行失业保险金标准。', 'Look up the standard now in force in your place.'),
    words('看是按月份还是按缴费年限分档。', 'See whether it is graded by month or by years paid.'),
  ],
  channels: [DOORS.insurance, DOORS.services],
  warnings: [because('UI-07', '网上流传的旧金额很多，看发布日期，或打12333核对。', 'Old amounts circulate: check the date, or ask 12333.')],
  rules: ['UI-07', 'UI-08', 'UI-09'],
  hotline: ['12333'],
})
