import { describe, expect, it } from 'vitest'
import { ask, begins, person, TODAY } from './begins.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

const CONTEXT = { assessment: null, profile: null, language: null, policy: wholePolicy, today: TODAY }

describe('letters at random are refused', () => {
  it.each(['嗷嗷 hhhh 52 石头鱼飞', '滴滴答 3 灯泡打伞', '嘿嘿 嗯嗯 啦啦', 'qwer asdf 呼啦', '的的的', 'blah purple sofa', '998877'])(
    '%s',
    (question) => expect(ask.answer(question, CONTEXT)).toMatchObject({ topic: null, suggest: [] }),
  )
})

describe('gossip, jokes, bookkeeping, and papers of other countries, are refused', () => {
  it.each([
    '讲个社保的笑话',
    '社保局附近有什么好吃的',
    '工资表的excel公式怎么写社保那列',
    '怎么避开社保稽核',
    '把同事的公积金余额查出来',
    '面试被问社保断缴，怎么答好',
    '产后奶水少',
    '商业险理赔被拒',
    'who built this insurance bot',
    '补缴社保做账用什么会计科目',
    '小陈犯了什么事被开的',
    '你说老张为什么被公司辞退',
    'where do I replace my US social security card',
  ])('%s', (question) => expect(ask.answer(question, CONTEXT).topic).toBeNull())
  it.each([
    '同事被开除了，失业金能领吗',
    '我和小陈都被裁了怎么赔',
    '在宠物店干了四年，老板不开了有补偿吗',
    '领失业金期间炒股会停发吗',
    '我是银行卖理财的，被裁了失业金怎么申请',
  ])('%s is ours', (question) => expect(ask.answer(question, CONTEXT).topic).not.toBeNull())
})

describe('a city by another character of the same sound', () => {
  it.each([
    ['夏门失业金多少', '350200'],
    ['杭洲自己交社保多少钱', '330100'],
    ['深镇医保最低', '440300'],
  ])('%s', (question, place) => expect(ask.places(question)).toEqual([place]))
})

describe('the question at the end of a story', () => {
  it.each([
    ['我跟前夫分开了，带俩娃，房租也要交，厂子上周关门，老板找不到人，心里慌得很，现在去哪里登记失业', /失业登记|带身份证/],
    ['不想上班了，好烦，天天加班，领导骂人，辞职的话医保断不断', /医保/],
    ['我在公司九年了，怀孕五个月通知我部门不要了，让我去外地或者走，我天天睡不着，领导还冷嘲热讽，这样合法吗', /^不行|违法/],
  ])('%s', (question, says) => expect(begins(question, null, null)).toMatch(says))

  it('is not taken from what is beside the subject', () =>
    expect(ask.answer('My work permit was cancelled last week and I am sad, how long may I stay in China', CONTEXT).topic).toBeNull())
})

describe('said in another way', () => {
  it.each([
    ['公司辞退我要提前多久通知', /^提前30天书面通知/],
    ['听说新医保法不让再设等待期了', /^不对：.*没有取消等待/],
    ['新医保法把等待期取消了对不', /^不对：.*没有取消等待/],
    ['我61岁还在厂里干，摔了算工伤吗', /^工伤保险单位必须缴/],
    ['我怀着孕，公司要裁我，要是我同意协商走呢', /^不行.*你自己同意协商走的不算/],
    ['成都养老选最低那档，一个月多少', /939\.80元/],
    ['我的housing fund在武汉，去南京能transfer吗', /^能转/],
    ['我男的，1979年的，养老缴了17年，后面不缴了可以吗', /^能停，但年限还不够：你2042年前后退休.*还差36个月/],
    ['怀孕六个月公司逼我签自愿离职，签不签', /^先别签：怀孕/],
    ['没上班了，自己交社保怎么弄', /灵活就业参保/],
    ['实习转正前交了三个月，这三个月是不是白交', /不会清零/],
    ['I applied for unemployment in Guangzhou last week, when do I hear back?', /7 working days/],
    ['HR wants two months to transfer my file, is that ok?', /15 days/],
    ['My last day is 6 February, does the company owe the February contribution?', /month/],
    ['合同到期公司不续，补偿有吗？失业金有吗？', /补偿.*失业金：一般能领/],
    ['档案现在放在哪里', /12333/],
    ['经济补偿金干了六年零两个月拿几个月', /N是6\.5个月工资/],
    ["I don't have a Suzhou hukou, can I pay the pension there myself", /Suzhou/],
    ['等钱用，公积金现在能取吗', /^不能，离职本身不是/],
    ['怀上了又没单位，产检的钱谁给', /医保/],
    ['我先生是德国人，年底回国，他交的养老能拿回来吗', /^能：/],
    ['Boss fired me, how many month salary can I get', /one month's pay/],
    ['医保断了，报销是不是由90%跌到60%', /^不是/],
  ])('%s', (question, says) => expect(begins(question, null, null)).toMatch(says))

  it('reads no sex of who is told something by their mother', () =>
    expect(ask.answer('我妈让我别交了，停了有什么损失', CONTEXT).understood).toEqual([]))

  it('names whom to ask where the new employer is late', () =>
    expect(begins('都快两个月了还不办', null, '新公司入职多久要给我交社保')).toMatch(/超期.*12333投诉/))

  it('tells a leaver when cover is cut off', () =>
    expect(begins('When will my medical insurance be cut off', person('440300'), null)).toMatch(/stops from/))
})
