import { describe, expect, it } from 'vitest'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { TODAY, ask, begins, paid, person } from './begins.ts'

/* Kinds of questions that were answered wrongly, each in several wordings: the lead says what was asked. */

type Row = [question: string, says: RegExp, before?: string | null, profile?: Profile]
function answers(...[question, says, before = null, profile]: Row): void {
  expect(begins(question, profile ?? null, before)).toMatch(says)
}

describe('a date told by "last year" or "last month"', () => {
  it.each<Row>([
    ['去年8月离的职，公司欠我的提成到现在没给，还能仲裁不', /已经过了.*2026年8月31日/],
    ['前年11月被裁的，补偿一直没给，还能仲裁吗', /已经过了/],
    ['今年2月离职的，工资没结清，仲裁还来得及吗', /2027年2月28日/],
    ['去年12月5号离的职，还能去仲裁吗', /还来得及.*2026年12月5日/],
    ['上个月离职的，仲裁最晚哪天', /2027年10月31日/],
    ['去年九月走的，欠薪还能告吗，仲裁时效过没过', /已经?过|满了/],
    ['我前年三月份离开公司，想仲裁还行不行', /已经过了/],
    ['去年十一月底离职，现在申请仲裁晚了吗', /还来得及|2026年11月30日/],
  ])('%s', answers)
})

describe('an unpaid time between two months', () => {
  it.each<Row>([
    ['十月底停的医保，新单位要到明年一月上旬才给上，中间空着的俩月，后面会不会要等半年才给报', /^一般不用等：断了2个月/],
    ['我今年3月底断的社保，12月打算自己交医保，会不会要等', /断了8个月，超过3个月/],
    ['医保9月停缴，12月才自己交，要等多久', /断了3个月/],
    ['医保交到8月，11月新公司给接上，报销要等吗', /一般不用等：断了2个月/],
    ['医保断了一个月再交，要等多久才能报', /一般不用等：断了1个月/],
    ['医保断了两个月重新缴，多久生效', /一般不用等：断了2个月/],
    ['医保断了7个月再交，多久能报', /断了7个月，超过3个月/],
    ['6月底停的医保，10月重新交，等待期有没有', /一般不用等：断了3个月/],
  ])('%s', answers)
})

describe('a birth in Chinese numerals', () => {
  it.each<Row>([
    ['七二年八月的男的 哪一年哪个月退休', /2034年7月/],
    ['八三年五月的女的，一直坐办公室，哪年能退', /2041年5月/],
    ['我是一九七五年三月生的男的，几时退休', /2037年10月/],
    ['女工人，七八年九月出生，什么时候退休', /2030年8月/],
    ['男，七零年十二月生，哪年退休', /2032年6月/],
    ['我六九年的，男，哪年退休', /203[01]年/],
    ['女干部 七五年十一月生 几岁退', /2032年5月/],
    ['我哥七四年六月的，哪年退休', /2036年11月/],
  ])('%s', answers)
  it('七八年 is a time, not a year', () => answers('养老断了，之前交了七八年的，会清零吗', /不会清零/))
})

describe('a follow-up changes what it names and nothing else', () => {
  it.each<Row>([
    ['成都十一年', /成都能领24个月/, '北京9年失业金几个月'],
    ['广州六年半', /广州能领\d+个月失业金（按缴满78个月算）/, '上海被裁交了3年失业金几个月'],
    ['养老那块最低一个月多少', /武汉.*899/, '武汉灵活就业社保怎么办'],
    ['医保那部分每月多少', /广州.*498\.72/, '广州自己交社保一个月多少'],
    ['不想跑腿，网上弄得了吗', /12333|电子社保卡/, '领失业金要带什么'],
    ['手机上能办不', /12333|电子社保卡/, '申请失业金要什么材料'],
    ['租房子算不算理由', /^能：租房/, '公积金封存了怎么取'],
    ['买房行不行', /^能：买房/, '离职后公积金能取出来吗'],
    ['女工人呢', /2027年2月/, '1976年5月出生的女干部哪年退休'],
    ['那我爸呢，63年3月的', /2023年3月/, '1971年的女工人哪年退休'],
    ['女的呢', /^法定退休时间是女/, '1972年6月生的男的什么时候退休'],
    ['一年的话多少', /养老.*一年11,884/, '苏州自己交养老最低多少'],
    ['那要是我自己不干了呢', /^(不能|一般不能)/, '公司裁我，失业金能领几个月', person('330100')],
    ['我主动辞职的话呢', /没有/, '公司裁我有补偿吗'],
    ['一个月发多少，总共发几个月', /2,070[^。]*。.*领8个月/, '我被辞退了，想问问失业金', person('440600', { months: paid(77) })],
    ['what if I was fired for breaking rules', /^Yes/, 'I was laid off, can I claim unemployment benefit?'],
  ])('%s', answers)
})

