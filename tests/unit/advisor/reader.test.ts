import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { ownFirst } from '../../../src/advisor/ownFigure.ts'
import type { FigureUse } from '../../../src/domain/figure.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Assessment, DeadlineId, RouteId, StopLine } from '../../../src/advisor/assessment.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { person, TODAY } from './people.ts'

/*
 * What people who read their whole answer stumbled over: parts that spoke against each other, steps into a closed door, and dates
 * said surer than they are.
 */
const answer = (facts: Partial<Profile>, today = TODAY): Assessment => assess(person(facts), wholePolicy, today)
const deadline = (id: DeadlineId, facts: Partial<Profile>, today = TODAY) => answer(facts, today).deadlines.find((entry) => entry.id === id)
const route = (id: RouteId, facts: Partial<Profile>) => answer(facts).routes.find((entry) => entry.id === id)
const said = (id: RouteId, facts: Partial<Profile>) =>
  [...(route(id, facts)?.reasons ?? []), ...(route(id, facts)?.warnings ?? [])].map(({ zh }) => zh).join('\n')
const stop = (insurance: StopLine['insurance'], facts: Partial<Profile>) =>
  answer(facts).stops.find((entry) => entry.insurance === insurance)

describe('UI-11 registering as unemployed is not called a claim where no benefit is due', () => {
  it.each<[string, Partial<Profile>]>([
    ['resigned', { exit: 'resigned' }],
    ['too few months', { exit: 'laid-off', months: { unemployment: 5 } }],
  ])('%s', (_, facts) => {
    expect(deadline('unemployment-register', facts)).toMatchObject({
      date: '2026-10-31',
      rule: 'GR-11',
      title: { zh: expect.stringContaining('领不了失业金') },
    })
    expect(deadline('unemployment-register', facts)?.note?.zh).not.toContain('失业金从登记那天起算')
  })
  it('still urgent where it is due, or may be', () => {
    for (const facts of [{ exit: 'laid-off', months: { unemployment: 60 } }, { exit: null }] as Partial<Profile>[])
      expect(deadline('unemployment-register', facts)?.note?.zh).toContain('越早越好')
  })
  it('nothing to do for somebody who retires', () =>
    expect(deadline('unemployment-register', { exit: 'retired' })).toMatchObject({ date: null, rule: 'UI-15' }))
})

describe("the first payment of one's own", () => {
  it.each<[string, Partial<Profile>, string | null, string]>([
    ['a new job in the month it would fall in: the employer pays', { newJobFrom: '2026-11-30' }, null, '由新单位缴'],
    ["a new job later: the months between are one's own", { newJobFrom: '2026-12-07' }, '2026-11-30', '当地每月几号'],
    ['a foreigner cannot pay by himself', { person: 'foreign' }, null, '不能以个人身份缴'],
    ['without the residence permit no HMT resident can', { person: 'hmt', residencePermit: false }, null, '不能以个人身份缴'],
    ['with it he can', { person: 'hmt', residencePermit: true }, '2026-11-30', '当地每月几号'],
  ])('%s', (_, facts, date, words) => {
    expect(deadline('first-payment', { lastPaidMonth: '2026-10', ...facts })).toMatchObject({
      date,
      note: { zh: expect.stringContaining(words) },
    })
  })
})

