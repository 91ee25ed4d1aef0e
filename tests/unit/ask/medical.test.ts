import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../src/profile/schema.ts'
import { begins, person } from './begins.ts'

/* Kinds of questions about medical insurance and about paying alone: the lead says first what was asked. */

type Row = [question: string, says: RegExp, profile?: Profile]
function answers(...[question, says, profile]: Row): void {
  expect(begins(question, profile ?? null, null)).toMatch(says)
}

describe('the medical law of 2027', () => {
  it.each<Row>([
    ['明年医保法实施，跑外卖的是不是强制交职工医保', /^职工医保不是必须：2027年1月1日.*鼓励.*应当参加居民医保/],
    ['2027年起自由职业的人必须参加职工医保吗', /^职工医保不是必须/],
    ['under the new law must gig workers join the employee scheme', /^No.*encourages.*still to come.*must be in the resident scheme/],
    ['明年我没有工作，是不是一定要参加居民医保', /^人人都要有医保：2027年1月1日起.*别的医疗保障的，应当参加居民医保/],
    ['Do I have to be in a medical scheme from 2027?', /everybody is to be insured/],
    ['Will I be fined for having no medical insurance?', /^From 1 January 2027.*other state cover/],
    ['2027年在长沙自己交医保，哪天起能报归谁定', /^由各省.*湖南/],
    ['医疗保障法里断保有什么约束', /^写了：.*对断保给约束/],
  ])('%s', answers)
})

describe('lending the card, cheating the fund', () => {
  it.each<Row>([
    ['医保卡借给同事买药会有什么后果', /退回来.*3到12个月.*2到5倍/],
    ['拿假病历骗医保怎么罚', /2到5倍/],
    ['借别人的医保卡住院被查到怎么处理', /3到12个月/],
    ['What is the penalty for medical insurance fraud?', /3 to 12 months.*2 to 5 times/],
  ])('%s', answers)
})

describe('what medical insurance pays', () => {
  it.each<Row>([
    ['车祸对方全责，住院费医保给报吗', /^不报：/],
    ['被邻居家的狗咬伤了，医保能报吗', /^不报：/],
    ['出国旅游生病了国内医保能报吗', /^不报：在境外/],
    ['I was travelling in Yunnan and got ill, does medical insurance pay the hospital?', /^(?!No: treatment abroad)/],
    ['I was hit by a car. Will my medical insurance pay the bill?', /^No/],
    ['深圳医保住院能报百分之几', /90%到92%/],
    ['深圳医保一年最多报多少，连续交多久才最高', /72个月/],
    ['深圳门诊特定病种现在报几成', /60%.*36个月报90%/],
    ['杭州职工医保住院报多少', /没有查到.*12393/],
    ['被邻居欠钱，医保卡余额能还债吗', /^(?!不报)/],
    ['发票交给医保局以后多少天能报下来', /30个工作日/],
    ['How long until my hospital receipts are reimbursed?', /30 working days/],
  ])('%s', answers)
})

