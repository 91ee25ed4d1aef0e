import { describe, expect, it } from 'vitest'
import { words } from '../../../src/advisor/wording.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Assessment, Route } from '../../../src/advisor/assessment.ts'
import { actionFor } from '../../../src/ask/action.ts'
import type { AskAnswer } from '../../../src/ask/answer.ts'
import { basis, fromTo } from '../../../src/ask/basis.ts'
import { inOne, leadsOf } from '../../../src/ask/compose.ts'
import { pointContext } from '../../../src/ask/context.ts'
import { elsewhereOf } from '../../../src/ask/elsewhere.ts'
import { tokens } from '../../../src/ask/find/tokens.ts'
import { addWeights, likely, openIndex, packWeights, softmax } from '../../../src/ask/find/weights.ts'
import { tokenMark, packMarks } from '../../../src/ask/find/marks.ts'
import { comingTo, point, quote, say, type PointLead } from '../../../src/ask/points/point.ts'
import { plainText } from '../../../src/ask/plain.ts'
import { toClaim } from '../../../src/ask/polarity.ts'
import { normalise } from '../../../src/ask/read/normalise.ts'
import { topic } from '../../../src/ask/reply.ts'
import { asks } from '../../../src/ask/understand/clauses.ts'
import { exacter, over, readFacts, without, type Said } from '../../../src/ask/understand/facts.ts'
import { understood } from '../../../src/ask/understand/understood.ts'
import { elsewhereAnswer, unknownAnswer, unsure } from '../../../src/ask/unknown.ts'
import type { FigureUse } from '../../../src/domain/figure.ts'
import type { Plan } from '../../../src/plan/shape.ts'

/*
 * What an answer is put together from, each part with what it just takes and just leaves.
 */

const both = (text: string) => ({ zh: text, en: text })
const TODAY = '2026-11-28'

describe('what stands beside our subject', () => {
  it.each<[question: string, title: string | null]>([
    ['积分落户要什么条件', '这件事各市自己定'],
    ['断缴影响落户吗', '这件事各市自己定'],
    // Whether one may pay without being settled is ours.
    ['没在这儿落户可以交吗', null],
    ['没落户能交吗', null],
    ['不在上海落户行吗', null],
    ['不落户在这里行吗', null],
    ['不用落户可以吗', null],
    ['自己交社保必须落户吗', null],
    ['灵活就业缴费一定要落户吗', null],
    ['自己缴非得落户吗', null],
    ['自己交不用非要落户吧', null],
    ['他们交社保必须落户吗', '这件事各市自己定'],
    ['买房要连续几年', '这件事各市自己定'],
    ['断了还能买房吗', '这件事各市自己定'],
    // What a gap does to it is answered.
    ['断缴了买房怎么办', null],
    ['断缴影响买房吗', null],
    ['公积金买房', null],
    ['can i buy a house', '这件事各市自己定'],
    ['does a gap cost me the car plate', null],
    ['个人养老金账户怎么取', '个人养老金是另一个账户'],
    ['社保的个人养老金账户怎么取', null],
    ['我是老板怎么办', '这里是给个人用的'],
    ['怎么给员工停保', '这里是给个人用的'],
    ['减员在哪个系统操作', '这里是给个人用的'],
    ['单位给我减员用什么系统', null],
    ['失业金能代领吗', '这一点没有查到规定'],
    ['代领的东西', null],
    ['失业金和补偿能代领吗', null],
    ['领失业金能出国旅游吗', '这一点没有查到规定'],
    ['领失业金时出国定居', null],
    ['异地就医怎么备案', '异地看病'],
    ['异地就医的票怎么报', null],
    ['年假怎么算', '工资、假期不在这里回答'],
    ['加班费算进社保基数吗', null],
    ['失业登记', null],
  ])('%s: %s', (question, title) => expect(elsewhereOf(normalise(question))?.title.zh ?? null).toBe(title))
})

