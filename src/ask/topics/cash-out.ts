import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const cashOut = topic({
  id: 'cash-out',
  title: words('社保能退钱吗', 'Can contributions be paid out'),
  related: ['stop-paying', 'pension-transfer', 'back-payment', 'foreigners'],
  summary: words(
    '没到领取年龄，养老保险不能退保换钱，离职、回农村都不行；钱在个人账户里计息，可以接着缴或转走。可以一次领的情形：本人去世由继承人领个人账户；外国人、港澳台居民离开并书面申请终止；出境定居按当地规定；重复缴费的，问经办机构怎么退。到龄缴不够年限，可以转居民养老。2008年前后退过保的，年限一般不恢复，问12333。',
    'Before the age no pension may be surrendered for cash, whether you leave a job or go home; the account earns interest and can be continued or moved. One-off payment exists on death (heirs get the account), for foreigners and Hong Kong, Macao and Taiwan residents who leave and end the relation in writing, on settling abroad by local rule, ; ask the agency about double payments. Short of years, move to the resident pension. Years surrendered long ago are mostly not restored: ask 12333.',
  ),
  steps: [
    words('先查账户余额和年限。', 'Check balance and years.'),
    words('属于上面情形的，带证明到最后参保地申请。', 'If one of these fits, apply with proof where you were last insured.'),
    words('不属于的，考虑接着缴、转走或停着不动，钱不会少。', 'If not, continue, move, or leave it: the money stays.'),
  ],
  documents: ['id-card'],
  channels: [DOORS.insurance],
  warnings: [
    because('PE-03', '“帮你退社保提现”的是骗局，或者让你犯法。', '"We get your contributions out" is a swindle, or makes you break the law.'),
  ],
  rules: ['PE-02', 'PE-03', 'PE-06', 'GR-02', 'GR-04'],
  hotline: ['12333'],
})
