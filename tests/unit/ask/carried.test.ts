import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../src/profile/schema.ts'
import { pointContext } from '../../../src/ask/context.ts'
import { accountPart, basicOnSum, pensionOnSum, tierIn } from '../../../src/ask/points/sums.ts'
import { byYears, whereDrawn } from '../../../src/ask/points/whereDrawn.ts'
import { yearsWords } from '../../../src/ask/points/years.ts'
import { normalise } from '../../../src/ask/read/normalise.ts'
import { readFacts } from '../../../src/ask/understand/facts.ts'
import { ask, begins, paid, person, TODAY } from './begins.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

/* What a lead says is what the rules of the place carry: no more, and not surer. */

type Row = [question: string, says: RegExp, never: RegExp, profile?: Profile | null]
const holds = (...[question, says, never, profile = null]: Row): void => {
  const lead = begins(question, profile, null)
  expect(lead).toMatch(says)
  expect(lead).not.toMatch(never)
}

describe('the place’s own number of working days', () => {
  it.each<Row>([
    ['北京失业金怎么申请', /5个工作日/, /10个工作日/],
    ['广州失业金怎么申领', /7个工作日/, /10个工作日/],
    ['失业金怎么申领', /10个工作日/, /[57]个工作日/],
    ['how do I apply for unemployment benefit in Tianjin', /within 5 working days/, /10 working/],
  ])('%s', holds)
})

describe('years for medical cover in retirement', () => {
  it.each<Row>([
    ['上海医保缴了180个月退休够不够', /不够.*差1个月.*超过15年/, /够了/],
    ['上海医保缴了181个月退休够不够', /总年数够了.*超过15年/, /不够，/],
    ['厦门退休医保要缴多少年', /没有核实/, /厦门男缴满/],
    ['昆明退休医保要缴多少年', /男缴满30年.*10年在昆明/, /没有核实/],
    // Where men and women differ: by the sex that the question says, else the person's; nothing where neither is known.
    ['昆明退休医保缴了240个月够不够', /^昆明职工医保男缴满30年/, /不够，/],
    ['昆明退休医保缴了240个月够不够', /^不够，你缴了20年，还差10年：/, /还差5年/, person('530100')],
    ['昆明退休医保缴了240个月够不够', /^不够，你缴了20年，还差5年：/, /还差10年/, person('530100', { sex: 'female' })],
    ['昆明女的退休医保缴了240个月够不够', /^不够.*还差5年：/, /还差10年/, person('530100')],
    ['昆明男的退休医保缴了240个月够不够', /^不够.*还差10年：/, /还差5年/, person('530100', { sex: 'female' })],
    ['昆明退休医保缴了360个月够不够', /^(?!不够)/, /还差/, person('530100')],
    ['昆明退休医保缴了359个月够不够', /^不够.*还差1个月/, /够了/, person('530100')],
    ['how many years of medical insurance for retirement in Xiamen', /unconfirmed/, /^Xiamen: 25/],
  ])('%s', holds)
})

describe('the same in the whole country', () => {
  it.each<Row>([
    ['退休年龄全国一样吗', /^全国一样（自己缴的女性按50还是55岁/, /各地不一样：/],
    ['Is the retirement age the same in all provinces?', /women paying (?:alone|for themselves)/, /differs by place/],
    ['养老最低要缴几年，全国一样吗', /^养老：全国一样：/, /自己缴的女性/],
  ])('%s', holds)
})

describe('what cannot be made up later', () => {
  it.each<Row>([
    ['上海灵活就业社保可以一年一交吗', /^不能：上海按月缴.*过去的月份不能/, /拖过年底/],
    ['can I pay flexible insurance in Shanghai once a year', /month/, /after the year/],
  ])('%s', holds)
})