describe('the rate of medical insurance paid alone, and what it covers', () => {
  it.each<Row>([
    ['上海自己交医保几个点', /^上海灵活就业医保费率现在是10%.*11%/],
    ['广州灵活就业医保费率怎么涨了', /8%.*之前是6\.5%/],
    ['杭州个人交医保百分之几', /9\.5%/],
    ['武汉自己交医保是不是6%', /4\.8%.*7元/],
    ['What rate do flexible workers pay for medical insurance in Nanjing?', /is 8% now.*9%/],
    ['在公司医保扣几个点', /^比例各城市定，这里没有查到：个人扣一小份/],
    ['天津自己交的医保包不包括生育', /^含：/],
    ['广州灵活就业医保含生育吗', /^不含：/],
    ['Does the flexible medical insurance in Tianjin include maternity?', /^Yes/],
    ['成都灵活就业医保带生育吗', /没有查到/],
    ['北京自己交医保可以挑低的基数吗', /^能不能选没有查到；北京查到的是每月593\.69元.*12393/],
    ['郑州灵活就业医保能选低基数吗', /^能不能选没有查到.*510\.8元.*到2025年12月为止的数/],
    ['武汉自己交医保百分之几', /366\.81元.*到2026年9月为止的数/],
    ['赤峰灵活就业医保费率几个点', /有两种：统账结合（有个人账户）9%，只保住院（无个人账户）6%/],
    ['自由职业每个月要交多少钱，杭州', /^杭州自己缴最低每月.*养老.*医保/],
    ['How much is it a month as a flexible worker?', /^Pension is 20%/],
    ['上海灵活就业医保能选低基数吗', /^能选：.*7,546元/],
    ['贵阳自己交医保基数能选吗', /^不能选：/],
    ['深圳自己交医保可以交二档吗', /^不行：.*一档/],
    ['深圳二档医保的月数算不算退休医保', /^看当地.*12393/],
    ['Can I choose a low base for medical insurance in Beijing as a flexible worker?', /^Whether the base may be chosen was not found/],
    ['贵阳我四十五了自己交医保多少钱', /324\.58/],
  ])('%s', answers)
})

describe('medical years for retirement', () => {
  it.each<Row>([
    ['我在昆明医保交了26年，男，退休够不够', /^不够，你缴了26年，还差4年：.*10年在昆明缴/],
    ['包头医保交了22年，男，退休够不够', /^内蒙古职工医保缴满25年.*2016年以前参保的按原来的办法/],
    ['温州医保交了22年，退休还用交吗', /^够了，你缴了22年/],
    ['医保交了18年就到退休了，我在宁波，够吗', /^不够，你缴了18年，还差2年/],
    ['我在上海医保才5年，外地11年，退休能享受吗', /^上海.*超过15年.*在上海缴够规定年限/],
    ['医保年数不够快退休了，前面的白交吗', /^不会白交，可以补足/],
  ])('%s', answers)
})

describe('a break in medical cover', () => {
  const late = person('500000', { exit: 'resigned', leftOn: '2026-06-28', lastPaidMonth: '2026-06' })
  it.each<Row>([
    ['现在把医保接上，马上看病能报销不', /已经断了5个月.*6个月/, late],
    ['我这几个月看病的钱补缴以后能报吗', /已经断了5个月.*报不了/, late],
    ['医保停两个月补上，中间看病的钱给报吗，我在重庆', /断的月份也能报/],
    ['济宁断了两个月医保补上哪个月能报', /次月起报/],
    ['长沙自己交医保，交完什么时候能报', /次月起报/],
    ['从单位出来俩月自己续医保，算断缴吗', /^一般不算断：3个月内.*当地规定/],
    ['医保断了五个月算不算断', /^一般算断：超过3个月，等多久看当地/],
    ['杭州医保停了两个月再交算不算断', /^(?!.*不算断).*超过1个月/],
    ['上海医保停了两个月算不算断', /^在上海.*3个月内/],
    ['武汉医保断了5个月算不算断缴', /^在武汉.*第4到6个月接上.*不用等/],
    ['苏州医保断了5个月再交要等多久', /再缴以后最多要等4个月才能报（缴费起第五个自然月起）/],
    ['郑州医保断了5个月再交要等多久', /^郑州：已经断了5个月.*再缴以后也不用等/],
    ['重庆医保断缴那几个月的医药费能补报吗', /^在重庆，断缴3个月内补清的.*断的月份也能报/],
    ['上海医保断缴那几个月的医药费能补报吗', /停保期间的费用不补报/],
    ['苏州离职后断了2个月医保算断吗', /^一般不算断：.*3个月内接上并补足的，算没有断/],
    ['徐州医保断了5个月算断吗', /最多要等3个月/],
    ['广州医保断了4个月算不算断', /^在广州.*没有写等待期/],
    ['成都医保断了4个月算不算断', /^一般算断/],
    ['does a gap of 2 months in medical insurance count as a break', /^Mostly no break.*local rule/],
    ['第一次在宁波自己交医保，要等半年吗', /^不用等好几个月/],
    ['公司给我的医保交到9月，最晚哪天接上不用等', /断缴不超过3个月/],
    ['听说医保断了能自己补两年', /^不/],
    ['三个月内一定要找到新单位社保才不断吗', /^不一定/],
  ])('%s', answers)
})

