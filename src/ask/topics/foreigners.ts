import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const foreigners = topic({
  id: 'foreigners',
  title: words('外国人的社保', 'Foreigners'),
  related: ['cash-out', 'hmt-residents', 'new-employer', 'pension-transfer'],
  summary: words(
    '在中国合法就业的外国人由单位缴五项社保，待遇和中国职工一样，凭缴费享受。没有单位时，规定里没有自己缴的路；配偶可以看当地居民医保是否收。离开中国没到领取年龄的，个人账户保留，也可以书面申请终止，一次领回个人账户（单位部分不退）。有的国家和中国有社保协定，能不能免缴部分险种，问12333。',
    'A foreigner lawfully employed in China is insured in all five by the employer, with the same benefits. Without an employer no self-payment is printed; see whether the local resident scheme takes family. Leaving before the age, the account stays, or you may end it in writing and take the personal account in one sum (not the employer\'s share). Some countries have an agreement with China: ask 12333 about exemptions.',
  ),
  steps: [
    words('离职后让单位办停保、开离职证明。', 'Have the employer stop the insurance and issue the certificate.'),
    words('打算走的，到社保机构书面申请终止，带护照、社保卡、银行账户。', 'If leaving for good, apply in writing with passport, card and bank account.'),
    words('可能回来的，别急着取，年限以后接着算。', 'If you may return, leave it: years go on counting.'),
  ],
  documents: ['passport', 'social-security-card', 'bank-card'],
  channels: [DOORS.insurance],
  warnings: [
    because('GR-04', '领回的只有个人账户，领后年限就没了。', 'Only the personal account is paid, and the years are gone afterwards.'),
  ],
  rules: ['GR-03', 'GR-04'],
  hotline: ['12333'],
})
