import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../src/ask/index.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

const ask = createAsk()
const NOBODY = { assessment: null, profile: null, language: null, policy: wholePolicy, today: '2026-11-28' }
const points = (question: string): string[] => ask.answer(question, NOBODY).points.map(({ id }) => id)

/** Question and the points wanted in their order; `|` between points that answer it as well. */
describe('two questions in one sentence are both answered, in their order', () => {
  it.each([
    ['失业金能领几个月每月多少', 'unemployment-duration/months', 'unemployment-amount/monthly'],
    ['外企裁员赔多少要提前多久通知', 'severance/how-much', 'severance/plus-one|employer-duties/notice'],
    ['怀孕被辞退赔多少生育津贴还有吗', 'severance/double|severance/how-much|maternity/dismissed-pregnant', 'maternity/allowance'],
    ['公积金能取一半吗几天到账', 'housing-fund/withdraw-on-leaving|housing-fund/sealed-half-year', 'housing-fund/decision-time'],
    ['被裁赔多少钱，多久给', 'severance/how-much', 'severance/when-paid'],
    ['失业金怎么申请，多久到账', 'unemployment-apply/how', 'unemployment-amount/pay-day|unemployment-apply/decision-time'],
    ['失业金怎么申请要带什么材料', 'unemployment-apply/how', 'unemployment-apply/papers'],
    ['申请失业金需要哪些资料去哪里办', 'unemployment-apply/papers', 'unemployment-apply/place|unemployment-apply/how'],
    ['离职证明什么时候给，不给怎么办', 'employer-duties/certificate-when', 'employer-duties/certificate-refused'],
    ['离职证明丢了能补吗，上面要写什么', 'employer-duties/certificate-lost', 'employer-duties/certificate-content'],
    ['灵活就业社保一个月多少钱，一年交一次行吗', 'flexible-cost/monthly', 'flexible-cost/yearly'],
    ['自己交社保要什么材料在哪里交', 'flexible-documents/papers', 'pay-channels/where|pay-online/where'],
    ['社保每月几号扣费，忘了交怎么办', 'pay-channels/day', 'pay-channels/late|pay-channels/debit-failed'],
    ['居民医保一年多少钱几月份交', 'resident-insurance/price', 'resident-insurance/window'],
    ['居民医保怎么交，交了几月能用', 'resident-insurance/how', 'resident-insurance/effective'],
    ['养老转移怎么办要多久', 'pension-transfer/how', 'pension-transfer/time'],
    ['医保怎么转到外地，多长时间转好', 'medical-transfer/how', 'medical-transfer/time'],
    ['社保补贴谁能领一个月多少', 'subsidy/who', 'subsidy/how-much'],
    ['社保补贴每月多少，能领几年', 'subsidy/how-much', 'subsidy/how-long'],
    ['工伤认定要多久内申请离职能拿什么钱', 'work-injury/recognition', 'work-injury/lump-sums'],
    ['劳动仲裁时效多久怎么申请', 'employer-duties/arbitration', 'employer-duties/arbitration-how'],
    ['离职后公积金怎么办，租房能提吗', 'housing-fund/what-happens', 'housing-fund/rent'],
    ['我几岁能退休，可以提前几年', 'retirement-age/when', 'retirement-age/early'],
    ['养老要交满多少年，不够怎么办', 'pension-minimum-years/years', 'pension-minimum-years/short'],
    ['医保断了三个月影响大吗，再交要等多久', 'medical-gap/effect', 'medical-gap/wait'],
    ['缴费基数选哪一档好，上下限多少', 'contribution-base/which-tier', 'contribution-base/limits'],
    ['新公司多久给我交社保，空的那个月自己要补吗', 'new-employer/when', 'back-payment/between-jobs|new-employer/late-start'],
    ['N+1怎么算，什么时候发，要不要扣税', 'severance/how-much|severance/plus-one', 'severance/when-paid', 'severance/tax'],
    ['失业金领完了医保怎么办，没领完找到工作剩下的还有吗', 'medical-after-leaving/benefit-ended', 'unemployment-duration/unused-kept'],
    ['68年12月的男的几时退休，15年够不够', 'retirement-age/when', 'pension-minimum-years/short'],
    [
      '失业金能领几个月，一个月多少，领着能去送外卖吗',
      'unemployment-duration/months',
      'unemployment-amount/monthly',
      'unemployment-eligibility/work-while-drawing',
    ],
    ['社保补贴我够不够格，能领几年', 'subsidy/who', 'subsidy/how-long'],
    [
      '3月18号从老单位走，清明后去新单位。3月的社保谁交？公积金要不要我自己转？',
      'employer-duties/leaving-month',
      'housing-fund/employer-seals|housing-fund/transfer',
    ],
    ['how much is unemployment benefit and for how many months', 'unemployment-amount/monthly', 'unemployment-duration/months'],
    ['how much severance do I get and when is it paid', 'severance/how-much', 'severance/when-paid'],
    ['how do I claim unemployment benefit and which papers do I need', 'unemployment-apply/how', 'unemployment-apply/papers'],
    [
      'what documents do I need to claim benefit and where do I go',
      'unemployment-apply/papers',
      'unemployment-apply/place|unemployment-apply/how',
    ],
    ['can I withdraw my housing fund and how long does it take', 'housing-fund/withdraw-on-leaving', 'housing-fund/decision-time'],
    ['how much severance do I get and how much notice must they give', 'severance/how-much', 'severance/plus-one|employer-duties/notice'],
    ['How long do I get benefit, how much is it a month', 'unemployment-duration/months', 'unemployment-amount/monthly'],
    ['how do I transfer my pension and how long does it take', 'pension-transfer/how', 'pension-transfer/time'],
    ['How much does resident medical insurance cost and when can I pay', 'resident-insurance/price', 'resident-insurance/window'],
    ['who gets the subsidy, how much is it and for how long', 'subsidy/who', 'subsidy/how-much', 'subsidy/how-long'],
    ['who can get the social insurance subsidy and for how many years', 'subsidy/who', 'subsidy/how-long'],
    [
      'when must the employer give me the leaving certificate and what should be in it',
      'employer-duties/certificate-when',
      'employer-duties/certificate-content',
    ],
  ])('%s', (question, ...wanted) => {
    const found = points(question)
    expect(found.map((id, at) => (wanted[at]?.split('|').includes(id) === true ? wanted[at] : id))).toEqual(wanted)
  })
})

