import { because, words } from '../../advisor/wording.ts'
import { COVER_DUTY, DOORS, topic } from '../reply.ts'

export const residentInsurance = topic({
  id: 'resident-insurance',
  title: words('居民医保和居民养老', 'The resident schemes'),
  related: ['resident-vs-employee', 'medical-gap', 'medical-after-leaving', 'pay-channels'],
  summary: words(
    '城乡居民医保（以前叫新农合、城镇居民医保）按人、按年缴，财政补大头。集中缴费期一般在年底，缴下一年的。个人标准每年公布，各地不同，看当地公告。居民养老按年缴，另设档次。',
    "The resident medical scheme (once 新农合 or 城镇居民医保) is paid per person and year with a large public subsidy. The window is usually at year end for the next year. The personal premium is announced yearly and differs by place: see your place's notice. The resident pension is yearly too, with tiers of its own.",
  ),
  route: 'resident',
  planSteps: true,
  doors: ['nhsa', 'tax'],
  steps: [
    words('确认没有职工医保在缴，两样只能报一份。', 'Make sure no employee cover is running; only one of the two pays.'),
    words(
      '在户籍地或居住地参保登记（社区、村、医保App），再到税务渠道缴费。',
      'Enrol where your hukou or home is (community, village, medical app), then pay through the tax channels.',
    ),
    words(
      '刚失去职工医保的，{switch-scheme.withinMonths}个月内转过来，问清是不是马上生效。',
      'If you just lost employee cover, move within {switch-scheme.withinMonths} months and ask whether it starts at once.',
    ),
  ],
  documents: ['id-card', 'hukou-book'],
  channels: [DOORS.medical],
  warnings: [
    because(
      'ME-10',
      '错过集中缴费期或没连续参保，要等{resident-wait.months}个月；每多断一年再加{resident-missed-year.months}个月。',
      'Missing the window or a break brings a wait of {resident-wait.months} months, and one more for each missed year.',
    ),
    COVER_DUTY,
  ],
  rules: ['ME-10', 'ME-11', 'ME-12', 'ME-13', 'ME-24', 'ME-25', 'PE-28'],
  hotline: ['12393', '12366'],
})