describe('what is not known', () => {
  it('is said in the language of the question; in both where nobody chose one and no word tells', () => {
    const lead = (q: string, chosen?: boolean) => unknownAnswer(q, 0, 'en', chosen).lead.en
    const told = lead('what is the weather')
    expect(told).toMatch(/^Only social insurance/)
    expect(lead('what is the weather', false)).toBe(told)
    expect(lead('qwerty', true)).toBe(told)
    expect(lead('qwerty', false)).toMatch(/^这里只回答[^]*\nOnly social insurance/)
    expect(unknownAnswer('天气', 0, 'zh', false).lead.en).toBe(told)
  })
  it('names every hotline and answers nothing', () => {
    expect(unknownAnswer('x', 0.2, 'en')).toMatchObject({ topic: null, score: 0.2, points: [], suggest: [], rules: ['CH-09'] })
    expect(unknownAnswer('x', 0, 'en').hotline).toEqual(['12333', '12393', '12366', '12329', '12345'])
    const one = { title: both('t'), line: both('l'), hotline: ['12345'] }
    expect(elsewhereAnswer('x', { ...one, asked: () => true }, 'zh')).toMatchObject({
      q: 'x',
      title: one.title,
      lead: one.line,
      hotline: ['12345'],
    })
    const suggest: AskAnswer['suggest'] = [{ id: 'a', topic: 'severance', title: both('t') }]
    expect(unsure('x', 0.4, 'zh', suggest)).toMatchObject({ topic: null, score: 0.4, language: 'zh', suggest })
  })
})

describe('a topic', () => {
  const door = (id: string) => ({ id, host: null, name: both(id) })
  const warning = (zh: string, rule: string) => ({ zh, en: zh, rule })
  const mine = {
    id: 'flexible-how' as const,
    title: both('t'),
    related: [],
    summary: both('s'),
    rules: ['A', 'B'],
    hotline: ['12333'],
    steps: [both('own step')],
    documents: ['own-paper'],
    channels: [door('own')],
    warnings: [warning('w1', 'A'), warning('w2', 'C')],
  }
  const route = {
    id: 'flexible',
    steps: [both('plan step')],
    documents: ['plan-paper'],
    channels: ['local-x', 'tax:a', 'hrss:b', 'nhsa:c', 'tax:d', 'tax:e', 'tax:f'].map(door),
    warnings: [warning('w2', 'D'), warning('w3', 'E')],
  }
  const reply = (change: object, of: object | null = route) =>
    topic({ ...mine, ...change }).reply({ assessment: of === null ? null : ({ routes: [of as Route] } as Assessment), profile: null })
  const ids = ({ channels = [] }: { channels?: { id: string }[] }) => channels.map(({ id }) => id)

  it('without a plan says what stands in its file', () => {
    const said = { summary: mine.summary, steps: mine.steps, documents: mine.documents, channels: mine.channels, warnings: mine.warnings }
    expect(reply({ route: 'flexible', planSteps: true }, null)).toEqual({ ...said, rules: ['A', 'B', 'C'], hotline: mine.hotline })
    // Nor does a plan change one that no route belongs to, or whose route it has not.
    expect(reply({})).toEqual(reply({ route: 'flexible' }, null))
    expect(reply({ route: 'agency' })).toEqual(reply({}, null))
    expect(reply({ steps: undefined, documents: undefined, channels: undefined, warnings: undefined }, null)).toMatchObject({
      steps: [],
      documents: [],
      channels: [],
      warnings: [],
      rules: ['A', 'B'],
    })
  })
  it('takes papers, doors and warnings of the plan, and its steps where it says so', () => {
    const taken = reply({ route: 'flexible' })
    expect(taken).toMatchObject({ steps: mine.steps, documents: ['plan-paper'] })
    expect(reply({ route: 'flexible', planSteps: true }).steps).toEqual(route.steps)
    // Its own warnings first, and every rule once.
    expect(taken.warnings?.map(({ zh, rule }) => `${zh} ${rule}`)).toEqual(['w1 A', 'w2 C', 'w2 D', 'w3 E'])
    expect(taken.rules).toEqual(['A', 'B', 'C', 'D', 'E'])
  })
  it('keeps its own where the plan has none', () => {
    const bare = { ...route, steps: [], documents: [], channels: [] }
    const kept = reply({ route: 'flexible', planSteps: true }, bare)
    expect([kept.steps, kept.documents, ids(kept)]).toEqual([mine.steps, mine.documents, ['own']])
  })
  it('shows at most five doors: those of the place, and of the operators that are wanted', () => {
    expect(ids(reply({ route: 'flexible' }))).toEqual(['local-x', 'tax:a', 'hrss:b', 'nhsa:c', 'tax:d'])
    expect(ids(reply({ route: 'flexible', doors: ['tax'] }))).toEqual(['local-x', 'tax:a', 'tax:d', 'tax:e', 'tax:f'])
    expect(ids(reply({ route: 'flexible', doors: ['hrss', 'nhsa'] }))).toEqual(['local-x', 'hrss:b', 'nhsa:c'])
  })
})

