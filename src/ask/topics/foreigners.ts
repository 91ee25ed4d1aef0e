import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const foreigners = topic({
  id: 'foreigners',
  title: words('外国人的社保', 'Foreigners'),
  related: ['cash-out', 'hmt-residents', 'new-employer', 'pension-transfer'],
  summary: words(
    '在中国合法就业的外国人由单位缴五项社保，待遇和中国职工一样，凭缴费享受。没有单位时，我们读到的规定里没有自己缴的路，有永久居留的也先问12333。离开中国时个人账户是留着还是能书面申请一次领回，这里没有核对过条文，走之前问12333。持有中国国籍、移民国外的不按这一条，看“社保能退钱吗”。本国和中国之间有没有社保协定、能不能免缴，也问12333。',
    'A foreigner lawfully employed in China is insured in all five by the employer, with the same benefits. The rules read here print no way to pay without an employer; with permanent residence ask 12333 too. Whether the personal account stays or may be taken in one sum on leaving China was not checked against the text here: ask 12333 before you go. Chinese citizens who emigrate fall under another rule: see "Can contributions be paid out". Ask 12333 as well whether an agreement with your country exempts you.',
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
      '“离开可以一次领回个人账户”没有核对过条文；领了以后年限还在不在、单位缴的退不退，都先问12333。',
      '"On leaving you get the account in one sum" was not checked here; ask 12333 whether the years survive and whether the employer\'s share is paid.',
    ),
  ],
  rules: ['GR-03', 'GR-04'],
  hotline: ['12333'],
})
