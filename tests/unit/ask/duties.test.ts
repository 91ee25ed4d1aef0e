import { describe, expect, it } from 'vitest'
import { begins, paid, person } from './begins.ts'

/* What employers, funds and offices have to do, and when: the lead says it first. */

type Row = [question: string, says: RegExp]
const answers = (question: string, says: RegExp): void => expect(begins(question, null, null)).toMatch(says)

describe('the leaving certificate and the list', () => {
  it.each<Row>([
    ['离职证明上没有写原因，能用吗', /^一样有效/],
    ['解除证明里原因是不是一定要写', /^不一定要写原因/],
    ['广州，离职证明没写离职原因行吗', /^不行.*如实/],
    ["my certificate doesn't state why I left, will it do", /^It is valid/],
    ['单位几天之内要把失业人员名单交给社保', /^要报，15天内/],
    ['听人说失业名单7天就要上报', /15天内，不是7天/],
  ])('%s', answers)
})

describe('the month of leaving that the employer will not pay', () => {
  it('says no where the person still worked in it', () =>
    expect(begins('这个月公司说不给交社保，合法吗', person('420100', { leftOn: '2026-11-18' }), null)).toMatch(/^不行：2026年11月你还在职/))
  it.each<Row>([
    ['公司这个月不给我交社保，合法吗', /^可以不交：公司一般只交到2026年10月/],
    ['12月份公司不给交医保，行不行', /^可以不交/],
    ['10月份公司不给交医保，行不行', /^不行：2026年10月你还在职/],
    ['当月公司不给交社保，合法吗', /^不行：2026年10月你还在职/],
  ])('asks whether that month is past the job: %s', (question, says) =>
    expect(begins(question, person('420100', { leftOn: '2026-10-31' }), null)).toMatch(says),
  )
  it.each<Row>([
    ['当月不给交社保合法吗，我8号走的', /8号才离职/],
    ['新公司这个月不给交社保，合法吗', /30天内必须办/],
  ])('%s', answers)
})

describe('what the employer may not do', () => {
  it.each<Row>([
    ['老板说最近生意差，社保先停半年', /^不可以/],
    ['公司资金周转困难，社保缓交几个月，合法吗', /^不可以/],
    ['单位没申报社保，那几个月应缴多少', /110%/],
    ['公司该不该告诉我每月缴了多少', /^有义务/],
    ['养老个人那份是从工资里扣吗', /代扣代缴/],
    ['上了三个月班新公司还没给我上社保，正常吗', /^不合法，超期了，打12333/],
    ['新公司说过了试用期才交公积金对吗', /^不对：30天内/],
    ['公司没办社保登记，会罚多少钱', /1到3倍/],
    ['厂里逼我们违章作业，辞职还要提前30天说吗', /^不用提前/],
    ['Can my boss be fined? He did not register any worker. What is he fined', /one to three times/],
    ['档案一直不转，能不能去仲裁', /^可以，属于劳动争议/],
    ['举报公司那两年从哪天起算', /违法行为停止那天起算；离职后还欠着的.*12333/],
    ['能不能举报前公司没交社保', /投诉|要求补缴/],
  ])('%s', answers)
})

describe('a new employer is late only by time in the new job', () => {
  it.each<[question: string, isLate: boolean]>([
    ['新公司快两个月了还不给我上社保', true],
    ['入职三个月没交社保，新公司什么时候必须交', true],
    ['I started two months ago and the new employer has not registered me. When must they?', true],
    ['断保了半年，新公司多久要给我交社保', false],
    ['失业半年了，新公司什么时候必须给我交社保', false],
    ['以前缴了5年，新公司多久要给我交社保', false],
    ['After a gap of six months, when must my new employer register me?', false],
  ])('%s', (question, isLate) => expect(/不合法|overdue/.test(begins(question, null, null))).toBe(isLate))
})

