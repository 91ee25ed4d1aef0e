import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const subsidy = topic({
  id: 'subsidy',
  title: words('社保补贴', 'Social insurance subsidies'),
  related: ['flexible-cost', 'flexible-how', 'unemployment-apply', 'retirement-age'],
  summary: words(
    '被认定为就业困难人员（如大龄失业的“4050”、零就业家庭、残疾人等，范围由当地定）、灵活就业并缴了社保的，可以申请补贴：一般不超过实缴的{subsidy.numerator:share}，最长{subsidy.months:span}；离退休不到{GR-07.toRetirementMonths:span}的可以延到退休。有的地方毕业生也有。先缴后补。',
    'Recognised hard-to-employ people (the over-40/50 unemployed, zero-job families, people with disabilities and so on, as the place decides) who work flexibly and paid may claim: normally at most {subsidy.numerator:share} of what they paid, for up to {subsidy.months:span}, until retirement when within {GR-07.toRetirementMonths:span} of it. Some places include graduates. You pay first.',
  ),
  route: 'flexible',
  doors: ['hrss'],
  steps: [
    words(
      '到街道、社区或人社App办失业登记，申请认定就业困难人员。',
      'Register as unemployed and ask to be recognised at the neighbourhood office or in the app.',
    ),
    words('办灵活就业登记，按月缴社保，留好票据。', 'Register flexible work, pay monthly, keep receipts.'),
    words(
      '按当地时间申请，多数按季或按年发，具体月份问社区。',
      'Apply in the local period; mostly paid by quarter or year: ask the community office.',
    ),
  ],
  documents: ['id-card', 'social-security-card', 'bank-card'],
  channels: [DOORS.services],
  warnings: [
    because(
      'GR-10',
      '“再就业优惠证”早就换成就业创业证，不用去补办。',
      'The old concession card was replaced long ago; no need to get one.',
    ),
    because('GR-07', '各地比例和名单不同，打12333问。', 'Shares and lists differ: ask 12333.'),
  ],
  rules: ['GR-07', 'subsidy', 'GR-10'],
  hotline: ['12333'],
})
