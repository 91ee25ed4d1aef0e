import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const flexibleHow = topic({
  id: 'flexible-how',
  title: words('离职后自己接着缴社保', 'Going on by yourself after leaving'),
  related: ['flexible-cost', 'flexible-eligibility', 'pay-online', 'medical-after-leaving'],
  summary: words(
    '没有新单位也能接着缴：以灵活就业身份缴养老和医保，自己选基数，每月（或按季、按年）缴给税务。找到新单位后由单位接着缴，先把自己缴的停掉。',
    'Without a new employer you can go on: as a flexible worker you pay pension and medical yourself, choose the base, and pay the tax authority by the month (or quarter or year). Once a new employer takes over, stop your own payment first.',
  ),
  route: 'flexible',
  planSteps: true,
  steps: [
    words(
      '问清原单位哪个月停保；没停之前自己办不了。',
      'Ask your old employer which month it stopped paying; you cannot enrol until it has.',
    ),
    words(
      '在社保和医保的官方App、网站或窗口办灵活就业参保登记，养老和医保分开登记。',
      'Enrol as a flexible worker in the official social insurance and medical insurance app, site or counter; the two are separate.',
    ),
    words('在税务渠道选缴费基数，签银行扣款或自己缴。', 'Choose your base with the tax authority and sign a bank debit or pay yourself.'),
    words('缴完在网上查一次，确认到账月份没有断。', 'Check online afterwards that no month is missing.'),
  ],
  documents: ['id-card', 'social-security-card', 'leaving-certificate'],
  channels: [DOORS.insurance, DOORS.medical],
  warnings: [
    because(
      'PE-13',
      '养老按月往前缴，往年漏的月份个人一般补不回来。',
      'The pension is paid month by month; past years missed cannot normally be made up by yourself.',
    ),
    because(
      'ME-09',
      '医保断缴尽量不超过{gap-grace.months}个月，超过后当地可以让你等最多{gap-wait.atMostMonths}个月才报销。',
      'Try not to let medical cover lapse for more than {gap-grace.months} months: after that the place may make you wait up to {gap-wait.atMostMonths} months.',
    ),
    because(
      'PE-24',
      '“必须本地户口才能缴”是旧规定：户籍限制正在取消，但个别窗口还在执行，先打电话问。',
      '"Local hukou only" is an old rule: the limit is being removed, though some counters still apply it, so call first.',
    ),
  ],
  rules: ['PE-01', 'ME-01', 'CH-01', 'PE-11', 'ME-09'],
  hotline: ['12333', '12393', '12366'],
})
