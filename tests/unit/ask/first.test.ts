import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../src/profile/schema.ts'
import { begins, paid, person } from './begins.ts'

/* What was asked is said first, with the person's own places, months and dates. */

type Row = [question: string, says: RegExp, profile?: Profile | null]
function answers(...[question, says, profile]: Row): void {
  expect(begins(question, profile ?? null, null)).toMatch(says)
}

describe('severance for years and some months', () => {
  it.each<Row>([
    ['被裁了，在公司五年零两个月，赔几个月工资', /^按5年2个月算，N是5\.5个月工资/],
    ['裁员陪长，干了六年零一个约能赔几个月', /^按6年1个月算，N是6\.5个月工资/],
    ['三年又七个月被裁赔多少', /^按3年7个月算，N是4个月工资/],
    ['干了4年，离职一年多了，补偿N是多少', /^按4年算，N是4个月工资/],
    ['干了七年多被辞退，N是几个月', /^按7年多算，N是7\.5个月工资（零头满半年是8个月）/],
    ['做了五年多月薪八千被裁赔多少', /^按5年多算，N是5\.5个月工资，44,000元（零头满半年是6个月）/],
    [
      'laid off after a bit over four years, how many months severance',
      /^For over 4 years N is 4\.5 months' pay \(5 if the rest is half a year/,
    ],
    ['laid off after 4 years and 1 month, how many months of severance', /^For 4 years and 1 month N is 4\.5/],
  ])('%s', answers)
})

describe('the place is called by its name', () => {
  const zhongshan = person('442000', { hukouPlace: '445100' })
  const ningbo = person('330200', { hukouPlace: '341200', next: 'flexible' })
  it.each<Row>([
    ['我老家潮州，失业金在打工的地方领还是回潮州领', /^在中山领，你是广东户口，也可以选户籍地潮州/, zhongshan],
    ['失业金在哪里领', /^在中山领/, zhongshan],
    ['能回户籍地领失业金吗', /^可以：在中山领.*潮州/, zhongshan],
    ['我在中山上班，潮州户口，失业金在哪里领', /^在中山领/],
    [
      'where do I claim unemployment benefit, here or in my hukou place',
      /In Zhongshan; with Guangdong hukou you may choose Chaozhou/,
      zhongshan,
    ],
    ['失业金在哪个城市领', /^在最后的参保地宁波申领.*户籍地阜阳/, ningbo],
    ['失业金怎么申请', /参保地宁波的人社窗口/, ningbo],
    ['可以回老家户籍地自己交社保吗', /^可以：户籍地阜阳收/, ningbo],
    ['能不能回老家交灵活就业', /^可以：户籍地阜阳收/, ningbo],
    ['居民医保在老家交还是在打工的城市交', /户籍地阜阳能交/, ningbo],
    ['失业金在哪个城市领', /^在最后的参保地申领/],
  ])('%s', answers)
})

describe('paying where one works without its hukou', () => {
  const ningbo = person('330200', { hukouPlace: '341200', next: 'flexible' })
  const fuzhou = person('350100', { hukouPlace: '350900', next: 'flexible' })
  it.each<Row>([
    ['不打算回老家，养老就在这边自己接着交，可以不', /^能：外地户口先在宁波市办灵活就业登记（一般要居住证）/, ningbo],
    ['懒得回老家了，在打工这儿自己交社保行吗', /^能：外地户口先在宁波市办灵活就业登记|宁波/, ningbo],
    ['准备自己交养老，得先办个什么手续', /^能：外地户口先在宁波市办灵活就业登记/, ningbo],
    ['没苏州户口，自己交医保要什么', /^外地户口要有苏州市的居住证/],
    ['外地人在温州自己交养老要办啥', /^能：外地户口先在温州市办灵活就业登记（一般要居住证）/],
    ['没办居住证，还能自己交这边的医保吗', /^单位在这里给你参过保的就能：/, fuzhou],
    ['Without local hukou, may I pay the pension by myself in Ningbo?', /^Yes: .*usually with a residence permit/],
  ])('%s', answers)
})

