import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../src/ask/index.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

/* The short questions that most people type first, with nothing entered: each gets its own answer, not a neighbour's. */

const ask = createAsk()

function lead(question: string): string {
  const { lead } = ask.answer(question, {
    profile: null,
    assessment: null,
    policy: wholePolicy,
    today: '2026-11-29',
    language: null,
    before: null,
  })
  return /\p{Script=Han}/u.test(question) ? lead.zh : lead.en
}

describe('a short question', () => {
  it.each([
    ['离职后看病能报销吗', /用到最后缴费的那个月/],
    ['离职后住院能报销吗', /用到最后缴费的那个月/],
    ['离职后生病了怎么办', /用到最后缴费的那个月/],
    ['住院期间被辞退医保怎么办', /缴到出院/],
    ['What happens to my medical insurance after I leave', /end of the last month paid/],
    ['被辞退了怎么办', /离职证明.*失业登记.*医保别断/],
    ['失业了怎么办', /离职证明.*失业登记.*医保别断/],
    ['失业金忘记领了还能领吗', /^能，不会作废/],
    ['怎么查自己的社保交了多久', /^免费查/],
    ['社保记录少了几个月怎么查', /工资条/],
    ['公积金封存什么意思', /^钱都是你的/],
    ['公司欠薪怎么办', /劳动监察|仲裁/],
    ['公司不给经济补偿怎么办', /^先书面要.*仲裁/],
    ['劳动仲裁怎么申请', /^不收钱/],
    ['my employer refuses to pay severance', /labour arbitration/],
    ['社保断了怎么办', /不会清零.*医保断了要紧/],
    ['养老保险断了会清零吗', /^不会清零，可以接着交：[^医]*$/],
    ['我45岁失业了还要交吗', /^可以停，没有罚款/],
    ['还差两年到退休年龄，被辞退了', /^先办失业登记.*养老保险费也由基金出/],
    ['快退休了失业金可以领到退休吗', /^可以接着领到法定退休年龄/],
    ['工伤没好被辞退了', /不能辞退你/],
    ['工伤认定多久内申请', /30天内申请/],
    ['试用期离职能领失业金吗', /^一般不能：自己辞职/],
    ['第二次失业还能接着领吗', /^可以接着领/],
    ['灵活就业忘记交了怎么办', /^个人自己缴的没有滞纳金/],
    ['医保等待期是什么', /3个月以内接上.*最?.*6个月/],
    ['代通知金怎么算', /30天/],
    ['居民养老和职工养老的区别', /^自己选档、按年交/],
    ['社保没断档怎么证明', /打印证明/],
    ['can I only pay medical insurance', /^In most places yes/],
    ['延迟退休怎么算', /逐步推迟/],
    ['失业金可以代领吗', /没有查到可靠的规定/],
    ['失业金要交税吗', /没有查到可靠的规定.*12366/],
    ['is unemployment benefit taxed', /no reliable rule was found/],
    ['经济补偿要交税吗', /免个税/],
    ['领着失业金出国定居会停吗', /停/],
    ['到退休岁数了养老只有11年，剩下的咋办', /^三条路/],
    ['领失业金多打了我两个月怎么办', /^多领的要退回来.*分期退/],
    ['两个月前找到工作了，失业金要几天内去说一声', /20个工作日/],
    ['老公领失业金时突然走了，能领什么钱', /丧葬补助金和抚恤金/],
    ['没单位了工伤保险能自己交吗', /^没有了，自己一般也缴不了/],
    ['自己能加交一份失业保险吗', /大多数地方不行/],
    ['走内部渠道一次补齐15年养老划算吗', /^不能.*骗局/],
    ['补偿金公司说三个月后再打', /^办完工作交接时就该付/],
    ['失业金从登记那天算还是批下来那天算', /登记那天/],
    ['if I settle abroad for good may I take out the housing fund', /^Yes/],
    ['are my medical insurance years lost when I move', /^Yes, they add up/],
    ['韩国国民年金回国能一次返还吗', /^这里只回答/],
    ['失业金最多发几个月', /24个月/],
    ['失业金最多拿多久', /24个月/],
    ['医保断缴三个月内补上还要等吗', /不用等/],
    ['2027年医保等待期会变吗', /医疗保障法/],
    ['fired for misconduct, any unemployment benefit', /^Yes/],
    ['两个地方同时交了养老怎么办', /只能保留一份/],
    ['我爸60了到龄了养老才交了11年，能不能一把交齐', /三条路|接着缴/],
    ['工伤定了八级，自己辞职还能拿到钱吗', /一次性/],
    ['找不到社保局电话', /12333.*12393.*12366.*12329/],
    ['社保热线打不通怎么办', /12333.*12345/],
    ['what is 12333', /12333 for pension/],
    ['who do I call about medical insurance', /^12393/],
    ['can I join resident medical insurance', /^Yes/],
    ['Do I need local hukou to pay by myself', /no longer required/],
  ])('%s', (question, says) => expect(lead(question)).toMatch(says))
})