describe('who may not be laid off', () => {
  it.each<Row>([
    ['我在厂里做了18年，离退休还有3年，能裁我吗', /^不能：.*15年/],
    ['离退休还有3年，只干了6年，公司能裁我吗', /^这条护不住你/],
    ['我男的45岁，干了16年，凭什么裁我，合法吗', /^这条护不住你/],
    ['再过两三年就退休了，公司可以裁我吗', /^看两条/],
    ['连续工作满15年，离退休不到5年，能裁吗', /^不能/],
    ['我58了，在这家公司干了16年，能裁我吗', /^不能/],
    ['Can they lay me off 2 years before retirement', /^It turns on two things/],
    ['生病住院，公司能辞退我吗', /^医疗期里不能.*多长问12333/],
    ['干了16年被裁能赔多少', /16个月工资/],
  ])('%s', answers)
})

describe('severance', () => {
  it.each<Row>([
    ['工资很高，补偿有没有上限', /^有：.*3倍.*12年/],
    ['Is there a cap on severance', /^Yes: .*three times.*12 years/],
    ['要我办完交接才给补偿，合理吗', /^合理/],
    ['没办完交接公司就没给补偿，合理吗', /^合理/],
    ['交接完了说半年后再给补偿，合理吗', /^不合理/],
    ['交接办完快两个月补偿还没给，正常吗', /^不合理/],
    ['欠薪三个月我自己走的，是不是没补偿', /有：公司拖欠工资|公司拖欠工资、没依法缴社保/],
  ])('%s', answers)
})

describe('the housing fund', () => {
  it.each<Row>([
    ['离职大半年公积金没动，会不会过期作废', /^不会/],
    ['走了三个月了公司还没把公积金封存', /^过期了/],
    ['退休提公积金必须销户吗', /^不必注销/],
    ['前公司注销了没人给公积金提取盖章', /^不用/],
    ['公积金贷款几天批', /^10天内/],
    ['公积金单位只交4%', /^不合规.*5%/],
    ['公积金单位交8%', /^个人和公司/],
    ['用假合同骗公积金贷款会怎样', /5年内/],
    ['公积金余额对不上，多少天给答复', /5天内/],
    ['公司一直不给开公积金户，会罚多少', /5万到30万/],
    ['第一份工作公积金从哪个月开始', /第二个月/],
    ['8号发工资，几天之内要交公积金', /^5天内：.*13号/],
    ['公积金能取出来还房贷吗，没工作了', /^能/],
    ['How soon must the centre decide on my housing fund withdrawal', /^Within 3 days/],
    ['My housing fund: how long until I can withdraw it', /6 months/],
  ])('%s', answers)
})

describe('what is asked more rarely', () => {
  it.each<Row>([
    ['返聘的老师傅被辞了，要不要给补偿', /^退休返聘、超龄、非全日制的有没有补偿，没有查到/],
    ['超市小时工做满一年，不用我了赔钱吗', /没有查到规定.*12333/],
    ['I am a retired engineer working again, severance when they end it?', /^Whether severance is owed .* was not found/],
    ['被公司裁了，超市工作五年，补偿几个月', /5个月/],
    ['劳动仲裁判下来公司还是赖账不给', /不用再仲裁一次：.*法院/],
    ['we won at the commission, the award says 30000 and they refuse', /^No second arbitration/],
    ['公司不给补偿，怎么仲裁', /一年/],
    ['调解书生效了老板不认', /^公司不付，不用再仲裁一次/],
    ['68岁还在看门，物业辞了我，补偿有吗', /^退休返聘、超龄、非全日制/],
    ['在奶茶店做兼职，五险谁管', /^非全日制、兼职的，单位没给参保的可以自己缴/],
    ['离职证明的岗位写错了咋办', /^要求公司改好重开/],
    ['口头辞退，失业金能领吗', /^能领/],
    ['1月底走，5月底上班中间四个月住院能报吗', /超过3个月|医保断了/],
    ['养老今年的几月之前要交掉', /当年的当年缴完/],
    ['回老家了，离职证明可以寄给我吗', /^离职当天就该给.*寄盖章的原件/],
    ['离职证明说要等总部寄章，合法吗', /^不合理：离职当天/],
    ['must I collect the certificate in person', /by post/],
    ['下月8号入职，下月的社保新公司交吗', /30天内|入职当月/],
    ['入职新单位社保从几月份起算', /^一般从入职当月起交/],
    ['what month does the new employer start paying', /^As a rule from the month you start/],
    ['单位给我交着社保，自己另外再交一份可以吗', /^不行，也没有用.*只能保留一份/],
    ['can I pay on my own while looking for a job', /^(?!No, and it would be no use)/],
    ['can I also pay on my own while employed by a company', /^No, and it would be no use/],
    ['工伤没养好单位把我辞了', /^工伤还没好，公司一般不能辞退你/],
    ['离职后最晚几天内申请失业金', /^没有过期作废的期限/],
    ['is there an age limit for unemployment benefit', /^Age is no bar/],
    ['I get benefit now, does my medical cover continue', /^The unemployment fund/],
  ])('%s', answers)
})