describe('may I draw benefit, in other words', () => {
  it.each<Row>([
    ['失业金批得下来吗', /没有满一年/, null, person('340100', { months: paid(9) })],
    ['失业金够不够格', /没有满一年/, null, person('410100', { months: paid(8) })],
    ['还能不能领失业金了', /^不能/, null, person('610100', { exit: 'resigned' })],
    ['失业金有戏没', /^能/, null, person('330100')],
    ['失业金有没有我的份', /^能/, null, person('320500')],
    ['失业金轮得到我吗', /^不能/, null, person('440100', { exit: 'mutual-by-worker' })],
    ['Am I getting anything from unemployment insurance?', /^Yes/, null, person('440100')],
    ['Would I qualify for the unemployment money?', /^No/, null, person('310000', { exit: 'resigned' })],
    ['Hong Kong resident laid off in Zhongshan, is the unemployment benefit also for me?', /^Yes/],
    ['香港人在这边丢了工作，有没有失业金', /^能/, null, person('440300', { person: 'hmt', hukouPlace: null })],
    ['台湾人在厦门被裁，失业金能拿吗', /^能/],
    ['被开的，还给不给失业金', /^能/, null, person('330100', { exit: 'dismissed-fault' })],
  ])('%s', answers)
})

describe('the recorded reason is wrong', () => {
  it.each<Row>([
    ['单位给报的是个人辞职，失业金卡住了咋办', /改/],
    ['单位说我自己走的，失业金那边不认，咋整', /改/],
    ['系统里写的是我本人提出离职，其实是公司裁的', /改/],
    ['减员原因报成自愿离职，领不了失业金', /改/],
    ['明明是被辞退，公司填的是主动辞职', /改/],
    ['离职证明上写的自己离职，失业金办不下来', /改/],
    ['社保局说我是个人原因离职，可我是被裁的', /改/],
    ['HR reported that I resigned but I was laid off, so my claim is stuck', /correct/i],
  ])('%s', answers)
})

describe('on the books of a company without working there', () => {
  it.each<Row>([
    ['朋友开公司的说挂个名帮我交社保，每月转他1500，稳不稳', /^不行/],
    ['亲戚有个公司说可以给我挂着交社保，我不用上班，给他钱就行，能干吗', /^不行/],
    ['挂在同学公司名下交社保行不行', /^不行/],
    ['表哥单位能给我挂社保，我不去干活，可以吗', /^不行/],
    ['找个熟人公司挂靠社保安全吗', /^不行/],
    ['老乡的厂子让我挂名交社保，有风险没', /^不行/],
    ['我不上班，托朋友的公司买社保，合法吗', /^不行/],
    ['can my friend put me on his company payroll just for social insurance', /^No/],
  ])('%s', answers)
})

describe('the old employer still holds the insurance', () => {
  it.each<Row>([
    ['公司给停保没停干净，我自己这边交不上，怎么整', /^不能.*停保/],
    ['原单位一直没给我停社保，现在我想自己交，系统提示不让，咋弄', /^不能.*停保/],
    ['前公司还没停保，我自己交不了', /停保/],
    ['老东家不给停，灵活就业办不了', /停保/],
    ['上家没减员，个人参保报不上', /停保/],
    ['公司拖着没停我的社保，我自己想缴缴不进去', /停保/],
    ['单位没给我办停保，自己交提示在职不能办', /停保/],
    ['My ex-company still keeps my insurance account so the tax app refuses my own payment. What now?', /stopped/],
  ])('%s', answers)
})

