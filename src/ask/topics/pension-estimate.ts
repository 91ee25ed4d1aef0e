import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const pensionEstimate = topic({
  id: 'pension-estimate',
  title: words('以后能领多少养老金', 'What pension to expect'),
  related: ['contribution-base', 'pension-minimum-years', 'retirement-age', 'flexible-cost'],
  summary: words(
    '每月养老金＝基础部分＋个人账户部分。基础部分＝（当地平均工资＋你的指数化工资）÷2×缴费年数×{basic-pension.perYear%}；账户部分＝账户余额÷计发月数（按退休年龄定）。',
    'Monthly pension = basic part + account part. Basic = (local average wage + your indexed wage) ÷ 2 × years × {basic-pension.perYear%}; account = balance ÷ months factor (by the age of retirement).',
  ),
  route: 'retire',
  steps: [
    words(
      '在国家社会保险公共服务平台用“养老金测算”，它有你的真实记录。',
      'Use the pension estimate on the national platform; it has your real record.',
    ),
    words(
      '在本扩展“费用”里比较各档：每月缴多少、估计领多少、几个月回本。',
      'Compare the tiers here under costs: payment, estimate, months to get it back.',
    ),
  ],
  channels: [DOORS.insurance],
  warnings: [
    because(
      'PE-20',
      '所有估算都有假设（工资增长、利息、物价），实际以退休时核定为准。',
      'Every estimate supposes wage growth, interest and prices; only the decision at retirement counts.',
    ),
  ],
  rules: ['PE-11', 'PE-20', 'PE-21'],
  hotline: ['12333'],
})