describe('the plan’s own step', () => {
  const step = (rule: string) => ({ rule, title: both(rule), by: null, do: [] })
  const plan = (lead: string) =>
    ({ lead: { id: lead, title: both('lead'), by: '2026-12-31', do: [] }, steps: [step('A'), step('B')] }) as unknown as Plan
  it.each<[lead: string, topic: Parameters<typeof actionFor>[1], rules: string[], title: string | null]>([
    ['claim-benefit', 'unemployment-apply', [], 'lead'],
    ['claim-benefit', 'severance', [], null],
    ['claim-benefit', 'severance', ['B'], 'B'],
    ['claim-benefit', 'severance', ['B', 'A'], 'A'],
    ['claim-benefit', 'unemployment-apply', ['B'], 'lead'],
    ['nothing-due', 'unemployment-apply', ['C'], null],
  ])('where “%s” leads, of %s with the rules %j: %s', (lead, of, rules, title) =>
    expect(actionFor(plan(lead), of, rules)?.title.zh ?? null).toBe(title),
  )
})

describe('on what an amount rests', () => {
  const figure = (change: Partial<FigureUse>): FigureUse =>
    ({
      kind: 'pension-base-lower',
      period: { from: '2026-07', until: '2027-07' },
      status: 'in-force',
      trust: 'official',
      sources: [{ id: 's', title: '通知甲', number: null, url: null }],
      ...change,
    }) as FigureUse
  const source = (title: string): Pick<FigureUse, 'sources'> => ({ sources: [{ id: title, title, number: null, url: null }] })

  it.each<[from: string | null, until: string | null, zh: string, en: string]>([
    ['2026-07', '2027-07', '2026年7月起到2027年6月', 'from July 2026 to June 2027'],
    ['2026-07', null, '2026年7月起', 'from July 2026'],
    [null, '2027-07', '到2027年6月', 'to June 2027'],
    [null, null, '', ''],
  ])('a period from %s until %s', (from, until, zh, en) => expect(fromTo({ from, until })).toEqual({ zh, en }))

  it.each<[what: string, figures: FigureUse[], zh: string]>([
    ['nothing', [], ''],
    ['one figure', [figure({})], '（2026年7月起到2027年6月；依据：通知甲）'],
    ['one that ended', [figure({ status: 'expired' })], '（上一期标准：2026年7月起到2027年6月，已过期，新标准没有查到；依据：通知甲）'],
    ['one of a single source', [figure({ trust: 'single' })], '（2026年7月起到2027年6月；只见于一处来源，先核对；依据：通知甲）'],
    ['one without a period', [figure({ period: { from: null, until: null } })], '（依据：通知甲）'],
    // Several hold together from the latest beginning to the first end.
    [
      'two periods of one insurance',
      [figure({}), figure({ period: { from: '2026-01', until: '2027-01' } })],
      '（2026年7月起到2026年12月；依据：通知甲）',
    ],
    [
      'two that never held together: the one that ended first',
      [figure({}), figure({ period: { from: '2025-07', until: '2026-07' } })],
      '（2025年7月起到2026年6月；依据：通知甲）',
    ],
    [
      'two insurances alike',
      [figure({}), figure({ kind: 'medical-flexible-rate', ...source('通知乙') })],
      '（2026年7月起到2027年6月；依据：通知甲、通知乙）',
    ],
    [
      'two insurances that differ',
      [figure({}), figure({ kind: 'medical-flexible-rate', period: { from: '2026-01', until: null }, ...source('通知乙') })],
      '（养老：2026年7月起到2027年6月；依据：通知甲。医保：2026年1月起；依据：通知乙）',
    ],
    // The text that decides: of the least trusted, then of one that ends.
    [
      'a source that is less sure',
      [figure({}), figure({ trust: 'cross-checked', ...source('通知乙') })],
      '（2026年7月起到2027年6月；依据：通知乙）',
    ],
    [
      'a source that ends',
      [figure({ period: { from: '2026-07', until: null }, ...source('法') }), figure({})],
      '（2026年7月起到2027年6月；依据：通知甲）',
    ],
  ])('%s', (_, figures, zh) => expect(basis(figures).zh).toBe(zh))
})

