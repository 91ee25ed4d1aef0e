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
    ['Is there a cap if my salary is very high?', /three times the local average/, 'How is severance calculated?'],
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

describe('a place, months or a claim in the question is answered by them, not in general', () => {
  it.each<Row>([
    ['石家庄 缴费3年半 失业金几个月', /领9个月/],
    ['杭州 参保5年 失业金多久', /领10个月/],
    ['义乌失业金是最低工资的几成', /90%/],
    ['我在天津符合4050，养老和医保都自己交，补贴一共能拿多少', /800元/],
    ['绍兴医保断了两个月再交，第几个月能报', /第三个自然月/],
    ['公司注销了营业执照，员工社保怎么办', /停保/],
    ['居民医保断了一年转职工要等吗', /单位参保的一般缴费当月/],
    ['失业登记拖到今天晚不晚', /^能，失业金不会作废/],
    ['离职证明拖到现在没给，违法不', /不给违法/],
    ['失业金什么时候领到头', /2027年/, null, person('320100', { months: paid(30) })],
    ['我家乡那边能不能领失业金', /参保地|户籍/, null, person('320500', { hukouPlace: '430100' })],
    ['下一步先干啥', /^你的第一步/, null, person('330100')],
    ['辞职要老板签字同意才能走吧', /^能走，不用公司批准/],
    ['提了辞职公司不批怎么办', /^能走，不用公司批准/],
    ['公积金提取条件有哪些', /租房、买房、还房贷、退休/],
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

describe('words of another subject beside the question do not decide: 领这个失业金要等多久才批 asks when, not how to claim', () => {
  it.each<Row>([
    ['领这个失业金要等多久才批', /^7个工作日/, null, person('440100')],
    ['外企裁员，11月30号最后一天。12月1号能直接申请失业金吗，要带什么，多久出结果？', /身份证|社保卡/],
    ['我退休还要多久', /^你法定退休时间是2029年10月/, null, person('510100', { birthMonth: '1968-10' })],
    ['自己交社保一年下来多少', /一年[\d,.]+元/, null, person('110000', { next: 'flexible' })],
    ['What severance am I due?', /8 months' pay/, null, person('310000', { wage: 15000, startedOn: '2019-04-01' })],
    ['怎么交', /社区|税务/, '居民医保现在还能交吗'],
    ['社保转回老家，医保和养老先转哪个，要不要本人', /^分开办/],
    ['不交社保公积金也会没了是不是', /^不[对会][：，]钱都是你的/],
    ['听人说医保断了三个月以前的钱都清零', /^不会清零/],
    ['被裁不满一年没有补偿的吧', /^不对/],
    ['试用期被辞退没有失业金也没有补偿是不是', /满一年/],
    ['Is it true that you can only get unemployment money in your hukou city?', /^No/],
    ['我妈今年49，在老家种地，从来没交过社保，现在想给她交个养老，能交吗，怎么交划算', /到法定退休年龄一般能/],
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

describe('every part of the question is answered: the year, the date, whether the claim is true', () => {
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
    ['退休年龄到了但社保只有九年，怎么办好', /^钱不会没.*接着缴.*居民养老/],
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

describe('what is left of the benefit when it ends early', () => {
  it.each<Row>([
    ['失业金领到一半要去参军，后面几个月还给吗', /^不再发/],
    ['儿子领着失业金，十二月被征兵入伍，没领完的怎么算', /^不再发/],
    ['失业金没领完，先办了退休，余下的月份还发吗', /^不(再发|能两样)/],
    ['还剩五个月失业金，人就到年龄拿养老金了，剩的给不给', /^不(再发|能两样)/],
    ['我要移民去国外了，剩下的失业金还能接着领吗', /^不再发/],
    ['没领完的失业金，我去国外玩几天，剩下几个月还留着吗', /^(?!不再发)/],
    ['领失业金的人半路去世了，家里能拿到什么', /丧葬补助金和抚恤金/],
    ['老公领着失业金突然病故，剩下几个月家属能领吗', /丧葬补助金和抚恤金/],
    ['I am joining the army with three months of unemployment benefit left. Will they still pay it?', /^No longer/],
    ['失业金还剩三个月找到工作了，剩下的作废吗', /^不作废/],
  ])('%s', answers)
})

describe('work found while benefit is drawn', () => {
  it.each<Row>([
    ['领着失业金的时候找到事做了怎么弄', /20个工作日/],
    ['正领失业金，有个厂要我去上班，需要办什么', /20个工作日/],
    ['失业金还在发，我已经上岗了咋办', /20个工作日/],
    ['拿失业金期间又有活干了，要不要去说一下', /20个工作日/],
    ['领失业金时被新公司录用该怎么做', /20个工作日/],
    ['失业金领了俩月找着工作了，接下来怎么处理', /20个工作日/],
    ['我在领失业金，下周一入职，怎么办', /20个工作日/],
    ['I got hired while drawing unemployment benefit, what should I do?', /20 working days/],
  ])('%s', answers)
})

describe('one insurance paid alone, at the age that the question names', () => {
  it.each<Row>([
    ['贵阳，今年52，没单位了自己交医保一个月多少钱', /^贵阳自己缴职工医保最低每月324\.58元/],
    ['在贵阳，我43岁，医保自己掏每个月得多少', /324\.58元/],
    ['贵阳今年38，灵活就业医保每月多少', /324\.58元/],
    ['失业以后自己交医保每月要多少，我在广州', /^广州自己缴职工医保最低每月498\.72元/],
    ['深圳灵活就业光医保一个月要多少钱', /^深圳自己缴职工医保/],
    ['辞职了在武汉自己交养老，每月要掏多少', /^武汉自己缴养老最低每月/],
    ['贵阳36岁，养老和医保都自己交一个月多少', /医保324\.58/],
    ['I am 45 in Guiyang. How much is medical insurance per month if I pay it myself?', /324\.58/],
  ])('%s', answers)
})

describe('medical paid once a year', () => {
  it.each<Row>([
    ['我在南昌自己交医保，可以每个月交一点吗', /^不能：南昌医保按年缴/],
    ['南昌灵活就业的医保能不能一月一交', /^不能：南昌医保按年缴/],
    ['人在南昌，医保停了，按月续行不行', /^不能：南昌医保按年缴/],
    ['南昌职工医保个人缴是按月还是按年', /南昌医保按年缴/],
    ['重庆个人交医保能按月交吗', /^不能：重庆医保按年缴/],
    ['广州灵活就业医保可以按月交吗', /广州医保按月/],
    ['上海自己交社保能按月缴不', /上海按月/],
    ['南昌医保断了，灵活就业想一个月一个月地交，可以吗', /^不能：南昌医保按年缴/],
  ])('%s', answers)
})

describe('an agreement to part: who proposed it', () => {
  it.each<Row>([
    ['公司发来协商解除协议让我签，签完失业金还有没有', /^算非自愿，能领失业金/],
    ['单位找我谈协商解除，赔N，签字以后领得了失业金不', /^算非自愿，能领失业金/],
    ['人事让签协商一致解除协议，给n+1，签了还能领失业金不，医保到哪天', /^失业金：算非自愿，能领失业金/],
    ['公司提的协商解除，我签字了，失业金有吗', /能领失业金|^能/],
    ['协商解除是公司先开口的，失业金领得到吗', /能领失业金|^能/],
    ['The company proposed a mutual agreement. Can I still claim unemployment benefit?', /^Yes/],
    ['My employer offers a mutual termination paper, if I sign do I get unemployment money?', /^Yes/],
    ['mutual termination agreement, boss suggested it, is unemployment benefit possible?', /^Yes/],
  ])('%s', answers)
})

describe('asked to write a personal reason', () => {
  it.each<Row>([
    ['人事劝我离职原因填个人发展，说以后好找工作，这里面有没有坑', /失业金.*补偿/],
    ['hr总说写个人原因对我有利，是不是骗我', /失业金.*补偿/],
    ['公司说离职申请写个人原因下家好看，我写了会吃亏吗', /失业金.*补偿/],
    ['领导叫我离职理由写家庭原因，写了有什么坏处', /失业金.*补偿/],
    ['人事让我写因个人原因辞职，写了有什么后果', /失业金.*补偿/],
    ['主管劝我把离职原因改成自己辞的，说背调好看，有什么风险', /失业金.*补偿/],
    ['让我写个人原因离职，坑在哪里', /失业金.*补偿/],
    ['HR keeps telling me to put personal reasons on the resignation form. What is the catch?', /unemployment benefit and severance/],
  ])('%s', answers)
})

describe('too late for arbitration?', () => {
  it.each<Row>([
    ['我现在去劳动仲裁还赶趟吗', /一年|2027年11月12日/, null, person('430100')],
    ['补偿的事现在再仲裁是不是晚了', /2027年11月12日/, null, person('430100')],
    ['走了这么久现在仲裁晚不晚', /2027年11月12日/, null, person('430100')],
    ['要补偿去仲裁，现在迟不迟', /2027年11月12日/, null, person('430100')],
    ['现在告公司要赔偿来不来得及', /2027年11月12日/, null, person('430100')],
    ['仲裁过没过期', /2027年11月12日/, null, person('430100')],
    ['离职三个月了现在仲裁晚吗', /一年/],
    ['Is it too late for arbitration about my severance?', /Still in time/, null, person('430100')],
  ])('%s', answers)
})

describe('no fine for whoever is not insured', () => {
  it.each<Row>([
    ['明年起没医保要罚钱是真的吗，我没工作', /罚款.*没有查到/],
    ['2027年不交医保犯法吗，会不会罚', /罚款.*没有查到/],
    ['听说元旦以后不参保要罚款', /罚款.*没有查到/],
    ['没钱交医保，新法出来会被罚吗', /罚款.*没有查到/],
    ['医保法要施行了，不买医保会被处罚吗', /罚款.*没有查到/],
    ['失业了交不起医保，听说明年开始违法', /罚款.*没有查到/],
    ['下一年强制医保，不缴罚多少', /罚款.*没有查到/],
    ['Will I be punished from January 2027 if I do not buy medical insurance?', /No fine/],
  ])('%s', answers)
})

describe('a baby just born', () => {
  it.each<Row>([
    ['宝宝刚满月，居民医保现在上要等三个月吗', /^新生儿不用等/],
    ['孩子上周出生的，医保现在办多久能报销', /^新生儿不用等/],
    ['新生儿中途参加居民医保有等待期吗', /^新生儿不用等/],
    ['我闺女才出生，错过集中参保了，医保还能交吗，要不要等', /^新生儿不用等/],
    ['我刚生了娃没工作，孩子医保怎么上，要等三个月吗', /^新生儿不用等/],
    ['小孩刚出生十天，居民医保等待期有没有', /^新生儿不用等/],
    ['婴儿刚出生给他交居民医保什么时候能报', /^新生儿不用等/],
    ['My baby was born two weeks ago. Is there a three month wait for resident medical insurance?', /^A newborn does not wait/],
  ])('%s', answers)
})

describe('past the age without a pension', () => {
  it.each<Row>([
    ['我63岁没有养老金，现在打工还可以继续缴养老吗', /^能接着缴/],
    ['我爸64，没退休金，在小区当保安，能接着交养老不', /^能接着缴/],
    ['听说今年七月起超龄的人也可以交养老，对吗', /能接着缴/],
    ['过了退休年龄年限不够，还在上班，公司能给交养老吗', /^能接着缴/],
    ['65岁还能自己接着交养老保险吗', /^能接着缴/],
    ['66岁养老才交12年，还能往下交吗', /^能接着缴/],
    ['男62岁养老没交够，接着交行吗', /^能接着缴/],
    ['I am 64 without a pension and still working. May I go on paying into the pension?', /^Yes, you may go on/],
  ])('%s', answers)
})

describe('no insurance on probation', () => {
  it.each<Row>([
    ['The new boss says insurance starts after probation. Is that allowed?', /^(?:No|Not)/],
    ['My new company will not pay social insurance for three months of probation, legal or not?', /^(?:No|Not)/],
    ['新公司说试用期不给上社保，合法吗', /^不合法|^不行/],
    ['新单位讲转正以后才交社保，可以这样吗', /^不合法|^不行/],
    ['试用期三个月都不交社保，这样对吗', /^不合法|^不行/],
    ['新公司试用期不买社保违法吗', /^不合法|^不行/],
    ['入职新公司说过了试用期再交社保，行不行', /^不合法|^不行/],
    ['Can a new employer skip social insurance in the probation period?', /^(?:No|Not)/],
  ])('%s', answers)
})

describe('a pension that goes to a temporary account', () => {
  it.each<Row>([
    ['男，54岁，河北户口，从内蒙古去浙江落脚，养老关系能转到浙江接着交吗', /临时/],
    ['我女，46岁，户口四川，在广东交过养老，想转到福建自己接着交', /临时/],
    ['52岁男的养老从山东转到天津行吗，户口在安徽', /临时/],
    ['51岁男，去外省打工，养老关系转得过去吗', /临时/],
    ['我妈48，户口湖南，去上海自己交养老，老关系能转进上海吗', /临时/],
    ['过了50岁到外省参保养老转不转得进去', /临时/],
    ['女的满了40岁换省交养老是不是只能临时账户', /临时/],
    ['I am a man aged 53 from Henan. Can I move my pension to Jiangsu and go on paying there?', /temporary/],
  ])('%s', answers)
  it('home is no such place', () => answers('我53岁男的，养老想转回老家河南，怎么转', /^不用两头跑/))
})

describe('years in the public sector', () => {
  it.each<Row>([
    ['在机关干了七年辞职去企业，养老能接上吗', /养老年限.*职业年金/],
    ['事业编辞职，原来的养老怎么转到企业', /养老年限.*职业年金/],
    ['我从公务员辞职了，机关那几年养老能带走吗', /养老年限.*职业年金/],
    ['老师（事业单位）辞职后养老年限还算不算', /养老年限.*职业年金/],
    ['公务员离职后养老转移能转多少钱', /养老年限.*职业年金/],
    ['事业单位出来，养老和企业的合在一起算吗', /养老年限.*职业年金/],
    ['体制内辞职，职业年金和养老怎么弄', /养老年限.*职业年金/],
    ['I left the civil service after five years. Can my pension years move to a company scheme?', /pension years.*annuity/],
  ])('%s', answers)
})

describe('a licence in one’s name and laid off', () => {
  it.each<Row>([
    ['我有个体执照一直没注销，厂里裁了我，失业金能领吗', /^可能领不了/],
    ['被公司裁了，名下还有个小店的营业执照，能领失业金吗？养老自己怎么交？', /可能领不了/],
    ['我是一家公司的法人，没有经营，上班单位把我辞退，失业金领得了吗', /^可能领不了/],
    ['被裁后发现自己挂名股东，能申请失业金吗', /^可能领不了：.*先打12333.*再决定注销/],
    ['淘宝店注册过个体户没注销，公司裁员后还有失业金吗', /^可能领不了/],
    ['名下执照没注销，合同到期公司不续，失业金给不给', /^可能领不了/],
    ['以前开店的执照还在，被辞退了能不能领失业金', /^可能领不了/],
    ['I was laid off but still have a business licence in my name. Can I get unemployment benefit?', /^Perhaps not/],
  ])('%s', answers)
})

describe('how somebody left, told after a question about the conditions', () => {
  it.each<Row>([
    ['我自己走的，不过是公司拖了三个月工资', /^能领失业金/, '失业金什么条件能领'],
    ['但我是自己提的，因为单位一直不交社保', /^能领失业金/, '领失业金要满足哪些条件'],
    ['是我自己辞的', /^一般不能/, '领失业金要满足哪些条件'],
    ['不过我是被裁的', /^能/, '领失业金要满足哪些条件'],
    ['我是合同到期走的，公司没给续', /能领/, '失业金要什么条件'],
    ['How long does it take?', /45 working days/, 'How do I transfer my pension to another city?'],
    ['How long will that take?', /10 working days/, 'How do I apply for unemployment benefit?'],
    ['要是自己走的，但公司欠我工资呢', /^能领失业金/, '领失业金的条件'],
  ])('%s', answers)
})

describe('pinyin of more cities, and slips of the input method', () => {
  it.each<Row>([
    ['nan ning shiyejin yi ge yue duoshao', /Nanning is 1,980/],
    ['guiyang shiyejin mei yue duo shao qian', /^Guiyang/],
    ['nan chang shi ye jin duo shao qian', /Nanchang is 2,016/],
    ['fuzhou shiyejin meigeyue duoshao', /Fuzhou is 1,536/],
    ['haikou shiyejin yigeyue duoshao qian', /Haikou is 2,025/],
    ['失业斤一个月多少，我在南宁', /1,980/],
    ['失业今领完以厚，医保要自己焦吗', /失业金停，代缴的医保一般同时停/],
    ['失业金停了，后面医保是不是要自己交', /代缴的医保一般同时停/],
  ])('%s', answers)
})

describe('the fund for rent, and when the pension is drawn', () => {
  it.each<Row>([
    ['公积金租房提取新规定，房租还要超过收入几成吗', /不再看房租占收入/],
    ['租房提公积金现在看不看收入比例', /不再看房租占收入/],
    ['新条例 公积金 提取房租 收入占比 还限制吗', /不再看房租占收入/],
    ['公积金交房租要比对工资收入吗', /不再看房租占收入/],
    ['女，操作工，77年6月生，哪天能拿到退休金', /2028年/],
    ['我女的，车间工人，1977年2月生人，交了16年，何时领养老金', /202[78]年/],
    ['男，66年3月出生，交满二十年，什么时候能开始领退休金', /2026年|2027年/],
    ['我妈是厂里工人，1978年1月的，啥时候能领上退休工资', /202[89]年/],
  ])('%s', answers)
})

describe('the pension at a tier of the average wage (PE-10)', () => {
  it.each<Row>([
    ['沈阳灵活就业养老选百分之百档，一个月扣多少', /^沈阳按100%档.*约1,511元（7,555 × 20%）/],
    ['沈阳灵活就业养老60%档多少钱一个月', /^沈阳按60%档.*约906.60元（4,533 × 20%）/],
    ['苏州自己交养老按最高档一个月多少', /^苏州按300%档.*约4,952.40元（24,762 × 20%，暂用上一年度/],
    // No tier, or none that is open.
    ['沈阳灵活就业养老一个月最少多少', /906.60元/],
    ['沈阳灵活就业养老选50%档一个月多少', /最低每月906.60元/],
    // Its limits are no 60 and 300 % of one wage.
    ['杭州灵活就业养老最高档一个月多少', /997.20|24,930|20%/],
  ])('%s', answers)
})

describe('Inner Mongolia by its short name', () => {
  it.each<Row>([
    ['内蒙医保退休要交满多少年', /^内蒙古职工医保缴满25年.*2016年以前参保的按原来的办法/],
    ['内蒙古医保退休要交满多少年', /^内蒙古职工医保缴满25年.*2016年以前参保的按原来的办法/],
  ])('%s', answers)
})

describe('paying by oneself, in English', () => {
  it.each<Row>([
    ['Can I pay pension by myself after quit the job?', /enrol as a flexible worker/],
    ['After leaving, may I pay the pension on my own?', /flexible worker|retirement age|yourself/i],
  ])('%s', answers)
})

describe('sums that the question names itself', () => {
  it.each<Row>([
    ['我们省平均工资9000，自己交养老最低档一个月多少', /最少约1,080元：9,000×60%×20%/],
    ['基数定5000的话养老一个月交多少', /^每月1,000元：5,000×20%/],
    ['按7000的基数交养老每月多少钱', /^每月1,400元/],
    ['当地平均工资8000，按100%档交养老一个月多少', /约1,600元/],
    ['平均工资9000，按100%交15年，养老金每月多少', /约1,350元：\(9,000\+9,000\)÷2×15×1%/],
    ['个人账户里有8万，60岁退休这块每月拿多少', /约575\.54元：80,000÷139/],
    ['农保账户攒了三万，到龄每月发多少', /约215\.83元/],
    ['女工人50岁退，个人账户除以多少个月', /^50岁开始领是195个月/],
    ['62岁退休计发月数是几', /^62岁开始领是125个月/],
    ['计发月数怎么定的', /50岁195/],
    ['我今年58岁，养老个人账户12万，每月能发多少', /^个人账户除以多少个月，看退休时的年龄/],
    ['my pension account has 80000 yuan, I am 52, how much a month', /^The divisor for your account depends on age/],
    ['How is my pension account of 80,000 yuan divided? I retire at 60', /about 575\.54 yuan/],
    ['养老基数最高能报到多少', /27549/, null, person('440300')],
  ])('%s', answers)
})

describe('whether one must be in the pension scheme, and on which base', () => {
  it.each<Row>([
    ['自由职业养老保险是强制的吗', /^自愿/],
    ['没单位，养老必须交吗', /^自愿/],
    ['Is pension insurance mandatory for freelancers?', /^No, it is voluntary/],
    ['My boss offers more salary if I opt out of the pension. Allowed?', /^No, it is void/],
    ['以前工资高，自己交社保基数是不是要按原来的', /^不用按以前的工资/],
    ['养老自己交是几个点', /^缴所选基数的20%/],
    ['Payslip showed 8% for the pension, now I am asked for 20%, right?', /^Yes, that is right/],
  ])('%s', answers)
})

describe('retiring at an age that is named', () => {
  it.each<Row>([
    ['男的1975年3月，60岁可以退休吗', /^能：.*最早60岁/],
    ['我1970年8月男，想58岁就退休，行不行', /^不能：最早60岁.*一般要提前3个月书面告诉单位，先问12333/],
    ['我老公今年58能退休吗', /^不能：最早60岁/],
    ['女干部1972年的，55岁能退吗', /^能：/],
    ['Can I retire at 60? I was born in June 1970, male', /^Yes.*check with 12333/],
    ['我老公1971年5月生，几岁退', /2033年1月（61岁8个月）/],
    ['我五十出头退还是五十五退', /2029年12月.*2035年5月/, null, person('371300', { sex: 'female', birthMonth: '1978-04' })],
    ['退休申请交了一个月还没批', /^最多20个工作日/],
    ['提前退休单位不同意怎么办', /^不用单位同意/],
    ['女的50岁能退休吗', /^不一定：最早50岁到55岁（看岗位、出生月）/],
    ['还差三年到60，男，养老交了12年，够吗', /还差48个月（4年）/],
    ['养老交了14年，明年就退休了，差一年咋办', /^2027年退休.*还差12个月/],
    ['my wife born 1973-05 factory worker, when does she retire', /May 2023/],
    ['以后退休金每年涨吗', /没有查到/],
    ['How many more years must I pay for a pension?', /108 are missing \(9 years\)/, null, person('370100', { months: paid(132) })],
    ['I reach retirement age in 2034. How many years of pension do I need?', /17\.5 years/],
  ])('%s', answers)
})

describe('moving the pension', () => {
  it.each<Row>([
    ['已经领退休金了还能把养老转到儿子那边吗', /^不能/],
    ['养老关系转走钱会变少吗', /^不会少/],
    ['养老转移申请交了两个礼拜还没动静', /^正常/],
    ['养老转移都三个月了还没办完，正常吗', /^不正常，已经超过45个工作日/],
    ['转移申请递上去50个工作日了还没消息，养老的', /^不正常/],
    ['养老转移申请两个半月了还没消息', /^不正常/],
    ['养老转移一直没动静正常吗', /^两个月以内算正常/],
    ['I asked to move my pension 20 weeks ago and nothing happened', /^No, beyond 45 working days/],
    ['养老保险怎么转回老家，以后在老家领行吗', /^不用两头跑/],
    ['我妈在老家领着养老金，能把养老转到上海吗', /^不能：已经在领/],
    ['换城市五险怎么转', /工伤和生育不用转/],
    ['在三个省交过养老，要不要合到一起', /归集到一起/],
    ['深圳欠着社保能把养老转走吗', /^先不能转.*公司欠的由公司补/],
    ['Paid 9 years in Beijing and 3 in Tianjin, hukou Hebei. Which place pays my pension?', /^In Hebei/],
    ['将来我在哪里领退休金', /^在新疆领/, null, person('650100', { hukouPlace: '620500', months: paid(210) })],
    [
      'My hukou is in Henan, where I never paid. I paid 12 years in Wuxi, now 6 years in Beijing. Where will I draw my pension?',
      /^In Wuxi/,
    ],
  ])('%s', answers)
})

describe('making up months, and what proves them', () => {
  it.each<Row>([
    ['我妈61了养老才交11年，还能往下交吗', /^能接着缴/],
    ['公司答应补八年社保，单位开个证明就够了吧', /^一般不够：.*仲裁裁决/],
    ['公司补交一年社保，单位写个证明就行吗', /^看补多久：超过3年的.*没有核到原文/],
    ['断了医保可以补两年吗', /^不是，自己补不了2年.*欠的社保不因此免掉/],
    ['I skipped 2023. Can I buy back the missing pension months?', /^No/],
    ['必须三个月内找到新单位，社保才不断吗', /^不一定要新单位/],
    ['公司给我补缴养老，个人那部分谁出', /^个人那份还是自己出/],
    ['公司每月发我600现金抵社保，现在让它补，钱要还给它吗', /^要有退钱的准备/],
    ['养老一次交八万就能领退休金，真的吗', /^不能/],
  ])('%s', answers)
})

describe('the resident pension', () => {
  it.each<Row>([
    ['居民养老政府补多少', /^会补.*30元/],
    ['农村养老保险怎么交，断了的能补缴吗', /^(?!会补)/],
    ['居民养老要全家都交吗', /^不用全家/],
    ['居民养老转职工养老可以吗', /^查到的只有一条/],
    ['职工养老和居民养老能一起领吗', /没有查到/],
    ['居民养老和职工养老有什么区别', /^自己选档/],
    ['农村养老保险户口转走了怎么办，还没领', /^能跟着转/],
  ])('%s', answers)
})

describe('fraud and sham work', () => {
  it.each<Row>([
    ['骗取失业金会坐牢吗', /2到5倍.*公安/],
    ['骗领社保补贴会不会上征信', /^会：严重的记入信用记录/],
    ['假材料骗补贴，退了钱就没事了吧', /^不止/],
    ['听说挂靠的人养老金被停了，真的吗', /^真有/],
    ['上班了没说，多领了三个月失业金，要罚吗', /2到5倍/],
  ])('%s', answers)
})

describe('the subsidy in a place', () => {
  it.each<Row>([
    ['上海社保补贴几年', /2026年底/],
    ['天津领过一轮社保补贴还能再领吗', /^不能，一个人只能享受一轮/],
    ['湖南灵活就业社保补贴是几成', /60%和40%/],
    ['合肥4050养老医保每月各补多少', /350元/],
    ['社保补贴几号到账', /^各地自己定/],
    ['下岗一年多了能算就业困难吗', /认定为就业困难人员/],
  ])('%s', answers)
})

describe('illness, fraud by others, and what the agency knows', () => {
  it.each<Row>([
    ['我姐脑梗了不能干活，才47，养老能提前给点钱不', /^有病残津贴/],
    ['My dad had a stroke at 50 and is unable to work. Does his pension pay now?', /^Yes, a disability allowance/],
    ['有人一直领去世老人的养老金，我想举报', /举报.*12333/],
    ['骗社保举报有奖没', /有奖励/],
    ['社保局会保密吗', /^会，必须保密/],
    ['社保局的人把我缴费记录透露给前公司，能追究吗', /^能追究/],
  ])('%s', answers)
})

describe('a wait for years missed, the men who are delayed too, and other claims put right first', () => {
  it.each<Row>([
    ['农合断了两年了，再交上要等多久', /^断2年一般要等5个月（3\+2）/],
    ['居民医保五年没交，重新交要等几个月', /^断5年一般要等8个月/],
    ['那断了六年呢', /^断6年一般要等9个月/, '居民医保断了两年再交要等几个月'],
    ['居民医保断了两年，再交只等3个月对不对', /^不止3个月：断2年一般要等5个月/],
    ['新农合断了五年，多交几年能把等待期抹掉吗', /^减不到3个月以下/],
    ['延迟退休男的不变，只有女的推迟，是不是', /^不是：男的也推迟，从60岁逐步到63岁/],
    ['Only women are delayed, men still retire at 60, right?', /^No: for men too, step by step from 60 to 63/],
    ['60岁退，账户除以170吗', /^不是：60岁开始领是139个月/],
    ['50岁退休的话账户也是除195吧', /^50岁开始领是195个月/],
    ['最低档养老是社平的20%，没搞错吧', /^不对：养老按所选基数的20%，最低约是当地平均工资的12%/],
    ['新法以后交完医保几个月能报，是全国统一的吗', /^不是全国一样，由各省/],
    ['跑网约车的明年新法后必须交职工医保吗', /^职工医保不是必须/],
    ['明年新法以后灵活就业还能进职工医保吗', /^能参加，职工医保不是必须/],
    ['深圳的失业金还剩一半，一次领完行吗', /^不能：广东.*剩余一半那条也没有了/],
  ])('%s', answers)
})

describe('what the employer may not do', () => {
  it.each<Row>([
    ['老板要我承担单位那部分社保，这样合法吗', /^不合法：单位那份必须公司出/],
    ["Can my company deduct the employer's share of social insurance from my wage?", /^Not lawful: the employer bears its own part/],
    ['离职证明公司说要等下个月发完工资才开，正常吗', /^不合理：离职当天/],
    ['离职证明里必须写清楚哪些东西', /^离职证明上要写明四样/],
    ['公司说我一离职就把劳动合同销毁了，可以吗', /^不可以，至少2年/],
    ['离职补偿公司说半年后才给，说是规定，对吗', /^不对，没有这种规定：办完工作交接/],
    ['12月18号离职，1月入职新单位，离职当月的社保谁交', /^2026年12月你还在职.*1月起新单位交（入职30天内办）/],
  ])('%s', answers)
})

describe('one way or the other, here or there', () => {
  it.each<Row>([
    ['72年3月男的，最早哪年能退', /^最早2032年3月（60岁）可以退休（法定是2034年1月）/],
    ['能早点退吗，最早几岁', /^最早2030年6月（55岁）/, '我是女干部，1975年6月生，哪年退休'],
    ['到龄了养老还差四年，能一下子补上吗', /^一般不能一次补齐，按月接着缴/],
    ['我哥没单位在家种花，职工医保居民医保只能交哪种', /^两种都可以，只能选一种。/],
    ['离职后医保交职工还是居民', /^能领失业金的先领/],
    ['离职后在家摔断腿，算不算工伤', /^不算工伤，这次看病走医保/],
    ['我妈43岁湖南户口刚到广州上班，说养老只是临时账户，正常吗', /^正常，关系留在原参保地/],
    ['我是茂名户口，佛山上班被辞退，失业金想在茂名领，可以吗', /^可以：在佛山领.*户籍地茂名/],
    ['我去年满的60，养老还差两年，公司能帮我交吗', /^可以跟单位商量/],
    ['回湖南县里上班，能跟着走吗', /^能转：在新城市开户/, '换城市公积金怎么弄'],
    ['那按百分百呢', /^武汉按100%档/, '武汉自己交养老一个月多少'],
    ['要先办什么手续', /宁波市办灵活就业登记/, '外地户口在宁波能不能自己买养老'],
    ['Lowest pension per month by myself in Jinan?', /914\.60 yuan a month/],
    ['海南退休要缴满多少年医保才不用交', /^海南男缴满30年、女缴满25年/],
  ])('%s', answers)
})

describe('what a place prints goes before what holds in general', () => {
  it.each<Row>([
    ['沈阳失业金能领几个月', /^不一定，以12333为准：在辽宁/],
    ['上海失业金能领多久', /^在上海领几个月/],
    ['在深圳交了10年，网上说能领24个月失业金，对不对', /^不是：深圳能领16个月/],
    ['I paid for 10 years in Shenzhen. Do I get 24 months of benefit?', /^No: In Shenzhen that is 16 months/],
    ['我在广州交了24个月失业保险，最长能领几个月', /^广州能领2个月/],
    ['南昌新建区失业金多少', /二类/],
    ['南昌失业金多少', /2,016元/],
    ['失业金大同是不是比太原低', /^两地一样：每月1,935元/],
    ['深圳连续参保多久医保限额到顶', /72个月/],
    ['长沙灵活就业医保欠费满两个月才停吗', /^长沙.*欠费次月起停/],
    ['天津等待期里漏交一个月，要从头数吗', /^不用重数/],
    ['天津医保等待期里断了5个月，补上还接着数吗', /^不能接着数/],
    ['天津灵活就业医保断了4个月要等多久', /要等6个月/],
    ['广州申请失业金要什么材料', /^身份证或社保卡.*不满6个月/],
    ['广州最后一家公司只交了3个月，申请失业金要多交材料吗', /不满6个月/],
    ['Can I pay medical insurance myself in Guangzhou with Sichuan hukou?', /^Yes: With hukou elsewhere, register/],
  ])('%s', answers)
})

describe('the yes or no of a claim, and the figure asked for, come first', () => {
  it.each<Row>([
    ['15号发工资，公积金月底才交，合法吗', /^不合规，5天内：15号发工资的，最迟20号/],
    ['8号发工资，12号交公积金合规吗', /^5天内：8号发工资的，最迟13号/],
    ['社保的钱到底打给哪个部门', /^交给税务局/],
    ['2027年医保转移有新规定吗', /^没有查到新手续/],
    ['单位不报社保，税务按多少算', /^按上个月缴费额的110%定/],
    ['公司不报社保怎么办', /^不可以/],
    ['公司倒闭关门，补偿给不给', /^能，.*每满一年一个月工资/],
    ['多领的失业金不退会扣以后的待遇吗', /^会，要退/],
    ['村里的养老一年最少交多少', /100到2000元/],
    ['居民养老有补贴吗', /^会补/],
    ['一直交医保有好处、断了吃亏，新法写了吗', /^写了/],
    ['医保断了5个月，补上当月能报吗', /^不能马上报/],
    ['新农合和城镇居民医保是一样的吗', /^是一码事/],
    ['农村户口只能交新农合，居民医保是另一种，对吧', /^不对：是一码事/],
    ['台湾人回去以后社保账户会作废吗', /^不会作废/],
    ['居民医保得一家人都按户口本交吗', /^不用全家/],
    ['爸妈的居民医保我能在手机上替他们交吗，还是要回村里', /^不用回去/],
  ])('%s', answers)
})

describe('who is ill and told to go hears of medical leave first', () => {
  it.each<Row>([
    ['我得了肺癌正在化疗，厂里要跟我解除合同，凭什么，医保怎么办', /^医疗期里不能.*12333.*3个月内接上/],
    ['老公刚确诊白血病，单位就劝退他', /^医疗期里不能/],
    ['请病假做透析，老板说要炒了我', /^医疗期里不能/],
    ['Can they let me go? I was sacked two weeks after my surgery', /^Not during medical leave/],
    ['工伤手术还没恢复，公司就辞退我', /^工伤还没好/],
    ['怀孕住院的时候公司辞退我，合法吗', /^不行：怀孕/],
    ['我妈手术住院能报多少', /当地报什么/],
  ])('%s', answers)
})

describe('only the years of unemployment insurance start anew once benefit was drawn', () => {
  it.each<Row>([
    ['领完失业金以后，养老是不是得重新开始算', /^不会清零，不影响已缴的养老/],
    ['拿了失业金养老年限会归零吗', /^不会清零/],
    ['领过失业金，失业险年限清零吗', /^是，领过以后再上班/],
  ])('%s', answers)
})

describe('severance and benefit asked at once are both settled, by the person where it is known', () => {
  const driven = person('440600', { exit: 'resigned-employer-fault' })
  it.each<Row>([
    ['工资拖着不发我才辞的，补偿和失业金我都有份吗', /^补偿有.*失业金方面，因公司违法.*你能领\d+个月/, null, driven],
    ['失业金和补偿我还拿得到吗', /^补偿没有；失业金方面，不能/, null, person('440600', { exit: 'resigned' })],
    ['赔偿金跟失业金还有戏吗', /^补偿有.*你能领6个月/, null, person('440600')],
    ['补偿金和失业金能不能都拿', /^能，两样不冲突/],
  ])('%s', answers)
})

describe('told to go by word of mouth: what may be claimed', () => {
  it.each<Row>([
    ['老板当面叫我收拾东西走，回头说是我自己不做，补偿追得回来吗', /补偿/],
    ['口头让我走还说没补偿，我要留什么证据', /^有得追：公司叫你走的要给经济补偿/],
    ['口头辞退我要留什么证据', /^要书面通知/],
  ])('%s', answers)
})

describe('the hukou place answers for paying by oneself, where no other place is named', () => {
  it.each<Row>([
    ['北京户口，现在没工作，养老自己最低一个月交几钱', /^北京自己缴养老最低每月1,454元/],
    ['河南户口，在深圳打工，自己交养老最低多少', /^深圳自己缴养老/],
    ['湖北户口被裁了，失业金一个月多少', /^各省自己定/],
  ])('%s', answers)
  it('not where the person is insured elsewhere', () =>
    answers('我是北京户口，自己交养老最低多少', /^上海自己缴养老/, null, person('310000', { hukouPlace: '110000' })))
})

describe('a place and one thing of it', () => {
  it.each<Row>([
    ['上海失业金', /^上海的失业金每月2,340元/],
    ['深圳市失业保险', /^深圳的失业金每月/],
    ['成都 医保', /^成都自己缴职工医保最低/],
    ['广州的社保', /^广州自己缴最低每月/],
    ['杭州养老', /^杭州自己缴养老最低/],
    ['北京公积金', /^不能，离职本身不是提取的理由/],
    ['Shanghai unemployment benefit', /^Benefit in Shanghai is 2,340/],
    ['成都医保', /3个月/, '医保断了两个月有影响吗'],
  ])('%s', answers)
})

describe('benefit and retirement', () => {
  const near = person('530100', { sex: 'female', post: 'worker', birthMonth: '1976-05', months: paid(190) })
  it.each<Row>([
    ['我马上退休了，退休以后没领完的失业金还给发吗', /^不再发：失业金只发到你2027年2月退休为止/, null, near],
    ['退休了以后剩下的失业金还能领不', /^不/],
    ['身体不行了，我最早哪年几月能退', /^你最早2028年3月（60岁）/, null, person('210100', { birthMonth: '1968-03' })],
    ['公积金最早哪个月能退', /^(?!可以，养老年限)/],
  ])('%s', answers)
})

describe('worse terms of a renewal that was refused', () => {
  const refused = person('370200', { exit: 'expired-renewal-refused' })
  it.each<Row>([
    ['续约要砍掉我两成工资，我不签，公司写我是自己要走', /^不算自愿.*补偿/, null, refused],
    ['合同到期续签压我工资，我没同意，这算自己走的吗', /^不算自愿/],
    ['续签要减薪我没签，有补偿吗', /要付经济补偿/],
  ])('%s', answers)
})

describe('what the employer has to bear, and for how long it may be pursued', () => {
  it.each<Row>([
    ['单位从没给我上过失业保险，领不到失业金这笔损失找谁赔', /^现在领不到.*仲裁要求单位赔失业金损失/],
    ['公司迟交社保的滞纳金，叫我们员工分摊，合理吗', /^不合理：滞纳金由公司自己出/],
    ['社保滞纳金从我工资里扣了', /^不用你出/],
    ['公司四年前没交社保，拖太久是不是没人管', /两年/],
    ['试用期一直不给上社保，拖久了是不是就没人管了', /^不合法.*2年/],
  ])('%s', answers)
  it.each<Row>([
    ['我6号离开老公司，22号到新公司入职，这个月社保该哪家交', /^原单位、新单位都可能交.*30天/],
    [
      '8号走的，25号新单位报到，11月社保到底谁来交',
      /^原单位、新单位/,
      null,
      person('320100', { leftOn: '2026-11-08', newJobFrom: '2026-11-25' }),
    ],
  ])('%s', answers)
})

describe('at an age, with years paid', () => {
  it.each<Row>([
    ['我男的五十四了，社保一共叫了十四年，断了还用不用在交', /^还要交.*17到17\.5年.*还差42个月/],
    ['男，56岁，养老交了9年，还要不要接着交', /^还要交/],
    ["I'm a 54 year old man with 14 years paid, do I have to keep paying", /^Yes.*17/],
    ['我老公53了，以前没交过，今年到东莞才开始上社保，能在这边领养老金吗', /^不能，户口不在当地的到时回户口所在地领/],
  ])('%s', answers)
  it('says how many medical months are missing, also where the rule is for those who came later', () =>
    answers(
      '我的医保年限够不够退休后免交，差几个月',
      /25年.*2016年以前参保的按原来的办法.*照这个年数.*还差10个月/,
      null,
      person('150100', { months: { pension: 300, medical: 290, unemployment: 300 } }),
    ))
})

describe('an employer who pays one to see to it oneself', () => {
  it.each<Row>([
    ['厂里说让我个人去买社保，每月补六百，行吗', /^不行/],
    ['公司叫我们自己交社保再报销，合法吗', /^不行/],
    ['boss wants me to pay insurance yourself and he gives cash, is it fine', /^No/],
    ['老板按最低基数给我交社保，走了还能要求补差额吗', /^能，离职了也可以要求补足/],
    ['公司一直低报基数交社保，最多能往前追几年', /两年/],
    ['my employer always paid on a low base, how far back can I claim', /^Yes.*two years/],
  ])('%s', answers)
})

describe('records of several places', () => {
  it.each<Row>([
    ['长沙和武汉两边的养老能并到一起吗', /^能合并/],
    ['单位交的年限和我自己交的年限能合在一起吗', /^能合并，自己缴的、单位缴的/],
    ['Can the pension I paid in two cities be combined?', /^Yes, all years add up/],
    ['老家的农保跟职工社保能合并吗', /^查到的只有一条/],
    ['从中山换到惠州上班，养老要转吗', /^不用转：在广东省内/],
    ['Must I move my pension from Zhongshan to Dongguan?', /^No: Inside Guangdong/],
    ['养老从长沙到株洲要不要转', /^同省内多半不用转/],
    ['昆明的养老能转到重庆吗', /^能转，不用两头跑/],
  ])('%s', answers)
})

describe('years paid, and whether they bring a pension', () => {
  it.each<Row>([
    ['就交了九年养老，到60岁能不能按月领', /^还不够：.*15年/],
    ['我妈交了十二年，够不够领退休金', /^还不够/],
    ['交了21年社保，能领养老金了吧', /^够了，到法定退休年龄/],
    ['I paid 7 years only, will I get a pension', /^Not yet enough/],
    [
      '我这十四年到老够不够领',
      /^还不够：你\d+年前后退休.*还差/,
      null,
      person('330200', { hukouPlace: '340800', birthMonth: '1978-06', months: paid(170) }),
    ],
    ['女的现在都是55岁退休了吧', /^不对，还分男女和岗位/],
    ['Do all women retire at 55 now?', /^No, sex and post still decide/],
    ['延迟退休能不延吗', /^法定年龄统一推后，不能自己选/],
  ])('%s', answers)
})

describe('paying by oneself in few words', () => {
  it.each<Row>([
    ['送外卖的自己最多能交哪几险', /^养老和医保两种/],
    ['去哪里登记灵活就业', /^等原单位停保后，带身份证/],
    ['网上能办灵活就业吗', /^可以：/],
    ['49岁还能自己交养老吗', /^能：没到法定退休年龄/],
    ['社保交的20%全进我自己账户吗', /^不是全进/],
    ['自己交社保晚了罚款吗', /^一般没有，滞纳金是对欠缴的单位收的/],
    ['没单位了想自己缴社保，怎么个缴法，一个月多少', /灵活就业参保/],
    ['单位一直没给上社保，离开的时候要给离职证明吧', /^离职当天就该给你/],
    ['N加1的那个1按哪个月工资算', /^按上个月的工资算/],
    ['第一次缴费什么时候', /几号|各地不一样|每月/],
    ['居民医保能参加吗', /^可以/],
    ['失业金和医保是谁交钱', /^由失业保险基金缴/],
    ['哺乳期老板叫我明天不用来了', /^不行：怀孕、产假、哺乳期/],
    ['我1967年8月生，男的，什么时候能办退休', /法定退休时间是2028年4月/],
    ['女，在办公室做文员，1972年3月，哪年退休', /法定退休时间是/],
    ['就业创业证去哪办', /^失业登记和申领失业金一起办/],
    ['拿着失业金能再拿社保补贴吗', /^补贴不是人人都有：先认定/],
    ['我人在苏州户口安徽，自己交养老要先办什么', /^能：外地户口先在苏州市办灵活就业登记/],
    [
      '老家户口不在这边，养老自己在这边交收不收',
      /登记/,
      null,
      person('330100', { hukouPlace: '522300', exit: 'resigned', next: 'flexible' }),
    ],
  ])('%s', answers)
})

describe('the housing fund in few words', () => {
  it.each<Row>([
    ['公积金断缴会怎么样', /^钱不会少，影响的多是公积金贷款/],
    ['公积金怎么取', /^有提取理由就在公积金中心/],
    ['gong ji jin zen me qu', /ground/],
    ['How do I withdraw my housing fund?', /^Apply at the fund centre/],
    ['公积金停了影响贷款吗', /^新申请的可能受影响/],
  ])('%s', answers)
})

describe('which of two, and what is said of everybody', () => {
  it.each<Row>([
    ['主动离职划算还是等单位辞退划算', /^等公司裁更划算/],
    ['should I quit or wait to be laid off', /^Being laid off brings severance and benefit/],
    ['1月社保原单位交还是新单位交', /^在职的那个月一般由公司交/],
    ['Who pays March, the old or the new company?', /^The month you still worked in/],
    ['我被辞退该赔多少', /^(?!办完)/],
    ['公司一直没给怎么办', /^办完工作交接时就该付/, '我被辞退该赔多少'],
    ['上面写我自愿离职怎么办', /^不能这么写/, '离职证明几天给'],
    ['拖了二十天了', /^公司必须开/, '公司几天内给离职证明'],
    ['Does my housing fund go to the company now? They say the fund goes to the employer, right?', /^No/],
    ['自己交社保按60%还是200%', /^手头紧选最低的/],
    ['公司裁人都要赔2N吧', /^不是都赔2N/],
    ['N+1人人都有吧', /^不是人人都有/],
    ['以后大家都是65岁才退休吧', /^不对，还分男女和岗位/],
    ['Does everybody retire at 65 now?', /^No, sex and post/],
    ['养老金交得再多也一样吧', /^不对：看缴费年限/],
    ['退休手续只能回户口所在地办吧', /^不对：按省看/],
    ['失业金必须回户口所在地领吧', /^不对：在最后的参保地/],
    ['公司不肯盖章，失业金就没了吧', /^不对：没有也能申领/],
    ['职工医保和居民医保是一样的吧', /^不一样：/],
    ['北京只有本地户口能自己交社保吧', /^本地户口/],
    ['上海只有本地户口能自己交社保吧', /^不对：/],
    ['公积金封存要我自己去办吗', /^不用你自己去/],
    ['同事怀孕被辞退，能赔几个月', /^违法的赔两倍/],
    ['我老婆的公积金我能取来还房贷吗', /^能，还房贷/],
    ["I don't have a Chengdu hukou. Can I join the pension there on my own?", /^(?!With local)/],
  ])('%s', answers)
})

describe('driven out, several things asked, and old years', () => {
  it.each<Row>([
    ['Wages are always late. If I leave for that reason do I get severance and unemployment benefit?', /^Both: driven out/],
    ['My boss never paid my insurance. If I walk out, is there severance and benefit?', /^Both: driven out/],
    ['公司仨月没发工资，我要是因为这个走，赔偿和失业金还有吗', /^都有：/],
    ['How long may the office take to decide on my unemployment benefit, and which papers do I need?', /^Within 10 working days.*ID card/],
    ['从苏州回到徐州了，养老要不要转？', /^同省内多半不用转/],
    ['我从厦门出来回南平了。养老转不转都行吗？医保最晚什么时候接上？', /养老.*转.*医保|转.*断缴3个月/],
    ['What do I pay for pension by myself, and are the years with my old company lost?', /20%.*nothing is lost/],
  ])('%s', answers)
})

describe('clumsy, short or in another order', () => {
  it.each<Row>([
    ['Boss two months not give salary, I quit by myself. Unemployment benefit still have?', /^Yes, unemployment benefit and severance too/],
    ['I am woman assembly line worker born 1978 March, retire when', /November 2029/],
    ['户口在九江，从中山走了，养老放在中山不动行不行', /不转也能领/],
    ['失业金一个月多少 能拿几回', /2,070元.*领3个月/, null, person('441900', { months: paid(38) })],
    ['被裁了失业金每月多少钱，发几个月', /2,129元.*领9个月/, null, person('110000', { months: paid(40) })],
    ['常州失业金按什么算', /45%/],
    ['失业金发完了医保怎么办？自己交有没有补贴？', /补贴不是人人都有/],
    ['在大连就干了俩月让人撵了，给补偿不', /0\.5个月/],
    ['四十岁被裁，投简历没回音，真不知道还能拿到什么钱', /补偿.*失业金/],
  ])('%s', answers)
})

describe('a plain "do I get it" at the end of a worried story', () => {
  it.each<Row>([
    ['五十了被厂里一脚踢开，背着十五年房贷，天天掉眼泪，失业金究竟有没有我的份', /^能领/],
    ['老板一句话就让我走人，孩子还小，失业金到底给不给我', /^能领/],
  ])('%s', answers)
})
