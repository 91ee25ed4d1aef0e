import { because, words } from '../../advisor/wording.ts'
import { topic } from '../reply.ts'

export const flexibleCost = topic({
  id: 'flexible-cost',
  title: words('自己缴社保每月多少钱', 'What it costs by yourself'),
  related: ['contribution-base', 'medical-cost', 'subsidy', 'pension-estimate'],
  summary: words(
    '养老＝你选的基数×{pension-rate.rate%}，基数在当地社会平均工资的{base-limits.lowest%}到{base-limits.highest%}之间自己选；医保按当地定的比例或固定金额。所以最低档大约按当地平均工资的{base-limits.lowest%}缴，各地差很多。',
    'Pension = the base you choose × {pension-rate.rate%}; you choose between {base-limits.lowest%} and {base-limits.highest%} of the local average wage. Medical is a local rate or a fixed sum. So the lowest tier is paid on about {base-limits.lowest%} of the local average wage, and differs a lot by place.',
  ),
  route: 'flexible',
  doors: ['tax'],
  steps: [
    words('先看当地今年公布的基数上下限。', 'Look up the base limits your place published for this year.'),
    words('选基数：选得高，每月多缴，退休后多领。', 'Choose a base: a higher one costs more now and gives more later.'),
    words('养老×{pension-rate.rate%}，再加当地的医保费。', 'Take {pension-rate.rate%} for the pension and add the local medical payment.'),
  ],
  warnings: [
    because(
      'PE-10',
      '基数每年会调。过了有效期的标准只能参考，以当年通知为准。',
      "The limits change every year. A figure past its period is only a hint; the year's notice decides.",
    ),
    because(
      'GR-07',
      '就业困难人员可以申请社保补贴，先缴后补，最多实缴的{subsidy.numerator:share}。',
      'Hard-to-employ people may claim a subsidy afterwards: at most {subsidy.numerator:share} of what they paid.',
    ),
  ],
  rules: ['PE-01', 'PE-10', 'PE-11', 'PE-12'],
  hotline: ['12366', '12333'],
})