describe('several answers in one', () => {
  const nobody = { policy: wholePolicy, today: TODAY, profile: null, assessment: null }
  const c = pointContext('', readFacts('', TODAY), nobody)
  const times = (count: number): string => '字'.repeat(count)
  const sentences = (...texts: string[]): PointLead => ({ zh: texts.map((text) => `${text}。`).join(''), en: 'x', rules: [] })
  const led = (leads: PointLead[], either = false) =>
    leadsOf(
      leads.map((lead, at) => point('severance', String(at), '', () => lead)),
      either,
      c,
    )

  it.each<[what: string, leads: PointLead[], length: number]>([
    ['one is said whole', [sentences(times(99), times(99))], 200],
    ['of two each has eighty characters', [sentences(times(40), times(38)), sentences('乙')], 41 + 39 + 2],
    ['and not one more', [sentences(times(40), times(40)), sentences('乙')], 41 + 2],
    ['of three thirty', [sentences(times(14), times(14)), sentences('乙'), sentences('丙')], 30 + 4],
    ['and not one more', [sentences(times(14), times(15)), sentences('乙'), sentences('丙')], 15 + 4],
    // A first sentence of a word or two says nothing yet.
    ['a short beginning is not all', [sentences(times(6), times(99)), sentences('乙')], 7 + 100 + 2],
    ['eight characters are', [sentences(times(7), times(99)), sentences('乙')], 8 + 2],
  ])('%s', (_, leads, length) => expect(inOne(led(leads), false).zh).toHaveLength(length))
  it('a stop within a number ends no sentence', () => {
    const en = `It is 1.5 times the wage here. ${'x'.repeat(190)}. Next.`
    const leads = [
      { zh: '甲', en, rules: [] },
      { zh: '乙', en: 'Second.', rules: [] },
    ]
    expect(inOne(led(leads), false).en).toBe('It is 1.5 times the wage here. Second.')
  })
  it('what was cut off stands below', () =>
    expect(led([sentences(times(40), times(40)), sentences('乙')])[0]?.rest.zh).toBe(`${times(40)}。`))

  const rule = (id: string): string => c.rule(id)?.statement.zh ?? id
  it('a rule is quoted once, by the first', () => {
    const [one, two] = led([say(c, '甲。', 'A.', 'CH-01'), say(c, '乙。', 'B.', 'CH-01')])
    expect([one?.first.zh, two?.first.zh]).toEqual([`甲。${rule('CH-01')}`, '乙。'])
    expect(two?.whole.zh).toBe(`乙。${rule('CH-01')}`)
  })
  it('but not taken from words that lead up to it', () =>
    expect(led([say(c, '甲。', 'A.', 'CH-01'), quote(c, '不用：', 'No:', 'CH-01')])[1]?.first.zh).toBe(`不用：${rule('CH-01')}`))
  it('own words that two of them say are said once', () => {
    const more = { ...sentences('甲'), quotes: [words('再问。', 'Ask.')] }
    expect(led([sentences('甲'), more]).map(({ first }) => first.zh)).toEqual(['甲。', '再问。'])
    expect(led([more, sentences('甲')])).toHaveLength(1)
  })
  it('of two readings that come to the same the first is said; where both were asked, both', () => {
    const leads = [comingTo('x', sentences('甲')), comingTo('x', sentences('乙'))]
    expect(led(leads, true).map(({ first }) => first.zh)).toEqual(['甲。'])
    expect(led(leads)).toHaveLength(2)
    expect(led([comingTo('x', sentences('甲')), comingTo('y', sentences('乙'))], true)).toHaveLength(2)
  })
})