describe('offices, numbers and records', () => {
  it.each<Row>([
    ['医保费是交给税务还是医保局', /^交给税务局/],
    ['社保的业务网上能办吗', /^能，手机上/],
    ['我妈没有智能手机，社保能去大厅办吗', /^能去窗口/],
    ['社保号是什么，就是身份证吗', /^是，社保号就是/],
    ['柜台要我再开几张证明，违规吗', /^不能随便要/],
    ['养老账户每年会寄对账单吗', /^会，每年/],
    ['社保中心会不会泄露我的信息', /保密/],
    ['举报骗保有奖吗', /^有，各地给奖励/],
    ['骗失业金会进黑名单吗', /^会/],
    ['挂靠领的养老金被停发，真有这事吗', /^真有/],
    ['社保投诉电话是多少', /12333/],
  ])('%s', answers)
})

describe('the benefit, and what is beside it', () => {
  it.each<Row>([
    ['海口，公司要几天内给失业材料', /^7个工作日内/],
    ['单位拖着不给失业金材料，耽误了谁负责', /^能要：.*申请仲裁主张/],
    ['在天津租房，失业金到哪个区申请', /户口地或居住地/],
    ['北京，领失业金的那两个月公司要补缴社保，行吗', /先退失业金/],
    ['武汉，领失业金的那两个月公司要补缴社保，行吗', /没有查到全国规定/],
    ['On unemployment pay in Guangzhou, what happens when I open a business licence', /^It stops/],
    ['考证的技能补贴还发吗', /^有，今年/],
    ['公司每月给我500抵社保，补缴以后这500要退吗', /^要有退钱的准备/],
    ['拖欠工资我走的，补偿和失业金都能拿吗', /^都有.*缴满一年.*登记/],
    ['我自己辞职，补偿和失业金都有吗', /^一般都没有/],
    ['被裁，补偿和失业金能一起拿吗', /^能，两样不冲突.*缴满一年.*登记/],
    ['Can I have severance and unemployment benefit at once', /a year of unemployment insurance paid and registration/],
    ['劳动合同期满单位不续，失业金有吗', /能领/],
    ['同事去年领2000失业金，广州现在也是这个数吗', /2,412元/],
    ['没工作了公积金能题出来还房代吗', /^能.*还房贷/],
    ['外地人有居住证能交公积金吗', /^能，不看户口/],
    ['mpf和以前的401(k)能合并吗', /^这里只回答/],
  ])('%s', answers)
})

describe('who is foreign', () => {
  it.each<Row>([
    ['I am not Chinese, can I pay social insurance by myself in Xiamen', /^No: foreigners/],
    ['我不是中国人，辞职了自己交养老行吗', /^不能：外国人/],
    ['I am a foreigner, came back to China, is my pension account still there', /^As a rule it is still there/],
    ['我是外国人，离开过中国，以前的养老账户还保留着吗', /^一般还在/],
    ['辞咗工公积金可以拎返出嚟吗', /^不能，离职本身/],
    ['外教走的时候公积金能取吗', /^离开中国、不再回来的能提/],
    ['does my company owe foreigners the housing fund', /^Whether an employer pays the housing fund for foreigners was not found/],
    ['日本员工按协定可以免哪几项', /^免哪几项看是哪国的协定/],
    ['我媳妇是越南人，居民医保她能参加吗', /^外国人能不能参加居民医保，没有查到/],
    ["I don't have a Ningbo hukou, may I pay pension there on my own", /^Yes: With hukou elsewhere, register flexible work in Ningbo/],
  ])('%s', answers)
  it('does not say so of others', () =>
    expect(begins('Can I pay pension by myself', person('350200', { months: paid(60) }), null)).not.toMatch(/foreigners/))
})

