import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const agency = topic({
  id: 'agency',
  title: words('找中介代缴、挂靠行不行', 'Agencies and "hanging on"'),
  related: ['flexible-how', 'flexible-eligibility', 'employer-duties', 'subsidy'],
  summary: words(
    '不行。没有真实工作却挂在某个公司名下缴，是虚构劳动关系；用它领养老金、失业金、生育津贴等，算骗保：退还并罚2到5倍，还可能追究刑责。已有人被清退年限、停发养老金。合法的只有：真在那家公司上班（公司可以请代理公司办手续）、有资质的劳务派遣、自己以灵活就业身份缴。',
    'No. Being on a company\'s books without working there is an invented employment; using it for a pension, benefit or maternity pay is fraud: repayment, a fine of 2 to 5 times, possibly a criminal case. People have lost years and pensions. Lawful are only: really working there (an agent may do the paperwork), licensed dispatch, or paying as a flexible worker.',
  ),
  route: 'agency',
  planSteps: true,
  steps: [
    words('停掉挂靠，别再交钱。', 'Stop it and pay no more.'),
    words('改成灵活就业，或参加居民医保。', 'Switch to flexible employment or the resident scheme.'),
    words('已经挂了很久，打12333问怎么更正，主动说明比被查到好。', 'If it has gone on long, ask 12333 how to correct it; telling is better than being found.'),
  ],
  channels: [DOORS.insurance],
  warnings: [
    because('PR-03', '代缴公司卷款、只交不报、用外地账户缴的事很多，出了事没人替你担。', 'Agencies run off with money or insure you elsewhere, and nobody answers for it.'),
  ],
  rules: ['PR-01', 'PR-02', 'PR-03', 'PR-04'],
  hotline: ['12333'],
})