describe('dates that rest on an assumption say so wherever they stand', () => {
  it.each<DeadlineId>(['medical-cover-ends', 'medical-grace-ends', 'first-payment'])('%s', (id) => {
    expect(deadline(id, { leftOn: '2026-11-10' })?.note?.zh).toContain('只缴到上个月的，要提前一个月')
    expect(deadline(id, { leftOn: '2026-11-10', lastPaidMonth: '2026-11' })?.note?.zh ?? '').not.toContain('提前一个月')
  })
  it('on the tile too', () => {
    expect(stop('medical', { leftOn: '2026-11-10', hukouPlace: '310000' })?.text.zh).toContain('按单位缴到离职当月算')
    expect(stop('medical', { leftOn: '2026-11-10', lastPaidMonth: '2026-11' })?.text.zh).not.toContain('按单位缴到离职当月算')
  })
  it('ME-GZ-02 a last day worked out from a text is not planned by: the earlier one is named beside it', () => {
    const facts = { insuredPlace: '440100', lastPaidMonth: '2026-11', leftOn: '2026-11-15' }
    expect(answer(facts).medicalGap).toMatchObject({ coverEnds: '2026-12-31', carefulUntil: '2026-11-30' })
    expect(deadline('medical-cover-ends', facts)?.note?.zh).toContain('按2026年11月30日就停来打算')
    expect(stop('medical', facts)?.text.zh).toMatch(/^按2026年11月30日就停来打算/)
    expect(answer({ lastPaidMonth: '2026-11', leftOn: '2026-11-15' }).medicalGap.carefulUntil).toBeNull()
  })
  it('ED-09 somebody who has not left is told that the employer goes on paying', () => {
    const reasons = (leftOn: string) =>
      answer({ leftOn, lastPaidMonth: '2026-10' })
        .medicalGap.reasons.map(({ zh }) => zh)
        .join('')
    expect(reasons('2026-12-15')).toContain('你还没离职')
    expect(reasons('2026-12-15')).not.toContain('没缴')
    expect(reasons('2026-10-31')).not.toContain('你还没离职')
  })
})

describe('a new job in the month after cover ends leaves no month out', () => {
  it.each([
    ['2026-12-07', '没有断档的月份'],
    ['2027-01-04', '没有超过免等待期'],
    ['2027-04-01', '可能要等待'],
  ])('from %s', (newJobFrom, words) => {
    expect(said('new-employer', { leftOn: '2026-11-20', lastPaidMonth: '2026-11', newJobFrom })).toContain(words)
  })
})

describe('a long gap is not told what holds for a short one', () => {
  const long: Partial<Profile> = {
    insuredPlace: '420100',
    hukouPlace: '420100',
    leftOn: '2023-10-15',
    lastPaidMonth: '2023-10',
    exit: 'resigned',
  }
  it('ME-11 the resident scheme makes him wait', () => {
    expect(said('resident', long)).toMatch(/停了3年多，转过去不能免等.*共6个月/)
    expect(said('resident', long)).not.toContain('转居民医保不用等')
    expect(said('resident', { ...long, leftOn: '2026-10-31', lastPaidMonth: '2026-10' })).toContain('转居民医保不用等')
  })
  it('ME-WH-02 so does the flexible one', () => {
    expect(said('flexible', long)).toContain('断了3个月以上，多半要等')
    expect(said('flexible', { ...long, leftOn: '2026-10-31', lastPaidMonth: '2026-10' })).toContain('你刚从单位出来')
  })
})

it.each([
  ['110000', 'ME-BJ-02', '补齐的，接着算，不用等'],
  ['340800', 'ME-AQ-01', '先问能不能免等'],
])("%s: whether a short gap is spared the newcomer's wait goes by how firm the text is (%s)", (insuredPlace, rule, words) => {
  const facts: Partial<Profile> = { insuredPlace, hukouPlace: insuredPlace, lastPaidMonth: '2026-10' }
  expect(route('flexible', facts)?.warnings.find(({ zh }) => zh.includes('首次以灵活就业'))).toMatchObject({
    rule,
    zh: expect.stringContaining(words),
  })
})

it('ME-05 the law is announced before its day and in force after it', () => {
  const law = (today: string) =>
    answer({ leftOn: '2026-11-30', lastPaidMonth: '2026-11' }, today).medicalGap.reasons.find(({ rule }) => rule === 'ME-05')?.zh
  expect(law('2026-12-31')).toContain('届时')
  expect(law('2027-01-01')).toContain('已经施行')
})

