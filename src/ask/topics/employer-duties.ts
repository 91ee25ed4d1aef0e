import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const employerDuties = topic({
  id: 'employer-duties',
  title: words('公司没缴社保、不给办手续', 'When the employer does not do its part'),
  related: ['back-payment', 'severance', 'contribution-base', 'unemployment-eligibility'],
  summary: words(
    '入职{new-employer-register.days}天内公司就要给你办社保，试用期也一样，“自愿放弃”的协议无效。离职时公司要当场给离职证明，{employer-transfer.days}天内办完档案和社保转移、报失业名单，{housing-fund-seal.days}天内办公积金转移或封存。不缴社保，你可以被迫解除并要补偿。',
    'The employer must insure you within {new-employer-register.days} days of starting, probation included; a waiver is void. On leaving it must hand over the certificate at once, finish file and insurance within {employer-transfer.days} days and the housing fund within {housing-fund-seal.days}. If it does not insure you, you may leave for that reason and claim severance.',
  ),
  steps: [
    words(
      '留证据：劳动合同、工资流水、考勤、聊天记录、社保查询记录。',
      'Keep proof: contract, wage transfers, attendance, chats, the insurance record.',
    ),
    words('书面要求公司补缴、开证明，留底。', 'Ask in writing for payment and certificate, and keep a copy.'),
    words(
      '不办就投诉：社保找劳动监察（12333）、税务（12366），公积金找公积金中心（12329），也可以打12345。',
      'Then complain: insurance to labour inspection (12333) or tax (12366), the housing fund to its centre (12329), or 12345.',
    ),
    words(
      '要赔偿、要工资的，离职起{arbitration.months:span}内申请劳动仲裁。',
      'For compensation or wages, labour arbitration within {arbitration.months:span} of leaving.',
    ),
  ],
  documents: ['id-card'],
  channels: [DOORS.services],
  warnings: [
    because(
      'ED-14',
      '公司把社保折成现金发给你也不算缴了；补缴后公司可以要回这笔钱。',
      'Cash instead of insurance does not count; after paying up, the company may reclaim it.',
    ),
  ],
  rules: ['ED-01', 'ED-02', 'ED-03', 'ED-05', 'ED-08', 'ED-09', 'ED-12', 'ED-13', 'ED-14', 'ED-15', 'ED-16', 'HF-13', 'DS-01'],
  hotline: ['12333', '12366', '12329'],
})
