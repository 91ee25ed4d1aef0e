import { because, words } from '../../advisor/wording.ts'
import { COVER_DUTY, DOORS, topic } from '../reply.ts'

export const stopPaying = topic({
  id: 'stop-paying',
  title: words('先不缴、停缴会怎样', 'Stopping for a while'),
  related: ['medical-gap', 'back-payment', 'flexible-how', 'cash-out'],
  summary: words(
    '自愿缴的可以停，不罚款。养老：年限和账户都留着，只是少攒，没缴的月份以后一般补不回。医保：影响最大，停缴下月起一般不能报销，超过{gap-grace.months}个月再缴可能要等最多{gap-wait.atMostMonths}个月。非自愿失业照样可以领失业金（期间医保和生育由基金保着）。买房、落户、摇号、上学看各地的连续缴费要求，可能一断就重算。',
    'Voluntary payment may stop without a fine. Pension: years and account stay, you only collect less, and those months usually cannot be added. Medical hurts most: cover stops as a rule from the next month, and after {gap-grace.months} months a wait of up to {gap-wait.atMostMonths} may follow. An involuntary loss still brings benefit, with medical and maternity from the fund. House, hukou, car plate and school rules count locally, often from zero.',
  ),
  route: 'pause',
  steps: [
    words(
      '至少把医保保住：转居民医保，或只缴医保（当地允许的话）。',
      'At least keep medical: the resident scheme, or medical alone where allowed.',
    ),
    words(
      '停自己缴的：在社保、税务渠道办停保，解除银行扣款。',
      'To stop your own: file it with social insurance and tax and end the bank debit.',
    ),
    words('以后接着缴：重新登记即可，前后年限相加。', 'To resume: enrol again; years add up.'),
  ],
  channels: [DOORS.insurance, DOORS.medical],
  warnings: [
    because(
      'PE-04',
      '“断缴就清零”不对：养老年限不清零，医保也不清年限，只是报销可能要等。',
      '"A gap wipes everything" is wrong: pension years stay, medical years too; only cover may have to wait.',
    ),
    COVER_DUTY,
  ],
  rules: ['PE-04', 'PE-13', 'ME-09', 'ME-17', 'UI-01', 'UI-09', 'MA-04', 'WI-04', 'flexible-unemployment'],
  hotline: ['12333', '12393'],
})
