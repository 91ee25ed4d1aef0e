import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { INSTEAD } from '../../../src/ask/index.ts'
import { POINTS } from '../../../src/ask/points/index.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { TODAY, ask, begins, paid, person } from './begins.ts'

/* The first sentences are this person's: what they entered, or what the question itself names, makes them exact. */

type Row = [question: string, profile: Profile | null, says: RegExp[], before?: string]
/** The lead says everything that a row wants of it. */
function holds(...[question, profile, says, before]: Row): void {
  const lead = begins(question, profile, before ?? null)
  for (const pattern of says) expect(lead).toMatch(pattern)
}

describe('where the pension is drawn', () => {
  it.each<Row>([
    [
      '我这种情况最后在哪里领退休金',
      person('330100', {
        hukouPlace: '340100',
        paidByPlace: [
          { place: '340000', pensionMonths: 40 },
          { place: '330000', pensionMonths: 126 },
        ],
        months: paid(166),
      }),
      [/浙江/i],
    ],
    [
      '我以后养老金是哪个省发',
      person('310000', {
        hukouPlace: '410100',
        paidByPlace: [
          { place: '440000', pensionMonths: 70 },
          { place: '310000', pensionMonths: 60 },
        ],
        months: paid(130),
      }),
      [/河南/i],
    ],
    [
      'In which province will my pension be paid?',
      person('510100', {
        paidByPlace: [
          { place: '440000', pensionMonths: 150 },
          { place: '510000', pensionMonths: 20 },
        ],
        months: paid(170),
      }),
      [/Sichuan/i],
    ],
    ['户口在湖南，广东交了11年，现在北京交了4年，将来去哪领养老金', null, [/广东/i]],
  ])('%s', holds)
})

describe('severance in months and yuan', () => {
  it.each<Row>([
    [
      '公司合同到期不跟我续了，补偿我能拿多少',
      person('420100', { exit: 'expired', startedOn: '2023-01-01', wage: 7000 }),
      [/(4|四)\s*个?月|28,?000/i],
    ],
    [
      '被裁了有补偿吗',
      person('430100', { startedOn: '2024-07-20', wage: 6000 }),
      [/^.{0,70}(?<!不)(?<!没)(能|可以|有|对|是|应|行)/i, /2\.5\s*个?月|15,?000/i],
    ],
    [
      'Am I owed severance?',
      person('320500', { exit: 'mutual-by-employer', startedOn: '2024-02-01', wage: 8000 }),
      [/\byes\b/i, /24,?000|\b3 months/i],
    ],
    [
      '公司第二天就让我别来了，没提前通知，能多拿一个月吗',
      person('350200', { exit: 'dismissed-no-fault', startedOn: '2023-12-01', wage: 9000 }),
      [/30\s*天|提前/i, /9,?000|36,?000/i],
    ],
    [
      '违法辞退我能拿多少钱',
      person('370200', { exit: 'dismissed-no-fault', startedOn: '2021-11-15', wage: 6000 }),
      [/两倍|2N|2倍/i, /60,?000/i],
    ],
    ['公司只给N不给+1，我该要吗', null, [/30\s*天|提前.{0,8}通知/i]],
    ['They pay N but refuse the extra month. Can I insist?', null, [/30 days/i]],
    ['工作5年7个月被辞退，月薪6000，N是多少', null, [/36,?000|6\s*个月/i]],
  ])('%s', holds)
})

describe('the last day for arbitration', () => {
  it.each<Row>([
    [
      '补偿一直没给我，最晚几号前要去劳动仲裁',
      person('440300', { leftOn: '2026-05-10', lastPaidMonth: '2026-05' }),
      [/2027\s*年?5月(9|10|11)日/i],
    ],
    [
      '公司欠我工资，现在还能去要吗',
      person('330200', { leftOn: '2026-02-28', lastPaidMonth: '2026-02', exit: 'resigned-employer-fault' }),
      [/2027年2月(27|28)日|一年/i],
    ],
    [
      'Until what day can I take my employer to arbitration over unpaid wages?',
      person('510100', { leftOn: '2026-06-30', lastPaidMonth: '2026-06' }),
      [/(29|30|1) (June|July)|(June|July) (29|30|1)/i],
    ],
  ])('%s', holds)
})

