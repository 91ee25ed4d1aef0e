import { because, words } from '../../advisor/wording.ts'
import { topic } from '../reply.ts'

export const flexibleDocuments = topic({
  id: 'flexible-documents',
  title: words('自己参保要带什么', 'What to bring to enrol'),
  related: ['flexible-how', 'flexible-eligibility', 'pay-channels', 'employer-duties'],
  summary: words(
    '通常只要身份证（或社保卡）就能办。外地户口有的地方还要居住证或灵活就业登记。离职证明不是参保的法定条件，但最好留好，转移、领失业金、入职新单位都可能用到。',
    'Usually your ID card (or social-security card) is enough. With hukou elsewhere some places also ask for a residence permit or an employment registration. The leaving certificate is no legal condition, but keep it for transfers, benefit and a new job.',
  ),
  route: 'flexible',
  doors: ['hrss', 'nhsa'],
  steps: [
    words('先在官方App或网上办，多数不用交纸质材料。', 'Try the official app or site first; most need no paper.'),
    words(
      '去窗口就带：身份证、社保卡、银行卡；外地户口加居住证。有的地方的清单还列户口本、灵活就业登记，带上省一趟。',
      'At a counter bring: ID card, social-security card, bank card; with hukou elsewhere, the residence permit. Some lists add the hukou book or an employment registration: take them along.',
    ),
  ],
  documents: ['id-card', 'social-security-card', 'residence-permit', 'leaving-certificate', 'bank-card'],
  warnings: [
    because(
      'CH-05',
      '“必须带户口本去街道”是老说法，没有全国规定，只有个别地方的清单还列着。没有依据的证明，机构不能要。',
      '"Hukou book at the neighbourhood office" is an old story and no national rule, though some local lists still have it; papers without a legal basis may not be demanded.',
    ),
    because('CH-11', '被要求没依据的材料，可以向上级或12345反映。', 'If asked for baseless papers, complain to the next level or 12345.'),
  ],
  rules: ['CH-04', 'CH-05', 'CH-06', 'ED-01'],
  hotline: ['12333', '12393'],
})