describe('benefit until retirement', () => {
  it.each<Row>([
    ['我妈72年2月的，管理岗，被裁了，失业金能领到她退休吗', /^能，够条件的领到那时：2027年9月到退休年龄/],
    ['男，68年2月生，被辞退，失业金能不能领到退休', /^看缴了几年：2028年12月到退休年龄，还有25个月/],
    ['男，1966年5月生，失业金可以一直领到退休吗', /^不能：2026年10月已经到/],
    ['85年3月的男的，失业金能一直领到退休吗', /^领不到那时|个月/],
    ['1977年5月女工人，什么时候退休？失业金能一直领到那时候吗？', /2028年8月.*看缴了几年/],
    [
      '失业金能一直领到退休吗',
      /^2028年8月到退休年龄，还有21个月。你最多领9个月失业金/,
      person('210100', { sex: 'female', post: 'worker', birthMonth: '1977-05', months: paid(39) }),
    ],
    [
      '失业金能一直领到退休吗',
      /^领不满24个月：你2028年8月/,
      person('210100', { sex: 'female', post: 'worker', birthMonth: '1977-05', months: paid(139) }),
    ],
    [
      '失业金能一直领到退休吗',
      /^不能：你是自己提出辞职/,
      person('210100', { sex: 'female', post: 'worker', birthMonth: '1976-08', exit: 'resigned' }),
    ],
    [
      'born March 1967, male, laid off, can unemployment benefit run until retirement?',
      /^Yes, if benefit is due, until then: .*October 2027/,
    ],
  ])('%s', answers)
})

describe('the same in the whole country?', () => {
  it.each<Row>([
    ['失业金全国都是一个数对吧', /^各地不一样：/],
    ['失业金在北京和别的地方全国统一的吗', /^各地不一样：北京/],
    ['失业金领几个月全国都一样吧', /^各地不一样：/],
    ['社保基数全国一样吗', /^各地不一样：/],
    ['退休年龄全国都一样吧', /^全国一样（自己缴的女性按50还是55岁/],
    ['经济补偿全国算法都一样吧', /^全国一样：/],
    ['unemployment benefit is the same everywhere in China, right?', /^No, it differs by place/],
    ['上海和成都的失业金是不是一样多', /^不一样：上海每月2,340元，成都每月2,097元/],
    ['失业金一个月多少', /^各省自己定/],
    ['失业金每个月发的都一样吗', /^(?!各地)/],
  ])('%s', answers)
})

describe('not insured on probation', () => {
  it.each<Row>([
    ['公司说试用期不用交社保，转正再交，对吗', /^不合法：30天内必须办，试用期也要交/],
    ['试用期没给我上社保，离职了是不是就要不回来了', /^不合法.*离职后也能要求补缴/],
    ['probation: the company need not pay social insurance, right?', /^Not lawful/],
    ['试用期离职要提前几天', /试用期3天/],
  ])('%s', answers)
})

describe('how long until the decision', () => {
  it.each<Row>([
    ['How long until Tianjin tells me if I get the benefit?', /^Within 5 working days/],
    ['How soon will they tell me whether I get unemployment benefit in Guangzhou', /^Within 7 working days/],
    ['I applied for unemployment benefit last week, when do I hear back?', /^Within 10 working days/],
    ['天津申请失业金多久告诉我能不能领', /^5个工作日/],
    ['失业金交上去几天给答复', /^10个工作日/],
    ['how long do I get the benefit in Tianjin', /at most 6 months/],
    ['I start work next week, when must I tell the benefit office', /20 working days/],
  ])('%s', answers)
})

describe('both rates where a place has two', () => {
  it.each<Row>([
    ['秦皇岛自己交医保的费率', /8\.5%.*6\.5%/],
    ['大同灵活就业医保几个点', /不含生育保险8\.5%，含生育保险9%/],
    ['随州自己交医保不要个人账户可以吗', /^能选，.*9%.*7%/],
    ['攀枝花灵活就业医保一个月多少钱', /一档726\.3，二档382\.3/],
    ['Chifeng medical insurance by myself: what are the two rates?', /9% with personal account; 6% inpatient only/],
    ['长沙灵活就业医保费率', /现在是8%/],
  ])('%s', answers)
})