describe('somebody who retires with the months paid', () => {
  const retired: Partial<Profile> = {
    insuredPlace: '330100',
    hukouPlace: '330100',
    sex: 'female',
    post: 'cadre',
    birthMonth: '1971-02',
    leftOn: '2026-09-30',
    lastPaidMonth: '2026-09',
    exit: 'retired',
    months: { pension: 360, medical: 300 },
  }
  it.each<[StopLine['insurance'], string, string]>([
    ['pension', 'due', '去申请领养老金'],
    ['unemployment', 'ended', '不领失业保险金'],
    ['housing-fund', 'due', '退休可以提取'],
  ])('%s is %s', (insurance, state, words) =>
    expect(stop(insurance, retired)).toMatchObject({ state, text: { zh: expect.stringContaining(words) } }),
  )
  it('is not sent into the resident scheme, nor told that paying nothing breaks the law', () => {
    expect(
      route('pause', retired)
        ?.steps.map(({ zh }) => zh)
        .join(''),
    ).not.toContain('居民医保')
    expect(said('pause', retired)).not.toContain('不合规定')
  })
  it('reads the local number of years once, without "it is local" beside it', () => {
    expect(said('retire', retired)).toContain('浙江职工医保缴满20年')
    expect(said('retire', retired)).not.toContain('由当地定')
  })
  it('is told that no tier changes a pension already earned', () => {
    expect(answer(retired).pension?.assumptions.some(({ zh }) => zh.includes('不用再缴'))).toBe(true)
    expect(
      answer({ ...retired, birthMonth: '1985-02', exit: 'resigned' }).pension?.assumptions.some(({ zh }) =>
        zh.includes('从现在起每月不断缴'),
      ),
    ).toBe(true)
  })
})

describe('a door that is closed has no steps', () => {
  it.each<[string, RouteId, Partial<Profile>]>([
    ['a foreigner', 'flexible', { person: 'foreign' }],
    ['an HMT resident without the permit', 'resident', { person: 'hmt', residencePermit: false }],
  ])('%s: %s', (_, id, facts) =>
    expect(route(id, facts)).toMatchObject({ verdict: 'no', steps: [], documents: [], channels: [], monthly: null }),
  )

  it('GR-01 what would open it is said', () => {
    expect(route('flexible', { person: 'hmt', residencePermit: false })?.steps.map(({ zh }) => zh)).toEqual([
      '先领港澳台居民居住证，领到再来办参保。',
    ])
  })
  it('UI-GD-12 unemployment insurance is not offered where the pension is closed', () => {
    expect(route('flexible', { insuredPlace: '440300', person: 'foreign' })?.schemes.map(({ insurance }) => insurance)).toEqual([
      'pension',
      'medical',
    ])
  })
})

describe('a foreigner', () => {
  const facts: Partial<Profile> = { insuredPlace: '440300', person: 'foreign', exit: 'laid-off', months: { unemployment: 40, pension: 40 } }
  it('brings a passport, never an identity card or hukou booklet', () => {
    const papers = answer(facts).routes.flatMap(({ documents }) => documents)
    expect(papers).toContain('passport')
    expect(papers.filter((id) => ['id-card', 'hukou-book', 'residence-permit'].includes(id))).toEqual([])
  })
  it('is not promised unemployment benefit that no text read gives him', () => {
    expect(answer(facts).unemployment).toMatchObject({ eligible: 'unknown', needs: [] })
    expect(said('unemployment-benefit', facts)).toContain('外国人离职后能不能办失业登记')
  })
  it('is not sent back to a hukou', () => expect(said('transfer', facts)).not.toContain('户口地'))
})

describe('ED-12 what the employer owes may open a claim', () => {
  const owing: Partial<Profile> = { leftOn: '2026-08-31', lastPaidMonth: '2026-05', exit: 'resigned-employer-fault' }
  it.each<[string, Partial<Profile>, string]>([
    ['eleven paid and two owed', { ...owing, months: { unemployment: 11 } }, 'unknown'],
    ['nine paid and two owed', { ...owing, months: { unemployment: 9 } }, 'no'],
    ['eleven paid, nothing owed', { ...owing, lastPaidMonth: '2026-08', months: { unemployment: 11 } }, 'no'],
    ['resigned by choice', { ...owing, exit: 'resigned', months: { unemployment: 11 } }, 'no'],
  ])('%s', (_, facts, eligible) => expect(answer(facts).unemployment.eligible).toBe(eligible))
  it('and medical cover may then count as unbroken', () =>
    expect(answer(owing).medicalGap.reasons.some(({ zh }) => zh.includes('补上以后医保能不能算没断'))).toBe(true))
})

