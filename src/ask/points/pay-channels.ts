import { enDate, zhDate } from '../../advisor/wording.ts'
import { deadlineOf } from '../context.ts'
import { ask, either, here, point, quote, say, state, yes } from './point.ts'

/** Another card, or the agreement to debit. */
const NEW_CARD =
  /换[^，。？?]{0,8}卡|卡[^，。？?]{0,3}换|另一?张|代扣(?:协议)?[^，。？?]{0,4}签|签[^，。？?]{0,4}代扣|(?:new|another|different|change) .{0,10}(?:bank )?card/

/** May the bank collect them? */
const BANK =
  /(?:社保|医保|养老)[^。？?]{0,10}(?:银行|代扣|自动扣)[^。？?]{0,8}(?:自动扣|代扣|吗|可以|行)(?![^。？?]{0,6}(?:失败|没))|\bbank\b[^?]{0,16}\b(?:collect|debit|deduct)\w*/

const LATE_FEE = /滞纳金|罚|fee|fine|penalt/

/** Who takes the premiums: the tax authority or another office? */
const WHO_COLLECTS =
  /(?:医保|社保|养老|生育|保费)[^？?]{0,16}(?:交给|缴给|归|由|是)(?:医保局|社保局|税务局?|谁|哪个部门)[^？?]{0,4}(?:收|征|还是|$|[？?])|\bwho (?:collects|takes)\b.{0,30}\b(?:medical|health|maternity|premiums?)/

export const points = [
  point(
    'pay-channels',
    'where',
    ask`社保去哪里交
    Which office
    灵活就业社保在哪个部门缴
    社保是去税务局还是社保局
    自己交社保去银行还是窗口
    which office do I go to for social insurance`,
    (c) => {
      if (WHO_COLLECTS.test(c.q) || /[交缴打][给到进]哪个/.test(c.q))
        return quote(c, '交给税务局：', 'To the tax authority:', c.rule('CH-03') === null ? 'CH-02' : 'CH-03')
      const bank = here(c, 'bank-debit')
      if (BANK.test(c.q))
        return bank
          ? yes('能：', bank)
          : say(
              c,
              '多数地方能，可以和银行签自动代扣，也可以网上自己交，打12366确认。',
              'In most places yes, let the bank collect it, or pay online; 12366 confirms.',
              'CH-01',
            )
      return say(
        c,
        '登记找社保、医保窗口，缴费找税务（办税厅、电子税务局、银行代扣）。',
        'Enrol at the social and medical counters, pay the tax authority (hall, app, bank debit).',
        'CH-01',
      )
    },
    { why: ['CH-04', 'CH-02'], says: new RegExp(`${WHO_COLLECTS.source}|${BANK.source}`) },
  ),
  point(
    'pay-channels',
    'day',
    ask`社保每月几号扣费
    Day of payment
    灵活就业社保几号之前要交
    社保什么时候扣款
    当月社保最晚几号交
    which day of the month is social insurance paid`,
    (c) => {
      const local = c.remarks('payment-day')[0]
      const first = deadlineOf(c.a, 'first-payment')
      return either(
        local && { zh: local.statement.zh, en: local.statement.en, rules: ['CH-01'] },
        first?.date && c.mine
          ? {
              zh: `${first.date < c.today ? `你的第一笔原本${zhDate(first.date)}前就该缴，现在尽快接上` : `你的第一笔最好${zhDate(first.date)}前缴，不断档`}；每月的扣款日各地不一样，登记时问清或打12366。`,
              en: `${first.date < c.today ? `Your first was due by ${enDate(first.date)}: pay soon` : `Pay the first by ${enDate(first.date)}, so that there is no gap`}; the day of each month differs by place: ask when enrolling or 12366.`,
              rules: [first.rule],
            }
          : null,
        state(
          c,
          '各地不一样，多在每月中下旬扣，登记时问清截止日，或打12366；代扣的提前存够钱。',
          'It differs, mostly in the second half of the month; ask when enrolling or 12366, and keep the account filled.',
          'CH-01',
        ),
      )
    },
    { says: /^(?!.*(?:居民|单位|公司|退休|养老金)).*第一[次笔](?:社保)?(?:缴费|交费|[交缴])?[^，。？?]{0,4}(?:什么时候|哪天|几号)/ },
  ),
  point(
    'pay-channels',
    'late',
    ask`这个月社保忘了交怎么办
    I missed this month
    灵活就业晚交社保有滞纳金吗
    社保过了截止日还能交吗
    漏交一个月社保能补吗
    late payment of self-paid insurance`,
    (c) =>
      state(
        c,
        `${LATE_FEE.test(c.q) ? '一般没有，滞纳金是对欠缴的单位收的。' : ''}尽快补上：医保{gap-grace.months}个月内接上一般不用等；养老当年的看当地能不能补，过了年一般补不了。`,
        `${LATE_FEE.test(c.q) ? 'Mostly not, the late fee is for employers in arrears. ' : ''}Pay soon: medical taken up within {gap-grace.months} months mostly has no wait; pension months of this year where the place allows, later not.`,
        'ME-07',
        'ED-12',
      ),
    {
      local: ['back-payment'],
      says: /^(?!.*(?:公司|单位|老板)).*(?:忘记?了?|漏了?)(?:[交缴]|扣)(?:了|费)?(?:社保|医保|养老)?(?:怎么办|咋办|会怎样|有影响)/,
    },
  ),
  point(
    'pay-channels',
    'debit-failed',
    ask`社保代扣失败怎么办
    The debit failed
    银行卡没扣上社保
    社保没扣成功
    bank debit failed social insurance`,
    (c) =>
      state(
        c,
        NEW_CARD.test(c.q)
          ? '重新签一次代扣：在银行或电子税务局App签新卡、解掉旧卡，换好之前当月主动交上，别漏；办法打12366问。'
          : '存够钱等下次扣，或在电子税务局App当月主动补交，别让医保断过{gap-grace.months}个月；扣款日问12366。',
        NEW_CARD.test(c.q)
          ? 'Sign the debit anew at the bank or in the tax app, end the old one, and pay this month by hand meanwhile; 12366 helps.'
          : 'Fill the account for the next debit or pay in the tax app this month, before medical lapses for {gap-grace.months} months; 12366 knows the day.',
        'CH-01',
      ),
    {
      says: /(?:忘记?了?|没)(?:存钱|存够)|余额不(?:够|足)[^，。？?]{0,8}扣/,
      why: ['ME-07'],
    },
  ),
]
