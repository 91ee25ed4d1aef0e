import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const foreigners = topic({
  id: 'foreigners',
  title: words('外国人的社保', 'Foreigners'),
  related: ['cash-out', 'hmt-residents', 'new-employer', 'pension-transfer'],
  summary: words(
    '在中国合法就业的外国人由单位缴五项社保，待遇和中国职工一样，凭缴费享受。没有单位时，我们读到的规定里没有自己缴的路，有永久居留的也先问12333。离开中国时个人账户可以留着，也可以书面申请终止、一次领回，先问12333要哪些材料。',
    'A foreigner lawfully employed in China is insured in all five by the employer, with the same benefits. The rules read here print no way to pay without an employer; with permanent residence ask 12333 too. On leaving China the personal account is kept, or paid out at once on a written request: ask 12333 for the papers.',
  ),
  steps: [
    words('离职后让单位办停保、开离职证明。', 'Have the employer stop the insurance and issue the certificate.'),
    words(
      '打算走的，先打12333或去社保机构问个人账户怎么处理、要哪些材料。',
      'If leaving for good, first ask 12333 or the agency what happens to the account and which papers it wants.',
    ),
    words(
      '可能回来的，问清年限能不能留着接着算，再决定。',
      'If you may return, ask whether the years stay and go on counting before you decide.',
    ),
  ],
  documents: ['passport', 'social-security-card', 'bank-card'],
  channels: [DOORS.insurance],
  warnings: [
    because(
      'GR-04',
      '一次领回以后关系就终止了：年限还在不在、单位缴的退不退，都先问12333。',
      "Paid out, the account is ended: ask 12333 whether the years survive and whether the employer's share is paid.",
    ),
  ],
  rules: ['GR-03', 'GR-04'],
  hotline: ['12333'],
})