describe('ED-23 close to retirement some ends are barred', () => {
  const woman: Partial<Profile> = {
    insuredPlace: '120000',
    sex: 'female',
    post: 'cadre',
    birthMonth: '1972-03',
    leftOn: '2026-11-15',
    months: { unemployment: 200 },
  }
  it.each<[Partial<Profile>, boolean]>([
    [{ exit: 'dismissed-no-fault' }, true],
    [{ exit: 'laid-off' }, true],
    [{ exit: 'expired' }, true],
    [{ exit: 'mutual-by-employer' }, false],
    [{ exit: 'laid-off', birthMonth: '1982-03' }, false],
    [{ exit: 'laid-off', birthMonth: null }, false],
  ])('%j: %s', (facts, told) => expect(said('unemployment-benefit', { ...woman, ...facts }).includes('离法定退休不足5年')).toBe(told))
})

it.each<[Partial<Profile>, boolean]>([
  [{ sex: 'female', post: 'worker', birthMonth: '1977-03', next: 'looking' }, true],
  [{ sex: 'female', post: 'cadre', birthMonth: '1977-03' }, false],
  [{ sex: 'male', birthMonth: '1977-03' }, false],
  [{ sex: 'female', post: 'worker', birthMonth: '1970-03' }, false],
])('PE-26 before a worker-post woman pays for herself she hears that her age may move: %j', (facts, told) => {
  expect(said('flexible', { hukouPlace: '310000', ...facts }).includes('有的地方按原55岁起算')).toBe(told)
})

it('remarks about paying unemployment insurance by oneself stand with that, not with drawing the benefit', () => {
  for (const insuredPlace of ['110000', '440100']) {
    const facts: Partial<Profile> = { insuredPlace, hukouPlace: insuredPlace, exit: 'laid-off', months: { unemployment: 60 } }
    expect(said('unemployment-benefit', facts)).not.toMatch(/灵活就业失业保险试点|自己缴的失业保险/)
    expect(said('flexible', facts)).toMatch(/自愿缴失业保险/)
  }
})

it('UI-GD-12 a city where the pilot is open is not told to ask whether it is; another city is', () => {
  expect(said('flexible', { insuredPlace: '440100', hukouPlace: '440100' })).not.toContain('其他市备案后才开')
  expect(said('flexible', { insuredPlace: '441400', hukouPlace: '441400' })).toContain('梅州市开了没有')
})

it('UI-GD-12 at retirement age there is no unemployment to insure', () => {
  for (const facts of [{ exit: 'retired', birthMonth: '1966-05' }, { birthMonth: '1962-01' }] as Partial<Profile>[]) {
    const schemes = route('flexible', {
      insuredPlace: '440100',
      hukouPlace: '440100',
      sex: 'male',
      months: { pension: 170 },
      ...facts,
    })?.schemes
    expect(schemes?.map(({ insurance }) => insurance)).toEqual(['pension', 'medical'])
  }
})

it.each([
  ['500000', '这里医保按年缴，不是每月缴。'],
  ['460100', '这里医保按季缴，不是每月缴。'],
  ['120000', '医保可以按月、按季、按年缴。'],
  ['110000', '可以按月、按季、按半年、按年缴。'],
  ['310000', null],
])('CH-01 how often payment is taken in %s is said of the insurance that the text speaks of', (insuredPlace, sentence) => {
  const paces = route('flexible', { insuredPlace, hukouPlace: insuredPlace })
    ?.steps.map(({ zh }) => zh)
    .filter((zh) => /按(季|年)缴/.test(zh))
  expect(paces).toEqual(sentence === null ? [] : [sentence])
})

it.each<[string, string, string, RegExp, RegExp]>([
  [
    'the medical rate of Shanghai ends before its base',
    '310000',
    '2030-03-01',
    /灵活就业医保标准只知道到2027年2月的/,
    /2027年6月的，新标准没有查到；这里按上一期算，交之前打12393/,
  ],
  [
    'limits without an end beside a rate that has run out',
    '440100',
    '2030-03-01',
    /养老缴费标准只知道到2028年4月的/,
    /新通知公布前一直执行/,
  ],
])('PE-10 last known: %s', (_, insuredPlace, today, has, not) => {
  const warnings = answer({ insuredPlace, hukouPlace: insuredPlace, leftOn: '2030-01-31' }, today)
    .routes.find(({ id }) => id === 'flexible')
    ?.warnings.map(({ zh }) => zh)
    .join('\n')
  expect(warnings).toMatch(has)
  expect(warnings).not.toMatch(not)
})