describe('cover while on benefit, after it, and with an employer in arrears', () => {
  it.each<Row>([
    ['正领着失业金，生病住院能报吗', /^能照常报/],
    ['失业金发完了医保怎么办', /可以自己接着缴/],
    ['失业金到头了，医保没人管了咋办', /可以自己接着缴/],
    ['公司拖欠医保，我住院自己掏的，后来补缴了能报吗，上海', /^在上海.*不补报.*责任在公司/],
    ['宁波公司欠医保，住院没报成，补交以后给报吗', /^在浙江.*限期内补上/],
    ['I left work. Is the money on my medical card gone or can I still use it?', /^Yes/],
  ])('%s', answers)
})

describe('the resident scheme', () => {
  it.each<Row>([
    ['居民医保连续交了七八年有什么好处', /1000元/],
    ['连续参保居民医保大病上限每年涨多少', /满4年.*1000元/],
    ['孤儿的医保要自己交钱吗', /2026年7月1日起.*2027年1月1日起.*财政资助/],
    ['吃低保的人居民医保要自己掏钱吗', /财政资助/],
    ['居民医保财政补助每人多少', /670元.*700元.*24元/],
    ['新农合现在取消了吗', /已经合并，现在统一叫城乡居民医保/],
    ['衢州居民医保能转成单位的职工医保不', /^能换：.*打12393问。.*不退/],
    ['南昌交了居民医保，今年能转自己交职工医保吗', /^这一年不能转/],
    ['没单位，职工居民两种医保是不是可以自己选', /^是的.*自己选/],
    ['职工转居民医保', /3个月.*居民医保/],
    ['居民医保断了三年再交要等多久', /等3个月.*每多断一年/],
    ['居民医保断了五年，补交以后是不是只等3个月', /^减不到3个月以下.*满6个月/],
    ["I missed three years of residents' insurance, how long do I wait?", /^Mostly 6 months/],
  ])('%s', answers)
})

describe('paying alone: how often, how much, on what, to whom', () => {
  it.each<Row>([
    ['天津医保能一年交一次吗', /^可以：天津医保按月、季、年缴/],
    ['北京社保可以半年交一回吗', /^可以：/],
    ['天津医保必须月月交吗', /^不一定/],
    ['广州医保必须每个月交吗', /^是：/],
    ['我想一个月一个月地交医保行不行，南昌', /^不能：/],
    ['温州自己交医保能银行自动扣吗', /^能：.*银行/],
    ['昆明社保能让银行自动代扣吗', /^多数地方能.*12366确认/],
    ['Can the bank debit my social insurance every month?', /^In most places yes/],
    ['医保费是交给医保局还是税务局', /^交给税务/],
    ['生育保险的钱交给谁', /^交给税务/],
    ['基数按5000报，养老每月多少', /1,000元.*基数在当地上下限内/],
    ['平均工资9000，自己交养老最低一个月多少', /1,080元/],
    ['社平工资7500按100%档养老每月多少', /1,500元/],
    ['我自己交养老基数最高能到多少，深圳', /27549元/],
    ['以前月薪两万，现在自己交社保也要按两万交吗', /^不/],
    ['上班只扣8%，自己交养老要20%，对吗', /^对：/],
    ['灵活就业养老交几个点', /^缴所选基数的20%/],
    ['缴费基数选哪一档好', /^手头紧选最低的/],
    ['没单位了只能回户籍地交社保，是吗', /^不一定要本地户口/],
    ['哈尔滨自己交养老一定要落户吗', /^可以/],
    ['户口在兰州，养老能转到成都吗？没公司能在成都自己交吗', /可以|成都.*开放/],
    ['My hukou is in Sichuan and I worked in Shanghai. Can I pay pension by myself in Shanghai?', /^Yes/],
    ["I'm not Chinese and lost my job in Wuhan, may I pay pension on my own?", /^No: foreigners/],
  ])('%s', answers)
})

