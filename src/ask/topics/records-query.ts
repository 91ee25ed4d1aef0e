import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const recordsQuery = topic({
  id: 'records-query',
  title: words('怎么查缴费记录', 'Checking your record'),
  related: ['social-card', 'pay-online', 'medical-account', 'employer-duties'],
  summary: words(
    '免费查：国家社会保险公共服务平台、掌上12333、电子社保卡查养老、失业、工伤；国家医保服务平台或医保App查医保和余额；税务App查缴费票据。要盖章的缴费证明（权益记录单）在社保网站、自助机或窗口打印。',
    'Free: the national social insurance platform, the 12333 app and the electronic card for pension, unemployment and injury; the national medical platform for medical and balance; the tax app for receipts. Stamped statements come from the site, a machine or a counter.',
  ),
  steps: [
    words('用身份证实名登录，选参保地。', 'Log in with your ID and choose the place.'),
    words('看每个月的险种、基数、到账状态；断的、少的记下来。', "Look at each month's insurance, base and status; note what is missing."),
    words('记录不对，先问单位，再找经办机构核对。', 'If it is wrong, ask the employer, then the agency.'),
  ],
  documents: ['id-card'],
  channels: [DOORS.insurance, DOORS.services, DOORS.medical],
  warnings: [because('CH-10', '别在要钱或要验证码的陌生网站查。', 'Never use strange sites that want money or codes.')],
  rules: ['DS-04', 'CH-10', 'CH-12'],
  hotline: ['12333', '12393'],
})
