import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const contributionBase = topic({
  id: 'contribution-base',
  title: words('缴费基数是什么、怎么选', 'The contribution base'),
  related: ['flexible-cost', 'pension-estimate', 'medical-cost', 'employer-duties'],
  summary: words(
    '基数就是按多少工资缴。在单位按你上年月平均工资，低于下限按下限、高于上限按上限；自己缴养老，在当地平均工资的{base-limits.lowest%}到{base-limits.highest%}之间自己选，有的地方分档。上下限每年公布，多在年中或年初调整。',
    "The base is the wage you pay on. At work: last year's monthly average, lifted to the lower or cut to the upper limit. By yourself you choose between {base-limits.lowest%} and {base-limits.highest%} of the local average wage, in some places by tiers. The limits are published every year.",
  ),
  steps: [
    words('查参保地今年的上下限。', "Look up this year's limits in your place."),
    words(
      '自己缴的在税务渠道选档，换档一般在规定时间内办。',
      'Self-payers choose the tier with the tax authority, changing it in the set period.',
    ),
    words(
      '觉得单位基数报低了，在12333查缴费基数，和工资条对。',
      'If your employer seems to report too little, compare the base on 12333 with your payslips.',
    ),
  ],
  channels: [DOORS.insurance],
  warnings: [
    because(
      'ED-09',
      '单位要按实际工资足额缴，工资更高却按最低基数缴的，可以投诉。',
      'The employer must pay on the real wage; paying on the minimum for a higher one can be reported.',
    ),
  ],
  rules: ['PE-10', 'PE-11', 'ED-09'],
  hotline: ['12333', '12366'],
})