describe('where the pension is drawn later', () => {
  it.each<Row>([
    ['单位在杭州交社保，户口江西的，老了在哪个地方领养老金', /^看在浙江缴没缴满10年：.*户籍地江西/],
    [
      'Unit pays insurance in Wuhan, household register is Henan. In the old age which place will issue my pension?',
      /^It turns on 10 years in Hubei/,
    ],
    ['which city pays my pension when I am old, hukou Hebei, work in Beijing', /10 years in Beijing/],
  ])('%s', answers)
})

describe('dismissed for a fault', () => {
  it.each<Row>([
    ['I was expelled by the company for violating rules, whether can get unemployment money?', /^Yes: the fault/],
    ['fired because I was absent from work, do I get unemployment benefit', /^Yes: the fault/],
    ['被公司除名了还有失业金吗', /^能领，不会因为过错就没有/],
    ['my employer dismissed me in breach of the law, what severance do I get', /severance|month's pay/],
  ])('%s', answers)
})

describe('worried stories are answered', () => {
  it.each<Row>([
    ['老板拖了我三个月工资，家里还等着用钱，我真撑不下去了，这么走了会不会什么都没有', /^能领失业金，也能要经济补偿/],
    ['欠薪两个月，我不想干了，走了会不会什么都没了', /^能领失业金，也能要经济补偿/],
    ['26岁第一次被裁，一个人在上海整夜睡不着，以前交的那些是不是都白交了', /^不会清零.*被裁还能领失业金.*医保/],
    ['I was laid off at 24, is all the money I paid in lost?', /^No, nothing is lost/],
    ['养老断了两年，以前交的白交了吗', /^不会清零，可以接着交：(?!.*医保断了)/],
  ])('%s', answers)
})

describe('work injury paid by oneself', () => {
  it.each<Row>([
    ['辞职以后工伤保险也自己续上，摔了能报吧', /^不能，工伤保险由单位参保/],
    ['can I pay work injury insurance myself after leaving', /^No, as a rule you cannot/],
    ['离职后在家摔骨折算工伤吗', /^不算工伤/],
    ['工伤保险个人要交吗', /^个人不用交/],
  ])('%s', answers)
})

it('severance asked second still says when it is due', () => {
  const lead = begins('公司通知12月5号解除，12月社保谁交？补偿什么时候到账？', null, null)
  expect(lead).toMatch(/^[^。]*由公司交，1月起公司不用再交[^。]*。补偿：办完工作交接时就该付/)
})

describe('months of severance for the time told before', () => {
  const told = (before: string, question: string): string => begins(question, null, before)
  it.each([
    ['公司裁我，我在这干了三年零八个月，有赔偿没', '那我能拿到几个月的钱', /^按3年8个月算，N是4个月工资/],
    ['我被辞退了，来了两年两个月', '能赔几个月', /^按2年2个月算，N是2\.5个月工资/],
    ['失业金能领吗', '那能拿几个月', /失业金/],
  ])('%s · %s', (before, question, says) => expect(told(before, question)).toMatch(says))
  it.each<Row>([
    ['做了一年零七个月被裁，有没有补偿', /按1年7个月算，N是2个月工资/],
    ['被裁员的补偿', /每满一年一个月工资/],
    ['工资高，补偿金有没有上线', /^有：月工资高于当地平均工资3倍/],
    ['到期不续约，补偿几个月？失业金能领吗', /一般能领：合同到期终止不是自己要走/],
    ['续签要砍我一半工资，没签，这算我自愿走吗，有没有补偿', /不算/],
  ])('%s', answers)
})

describe('what others say is no count of one’s own', () => {
  const tangshan = person('130200', { exit: 'expired', months: paid(30) })
  it.each<Row>([
    ['失业金能领几个月，网上说一年起步', /^你能领6个月/, tangshan],
    ['听说满一年才有，失业金我能领几个月', /^你能领6个月/, tangshan],
    ['失业金几个月，我交了一年', /^你能领3个月/, tangshan],
    ['听说满一年才有失业金，那能领几个月', /^最多12、18或24个月/],
  ])('%s', answers)
})

describe('how the benefit is reckoned', () => {
  it.each<Row>([
    ['无锡失业金咋算，交了七年', /^失业金按你失业前12个月平均缴费基数的45%/],
    ['失业金怎么计算的，在成都', /^成都的失业金每月/],
    ['失业金是不是按工资的70%给', /^不对：多数地方不看你原来的工资/],
    ['失业金是不是按最低工资的90%给', /^(?!不对)/],
  ])('%s', answers)
})

describe('medical insurance paid for the whole year at once', () => {
  const nanchang = person('360100', { exit: 'resigned', next: 'flexible' })
  it.each<Row>([
    ['我自己按月交职工医保行不行', /^不能：南昌医保按年缴/, nanchang],
    ['离职后医保怎么接着交', /^南昌自己缴职工医保要一次缴全年/, nanchang],
    ['离职后自己怎么交社保', /^南昌自己缴职工医保要一次缴全年/, nanchang],
    ['离职后医保怎么接着交', /^医保有四种接法/, person('440100', { next: 'flexible' })],
  ])('%s', answers)
})

describe('asked in two parts, or leaning on the question before', () => {
  it.each<Row>([
    ['公积金封存着，租房能提不？提交了几天出结果？', /3天内给结果/],
    ['公积金原来公司封存了，到新公司谁来转', /新公司入职30天内/],
    ['工伤险自己能接着交不', /自己能缴的是养老和医保/],
    ['七月在厂里受的伤，人已经走了，还能去申请工伤吗', /^能自己申请，一年之内/],
    ['I was told there is a 60-day limit on the benefit claim, I left four months ago', /^You can still claim/],
    ['They paid no insurance for me for half a year so I am leaving. Will I get unemployment benefit?', /^Yes, unemployment benefit/],
    ['被裁那年没去领失业金，一直打零工，现在还能申请吗', /失业金不会作废/],
    ['我生了大病，医保怎么才能不断', /^医保有四种接法/],
    ['养老断了两年，以前的还算吗', /^不会清零/],
    ['去登记失业，能拿到钱不', /^不能：/, person('120000', { exit: 'resigned' })],
  ])('%s', answers)
  it.each([
    ['医保断了会怎么样', '我两个月没交了，还补得上吗', /很多地方可以补断的那几个月/],
    ['在成都被裁，失业金能领多久', '交了十二年的呢', /能领24个月/],
    ['养老最少交几年', '我2034年退', /17\.5年|17年6个月/],
    ['养老要交满几年', '我今年48女', /15到18\.5年/],
  ])('%s · %s', (before, question, says) => expect(begins(question, null, before)).toMatch(says))
})

describe('slips of the input method', () => {
  it.each<Row>([
    ['事业金能领几个月', /^最多12、18或24个月/],
    ['陪偿金有没有风顶', /^有：/],
  ])('%s', answers)
})

describe('what people say in few words or with a threat over them', () => {
  it.each<Row>([
    ['自离，失业金', /^不能|^一般不能|^领不/],
    ['过了六十天没去领失业金就来不及了吧', /^能，失业金不会作废/],
    ['肚子里孩子四个月了，公司通知我下周走人', /^不行/],
    ['They have not paid my social insurance since June. If I quit can I get unemployment money?', /^Yes/],
    ['失业金发多少一个月，够不够还花呗', /最低工资/],
    ['居住证丢了去哪补办', /^这里只回答/],
    ['单位集体户口离职要不要迁走', /^这里只回答/],
    ['Can you recommend a good private health insurer in Suzhou?', /^Only social insurance/],
  ])('%s', answers)
})
