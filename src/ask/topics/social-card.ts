import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const socialCard = topic({
  id: 'social-card',
  title: words('社保卡', 'The social-security card'),
  related: ['records-query', 'medical-account', 'pay-online', 'medical-transfer'],
  summary: words(
    '社保卡各险种都能用，实体卡和电子社保卡一样有效；医保还可以用医保码。显示“停用、暂停”可能只是停保后待遇暂停，接上缴费会恢复；先打12333问是卡的问题还是参保的问题。离职不用换卡；换城市也不一定要换，先问当地。',
    'The card works for all insurances, physical or electronic; medical also takes the medical code. "Suspended" may just be cover paused after leaving, back when payment resumes: ask 12333 whether it is the card or the cover. Leaving a job needs no new card, a new city not always: ask.',
  ),
  steps: [
    words('挂失：打12333或发卡银行，或在电子社保卡里办。', 'Report: 12333, the issuing bank, or the electronic card.'),
    words('补卡：带身份证到社保卡网点或合作银行。', 'Replace: with your ID at a card office or partner bank.'),
    words(
      '没激活：带身份证到发卡银行激活金融账户，社保功能一般已启用。',
      'Not activated: take your ID to the issuing bank; the insurance function mostly works already.',
    ),
    words('等卡期间用电子社保卡、医保码看病。', 'Meanwhile use the electronic card or medical code.'),
  ],
  documents: ['id-card'],
  channels: [DOORS.services, DOORS.insurance],
  warnings: [
    because('CH-07', '短信里说“社保卡异常、点链接认证”的是诈骗。', 'Text messages about an "abnormal card" with a link are fraud.'),
  ],
  rules: ['CH-04', 'CH-07'],
  hotline: ['12333'],
})