describe('benefit until retirement', () => {
  it.each<Row>([
    ['我1966年8月生的男的，失业金能领到退休吗', /^能，.*够条件/, /^能，领到那时/],
    // Heilongjiang goes on for those within two years of retirement: 24 months are, 25 are not, and who has reached it is past it.
    ['快退休了失业，失业金能领到退休吗', /离退休不到2年/, /还有2/, person('230100', { birthMonth: '1968-01', months: paid(300) })],
    ['快退休了失业，失业金能领到退休吗', /还有25个月/, /离退休不到2年/, person('230100', { birthMonth: '1968-02', months: paid(300) })],
    ['哈尔滨失业金能领到退休吗', /^不能：2026年1月已经到退休年龄/, /离退休不到2年/, person('230100', { birthMonth: '1965-10' })],
    ['哈尔滨还差24个月退休失业了失业金能领到退休吗', /离退休不到2年/, /2039/],
    ['哈尔滨还差25个月退休失业了失业金能领到退休吗', /2039/, /离退休不到2年/],
    ['I was born in August 1966, male. Can benefit run until I retire?', /^Yes, .*if benefit is due/, /^Yes, until then/],
  ])('%s', holds)
})

describe('graduates', () => {
  it.each<Row>([
    ['应届毕业生灵活就业有补贴吗', /由当地定.*12333/, /2年|毕业证/],
    ['subsidy for recent graduates', /^That is local/, /diploma|within two years/],
  ])('%s', holds)
})

describe('a resident’s pension that moves with the hukou', () => {
  it.each<Row>([
    ['居民养老户口迁走了能跟着转吗', /^能跟着转/, /一般不再转/],
    ['居民养老没在领户口迁走能转吗', /^能跟着转/, /一般不再转/],
    ['居民养老还没开始领户口迁走能转吗', /^能跟着转/, /一般不再转/],
    ['已经在领居民养老了户口迁走能转吗', /^已经开始领的一般不再转/, /^能/],
    ['居民养老开始领了户口迁走能跟着转吗', /^已经开始领的一般不再转/, /^能/],
  ])('%s', holds)
})

describe('cover after the last payment', () => {
  it.each<Row>([['does my pension and social insurance reset if I stop paying', /month after/, /stops at once/]])('%s', holds)
})

describe('an account that is temporary', () => {
  const late = (birthMonth: string): Profile =>
    person('310000', {
      sex: 'female',
      birthMonth,
      hukouPlace: '340100',
      months: paid(150),
      paidByPlace: [
        { place: '340000', pensionMonths: 30 },
        { place: '310000', pensionMonths: 120 },
      ],
    })
  it.each<Row>([
    ['我的养老金以后在哪里领', /^在上海领.*临时账户/, /^在安徽/, late('1974-03')],
    ['我的养老金以后在哪里领', /^在上海/, /临时账户/, late('1980-03')],
    ['户口在安徽，在上海交了12年养老，以后在哪里领', /^在上海领.*临时账户/, /^在安徽/],
  ])('%s', holds)
})

describe('days after a law or a figure has changed', () => {
  it.each<[today: string, question: string, says: RegExp, never: RegExp]>([
    ['2026-11-28', '离职后只买商业保险不交医保行吗', /^不建议/, /人人都要有医保/],
    ['2027-01-02', '离职后只买商业保险不交医保行吗', /^不行：.*人人都要有医保/, /不建议/],
    ['2027-01-02', '2027年医保等待期会变吗', /没有取消等待/, /到时/],
    ['2026-11-28', '上海灵活就业医保一个月多少钱', /754\.60元/, /上一期/],
    ['2027-07-01', '上海灵活就业医保一个月多少钱', /754\.60元.*含上一期标准/, /^$/],
    ['2027-01-02', '上海社保补贴一个月多少钱', /三分之二/, /50%/],
    ['2027-07-01', '上海养老按100%档一个月交多少', /含上一期标准/, /^$/],
  ])('%s %s', (today, question, says, never) => {
    const { lead } = ask.answer(question, { profile: null, assessment: null, policy: wholePolicy, today, language: 'zh', before: null })
    expect(lead.zh).toMatch(says)
    expect(lead.zh).not.toMatch(never)
  })
})

describe('paying by oneself', () => {
  it.each<Row>([
    ['上海这个月灵活就业社保忘了交怎么办', /过去的月份不能/, /^个人自己缴的没有滞纳金/],
    ['刚离职先办什么', /缴满一年/, /^先做三件：拿离职证明，问清社保医保缴到哪个月；不是/],
    // In Ürümqi no day is printed on which cover ends (ME-17).
    ['离职后医保还能用多久', /一般能报到|一般只保到/, /已经停了/, person('650100')],
  ])('%s', holds)
})