describe('an answer as plain text', () => {
  const answer = { ...unknownAnswer('x', 0, 'en'), lead: both('lead'), topic: 'severance' as const, hotline: ['1', '2'] }
  const text = (change: object, language: 'zh' | 'en' = 'en') => plainText({ ...answer, hotline: null, ...change }, language)
  it.each<[what: string, change: object, text: string]>([
    ['the lead alone', {}, 'lead'],
    ['what to choose from', { suggest: [{ id: 'a', topic: 'severance', title: both('t') }] }, 'lead\n- t'],
    ['why', { why: [both('because')], summary: both('sum') }, 'lead\nWhy:\n- because\nIn general: sum'],
    ['steps', { steps: [both('a'), both('b')] }, 'lead\nWhat to do:\n1. a\n2. b'],
    ['warnings, what is watched first', { warnings: [both('w')], watch: [both('v')] }, 'lead\nMind:\n- v\n- w'],
    ['what is watched alone', { watch: [both('v')] }, 'lead\nMind:\n- v'],
    [
      'doors',
      {
        channels: [
          { id: 'a', name: both('A'), host: null },
          { id: 'b', name: both('B'), host: 'b.cn' },
        ],
      },
      'lead\nOfficial sites: A, B b.cn',
    ],
    ['hotlines', { hotline: ['1', '2'] }, 'lead\nIf unsure, call: 1, 2'],
    ['no hotlines of what is not known', { hotline: ['1', '2'], topic: null }, 'lead'],
  ])('%s', (_, change, expected) => expect(text(change)).toBe(expected))
  it('in Chinese', () => expect(text({ hotline: ['1', '2'] }, 'zh')).toBe('lead\n拿不准打：1、2'))
  it('in the language of the question where none is asked for', () =>
    expect(plainText({ ...answer, language: 'zh' })).toBe('lead\n拿不准打：1、2'))
})

describe('a claim', () => {
  const lead = (begins: Parameters<typeof toClaim>[0]['begins']) => toClaim({ zh: 'z', en: 'e', rules: [], begins }, '', undefined)
  const yes = { zh: '能，', en: 'Yes, ' }
  const asked = (question: string, begins: Parameters<typeof toClaim>[0]['begins'], wrong?: RegExp) =>
    toClaim({ zh: 'z', en: 'e', rules: [], begins }, question, wrong).zh
  it('a lead begins with its yes', () => {
    expect(lead(yes)).toMatchObject({ zh: '能，z', en: 'Yes, e', begins: yes })
    expect(lead('no')).toMatchObject({ zh: 'z', en: 'e' })
  })
  it.each<[question: string, begins: 'no' | typeof yes, wrong: RegExp | undefined, zh: string]>([
    ['不能领对吗', yes, undefined, '不对：z'],
    ['不能领', yes, undefined, '能，z'],
    ['能领对吗', yes, undefined, '能，z'],
    ['要交五年对吗', yes, /五年/, '不对：z'],
    ['要交五年', yes, /五年/, '能，z'],
    ['要交五年对吗', 'no', /五年/, 'z'],
    ['听说不能领', yes, undefined, '不对：z'],
  ])('“%s”', (question, begins, wrong, zh) => expect(asked(question, begins, wrong)).toBe(zh))
})