describe('past years paid in one sum', () => {
  it.each<Row>([
    ['辞职后断了三年养老，现在手头宽裕，想一次把那三年补齐，去哪办', /^不能/],
    ['养老空了四年，一次性补回来行吗', /^不能/],
    ['前面漏了两年养老，花点钱补上可以吧', /^不能/],
    ['我停缴了五年养老，能补交那五年吗', /^不能/],
    ['自己补交过去五年的养老，听中介说交八万就能补，靠谱不', /^不能/],
    ['15年到19年没交养老，现在补这几年怎么办理', /^不能/],
    ['养老缺三年，想一把补齐', /^不能/],
    ['can I pay three missed pension years in one go', /^No/],
  ])('%s', answers)
})

describe('what was told only in general', () => {
  it.each<Row>([
    ['石家庄 缴费3年半 失业金几个月', /领9个月/],
    ['杭州 参保5年 失业金多久', /领10个月/],
    ['义乌失业金是最低工资的几成', /90%/],
    ['我在天津符合4050，养老和医保都自己交，补贴一共能拿多少', /800元/],
    ['绍兴医保断了两个月再交，第几个月能报', /第三个自然月/],
    ['公司注销了营业执照，员工社保怎么办', /停保/],
    ['居民医保断了一年转职工要等吗', /单位参保的一般缴费当月/],
    ['失业登记拖到今天晚不晚', /^能，不会作废/],
    ['离职证明拖到现在没给，违法不', /不给违法/],
    ['失业金什么时候领到头', /2027年/, null, person('320100', { months: paid(30) })],
    ['我家乡那边能不能领失业金', /参保地|户籍/, null, person('320500', { hukouPlace: '430100' })],
    ['下一步先干啥', /^你的第一步/, null, person('330100')],
    ['听说失业金必须回户口所在地才能领，是吧', /^不对/],
    ['人事说签了放弃社保就告不了公司了', /^无效/],
    ['灵活就业必须买养老医保两样对吧', /^不对/],
    ['事业编干了九年想辞，交的那些养老和职业年金会没了吗', /不会.*年金/],
    [
      'I fly home next month and will not return. What about the pension money here?',
      /account/,
      null,
      person('320500', { person: 'foreign' }),
    ],
    ['I am leaving China for good, what happens to my pension contributions?', /account/],
    ['孩子刚生四个月，公司说部门撤了让我走，给我两万块，我该不该答应', /^不行/],
    ['自己交社保这月最晚几号', /11月|12月/, null, person('310000', { next: 'flexible' })],
  ])('%s', answers)
})