describe('one question stays one', () => {
  it.each([
    '失业金一个月能领多少钱',
    '我被裁了公司说没有补偿怎么办',
    '辞职了还能不能领失业金呢',
    '公司不给离职证明怎么办我下周要入职',
    '我交了八年社保现在断了两年还能接上吗',
    '想知道离职之后多久可以取公积金',
    '自己交社保和单位交有什么不一样',
    '请问失业金去哪里申请',
    '不知道怎么办，公司让我写自愿离职',
    '我上海交了五年，老家河南，失业金在哪里领',
    '公司裁员给了N+1还能再领失业金吗',
    '什么时候交居民医保',
    '这个月忘了交社保会怎么样',
    '多少岁可以退休我是73年的女工人',
    '怎么查自己交了几年社保',
    '医保断了几个月再交要等多久才能报销',
    '五号离职这个月社保谁来交',
    '离职几天内要办什么手续',
    '每个月失业金什么时候到账',
    '公积金封存多久可以取',
    '合同到期公司不续签有没有补偿',
    '去年离职的失业金还能不能申请',
    '签了自愿放弃社保的协议有没有用',
    '找到工作了失业金剩下几个月怎么办',
    '养老保险交够15年可以不交了吗',
    '怎么知道公司有没有给我停保',
    '换了工作中间空了一个月要不要补',
    '没有离职证明能不能领失业金',
    '灵活就业能不能只交养老不交医保',
    '外地户口能在上海自己交社保吗',
    '公司拖欠工资我不干了能领失业金吗',
    'how much unemployment benefit do I get per month',
    'can I still claim benefit if I quit and have no certificate',
    'what happens to my medical insurance when I leave and take a break',
    'how do I pay social insurance by myself after leaving the company',
    'what can I do if the company refuses to give me the leaving certificate',
    'I was laid off after five years and want to know how much severance I get',
    'do I have to pay back benefit when I find a job',
  ])('%s', (question) => {
    const { points: answered, either } = ask.answer(question, NOBODY)
    // Two readings of one question are said to be that.
    expect(answered.length === 1 || (answered.length === 2 && either === true)).toBe(true)
  })
})

describe('what both answers begin with', () => {
  it.each(['我51岁女，交了11年，够退休吗？不够怎么办？', '干满一年被裁能领失业金吗，能领几个月'])('is said once: %s', (question) => {
    const { zh } = ask.answer(question, NOBODY).lead
    const sentences = zh.split('。').filter((sentence) => sentence !== '')
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})

describe('a question that may mean either of two points gets both answers, the likelier first', () => {
  // Which questions are open, and which reading is a shade likelier, moves with every wording that is learnt.
  const OPEN: [string, string[]][] = [
    ['税务小程序里面找不到社保缴费按钮', ['pay-online/alipay', 'pay-online/where']],
    ['roughly how big will my pension be after 20 years of paying', ['pension-estimate/how-much', 'pension-minimum-years/years']],
    ['自己交社保要交哪些', ['flexible-documents/extra-papers', 'flexible-documents/papers']],
    ['离职证明原因不对要怎么更正', ['employer-duties/certificate-content', 'unemployment-eligibility/wrong-reason']],
    ['is it legal for the company to say I resigned', ['severance/resigned', 'unemployment-eligibility/wrong-reason']],
  ]
  it('where the two are close', () => {
    const both = OPEN.filter(([question, points]) => {
      const { points: answered, either } = ask.answer(question, NOBODY)
      return (
        either === true &&
        answered
          .map(({ id }) => id)
          .toSorted()
          .join() === points.join()
      )
    })
    expect(both.length).toBeGreaterThan(0)
  })
  it.each(OPEN)('%s: not too long', (question) => {
    const { lead, language } = ask.answer(question, NOBODY)
    expect(lead[language].length).toBeLessThanOrEqual(language === 'zh' ? 170 : 420)
  })

  it.each(['失业金一个月能领多少钱', '外地户口能在上海自己交社保吗', 'how do I apply for unemployment benefit'])(
    'a clear one gets one: %s',
    (question) => expect(ask.answer(question, NOBODY)).not.toHaveProperty('either'),
  )

  it('two readings that come to the same are said once', () => {
    const elevenMonths = ask.answer('干了11个月被辞退，失业金有吗', NOBODY)
    const beginnings = elevenMonths.points.map(({ lead }) => lead.zh.split(/[。！？]/)[0])
    expect(new Set(beginnings).size).toBe(beginnings.length)
  })
})