describe('what all months of benefit make', () => {
  it.each<Row>([
    // 3 months at 2,129 (UI-BJ-03, UI-BJ-02)
    ['北京缴了一年失业保险，失业金一共多少钱', /2,129元，3个月共6,387元/, /最多/],
    ['北京缴了一年失业保险，失业金多少钱', /2,129元。/, /共/],
    ['I paid one year in Beijing. How much unemployment benefit in all?', /6,387 in 3 months/, /up to/],
  ])('%s', holds)
})

describe('pay in lieu of notice is for a dismissal without fault', () => {
  it.each<Row>([
    ['裁员补偿怎么算', /没有过错而公司要辞退你，得提前30天/, /；没提前30天/],
    ['N+1怎么算，干了三年工资一万', /无过错辞退没提前30天通知的再加1个月/, /；没提前30天/],
    ['干了20年，月工资5万，N是多少', /最多12年/, /^$/],
  ])('%s', holds)
})

describe('what an employer owes', () => {
  it.each<Row>([
    ['公司破产了有补偿吗', /^能，.*问管理人/, /申报|优先/],
    ['经济补偿金要交税吗', /^一般.*没有核对过.*12366/, /^在当地/],
    ['公司没交社保还逼我自己辞职怎么走不吃亏', /失业保险缴满一年的/, /经济补偿、也能领/],
    ['公司三年前没交社保还能投诉吗', /^看停没停满2年/, /看当地/],
    ['dismissed while pregnant', /laid off or dismissed without fault/, /^$/],
    ['港澳台员工要交社保吗', /^要，.*问12333/, /可以持证明/],
  ])('%s', holds)
})

describe('a gap by the rule of the place', () => {
  const moved = person('330100', { exit: 'resigned' })
  it.each<Row>([
    ['在上海医保断了两个月能补缴吗', /不补报/, /补了那段也能报/],
    ['济宁医保断了两个月能补缴吗', /空的月份的费用不报/, /那段也能报/],
    ['杭州医保断了两个月能补缴吗', /能不能补打12393.*第三个自然月/, /那段也能报/],
    ['断缴的医保能补缴吗', /^3个月以内/, /没有查到/],
    ['换工作新公司次月才交社保空一个月怎么办', /^养老没影响.*停缴的下个月就接上才不用等/, /3个月/, moved],
    ['换工作中间空一个月社保要自己补吗', /最晚2026年12月31日前接上/, /3个月/, moved],
    ['去外地上班社保怎么办', /看新地方的规定/, /3个月内接上不用等/],
  ])('%s', holds)
})

describe('who may stop paying', () => {
  it.each<Row>([
    ['我不想交社保了可以停吗', /^可以停.*可能要等.*2027年起，没有职工医保/, /失业期间先申领/],
    ['没有单位，社保必须交吗', /^自愿.*2027年起，没有职工医保/, /^$/],
    ['养老交够年限了马上就能领吗', /^不是：你法定退休时间是2051年3月/, /^你/, person('310000', { months: paid(240) })],
  ])('%s', holds)
})

describe('moving the pension after fifty', () => {
  it.each<Row>([
    ['我52岁从苏州到南京工作，养老能转吗', /申请养老关系转移/, /不能/],
    ['我52岁，江苏户口，从上海到苏州工作，养老能转过来吗', /申请养老关系转移/, /不能/],
    ['我52岁从河南到广东工作，养老能转过来吗', /^不能/, /^不用两头跑/],
  ])('%s', holds)
})

describe('what no text confirms is said as unconfirmed', () => {
  it.each<Row>([
    ['能提前退休吗', /一般要提前3个月/, /，提前3个月/],
    ['出国定居移民社保的钱能取吗', /没有核到/, /国籍的不能取/],
    ['养老自己交划算吗', /多数人划算/, /八十/],
    ['after a death what happens to the pension account', /payment for survivors/, /pension for dependants/],
    ['退休时医保年限不够怎么补', /^可以补足.*看当地/, /一次补齐或/],
  ])('%s', holds)
})

describe('the last month of benefit', () => {
  it.each<Row>([
    // Fujian counts from the end of the job (UI-FJ-03): 10 months from July.
    ['失业金能领到哪个月', /2027年5月/, /2027年9月/, person('350100', { leftOn: '2026-07-31', lastPaidMonth: '2026-07' })],
    ['失业金能领到哪个月', /2027年9月/, /从离职/, person('310000', { leftOn: '2026-07-31', lastPaidMonth: '2026-07' })],
  ])('%s', holds)
})

