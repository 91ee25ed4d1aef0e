import { because, words } from '../../advisor/wording.ts'
import { COVER_DUTY, DOORS, topic } from '../reply.ts'

export const medicalAfterLeaving = topic({
  id: 'medical-after-leaving',
  title: words('离职后医保怎么保住', 'Keeping medical cover after leaving'),
  related: ['medical-gap', 'flexible-how', 'resident-insurance', 'medical-account'],
  summary: words(
    '单位停缴后，统筹报销一般从下个月起停，卡里的钱还能用。要不断，就在{gap-grace.months}个月内（个别地方更短）选一条路接上：新单位、灵活就业缴职工医保、转居民医保，或者领失业金（期间医保由失业保险基金缴）。',
    'Once the employer stops, hospital cover usually stops from the next month; money on the card stays yours. To keep cover, take one road within {gap-grace.months} months (less in a few places): a new employer, paying employee medical yourself, the resident scheme, or unemployment benefit, during which the fund pays your medical insurance.',
  ),
  steps: [
    words('问单位医保缴到哪个月，或在国家医保服务平台查。', 'Ask which month is the last paid, or check on the national medical platform.'),
    words(
      '符合领失业金条件的先登记失业：医保费由基金出。',
      'If you qualify for unemployment benefit, register first: the fund then pays medical.',
    ),
    words(
      '不符合的，当月就办灵活就业医保；钱紧可以转居民医保。',
      'If not, enrol as a flexible worker the same month; if money is short, move to the resident scheme.',
    ),
    words(
      '住院、慢病的人别留空档，办好再停。',
      'In hospital or with a chronic illness, leave no gap: arrange first, then let the old one stop.',
    ),
  ],
  documents: ['id-card', 'social-security-card'],
  channels: [DOORS.medical],
  warnings: [
    because(
      'ME-17',
      '停的那天全国没有统一规定，看当地；单位欠费的，规则又不一样。',
      'No national rule fixes the day it stops; it is local, and different again when the employer is in arrears.',
    ),
    COVER_DUTY,
  ],
  rules: ['ME-17', 'ME-07', 'ME-08', 'ME-09', 'UI-09', 'ME-20'],
  hotline: ['12393'],
})
