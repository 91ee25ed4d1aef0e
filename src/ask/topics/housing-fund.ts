import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const housingFund = topic({
  id: 'housing-fund',
  title: words('离职后的住房公积金', 'The housing fund after leaving'),
  related: ['new-employer', 'pension-transfer', 'flexible-how', 'cash-out'],
  summary: words(
    '账户里的钱（单位和个人两份）都是你的。离职本身不是提取理由：单位{housing-fund-seal.days}天内办转移或封存，有新单位就转过去接着缴。{HF-03}起，租房、买房、还房贷、装修、交物业费、退休、出境定居等都可以提，租房不再看收入比例；没有单位的人也可以自愿缴。',
    'Both shares in the account are yours. Leaving is not a ground to withdraw: the employer transfers or seals the account within {housing-fund-seal.days} days and a new one continues it. Since {HF-03} you may withdraw for rent, buying, loans, decoration, property fees, retirement or settling abroad, and rent no longer depends on income; people without an employer may contribute too.',
  ),
  steps: [
    words(
      '在当地公积金中心App或网上看账户状态：正常、封存、已转。',
      'See in the local fund app whether the account is active, sealed or moved.',
    ),
    words(
      '换了城市，在新地方的公积金中心办转入，缴存记录全国互认。',
      'Having changed city, move it at the new centre; records are recognised nationwide.',
    ),
    words(
      '要提取，先看当地对租房、封存的具体规定再申请，中心{fund-decision.days}天内决定。',
      'To withdraw, read the local rule on rent or sealed accounts; the centre decides within {fund-decision.days} days.',
    ),
  ],
  documents: ['id-card', 'bank-card', 'housing-proof'],
  channels: [DOORS.government],
  warnings: [
    because(
      'HF-14',
      '“封存{HF-14.months:span}可以销户提取”是不少城市的做法，不是全国规定，打12329问。',
      "Withdrawing after {HF-14.months:span} sealed is many cities' practice, no national rule: ask 12329.",
    ),
    because(
      'HF-11',
      '找中介造假提取，要退钱，{fund-fraud.months:span}内不能提取和贷款。',
      'Fake withdrawals must be repaid and bar you from withdrawals and loans for {fund-fraud.months:span}.',
    ),
  ],
  rules: ['HF-01', 'HF-02', 'HF-03', 'HF-06', 'HF-08', 'HF-11', 'ED-15'],
  hotline: ['12329'],
})