describe('months of benefit and their end', () => {
  it.each<Row>([
    ['我失业金总共几个月，领到什么时候为止', person('330100'), [/(?<!\d)10\s*个月/i, /2027/i]],
    ['Until which month can I draw unemployment benefit?', person('440100', { months: paid(84) }), [/\b\d+ months|20\d\d/i]],
    ['我交了7年，在东莞被裁，能领多久失业金', null, [/(?<!\d)10\s*个月/i]],
    ['在佛山做了五年厂，被辞退，失业金有几个月', null, [/(?<!\d)6\s*个月/i]],
    ['The unemployment money, can take how many month? I pay 9 year in Guangzhou', null, [/\b14 months|\b1[34] months/i]],
    ['深圳11年社保被裁，失业金多少钱一个月，能领多久', null, [/2,?430/i, /(?<!\d)18\s*个月/i]],
    ['失业金能领到我退休吗', person('310000', { birthMonth: '1967-01', months: paid(200) }), [/2027年?.{0,3}[0-9]+月/i]],
    ['领失业金这段时间养老保险谁来交', person('110000', { birthMonth: '1966-11', months: paid(180) }), [/基金/i]],
  ])('%s', holds)
})

describe('the benefit a month', () => {
  it.each<Row>([
    ['无锡被裁，缴费基数6000，缴了6年，失业金一个月多少', null, [/45\s*%|2,?660|2,?700/i]],
    ['南京月薪4000被裁，失业金每月多少钱', null, [/1,?800|45\s*%/i]],
    ['How much is the benefit in Suzhou with a wage of 9000?', null, [/45\s*%|2,?660/i]],
    ['广州失业金每个月几号发', null, [/15\s*(日|号)/i]],
    ['When in the month is unemployment benefit paid in Guangzhou?', null, [/15th/i]],
  ])('%s', holds)
})

describe('retirement', () => {
  it.each<Row>([
    ['我哪个月到退休年龄', person('410100', { sex: 'female', birthMonth: '1975-06', post: 'cadre' }), [/2031年11月|2031-11|\b2031/i]],
    ['我最晚能拖到几岁退休', person('370100', { birthMonth: '1968-02', months: paid(300) }), [/20\d\d年\d+月/i]],
    ['我什么时候去办退休手续', person('420100', { birthMonth: '1966-12', months: paid(240) }), [/2027年\d+月|2027/i]],
    ['Up to what month may I put off retiring?', person('420100', { birthMonth: '1967-05', months: paid(240) }), [/20(30|31)/i]],
  ])('%s', holds)
})

describe('driven out is not resigned', () => {
  it.each<Row>([
    ['我主动走的，失业金是不是没戏了', person('330100', { exit: 'resigned-employer-fault' }), [/^.{0,60}(?<!不)能/i]],
    [
      'I handed in the notice myself because pay was late. Is benefit lost?',
      person('310000', { exit: 'resigned-employer-fault' }),
      [/^.{0,30}\b(no|yes|not)\b/i],
    ],
    ['老板一直不发钱我不干了，辞职信怎么写，写完还能领失业金不', null, [/拖欠|欠|没发|未.{0,6}支付|38/i, /能领|失业金/i]],
  ])('%s', holds)
})

describe('foreigners pay through an employer only', () => {
  it.each<Row>([
    [
      '没单位了我自己交医保行吗',
      person('310000', { person: 'foreign', exit: 'resigned' }),
      [/^.{0,12}(不|没有|并|别|错)|没有这条路/i, /单位/i],
    ],
    [
      'How much would it cost me a month to pay pension myself?',
      person('440300', { person: 'foreign', exit: 'resigned' }),
      [/\b(no|not|cannot)\b/i, /employer/i],
    ],
    [
      'Can I keep up social insurance on my own while looking for a job?',
      person('110000', { person: 'foreign', exit: 'resigned' }),
      [/\b(no|not|cannot)\b/i, /employer/i],
    ],
  ])('%s', holds)
})

describe('residents of Hong Kong, Macao and Taiwan', () => {
  it.each<Row>([['我是台湾的，在厦门辞职了没有居住证，可以自己缴社保吗', null, [/居住证/i]]])('%s', holds)
})

