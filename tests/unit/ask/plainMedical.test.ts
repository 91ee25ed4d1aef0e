import { describe, expect, it } from 'vitest'
import { begins } from './begins.ts'

/* Plain questions about medical insurance, birth, injuries, cards and records: yes or no, the time or the place is said first. */

type Row = [question: string, says: RegExp, before?: string]
function answers(...[question, says, before]: Row): void {
  expect(begins(question, null, before ?? null)).toMatch(says)
}

describe('medical insurance', () => {
  it.each<Row>([
    ['没工作的人自己可以交医保吗', /^能，医保有四种接法/],
    ['没有单位自己能交医保吗', /^能，/],
    ['是不是辞职第二天医保就停', /^不对：医保一般能用到/],
    ['单位昨天给我停保了，还能去医院看病吗', /^医保一般能用到最后缴费的那个月月底/],
    ['医保拖到半年以后才续交呢', /^断缴3个月以内.*全国上限6个月/],
    ['要是晚到半年以后再接呢', /^武汉.*要等6个月才能报/, '武汉辞职了医保怎么续'],
    ['医保断了要不要等半年', /^断缴3个月以内/],
    ['46岁女，医保交了12年，还要交几年', /^12年够不够看当地/],
    ['医保非转不可吗，不转会怎样', /^(?!人人)/],
    ['医保一定要转吗', /^不转年限也不清零/],
    ['医保转移的进度哪里查', /^进度在国家医保服务平台App看/],
    ['养老关系转移进度去哪看', /^在掌上12333、si\.12333\.gov\.cn看进度/],
    ['医保怎么转回老家', /^能转：先在新地方参保/],
    ['我八月底离职的，医保现在还能接上吗', /^最晚2026年11月30日前接上/],
    ['换工作去外省，医保断了一个多月要等吗', /^断缴3个月以内接上，医保一般缴费当月就能报|^一般不用等/],
    ['没领失业金，医保怎么接', /^医保有四种接法/],
    ['新公司交了医保当月就能用吗', /^单位缴费当月一般就能用/],
    ['医保交满了还要继续交吗', /^看医保年限/],
    ['工伤费用医保可以报吗', /^有四类不报|^不报/],
    ['do I lose my medical years if I move to another city', /^No, they add up/],
  ])('%s', answers)
})

describe('the resident scheme', () => {
  it.each<Row>([
    ['居民医保现在还能交不', /^能，现在多半在集中参保期/],
    ['孩子的医保忘了交怎么办', /^错过了也能补交/],
    ['医保能退吗', /^职工医保不能退/],
    ['居民医保能退费吗', /^待遇期/],
    ['新生儿的医保哪天能用', /^新生儿不用等/],
    ['农村医保和城镇医保是不是一个', /^是一码事/],
    ['居民医保转到广州职工医保要怎么弄', /^能换：/],
    ['没交医保犯法吗', /^不参保要罚款的规定没有查到/],
  ])('%s', answers)
})

describe('what is not answered here is said, with whom to ask', () => {
  it.each<Row>([
    ['异地就医备案在哪办', /^在外地看病怎么备案.*12393/],
    ['回老家看病医保能直接结算吗', /^在外地看病/],
    ['can I use my insurance in my hometown', /^How treatment elsewhere/],
    ['外地住院垫了钱，报销要准备什么材料', /^(?!在外地看病)/],
    ['休产假多少天', /12333/],
    ['产假能休几天', /^年假、产假天数/],
    ['how many days of maternity leave do I get', /^Annual leave, the days of maternity leave/],
    ['生育津贴按产假多少天算', /^(?!年假)/],
    ['停工留薪期的工资怎么算', /^这一项的数额和天数，这里没有查到/],
    ['工伤休养期间工资发多少', /^这一项/],
  ])('%s', answers)
})

describe('birth', () => {
  it.each<Row>([
    ['医保交够几个月生孩子才能报', /^要连续缴几个月，各地自己定/],
    ['how many months must I pay before giving birth is covered', /^How many months must be paid is local/],
    ['生育津贴要多久到账', /^材料齐了10个工作日内办结/],
    ['生育津贴要交够几个月', /^要连续缴几个月，各地自己定/],
    ['离职后生育险几时失效', /^看你当时有没有医保/],
    ['领失业金的时候生孩子能报吗', /^能：/],
    ['怀孕被辞退能赔多少', /两倍/],
  ])('%s', answers)
})

describe('injuries at work', () => {
  it.each<Row>([
    ['上班摔伤了，人已经离职', /^能自己申请，一年之内都行/],
    ['hurt at work and already left', /within a year|1 year/],
    ['离职以后查出来职业病', /^能自己申请，一年之内/],
    ['工伤期间公司把我开除了', /^工伤还没好，公司一般不能辞退你/],
    ['工伤治疗期能不能被裁', /^工伤还没好/],
    ['工伤员工公司能开除吗', /^工伤还没好/],
    ['工伤离职以后医药费还给报吗', /^一般能：以前认定的照样享受/],
    ['got hurt going home and I already resigned', /within 30 days/],
    ['八级伤残离职能赔多少', /^数额各省定，没有查到，打12333问/],
    ['who pays me when I am hurt at work', /12333/],
  ])('%s', answers)
})

describe('cards, records, and money back', () => {
  it.each<Row>([
    ['辞职公司让我把社保卡还给他们', /^卡是你本人的，不用交给公司/],
    ['社保卡到期了怎么换', /^带身份证到银行网点或社保窗口/],
    ['社保卡和医保卡是不是同一张', /社保卡就能当医保卡用/],
    ['社保卡忘在家没带能看病吗', /^没带也行/],
    ['微信能查社保吗', /^免费查/],
    ['can I take all my social insurance money now', /^No: before pension age/],
    ['养老保险可以取出来买房吗', /^不能：没到领养老金的年龄/],
    ['怎么知道单位有没有给我缴社保', /^在掌上12333或电子社保卡上查参保状态/],
    ['打社保清单要本人去吗', /^不用本人去，网上免费查/],
    ['where do I get a printout of everything paid so far, and is it free', /^Free to see in the 12333 app/],
    ['移民了社保里的钱怎么取', /^保留中国国籍的一般不能取/],
    ['I am moving to Canada, can I cash out', /^While you keep Chinese nationality/],
    ['丧葬费能领多少', /^数额这里没有查到，打12333问：家人可以继承/],
  ])('%s', answers)
})