it('PE-10 what is charged today is said to be over by the day of leaving', () => {
  const warnings = (leftOn: string) =>
    answer({ insuredPlace: '110000', hukouPlace: '110000', leftOn }, '2027-06-20')
      .routes.find(({ id }) => id === 'flexible')
      ?.warnings.map(({ zh }) => zh)
      .join()
  expect(warnings('2027-06-30')).not.toContain('你离职时已经换了')
  expect(warnings('2027-07-01')).toMatch(/养老缴费标准到2027年6月为止，你离职时已经换了.*医保的标准到2027年6月为止/)
})

it('HF-03 rent by itself is a ground from 20 September 2026', () => {
  const note = (today: string) => deadline('housing-fund-withdraw', { leftOn: '2026-08-31' }, today)?.note?.zh
  expect(note('2026-09-19')).toContain('房租超过家庭工资规定比例')
  expect(note('2026-09-20')).toContain('租房、买房、还贷等可以随时提')
})

it.each<[string, Partial<Profile>, string]>([
  ['a foreigner', { person: 'foreign' }, 'passport'],
  ['somebody from Hong Kong', { hukouPlace: '810000', residencePermit: true }, 'hmt-permit'],
])('CH-05 no route asks %s for an identity card or a hukou booklet', (_, facts, own) => {
  const { routes } = answer({ exit: 'laid-off', months: { unemployment: 60 }, next: 'moving', ...facts })
  for (const { id, documents } of routes)
    expect(
      documents.filter((paper) => /^(id-card|hukou-book|residence-permit)$/.test(paper)),
      id,
    ).toEqual([])
  expect(routes.find(({ id }) => id === 'unemployment-benefit')?.documents[0]).toBe(own)
})

it('a hole of next year is not told this year', () => {
  const holes = (today: string) =>
    answer({ insuredPlace: '330000', leftOn: '2025-05-31' }, today)
      .unknowns.map(({ text }) => text.zh)
      .join()
  expect(holes('2025-06-15')).not.toContain('2026年的养老缴费基数')
  expect(holes('2026-11-21')).toContain('2026年的养老缴费基数')
})

it('UI-SH-02 an amount that has not begun, or has run out, says so', () => {
  const laidOff: Partial<Profile> = { exit: 'laid-off', months: { unemployment: 60 } }
  const ahead = answer({ ...laidOff, leftOn: '2026-07-31' }, '2026-06-15')
  expect(ahead.figures.find(({ kind }) => kind === 'unemployment-benefit')).toMatchObject({ value: 2340, status: 'not-yet' })
  const over = answer({ ...laidOff, leftOn: '2030-02-28' }, '2030-03-01')
  expect(over.unemployment.monthly[0]).toMatchObject({ status: 'expired', trace: { rules: ['UI-07'] } })
})

it('ME-GD-01 the years that Guangdong will ask of retirees are told before they hold', () => {
  for (const facts of [
    { sex: 'male', birthMonth: '1969-01', months: { medical: 300 } },
    { exit: 'retired', sex: 'female', post: 'worker', birthMonth: '1976-01' },
  ] as Partial<Profile>[]) {
    expect(said('retire', { insuredPlace: '441900', ...facts })).toContain('男缴满30年、女缴满25年')
  }
})

it('HF-02 without a housing fund nothing is said of withdrawing it', () => {
  for (const exit of ['laid-off', 'retired'] as const) {
    expect(deadline('housing-fund-withdraw', { exit, housingFund: false })).toMatchObject({
      date: null,
      note: { zh: '你说没有缴公积金，这一条用不上。' },
    })
  }
})

it('a reason that holds for both insurances is said once', () => {
  const reasons = route('flexible', { insuredPlace: '460000', hukouPlace: '440800', exit: 'laid-off' })?.reasons.map(({ zh }) => zh) ?? []
  expect(new Set(reasons).size).toBe(reasons.length)
})