describe('medical by month, for retirement, after benefit', () => {
  it.each<Row>([
    ['医保我可以按月缴吗', person('360100', { exit: 'resigned', next: 'flexible' }), [/不能|一次|全年/i]],
    ['接下来的医保能一个季度交一次吗', person('360100', { exit: 'resigned', next: 'flexible' }), [/不能|一次|全年|整年/i]],
    [
      '我医保退休前还要再缴多少年',
      person('330200', { birthMonth: '1970-01', exit: 'resigned', next: 'flexible', months: paid(150) }),
      [/(20|25|30)年|\d+个月/i],
    ],
    ['失业金领完之后我的医保到什么时候停', person('310000', { months: paid(40) }), [/20\d\d年/i]],
  ])('%s', holds)
})

describe('years needed and missing', () => {
  it.each<Row>([
    ['2036年退休养老要缴几年', null, [/18\.5|18年半|222/i]],
    ['我女的54岁，社保就交了11年，到点不够怎么办', null, [/15年|差\s*4年|48个月/i]],
    [
      '到退休我的养老还差几个月够',
      person('370100', { birthMonth: '1969-09', exit: 'resigned', next: 'flexible', months: paid(150) }),
      [/还差\s*\d+\s*个月|还差\d+年/i],
    ],
    ['I retire in 2033, how many years of pension do I need?', null, [/\b17\b|204/i]],
  ])('%s', holds)
})

describe('the yes or no of the question', () => {
  it.each<Row>([
    ['听说养老交够15年后面就不用管了，对吗', null, [/^.{0,12}(不|没有|并|别|错)/i]],
    [
      'HR says the company takes back its share of the housing fund when I resign. Is that true?',
      null,
      [/^.{0,20}\b(no|not|untrue|wrong)\b/i],
    ],
    ['公司交的公积金离职了公司会收回去，是真的吗', null, [/^.{0,12}(不|没有|并|别|错)/i]],
    ['新的医保法2027年起断缴不用等了，是不是', null, [/^.{0,12}(不|没有|并|别|错)/i]],
    ['社保断三个月就清零了，对不对', null, [/^.{0,12}(不|没有|并|别|错)/i]],
    ['医保断缴以前的年限全部作废，是这样吗', null, [/^.{0,12}(不|没有|并|别|错)/i]],
    ['My friend says after 60 days I lose unemployment benefit for good. Correct?', null, [/^.{0,20}\b(no|not|wrong)\b/i]],
    ['被开除就一分失业金都没有，对吧', null, [/^.{0,12}(不|没有|并|别|错)|^.{0,20}能领/i]],
    ['外地户口不能在深圳自己交社保，对不对', null, [/^.{0,12}(不|没有|并|别|错)|^.{0,30}(可以|能)/i]],
    ['An unpaid month wipes out my earlier pension years, right?', null, [/^.{0,20}\b(no|not|nothing)\b/i]],
  ])('%s', holds)
})

describe('a duplicate month, an outsider in the city, a file not released, how long a transfer takes', () => {
  it.each<Row>([
    ['十月份我自己交了养老，新单位也给交了十月的，重复了怎么办', null, [/重复|退|只(能)?(算|留|保留)|保留.{0,3}(一|1)/i]],
    ['我河南户口租在徐汇，辞职后能在上海自己交社保吗', null, [/^.{0,70}(?<!不)(?<!没)(能|可以|有|对|是|应|行)/i]],
    ['原单位不放我档案快三个月了可以投诉吗', null, [/15\s*天/i]],
    ['那要办多久', null, [/45|15个?工作日/i], '社保怎么转到外省'],
    ['大概几天能弄好', null, [/45|15个?工作日|几/i], '养老关系怎么从广东转到湖北'],
  ])('%s', holds)
})

