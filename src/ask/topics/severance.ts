import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const severance = topic({
  id: 'severance',
  title: words('离职补偿怎么算', 'Severance pay'),
  related: ['unemployment-eligibility', 'employer-duties', 'work-injury', 'unemployment-amount'],
  summary: words(
    '自己普通辞职、因过错被辞退、公司同等或更好条件续签而你不签，都没有经济补偿。公司提出解除（协商的也算）、裁员、到期不续（或降条件续）、关闭，或你因公司违法被迫辞职，都有。工资高于当地平均{severance.capWageMultiple}倍的，按{severance.capWageMultiple}倍算、最多{severance.capYears}年，其他人没有{severance.averageMonths}个月封顶。违法解除按{unlawful-end.multiple:times}（2N）；N+1只用在无过错辞退又没提前{notice-pay.noticeDays}天通知的，协商解除和裁员没有规定要多给这一个月。',
    "None is owed on a plain resignation, on a dismissal for fault, or when you refuse an equal or better renewal. It is owed when the employer proposes ending (an agreed end too), lays off, lets a term expire without an equal offer or closes, or you leave for its breach. Only wages above {severance.capWageMultiple:times} the local average are cut to that and to {severance.capYears} years. Unlawful dismissal: {unlawful-end.multiple:times} (2N). N+1 is for a no-fault dismissal without {notice-pay.noticeDays} days' notice; nothing gives that month on an agreed end or a layoff.",
  ),
  steps: [
    words('分清离职原因，别随便签“自愿离职”。', 'Be clear about the reason; do not sign "voluntary".'),
    words('算年限和月平均工资（含奖金、津贴）。', 'Count years and the average wage with bonuses.'),
    words('协商不成，{arbitration.months:span}内申请劳动仲裁。', 'If talks fail, labour arbitration within {arbitration.months:span}.'),
  ],
  documents: ['id-card', 'leaving-certificate'],
  channels: [DOORS.services],
  warnings: [
    because(
      'UI-03',
      '公司给钱让你写辞职信、签“自愿离职”的先别签：写成自己辞职，补偿和失业金都可能拿不到。可以签的是写明“单位提出、协商解除”和金额的协议。',
      'Do not write a resignation in exchange for a promise: as a plain resignation it may cost you severance and unemployment benefit. What may be signed is an agreement that says the employer proposed it, with the amount.',
    ),
    because(
      'ED-23',
      '孕期、哺乳期、医疗期、因工伤残等情况，公司不能无过错辞退或裁员，合同到期也要顺延；因工伤残的，终止按工伤保险的规定。',
      'In pregnancy, nursing, medical leave or after a disabling work injury no-fault dismissal and layoff are barred, and an expiring contract is extended; after a disabling injury its end follows the work-injury rules.',
    ),
  ],
  rules: ['ED-17', 'ED-18', 'ED-19', 'ED-20', 'ED-21', 'ED-22', 'ED-23', 'DS-01'],
  hotline: ['12333'],
})