describe('plain words about the employer', () => {
  it.each<Row>([
    ['离职以后减员是单位办还是自己办', /^公司办，不用你自己去：15天内/],
    ['who has to stop my social insurance, the company or me', /^The employer does, not you: within 15 days/],
    ['单位注销了，离职证明谁给开', /^公司没了的，用12333打印/],
    ['离职证明弄丢了怎么补', /^可以让原公司再开一份/],
    ['老板要等一个月才给离职证明', /^不合理：离职当天/],
    ['离职证明没给，耽误入职的损失能要公司赔吗', /^公司必须开.*要赔/],
    ['打仲裁一定要找律师吗', /^自己就能去申请，不收钱/],
    ['公司在广州，我去哪里仲裁', /^去公司所在地或干活地的仲裁委/],
    ['没签合同可以去仲裁吗', /^能，拿别的证据/],
    ['没提前打招呼就走，公司要我赔钱', /^要不要赔没有查到，问12333。提前30天/],
    ['do I have to pay anything if I left without notice', /^Whether you owe anything was not found/],
    ['老板叫我自己去交社保，每个月补我八百，行吗', /^不行，可以要求补缴/],
    ['N+1里的1按上月工资还是平均工资算', /^按上个月的工资算/],
    ['the plus one is based on which salary', /^Last month's wage counts/],
    ['赔偿金公司想分期给', /^不对，没有这种规定：办完工作交接/],
    ['经济补偿最高赔多少', /^有：月工资高于/],
    ['怀孕被开除赔几个月', /两倍/],
    ['到龄退休了单位给补偿吗', /^一般没有：到龄退休/],
    ['还有三年退休，公司裁员给补偿吗', /^有|^能/],
    ['实习生被辞退给不给补偿', /^一般没有：在校实习/],
    ['工资一直没发，这样走补偿还有吗', /^(?:有|能)：公司拖欠工资/],
    ['没签合同要双倍工资', /这里不回答，打12333/],
  ])('%s', answers)
  it.each([
    ['2026-03-10', /^还管：从离职算没满2年/],
    ['2024-03-10', /^一般不管了/],
  ])('inspection looks back two years from %s', (leftOn, says) =>
    expect(begins('走的时候工资没结清，劳动监察还管不管', person('500000', { leftOn }), null)).toMatch(says),
  )
})

describe('whether benefit is due, in plain words', () => {
  it.each<Row>([
    ['我这种情况能领失业金吗', /^同时满足三条/],
    ['叫单位给辞了，失业钱能领吗', /^能领：被裁、被辞退/],
    ['厂子黄了，能领失业金不', /^能领：公司关停、倒闭/],
    ['孩子没人带我辞的职，失业金给吗', /^一般不能：自己辞职/],
    ['被公司劝退，还能领失业金吗', /^算非自愿，能领/],
    ['I quit because there was no pay, can I claim unemployment', /^Yes, unemployment benefit and severance too/],
    ['my company fired me, can I get unemployment benefit', /^Yes: being laid off/],
    ['那失业保险这九个月白交了', /^不会清零，都保留着/],
    ['失业金最长24个月对吗', /^是，最长24个月，看累计缴了几年/],
    ['浙江38月失业金', /能领6个月失业金（按缴满38个月算）/],
    ['裁了我还写成个人原因走的，失业金没戏了？', /^失业金不一定没有，不能这么写/],
    ['my work permit is cancelled, do I get unemployment benefit', /^Foreigners are insured against unemployment/],
  ])('%s', answers)
})
