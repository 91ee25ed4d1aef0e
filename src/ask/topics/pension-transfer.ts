import { because, words } from '../../advisor/wording.ts'
import { DOORS, topic } from '../reply.ts'

export const pensionTransfer = topic({
  id: 'pension-transfer',
  title: words('养老保险怎么转到别的地方', 'Moving your pension to another place'),
  related: ['medical-transfer', 'new-employer', 'pension-minimum-years', 'housing-fund'],
  summary: words(
    '养老年限和账户跟着人走，各地的年限合起来算。跨省就业后，在新地方参保，再申请把关系转过来：个人账户全部转，单位部分按缴费工资的{pooled-transfer.share%}转。同一个地方里换单位、改成自己缴，不用转；省内换城市要不要办手续，问当地。已经开始领养老金的不能转。',
    'Pension years and the account follow you, and years in different places add up. After moving to another province, get insured there and ask for the transfer: the whole personal account and {pooled-transfer.share%} of the wages. Changing employer or paying by yourself in the same place needs no transfer; inside a province ask whether anything needs doing. Nobody already drawing can transfer.',
  ),
  route: 'transfer',
  doors: ['hrss'],
  steps: [
    words('在新地方参保，确认旧地方已停保。', 'Be insured in the new place and make sure the old one has stopped.'),
    words(
      '在国家社会保险公共服务平台或掌上12333提交“养老保险关系转移”，不用两头跑。',
      'File 养老保险关系转移 on the national platform or the 12333 app; no travelling.',
    ),
    words('查进度，转完核对年限和金额。', 'Follow it, then check years and amounts.'),
  ],
  documents: ['id-card', 'social-security-card', 'payment-certificate'],
  channels: [DOORS.insurance, DOORS.services],
  warnings: [
    because(
      'PE-17',
      '将来在哪领：户籍地参保就在户籍地；否则看哪里缴满{drawing-place.months:span}；都不满就回户籍地。提前想好。',
      'Where you draw: the hukou place if insured there; else where you have {drawing-place.months:span}; else back to the hukou place. Plan ahead.',
    ),
    because(
      'PE-18',
      '男满{temporary-account.men:age}、女满{temporary-account.women:age}到外省新参保，可能只建临时账户，原关系不动，先问。',
      'Men from {temporary-account.men:age} and women from {temporary-account.women:age} newly insured in another province may get only a temporary account: ask first.',
    ),
  ],
  rules: ['PE-04', 'PE-15', 'PE-16', 'PE-17'],
  hotline: ['12333'],
})