describe('facts of a question', () => {
  const said = (question: string): Said => readFacts(normalise(question), TODAY)
  const NOTHING = said('社保')
  it('that the person took back are gone, and no others', () => {
    const all = said('我在上海，女的，1975年5月生，交了62个月，工资5000')
    expect(without(all, [])).toBe(all)
    expect(without(all, ['place']).places).toEqual([])
    expect(without(all, ['wage'])).toEqual({ ...all, wage: null, profile: { ...all.profile, wage: undefined } })
    expect(without(all, ['months.pension'])).toMatchObject({ paid: null, places: all.places })
    expect(without(all, ['months.pension']).profile).not.toHaveProperty('months')
    expect(without(all, ['sex']).profile).not.toHaveProperty('sex')
    expect(without(all, ['sex']).profile).toHaveProperty('months')
    expect(without(all, ['birthMonth'])).toMatchObject({ birth: null, paid: 62 })
    expect(without({ ...NOTHING, gap: 3 }, ['lastPaidMonth']).gap).toBeNull()
    expect(without({ ...NOTHING, gap: 3 }, ['wage']).gap).toBe(3)
  })

  const paid = (months: number, under = false): Said => ({
    ...NOTHING,
    paid: months,
    paidUnder: under,
    profile: { months: { pension: months, medical: months, unemployment: months } },
  })
  it.each<[what: string, said: Said, own: object | null, months: object | undefined]>([
    ['whole years that the count makes exact', paid(36), { pension: 40, medical: 36, unemployment: 47 }, undefined],
    ['a count of fewer', paid(36), { pension: 35, medical: 40, unemployment: 40 }, { pension: 36 }],
    ['a count of a year more', paid(36), { pension: 48, medical: 40, unemployment: 40 }, { pension: 36 }],
    ['no count at all', paid(36), null, { pension: 36, medical: 36, unemployment: 36 }],
    ['months that are no whole years', paid(37), { pension: 40 }, { pension: 37, medical: 37, unemployment: 37 }],
    ['less than a year', paid(36, true), { pension: 40 }, { pension: 36, medical: 36, unemployment: 36 }],
  ])('years paid: %s', (_, of, own, months) => {
    const exact = exacter(of, own as Parameters<typeof exacter>[1])
    expect(exact.profile.months).toEqual(months)
    expect(exact.paid).toBe(months !== undefined && Object.keys(months).length === 3 ? of.paid : null)
  })

  it('a short question changes only what it names', () => {
    const before = { ...said('我在上海，男的，交了62个月，工资5000，断了三个月'), more: 2, day: 15, year: 2035, toGo: 24, age: 50 }
    const after = over(before, said('那女的呢'), '那女的呢')
    expect(after).toMatchObject({ places: ['310000'], paid: 62, wage: 5000, gap: 3, more: 2, day: 15, year: 2035, toGo: 24, age: 50 })
    expect(after.profile).toMatchObject({ sex: 'female', wage: 5000, months: { pension: 62 } })
    expect(over(before, said('那北京呢'), '那北京呢').places).toEqual(['110000'])
    // A bare length after a question about a break is the break, and the last month paid moves with it.
    const longer = over(before, said('那五个月呢'), '那五个月呢')
    expect(longer.gap).toBe(5)
    expect(longer.profile).not.toHaveProperty('lastPaidMonth')
    expect(over({ ...before, gap: null }, said('那五个月呢'), '那五个月呢').gap).toBeNull()
    // Another birth ends the age and the birth before it.
    const born = over({ ...before, birth: { year: 1970, month: 1 } }, said('1975年5月生的呢'), '1975年5月生的呢')
    expect([born.birth, born.age]).toEqual([{ year: 1975, month: 5 }, null])
  })

  it('are shown in a few words each, with whether they differ from the person’s own', () => {
    const told = (question: string, profile: Parameters<typeof understood>[1]) =>
      understood(said(question), profile).map(({ fact, text, differs }) => `${fact} ${text.zh}${differs ? ' !' : ''}`)
    const own = { insuredPlace: '310000', leftOn: '2026-10-31', sex: 'male' as const, months: { pension: 62 } }
    expect(told('上海，女的，交了62个月', null)).toEqual(['place 上海', 'sex 女', 'months.pension 缴了62个月'])
    expect(told('上海，女的，交了62个月', own)).toEqual(['place 上海', 'sex 女 !', 'months.pension 缴了62个月'])
    expect(told('北京，男的，交了60个月', own)).toEqual(['place 北京 !', 'sex 男', 'months.pension 缴了60个月 !'])
    expect(told('社保怎么交', own)).toEqual([])
  })
})