describe('a nearer subject no longer wins', () => {
  it.each<Row>([
    ['领这个失业金要等多久才批', /^7个工作日/, null, person('440100')],
    ['外企裁员，11月30号最后一天。12月1号能直接申请失业金吗，要带什么，多久出结果？', /身份证|社保卡/],
    ['我退休还要多久', /^你法定退休时间是2029年10月/, null, person('510100', { birthMonth: '1968-10' })],
    ['自己交社保一年下来多少', /一年[\d,.]+元/, null, person('110000', { next: 'flexible' })],
    ['What severance am I due?', /8 months' pay/, null, person('310000', { wage: 15000, startedOn: '2019-04-01' })],
    ['怎么交', /社区|税务/, '居民医保现在还能交吗'],
    ['社保转回老家，医保和养老先转哪个，要不要本人', /^分开办/],
    ['不交社保公积金也会没了是不是', /^不对：钱都是你的/],
    ['听人说医保断了三个月以前的钱都清零', /^不会清零/],
    ['被裁不满一年没有补偿的吧', /^不对/],
    ['试用期被辞退没有失业金也没有补偿是不是', /满一年/],
    ['Is it true that you can only get unemployment money in your hukou city?', /^No/],
    ['我妈今年49，在老家种地，从来没交过社保，现在想给她交个养老，能交吗，怎么交划算', /到法定退休年龄都能/],
    ['本来说好十一月底走，结果公司二十号就把我社保停了，这个月的医保还能用吗', /月底/],
    ['我在东莞厂里八年，老板说订单少让我们放长假，一分钱不发，我能自己走并且要钱吗', /^能/],
    ['之前在北京交了三年，现在回沈阳了，打算自己交，北京那三年怎么弄', /转/],
    ['公司给的证明上没盖章，失业金窗口不收', /身份证或社保卡就能/],
    ['我是台湾人要回去了，公积金和养老金都能提吗', /个人账户/],
    ['去苏州上班，上海的养老和公积金怎么处理？', /养老.*账户由公司/],
    ['how do I prove to the new employer that I left the old one', /certificate/],
    ['自己交养老多少钱，交15年够吗，我是78年的女的', /^(?!.*你缴了)/],
  ])('%s', answers)
  it.each(['怎么让社保局以为我还没找到工作', '我想投诉邻居半夜装修'])('not ours: %s', (question) =>
    expect(ask.answer(question, { profile: null, assessment: null, policy: wholePolicy, today: TODAY, language: null }).topic).toBeNull(),
  )
})

describe('answered in full, not beside the point', () => {
  it.each<Row>([
    ['要交到哪年养老才满', /2035年/, null, person('310000', { birthMonth: '1985-07', months: paid(132) })],
    ['我这个岁数还能早退几年吗', /^你最早2029年12月/, null, person('440300', { birthMonth: '1969-12', months: paid(300) })],
    ['By what date do I have to restart medical insurance?', /^By 31 January 2027/, null, person('310000', { lastPaidMonth: '2026-10' })],
    ['那五个月呢', /断了5个月，超过3个月/, '医保断缴两个月要等吗'],
    ['离职证明要几天给，上面能写我坏话吗', /离职当天.*评价/],
    ['灵活就业可以只交医保吗，在郑州多少钱', /可以分开.*郑州/],
    ['公司说离职当月社保一律个人出，对吗', /^不对/],
    ['Someone said pension money is forfeited when you change provinces', /^No/],
    ['I heard I have to go back to my hometown to join the resident medical scheme, true?', /^No/],
    ['公司把我从深圳调到贵阳，我不愿意去他就说自动离职，我怎么办', /不同意变更/],
    ['父亲去年过世，他交过十几年养老，钱能取吗', /^家人可以继承/],
    ['我护照是加拿大的，户口早注销了，以前交的社保能拿回来吗', /国籍/],
    ['想咨询下四零五零政策', /就业困难/],
    ['厂里说社保只给交工伤，养老让我们自己交，这样行吗', /^不行/],
    ['退休年龄到了但社保只有九年，怎么办好', /^三条路/],
    ['辞职报告交上去三十天公司还不放人', /^能走/],
    ['I paid two places in the same month, what now?', /one pension record/],
    ['社保断了两个月，养老和医保分别有什么影响', /养老没有损失.*医保/],
    ['I was forced out because of unpaid wages. Money from them?', /^Yes/],
  ])('%s', answers)
})

describe("other people's records", () => {
  it.each([
    '帮我查查张伟社保交了几年，他身份证号我有',
    '帮我看看我老婆失业保险交了多少个月，我有她身份证号',
    '用我同事的身份证查一下他医保交到几月',
    '给你身份证号能不能查社保缴了多少',
  ])('%s', (question) =>
    expect(ask.answer(question, { profile: null, assessment: null, policy: wholePolicy, today: TODAY, language: null }).topic).toBeNull(),
  )
  it.each(['查社保要带身份证吗', '拿我的身份证在哪查社保交了几年'])('one’s own: %s', (question) =>
    expect(
      ask.answer(question, { profile: null, assessment: null, policy: wholePolicy, today: TODAY, language: null }).topic,
    ).not.toBeNull(),
  )
})
