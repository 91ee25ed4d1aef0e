import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const medicalAccount = topic({
  id: 'medical-account',
  title: words('医保卡里的钱', 'Money in the medical account'),
  related: ['medical-after-leaving', 'medical-transfer', 'social-card', 'medical-cost'],
  summary: words(
    '个人账户里的钱是你的，离职、断缴都不清零，可以接着看病、买药，也可以给近亲属用（家庭共济）。一般不能取现，去世、出境定居和部分转移情形例外，看当地。自己缴有没有钱划进账户，也看当地选的档。',
    'The money in your personal account is yours and is not wiped by leaving or a break. You can spend it on treatment and medicine, and share it with close relatives. It is normally not paid out in cash, except on death, settling abroad and some transfers. Whether a self-payer gets money into it depends on the local tier.',
  ),
  steps: [
    words('在国家医保服务平台或医保App查余额。', 'Look up the balance on the national medical platform or app.'),
    words(
      '在同一个平台开“家庭共济”，绑定配偶、父母、子女等近亲属。',
      'There you can also open family sharing (家庭共济) for close relatives.',
    ),
    words('换城市时跟着医保关系一起转，或按当地规定处理。', 'On moving, it goes with the medical relation or as the place rules.'),
  ],
  channels: [DOORS.medical],
  warnings: [
    because(
      'ME-18',
      '有人说能“套现”医保卡，那是骗保，要退钱还会被罚。',
      'Offers to "cash out" a medical card are fraud: repayment and fines follow.',
    ),
  ],
  rules: ['ME-18', 'ME-19', 'ME-20'],
  hotline: ['12393'],
})
