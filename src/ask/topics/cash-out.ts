import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const cashOut = topic({
  id: 'cash-out',
  title: words('社保能退钱吗', 'Can contributions be paid out'),
  related: ['stop-paying', 'pension-transfer', 'back-payment', 'foreigners'],
  summary: words(
    '没到领取年龄，养老保险不能退保换钱，离职、回农村都不行；钱在个人账户里计息，可以接着缴或转走。本人去世的，个人账户由继承人领。出国（境）定居的是另一套规定，条文没有核到，走之前问12333。重复缴费怎么退、以前退过保的年限能不能恢复，问经办机构。',
    'Before the age no pension may be surrendered for cash, whether you leave a job or go home; the account earns interest and can be continued or moved. On death the heirs get the account. Settling abroad has rules of its own, which were not read: ask 12333 before you go. Ask the agency about double payments and about years surrendered long ago.',
  ),
  steps: [
    words('先查账户余额和年限。', 'Check balance and years.'),
    words(
      '属于上面情形的，先问最后参保地的经办机构怎么办、要什么证明。',
      'If one of these fits, ask the agency where you were last insured how to go about it and for which proof.',
    ),
    words('不属于的，考虑接着缴、转走或停着不动，钱不会少。', 'If not, continue, move, or leave it: the money stays.'),
  ],
  documents: ['id-card'],
  channels: [DOORS.insurance],
  warnings: [
    because(
      'PE-03',
      '“帮你退社保提现”的是骗局，或者让你犯法。',
      '"We get your contributions out" is a swindle, or makes you break the law.',
    ),
  ],
  rules: ['PE-02', 'PE-03', 'PE-06', 'GR-02', 'GR-04'],
  hotline: ['12333'],
})