describe('the day of leaving and the last month paid', () => {
  const leftOn = (question: string) => readFacts(normalise(question), TODAY).profile.leftOn
  const lastPaid = (question: string) => readFacts(normalise(question), TODAY).profile.lastPaidMonth
  it.each([
    ['10月15号离职', '2026-10-15'],
    ['2025年10月15日离职', '2025-10-15'],
    // The latest such day that is not far ahead: two months are not, three are.
    ['1月15号离职', '2027-01-15'],
    ['2月15号离职', '2026-02-15'],
    ['12月15号离职', '2026-12-15'],
    ['1月底离职', '2027-01-31'],
    ['1月15号离的职', '2026-01-15'],
    ['1月15号被裁了', '2026-01-15'],
    ['1月走的', '2026-01-31'],
    ['12月15号离的职', '2025-12-15'],
    ['2月30号离职', undefined],
    ['10月底离职', '2026-10-31'],
    ['10月离职', '2026-10-31'],
    ['10月初离职', '2026-10-05'],
    ['10月中离职', '2026-10-15'],
    ['去年10月离职', '2025-10-31'],
    ['前年10月离职', '2024-10-31'],
    ['上个月离职', '2026-10-31'],
    ['13月离职', undefined],
  ])('%s: %s', (question, date) => expect(leftOn(question)).toBe(date))
  it.each([
    ['社保交到9月', '2026-09'],
    ['交到13月', undefined],
    ['想交到9月', undefined],
    ['10月停的社保', '2026-10'],
    ['10月断的', '2026-09'],
    ['10月底断的', '2026-10'],
    ['paid up to September', '2026-09'],
    ['last payment was for march', '2026-03'],
  ])('%s: %s', (question, month) => expect(lastPaid(question)).toBe(month))
  it.each([
    ['15号离职', 15],
    ['31号离职', 31],
    ['32号离职', null],
    ['0号离职', null],
    ['left on the 15th', 15],
    ['2月30号离职', 30],
  ])('%s: day %s', (question, day) => expect(readFacts(normalise(question), TODAY).day).toBe(day))
  it.each([
    ['2035年退休', 2035],
    ['明年退休', 2027],
    ['后年退休', 2028],
    ['i retire in 2035', 2035],
    ['retiring next year', 2027],
    ['2026年退休', null],
    ['退休', null],
  ])('%s: year %s', (question, year) => expect(readFacts(normalise(question), TODAY).year).toBe(year))
})

