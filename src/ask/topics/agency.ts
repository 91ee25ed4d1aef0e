import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const agency = topic({
  id: 'agency',
  title: words('代理公司缴、挂靠，行不行', 'Agencies and "hanging on"'),
  related: ['flexible-how', 'flexible-eligibility', 'employer-duties', 'subsidy'],
  summary: words(
    '看你是不是真在上班。真在用人单位上班、单位请人力资源公司代办手续，合法；由有许可的劳务派遣公司派去上班，也合法。没有真实工作、花钱挂在某个公司名下缴，不行：这是虚构劳动关系，用它领养老金、失业金、生育津贴等算骗保，要退还并罚{benefit-fraud.least}到{benefit-fraud.most}倍，还可能追究刑责；已有人被清退年限、停发养老金。',
    "It depends on whether you really work. An employer you work for may have a payroll company do the paperwork, and licensed dispatch is lawful too. Being on a company's books without working there is not: it invents an employment, and drawing a pension, benefit or maternity pay on it is fraud, with repayment, a fine of {benefit-fraud.least} to {benefit-fraud.most} times and possibly a criminal case; people have lost years and pensions.",
  ),
  route: 'agency',
  steps: [
    words(
      '真在上班的：留好劳动合同、工资流水、考勤，在12333查每个月有没有到账、缴在哪个城市，不对就找用人单位。',
      'If you really work: keep contract, wage transfers and attendance, check on 12333 that every month arrived and in which city, and take errors to your employer.',
    ),
    words(
      '没有真实工作的：停掉挂靠，改成灵活就业，或参加居民医保。',
      'If you do not: stop it, and change to flexible employment or the resident scheme.',
    ),
    words('已经挂了很久的，打12333问怎么更正。', 'If that has gone on long, ask 12333 how to correct it.'),
  ],
  channels: [DOORS.insurance],
  warnings: [
    because(
      'PR-03',
      '挂靠缴的年限有人几年后被清退、停发养老金，最后打官司；把钱交给代缴公司，它跑了也很难追。',
      'Years bought that way have been cancelled and pensions stopped years later, ending in court; money given to such an agency is hard to get back when it vanishes.',
    ),
  ],
  rules: ['PR-04', 'PR-01', 'PR-02', 'PR-03', 'PR-08'],
  hotline: ['12333'],
})