const asked = (question: string, profile: Profile | null = null) => {
  const text = normalise(question)
  return pointContext(text, readFacts(text, TODAY), { policy: wholePolicy, today: TODAY, profile, assessment: null })
}

/** The beginning of a lead, as long as what is expected, without the marks of thousands. */
const opening = (lead: { zh: string } | null, says: string | null): string | null =>
  lead?.zh.replace(/(?<=\d),(?=\d{3})/g, '').slice(0, says?.length) ?? null

describe('sums worked out with what the question names', () => {
  it.each<[question: string, share: number | null]>([
    ['按100%档交', 100],
    ['60%档', 60],
    ['59%档', null],
    ['300％档', 300],
    ['301%档', null],
    ['百分之八十', 80],
    ['百分之百', 100],
    ['百分百', 100],
    ['最高档', 300],
    ['最高的档', 300],
    ['highest tier', 300],
    ['最低档', null],
  ])('the tier of “%s” is %s', (question, share) => expect(tierIn(asked(question))).toBe(share))

  // A fifth of the base, or of the share of the average wage: 60 % where no tier is named.
  it.each<[question: string, says: string | null]>([
    ['缴费基数5000养老每月交多少', '每月1000元：5000×20%'],
    ['缴费基数是5千养老交多少', '每月1000元：5000×20%'],
    ['基数1万交多少', '每月2000元：10000×20%'],
    ['基数1.2w交多少', '每月2400元：12000×20%'],
    ['基数12,000交多少', '每月2400元：12000×20%'],
    ['5000的基数交多少', '每月1000元：5000×20%'],
    ['base 5000', '每月1000元：5000×20%'],
    ['基数1000交多少', '每月200元：1000×20%'],
    // No base is so low, and a number of years or a share is none.
    ['基数999交多少', null],
    ['基数5000个月', null],
    ['平均工资10000养老交多少', '每月最少约1200元：10000×60%×20%'],
    ['平均工资10000按100%档养老交多少', '每月约2000元：10000×100%×20%'],
    ['社平1万最高档交多少', '每月约6000元：10000×300%×20%'],
    ['养老交多少', null],
  ])('%s', (question, says) => expect(opening(pensionOnSum(asked(question)), says)).toBe(says))

  // (average + own) ÷ 2 × years × 1 %.
  it.each<[question: string, says: string | null]>([
    ['平均工资10000交了15年养老金多少', '基础养老金每月约1500元：(10000+10000)÷2×15×1%（按100%档'],
    ['平均工资10000最低档交了15年养老金多少', '基础养老金每月约1200元：(10000+6000)÷2×15×1%（按60%档'],
    ['平均工资10000按300%档交了20年养老金多少', '基础养老金每月约4000元：(10000+30000)÷2×20×1%（按300%档'],
    ['交了15年养老金多少', null],
    ['平均工资10000养老金多少', null],
  ])('%s', (question, says) => expect(opening(basicOnSum(asked(question)), says)).toBe(says))

  // 139 months from 60, 170 from 55, 195 from 50.
  it.each<[question: string, says: string | null]>([
    ['60岁退休账户余额139000每月多少', '账户这部分每月约1000元：139000÷139（60岁的计发月数）'],
    ['50岁退休账户里有19.5万每月多少', '账户这部分每月约1000元：195000÷195（50岁的计发月数）'],
    ['居民养老账户余额13900每月多少', '账户这部分每月约100元：13900÷139（60岁的计发月数）'],
    ['60岁退休计发月数多少', '60岁开始领是139个月：'],
    ['55岁退休除以170吗', '55岁开始领是170个月：'],
    ['60岁退休除以120吗', '不是：60岁开始领是139个月：'],
    ['60岁退休账户余额多少', null],
  ])('%s', (question, says) => expect(opening(accountPart(asked(question)), says)).toBe(says))
  it('at an age that no table has the rule alone is said', () => {
    expect(accountPart(asked('计发月数多少'))?.rules).toEqual(accountPart(asked('39岁退休计发月数多少'))?.rules)
    expect(accountPart(asked('39岁退休计发月数多少'))?.zh).not.toMatch(/39岁/)
  })

  it.each([
    [68, '5年8个月', '5 years and 8 months'],
    [12, '1年', '1 year'],
    [13, '1年1个月', '1 year and 1 month'],
    [11, '11个月', '11 months'],
    [24, '2年', '2 years'],
  ])('%i months are %s, %s', (months, zh, en) => expect(yearsWords(months)).toEqual({ zh, en }))
})