describe('clauses that ask', () => {
  it.each<[question: string, clauses: string[]]>([
    ['失业金怎么领', ['失业金怎么领']],
    ['失业金怎么领，公积金怎么取', ['失业金怎么领', '公积金怎么取']],
    ['我被裁了，失业金怎么领', ['我被裁了,失业金怎么领']],
    ['失业金能领吗还有公积金怎么取', ['失业金能领吗', '公积金怎么取']],
    ['失业金还有几个月', ['失业金还有几个月']],
    ['养老和公积金怎么处理', ['养老怎么处理', '公积金怎么处理']],
    // Two that are moved or drawn together ask once.
    ['养老和医保怎么处理', ['养老和医保怎么处理']],
    ['公积金和失业金怎么处理', ['公积金和失业金怎么处理']],
    ['养老和公积金有什么区别', ['养老和公积金有什么区别']],
    ['失业金怎么领，公积金怎么取，医保怎么交，社保怎么转', ['失业金怎么领', '公积金怎么取', '医保怎么交']],
    ['失业金怎么领，谢谢', ['失业金怎么领,谢谢']],
    ['how do i claim and when is it paid', ['how do i claim', 'when is it paid']],
  ])('%s', (question, clauses) => expect(asks(normalise(question)).map(({ text }) => text)).toEqual(clauses))
})

describe('what a question is compared by', () => {
  const of = (text: string, concepts: string[] = [], asked: string[] = []) => tokens({ text, concepts, asked } as never)
  it.each<[text: string, found: string[]]>([
    ['蓝猫', ['蓝猫', '蓝', '猫']],
    ['蓝的猫', ['蓝', '猫']],
    ['the cats', ['cat']],
    ['walking walked', ['walk']],
    ["cat's", ['cat']],
    ['a', []],
    ['bed', ['bed']],
    ['蓝蓝', ['蓝蓝', '蓝']],
  ])('%s', (text, found) => expect(of(text)).toEqual(found))
  it('concepts stand beside them, once more for the clause that asks', () => expect(of('', ['012'], ['013'])).toEqual(['c012', '?013']))
})

describe('weights of an index', () => {
  const read = (row: string, factor?: number) => {
    const scores = new Float64Array(200)
    addWeights(scores, row, factor)
    return [...scores.entries()].filter(([, score]) => score !== 0)
  }
  const weights = (entries: [at: number, weight: number][]) => {
    const all = new Float64Array(200)
    for (const [at, weight] of entries) all[at] = weight
    return all
  }
  it('come back as they were, whole, at most forty, at steps over ninety too', () => {
    expect(
      read(
        packWeights(
          weights([
            [0, 3],
            [1, -2],
            [95, 40],
            [199, -40],
          ]),
        ),
      ),
    ).toEqual([
      [0, 3],
      [1, -2],
      [95, 40],
      [199, -40],
    ])
    expect(
      read(
        packWeights(
          weights([
            [5, 41.6],
            [6, -99],
            [7, 0.4],
            [8, 1.5],
          ]),
        ),
      ),
    ).toEqual([
      [5, 40],
      [6, -40],
      [8, 2],
    ])
    expect(read(packWeights(weights([[5, 4]])), 0.5)).toEqual([[5, 2]])
  })
  const index = (token: string, row: string) =>
    openIndex({
      points: [
        { id: 'a', zh: '甲', en: 'A' },
        { id: 'b', zh: '乙', en: 'B' },
      ],
      tokens: packMarks([tokenMark(token)]),
      ...split(row),
    })
  const split = (row: string) => ({
    steps: row.replace(/(.)(.)/g, '$1'),
    weights: row.replace(/(.)(.)/g, '$2'),
  })
  it('tell how likely each point is, and how likely that none of them is meant', () => {
    const found = index('社保', packWeights([4, 0]))
    expect(found.ids).toEqual(['a', 'b'])
    expect(found.titles.get('b')).toEqual({ zh: '乙', en: 'B' })
    const sure = likely(found, new Map([['社保', 1]]))
    expect([...sure].map((one) => Math.round(one * 1000) / 1000)).toEqual(
      [...softmax(Float64Array.of(5, 0, 0))].map((one) => Math.round(one * 1000) / 1000),
    )
    // A token that is not known tells nothing, and half a token half as much.
    expect([...likely(found, new Map([['养老', 1]]))].map((one) => one.toFixed(3))).toEqual(['0.333', '0.333', '0.333'])
    expect(likely(found, new Map([['社保', 0.5]]))[0]).toBeCloseTo(softmax(Float64Array.of(2.5, 0, 0))[0] ?? 0)
  })
})