describe("ME-03 is a citizen's duty", () => {
  it.each(['2026-11-21', '2027-02-10'])('on %s a foreigner is not told to join the resident scheme, nor how', (today) => {
    const routes = answer({ person: 'foreign', exit: 'laid-off' }, today).routes
    const rules = routes
      .flatMap(({ id, reasons, warnings, schemes }) => (id === 'pause' || id === 'resident' ? [...reasons, ...warnings, ...schemes] : []))
      .map(({ rule }) => rule)
    expect(rules).not.toContain('ME-03')
    expect(routes.find(({ id }) => id === 'resident')).toMatchObject({ verdict: 'unknown', steps: [], documents: [] })
    expect(routes.find(({ id }) => id === 'pause')?.steps[0]?.zh).not.toContain('居民医保或灵活就业都可以')
  })
})

it('PE-08 at the statutory age early retirement is no longer offered', () => {
  const reached = answer({ sex: 'male', birthMonth: '1966-01', months: { pension: 170 } }).retirement?.reasons.find(
    ({ rule }) => rule === 'PE-08',
  )
  expect(reached?.zh).toBe('还在岗的，与单位商定，最晚可以延到2029年5月退休。')
})

describe('somebody who has begun a new job', () => {
  const facts: Partial<Profile> = {
    leftOn: '2026-09-15',
    lastPaidMonth: '2026-09',
    exit: 'laid-off',
    newJobFrom: '2026-11-02',
    months: { unemployment: 60 },
  }
  it.each<[DeadlineId, string]>([
    ['first-payment', '由新单位缴，不用自己缴'],
    ['unemployment-register', '已经重新就业，不用办'],
  ])('%s: nothing to do', (id, words) => {
    expect(deadline(id, facts)).toMatchObject({ date: null, note: { zh: expect.stringContaining(words) } })
    expect(deadline(id, { ...facts, newJobFrom: '2026-12-02' })?.date).not.toBeNull()
  })
})

it('a first payment missed by somebody due the benefit is a claim to make, not a payment', () => {
  const note = (facts: Partial<Profile>) =>
    deadline('first-payment', { leftOn: '2026-08-31', lastPaidMonth: '2026-08', months: { unemployment: 60 }, ...facts })?.note?.zh
  expect(note({ exit: 'laid-off' })).toContain('马上去登记申领')
  expect(note({ exit: 'resigned' })).toContain('现在就办，别再多断一个月')
})

it.each<[Partial<Profile>, boolean]>([
  [{ employmentRegistered: true }, true],
  [{ employmentRegistered: false }, false],
])('UI-15 registered as flexibly employed: may count as a job (%j)', (facts, told) => {
  expect(said('unemployment-benefit', { exit: 'laid-off', months: { unemployment: 60 }, ...facts }).includes('可能视为已经就业')).toBe(told)
})

it.each<[string, Partial<Profile>, string]>([
  ['the months paid', { months: { pension: 260 } }, '最早2026年12月可以自己选择弹性提前退休'],
  ['months missing', { months: { pension: 100 } }, '还没到：法定退休在2027年12月'],
])('PE-08 before the window opens, with %s', (_, facts, words) => {
  expect(route('retire', { sex: 'female', post: 'worker', birthMonth: '1976-12', ...facts })?.schemes[0]).toMatchObject({
    verdict: 'no',
    reason: { zh: expect.stringContaining(words) },
  })
})

it.each(['210200', '540100', '320100'])('PE-10 the steps of %s are each one tier, not two under different percents', (insuredPlace) => {
  const bases = answer({ insuredPlace, sex: 'male', birthMonth: '1985-01' }).pension?.tiers.map(({ base }) => base) ?? []
  expect(bases.length).toBeGreaterThan(4)
  expect(new Set(bases).size).toBe(bases.length)
})

it('ED-17 past the statutory age severance is not promised', () => {
  const facts: Partial<Profile> = { sex: 'male', birthMonth: '1962-04', exit: 'dismissed-no-fault' }
  expect(said('unemployment-benefit', facts)).toContain('离职时已过法定退休年龄')
  expect(said('unemployment-benefit', { ...facts, birthMonth: '1985-04' })).not.toContain('已过法定退休年龄')
})