describe('dates, months and sums of one’s own case', () => {
  it.each<Row>([
    ['我自己交上医保，是不是马上能用', person('360100', { exit: 'resigned', lastPaidMonth: '2026-06', leftOn: '2026-06-30' }), [/等3个月/]],
    ['养老还要交多久才够', person('210100', { birthMonth: '1969-02', months: paid(150) }), [/15\.5年/, /还差36个月/, /2029年11月/]],
    ['哪个月能去办退休手续', person('430100', { birthMonth: '1966-08', months: paid(320) }), [/2027年1月/]],
    ['我要返香港了，养老账户的钱点处理', person('440600', { person: 'hmt', next: 'abroad', exit: 'resigned' }), [/保留|留着/, /一次/]],
    ['失业保险就差一个月，能发给我吗', person('210100', { months: paid(11) }), [/^不够：11个月/, /12个月/, /保留/]],
    ['派遣公司跟工厂都不管，补偿该找哪家', person('320583', { dispatched: true }), [/^找劳务派遣公司/]],
    ['按我选的基数养老一个月交多少', person('610100', { next: 'flexible', base: { pension: 6000, medical: 6000 } }), [/1,200/]],
    ['单位最晚哪天要把我的公积金封存', person('350100', { leftOn: '2026-11-10', housingFund: true }), [/^最迟2026年12月10日/]],
    [
      '24个月失业金我能领满吗',
      person('310115', { sex: 'female', post: 'worker', birthMonth: '1977-01', months: paid(200) }),
      [/2028年2月到法定退休年龄，失业金领到那时为止/],
    ],
    ['社区认定我就业困难，社保一个月能贴多少，能贴几年', person('120000', { subsidyGroups: ['hard-to-employ'] }), [/600/, /3年/]],
  ])('%s', (question, profile, says) => {
    const said = begins(question, profile, null)
    for (const pattern of says) expect(said).toMatch(pattern)
  })
})

describe('what a question by itself settles', () => {
  it.each<Row>([
    ['我太太是韩国人，在青岛交了五年社保被裁，失业金能领吗', null, [/外国人一样参加失业保险/]],
    ['My wife is Korean, insured 4 years in Wuxi and fired, can she get unemployment benefit?', null, [/Foreigners are insured/]],
    ['贵阳40岁自由职业，医保每月交多少', null, [/324\.58/]],
    ['贵阳30岁自由职业，医保每月交多少', null, [/250\.81/]],
    ['苏州的失业金按什么比例算', null, [/45%/]],
    ['沈阳 自己交养老 最低档', null, [/906\.60/]],
    ['医疗保障法什么时候施行', null, [/2027年1月1日/]],
    ['医疗保障法一施行断缴就不用等了，没错吧', null, [/^不对/]],
    ['宝宝才四个月公司要裁我，能这样吗', null, [/^不行/]],
    ['我户口在信阳，郑州自己缴养老，不在郑州落户行不行', null, [/可以自己缴/]],
    ['找到工作没报告，失业金多领了怎么弄', null, [/要退/]],
    ['I quit in Jinan after 3 years, are my unemployment years lost', null, [/years paid are kept|nothing is lost/i]],
    ['I applied for unemployment benefit in Guangzhou, how many days until the decision', null, [/7 working days/]],
  ])('%s', (question, profile, says) => {
    const said = begins(question, profile, null)
    for (const pattern of says) expect(said).toMatch(pattern)
  })
})

describe('severance and years: the verdict on this exit or age comes first', () => {
  const soon = person('420100', { exit: 'resigned', next: 'pausing', leftOn: '2026-10-20', lastPaidMonth: '2026-10', months: paid(50) })
  it.each<Row>([
    ['当时签了自愿放弃社保的承诺书，辞职以后还能找公司要吗', null, [/^无效/]],
    ['公司无故开除我有补偿吗', null, [/^有/]],
    ['因为违反公司规定被开除，有补偿吗', null, [/^没有/, /2N/]],
    ['我40岁，养老交了3年，接着交到退休来得及吗', null, [/^不一定/]],
    ['公司开除我，有没有补偿', null, [/^看理由/, /2N/]],
    ['I was fired for breaking the rules. Is severance due?', null, [/^No\b/]],
    ['领着失业金找到工作了，多久要跟人社讲', null, [/20个工作日/, /退/]],
    ['用电子社保卡能申请失业金吗，还是必须实体卡', null, [/电子社保卡/]],
    ['失业金没批下来说我不符合，不服怎么办', null, [/复议/]],
    ['The company refuses to give me a leaving certificate. May I still claim unemployment benefit?', null, [/^Yes/]],
    ['医保卡里的余额能给我爸看病用吗', null, [/近亲属/]],
    ['职工医保断了，现在交灵活就业的还是交居民医保？两种都交行吗', null, [/不能重复/]],
    ['上个月职工医保断了，正赶上居民医保缴费。离职后自己交职工的还是交居民的？能不能两样都交', null, [/^不能/]],
    ['人家说N+1，那个+1是什么意思', null, [/提前30天/]],
    ['女的一律50岁退休，对吗', null, [/^不对/]],
    ['我要转居民医保，得等几个月才能报吗', soon, [/不用等/]],
    ['在成都领失业金，自己交养老会停发吗', null, [/12333/]],
    ['我养老的年限够不够，还差几个月', person('430100', { birthMonth: '1971-05', months: paid(160) }), [/还差\d+个月/]],
    ['52岁男，养老交了12年，接着交到退休来得及吗', null, [/^来得及/]],
    ['58岁男，养老才交了3年，接着交到退休来得及吗', null, [/^到法定退休年龄交不满/]],
    [
      'In what month could I draw the pension at the earliest?',
      person('320100', { birthMonth: '1970-06', months: paid(280) }),
      [/2030/, /statutory/],
    ],
    ['What is the earliest date I can retire?', person('320100', { birthMonth: '1970-06', months: paid(280) }), [/June 2030/, /statutory/]],
    [
      '8 years of pension in Shanghai, then twelve in Wuhan where I work now; hukou in Jiangxi. Where is my pension drawn?',
      null,
      [/Wuhan|Hubei/],
    ],
  ])('%s', (question, profile, says) => {
    const lead = begins(question, profile, null)
    for (const pattern of says) expect(lead).toMatch(pattern)
  })

  it('reads the numbers of a question in pinyin', () => {
    const answer = ask.answer('nv de 1972 nian 3 yue sheng shen me shi hou tui xiu', {
      profile: null,
      assessment: null,
      policy: wholePolicy,
      today: TODAY,
      language: null,
      before: null,
    })
    expect(answer.lead.zh).toMatch(/20(26|27|28|29)年/)
  })
})