describe('where the pension is drawn, by the years at each place', () => {
  const drawn = (question: string, profile: Profile | null = null) =>
    /^在(.+?)领/.exec(whereDrawn(asked(question, profile))?.zh ?? '')?.[1] ?? null
  it.each<[question: string, place: string | null]>([
    // The last place where ten years are paid; else the one before that has them; else the hukou place.
    ['户口河南，在江苏交了12年，后来到上海交了6年', '江苏'],
    ['户口河南，在江苏交了6年，后来到上海交了12年', '上海'],
    ['户口河南，在江苏交了10年，后来到上海交了10年', '上海'],
    ['户口河南，在江苏交了6年，后来到上海交了6年', '河南'],
    ['户口江苏，在江苏交了3年，后来到上海交了6年', '江苏'],
    ['在江苏交了12年，后来到上海交了6年', null],
    ['户口河南，在上海没交过，在江苏交了12年', '江苏'],
  ])('%s', (question, place) => expect(drawn(question)).toBe(place))
  it('else by the record, the place insured now last', () => {
    const own = (facts: Partial<Profile>) => drawn('我的养老金在哪领', person('310000', { hukouPlace: '410000', ...facts }))
    expect(own({ months: paid(180), paidByPlace: [{ place: '320000', pensionMonths: 60 }] })).toBe('上海')
    expect(own({ months: paid(180), paidByPlace: [{ place: '320000', pensionMonths: 120 }] })).toBe('江苏')
    expect(own({ months: paid(60) })).toBe('河南')
    expect(own({ months: paid(120) })).toBe('上海')
    expect(own({ months: null })).toBeNull()
  })
  it('where the years are not known, by what they would have to be', () => {
    const told = (question: string) => byYears(asked(question))?.zh.slice(0, 14) ?? null
    expect([told('上海交的户口河南养老金在哪领'), told('上海交的户口上海养老金在哪领'), told('上海养老金在哪领')]).toEqual([
      '看在上海缴没缴满10年：满了',
      null,
      null,
    ])
  })
})

describe('of whom and of where a question is answered', () => {
  const own = person('310000', { exit: 'laid-off', wage: 8000 })
  it.each<[question: string, profile: Profile | null, place: string | null]>([
    ['失业金多少', own, '310000'],
    ['北京失业金多少', own, '110000'],
    ['北京和上海哪个失业金高', own, '310000'],
    ['北京和上海哪个失业金高', null, '110000'],
    ['失业金多少', null, null],
    ['河南户口自己交社保', null, '410000'],
    ['河南户口失业金', null, null],
  ])('%s: %s', (question, profile, place) => expect(asked(question, profile).place).toBe(place))
  it('what the question says stands above the profile, but for an exit that the profile tells more finely', () => {
    expect(asked('我是女的，工资5000', own).profile).toMatchObject({ sex: 'female', wage: 5000, exit: 'laid-off', insuredPlace: '310000' })
    expect(asked('我自己辞职的', own).profile?.exit).toBe('resigned')
    expect(asked('我自己辞职的', person('310000', { exit: 'mutual-by-worker' })).profile?.exit).toBe('mutual-by-worker')
    expect(asked('我被裁了', person('310000', { exit: 'employer-closed' })).profile?.exit).toBe('employer-closed')
    expect(asked('我被裁了', person('310000', { exit: 'resigned' })).profile?.exit).toBe('laid-off')
    expect(asked('交了40个月', own).profile?.months).toEqual(paid(40))
    expect(asked('失业金多少').profile).toBeNull()
    expect(asked('北京失业金多少').profile).toMatchObject({ insuredPlace: '110000', leftOn: TODAY })
    expect([asked('北京失业金多少').mine, asked('失业金多少', own).mine]).toEqual([false, true])
  })
})