it.each<[string, boolean]>([
  ['310000', false],
  ['110000', true],
  ['440100', true],
  ['330100', true],
])('UI-07 %s: a standard whose source names no end is said to have none: %s', (insuredPlace, told) => {
  const { reasons, monthly } = answer({ insuredPlace, exit: 'laid-off', months: { unemployment: 60 } }).unemployment
  expect(monthly.length).toBeGreaterThan(0)
  expect(reasons.some(({ zh }) => zh.includes('没有写到什么时候为止'))).toBe(told)
})

it.each<[string, boolean]>([
  ['310000', false],
  ['440100', true],
])('PE-20 so is one that the estimate rests on: %s', (insuredPlace, told) => {
  expect(
    answer({ insuredPlace, sex: 'male', birthMonth: '1985-01' }).pension?.assumptions.some(({ zh }) => zh.includes('没有写到什么时候为止')),
  ).toBe(told)
})

describe('a limit of one’s own beside the other limit of the data', () => {
  const shanghai = wholePolicy.places.get('310000')!
  const upper = (from: string, until: string): Policy => ({
    ...wholePolicy,
    places: new Map([
      ['310000', { ...shanghai, figures: [{ ...shanghai.figures[0]!, kind: 'pension-base-upper', value: 8000, from, until }] }],
    ]),
  })
  const own = (kind: 'pension-base-lower' | 'pension-base-upper', value: number): FigureUse => ({
    kind,
    value,
    unit: 'yuan/month',
    place: '310000',
    period: { from: '2026-01', until: null },
    status: 'in-force',
    confidence: 1,
    trust: 'single',
    sources: [],
  })
  it.each<[what: string, value: number, from: string, until: string, holds: boolean]>([
    ['below it', 7999, '2026-01', '2027-01', true],
    ['equal to it', 8000, '2026-01', '2027-01', true],
    ['above it', 8001, '2026-01', '2027-01', false],
    ['above the last known', 8001, '2025-01', '2026-01', false],
    ['above one that is yet to come', 8001, '2027-01', '2028-01', true],
  ])('a lower one %s holds: %s', (_, value, from, until, holds) => {
    const found = ownFirst([own('pension-base-lower', value)], upper(from, until), 'pension-base-lower', '310000', '2026-11-28')
    expect(found.status === 'found' && found.figure.own === true).toBe(holds)
  })
  it('neither of two of one’s own that cross holds', () => {
    const both = [own('pension-base-lower', 60_000), own('pension-base-upper', 2500)]
    for (const kind of ['pension-base-lower', 'pension-base-upper'] as const)
      expect(ownFirst(both, upper('2026-01', '2027-01'), kind, '310000', '2026-11-28')).not.toMatchObject({ figure: { own: true } })
  })
})

describe('ME-15 how somebody stands to the medical months of a place', () => {
  const stand = (insuredPlace: string, medical: number | null, sex: Profile['sex'] = 'male') =>
    answer({ insuredPlace, hukouPlace: insuredPlace, sex, birthMonth: '1966-01', exit: 'retired', months: { pension: 300, medical } })
      .retireeMedical
  it.each([
    ['Zhejiang, enough', '330100', 240, { needed: 240, missing: 0, sure: true }],
    ['Zhejiang, a month short', '330100', 239, { needed: 240, missing: 1, sure: true }],
    ['Kunming, where some must be paid there', '530100', 400, { missing: 0, sure: false }],
  ])('%s', (_, place, medical, expected) => expect(stand(place, medical)).toMatchObject(expected))
  it.each([
    ['Inner Mongolia, with an older rule for older members', '150100', 400],
    ['a place that prints none', '620100', 400],
    ['months not known', '330100', null],
  ])('is not known: %s', (_, place, medical) => expect(stand(place, medical)).toBeNull())
  // Hainan asks men for 360 months and women for 300 (ME-HI-02).
  it.each<[sex: Profile['sex'], missing: number | null]>([
    ['male', 30],
    ['female', 0],
    [null, null],
  ])('330 months in Hainan, sex %s: missing %s', (sex, missing) => expect(stand('460100', 330, sex)?.missing ?? null).toBe(missing))
  it('is not worked out from hearsay (ME-XM-01)', () => expect(stand('350200', 330)).toBeNull())
})