describe('who may use whose, and what counts where', () => {
  it.each<Row>([
    ['老婆刚离职，她医保能跟着我用吗', /^报销不能用家人的/],
    ['没工作能用老公的医保看病吗', /^报销不能用家人的/],
    ['医保个人账户能给老公用吗', /^能，账户里的余额/],
    ['两个省都交过医保，退休时年限怎么算', /年限合在一起算/],
    ['自己交的医保住院报销和单位的一样吗', /^参加的是同一个职工医保/],
    ['居民医保能报门诊吗', /居民医保报什么、报多少，这里没有查到/],
    ['居民医保交了几年，以后转职工年限算吗', /没有查到/],
    ['退休了还要交居民医保吗', /^居民医保要年年缴/],
    ['55岁女的没工作，医保还差8年，怎么办', /^可以补足/],
    ['我离职两个月了，医保还能用不', /^多半已经停了/],
    ['医保断了半年，补交几个月能不能不等', /^一般不能：断了6个月/],
    ["I've been uninsured for 4 months, will I have to wait?", /^Unpaid for 4 months, more than 3/],
    ['If I quit on the 10th, am I still covered for the rest of the month?', /^As a rule to the end of the last month paid/],
    ['Is resident medical insurance enough if I only need basic cover?', /^The employee scheme costs more/],
    ['li zhi hou yi bao ka neng yong ma', /^Yes, the balance/],
    ['不找代缴，自己能不能交社保', /^可以，直接交给税务局/],
    ['Can I pay social insurance directly, without any company?', /^Yes, straight to the tax authority/],
    ['灵活就业参保需要去窗口吗还是网上就行', /窗口或网上/],
    ['第一次自己交医保多久能用', /^各地不同/],
  ])('%s', answers)
})

describe('papers, cards, and what is on the account', () => {
  it.each<Row>([
    ['没有离职证明能办灵活就业参保吗', /^多数能办，当地要不要离职证明先问12333/],
    ['Can I enrol myself without a leaving certificate, which papers?', /^Mostly yes; ask 12333/],
    ['社保扣款银行卡换了怎么办', /^重新签一次代扣/],
    ['社保代扣协议怎么签', /^重新签一次代扣/],
    ['银行卡没扣上社保', /^存够钱等下次扣/],
    ['do I have to pay both pension and medical as a flexible worker', /^Mostly not both/],
    ['灵活就业能交生育险吗', /^养老和医保两种/],
    ['医保每个月几号扣钱', /^各地不一样/],
    ['居民医保在哪里查交没交', /^免费查/],
    ['怎么查我医保断没断', /^免费查/],
    ['医保余额有五千，移民了能取吗', /^这是例外/],
    ['我爸去世了，他医保卡的钱能取吗', /^这是例外/],
    ['医保卡里的钱能提出来吗', /^一般不能取现/],
    ['我要出国工作三年，医保余额能取现吗', /^一般不能取现.*出国旅游、工作的不算/],
    ['我出境定居了，医保卡余额能取吗', /^这是例外，可按当地规定取/],
    ['医保转移要多久办好', /^没有核到.*15个工作日/],
    ['How long does a medical transfer take', /about 15 working days/],
    ['医保转移需要本人去吗', /^不用本人跑/],
    ['失业金每个月扣医保钱吗', /^不从失业金里扣/],
  ])('%s', answers)
})

describe('at the counter', () => {
  it.each<Row>([
    ['窗口要我开一堆证明，合法吗', /^不能随便要/],
    ['多要材料又说不出依据，违规吗', /违规/],
    ['怎么打印社保缴费证明', /^免费查/],
  ])('%s', answers)
})