it('every point that some are answered otherwise than others exists, and so does the one said instead', () => {
  const ids = new Set(POINTS.map(({ id }) => id))
  expect(INSTEAD.flat().filter((id) => !ids.has(id))).toEqual([])
})

it('who asks for the housing fund and says nothing of fraud is told nothing of it', () =>
  expect(begins('I am moving back to Canada for good. What about my pension, and can I get my housing fund out?', null, null)).not.toMatch(
    /fraud/,
  ))

describe('who may pay here by themselves', () => {
  it.each<Row>([
    [
      '我能自己交社保吗',
      person('310000', { hukouPlace: '341000' }),
      [/^可以。上海市对外地户口开放，你可以自己缴职工养老和医保。依据[^。]*。$/],
    ],
    [
      'am I allowed to pay social insurance by myself',
      person('310000', { hukouPlace: '341000' }),
      [/pension and medical insurance by yourself/],
    ],
  ])('%s', holds)
})

describe('a person who may not draw benefit', () => {
  const short = person('370200', { exit: 'laid-off', months: paid(8) })
  const resigned = person('370200', { exit: 'resigned', months: paid(80) })
  const due = person('370200', { exit: 'laid-off', months: paid(80) })
  const opened = (id: string, profile: Profile) =>
    ask.open(id, {
      assessment: assess(profile, wholePolicy, TODAY),
      profile,
      language: 'zh',
      policy: wholePolicy,
      today: TODAY,
    }).lead.zh
  const presuming = POINTS.filter(({ presumes }) => presumes === 'benefit').map(({ id }) => id)

  it('some points presume that benefit is due, such as how to claim it', () => expect(presuming).toContain('unemployment-apply/how'))
  it.each(presuming)('%s: is told why not, and who may is answered', (id) => {
    expect(opened(id, short)).toMatch(/^不够：8个月没有满一年/)
    expect(opened(id, resigned)).toMatch(/^不能：你是自己提出辞职/)
    expect(opened(id, due)).not.toMatch(/^(不够|不能)：(8个月|你是)/)
  })
  it('gets the own first step, not the claim', () => {
    expect(opened('unemployment-apply/first-steps', short)).toMatch(/^你的第一步：(?!申领|失业).*失业金：不够/)
    expect(opened('unemployment-apply/first-steps', due)).toMatch(/申领失业金/)
  })
})

describe('somebody else', () => {
  const mine = person('330100', { months: paid(40) })
  it('gets no answer from the facts of the one who asks', () => {
    expect(begins('我同事被裁，能领几个月失业金', mine, null)).toMatch(/^最多12、18或24个月/)
    expect(begins('被裁能领几个月失业金', mine, null)).toMatch(/^你/)
    expect(begins('My husband was laid off, how long does benefit last?', mine, null)).toMatch(/^At most 12, 18 or 24/)
  })
})
