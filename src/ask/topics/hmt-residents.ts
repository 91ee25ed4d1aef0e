import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const hmtResidents = topic({
  id: 'hmt-residents',
  title: words('港澳台居民的社保', 'Hong Kong, Macao and Taiwan residents'),
  related: ['flexible-how', 'flexible-eligibility', 'cash-out', 'resident-insurance'],
  summary: words(
    '在单位上班的，由单位缴五险。没有单位、办了港澳台居民居住证的，可以在居住地以灵活就业身份自己缴养老和医保；没工作的可以参加居民养老和居民医保。离开内地时个人账户可以留着，也可以书面申请终止、一次领取，先问12333。',
    'At work the employer insures you in all five. Without one, holders of the residence permit for Hong Kong, Macao and Taiwan residents may pay pension and medical themselves where they live; those not working may join the resident schemes. On leaving the mainland the account is kept, or paid out at once on a written request: ask 12333 first.',
  ),
  route: 'flexible',
  doors: ['hrss', 'nhsa'],
  steps: [
    words('先办港澳台居民居住证。', 'Get the residence permit first.'),
    words('带居住证到社保、医保窗口或App登记，再到税务缴费。', 'Enrol with it, then pay the tax authority.'),
    words(
      '在香港、澳门、台湾已有社保的，问12333能不能免缴、要什么证明，这里没有核对过。',
      'If you keep your own scheme there, ask 12333 whether you are exempt and on which proof; it was not checked here.',
    ),
  ],
  documents: ['hmt-permit', 'social-security-card'],
  channels: [DOORS.insurance, DOORS.medical],
  warnings: [
    because(
      'GR-02',
      '一次取走以后关系就终止了：年限还算不算，先问12333，想回来工作的别急。',
      'Paid out, the account is ended: ask 12333 whether the years survive, and do not hurry if you may return.',
    ),
  ],
  rules: ['GR-01', 'GR-02'],
  hotline: ['12333', '12393'],
})
