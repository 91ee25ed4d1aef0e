import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const hmtResidents = topic({
  id: 'hmt-residents',
  title: words('港澳台居民的社保', 'Hong Kong, Macao and Taiwan residents'),
  related: ['flexible-how', 'flexible-eligibility', 'cash-out', 'resident-insurance'],
  summary: words(
    '在单位上班的，由单位缴五险。没有单位、办了港澳台居民居住证的，可以在居住地以灵活就业身份自己缴养老和医保；没工作的可以参加居民养老和居民医保。离开内地时个人账户是留着还是能书面申请一次领取，这里没有核对过条文，走之前问12333。',
    'At work the employer insures you in all five. Without one, holders of the residence permit for Hong Kong, Macao and Taiwan residents may pay pension and medical themselves where they live; those not working may join the resident schemes. Whether the account stays or may be taken in one sum on leaving was not checked against the text here: ask 12333 before you go.',
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
      '“离开可以一次取走个人账户”没有核对过条文；取走后年限还算不算，先问12333，想回来工作的别急。',
      '"On leaving you may take the account" was not checked here; ask 12333 whether the years survive, and do not hurry if you may return.',
    ),
  ],
  rules: ['GR-01', 'GR-02'],
  hotline: ['12333', '12393'],
})
