import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import type { Assessment, CostPart, Deadline, MonthlyCost, Route, Scheme } from '../../../src/advisor/assessment.ts'
import { admissionLines } from '../../../src/briefing/admission.ts'
import { ruleBasis } from '../../../src/briefing/basis.ts'
import { brief } from '../../../src/briefing/brief.ts'
import { channelLines } from '../../../src/briefing/channels.ts'
import { contextOf, type BriefingInput, type Context } from '../../../src/briefing/context.ts'
import { costsOf } from '../../../src/briefing/costs.ts'
import { datesOf } from '../../../src/briefing/dates.ts'
import { settles } from '../../../src/briefing/facts.ts'
import { gateTo } from '../../../src/briefing/gate.ts'
import { hotlinesFor } from '../../../src/briefing/hotlines.ts'
import { leadOn, pillOn } from '../../../src/briefing/lead.ts'
import { nameOf } from '../../../src/briefing/place.ts'
import { termsFor } from '../../../src/briefing/terms.ts'
import { schemeLines, verdictOf } from '../../../src/briefing/verdict.ts'
import type { FigureUse } from '../../../src/domain/figure.ts'
import type { PageKind } from '../../../src/domain/page.ts'
import { registerOf } from '../../../src/domain/places/register.ts'
import type { LeadId, Plan } from '../../../src/plan/shape.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import type { Admission, Place } from '../../../src/policy/schema.ts'
import { before2027 } from '../../setup/before2027.ts'
import { PERSON, sighting, TODAY } from './sample.ts'

/* Each part of a note by itself: what is said of a value that is there, just there, or missing. */

const SHANGHAI = before2027.places.get('310000')!
const SOURCE = SHANGHAI.figures[0]!.sources[0]!
/** The law with another entry for Shanghai. */
const policyWith = (change: Partial<Place>): Policy => ({
  ...before2027,
  places: new Map([...before2027.places, ['310000', { ...SHANGHAI, ...change }]]),
})
const context = (given: Partial<BriefingInput> = {}): Context =>
  contextOf({ sighting: sighting('register'), assessment: null, policy: before2027, today: TODAY, ...given })
const words = (zh: string) => ({ zh, en: zh })

describe('who may enrol here, for somebody of whom nothing is known', () => {
  const said = (change: Partial<Admission>): string[] => {
    const pension: Admission = { rule: 'open', basis: 'own', from: null, until: null, confidence: 0.9, sources: [SOURCE], ...change }
    return admissionLines(context({ policy: policyWith({ admission: { pension, medical: null } }) })).map(({ text }) => text.zh)
  }
  it.each<[what: string, change: Partial<Admission>, line: string | undefined]>([
    ['open', {}, '养老：外地户口也可以，凭身份证明。'],
    ['open, papers not known', { rule: 'open-papers-unknown' }, '养老：外地户口也可以，要带什么先问清楚。'],
    ['with a permit', { rule: 'residence-permit' }, '养老：外地户口要有这里的居住证。'],
    ['registered as employed', { rule: 'employment-registration' }, '养老：外地户口要先在这里办就业登记。'],
    ['local hukou', { rule: 'local-hukou-only' }, '养老：查到的规定只收本地户口，去之前再问一次。'],
    ['a condition of its own', { rule: 'other-condition', note: words('满一年。') }, '养老：满一年。'],
    ['a condition without words', { rule: 'other-condition' }, undefined],
    ['not known', { rule: 'unknown' }, undefined],
    ['trusted just enough', { confidence: 0.5 }, '养老：外地户口也可以，凭身份证明。'],
    ['trusted too little', { confidence: 0.49 }, undefined],
    ['without a source', { sources: [] }, undefined],
    ['by the province', { basis: 'province' }, '养老：外地户口也可以，凭身份证明。'],
    ['by the ministry alone', { basis: 'national' }, '养老：外地户口通常也可以，要带什么先打12333。'],
    ['by a list', { basis: 'list', rule: 'residence-permit' }, '养老：外地户口通常也可以，要带什么先打12333。'],
    ['by nothing', { basis: 'none' }, '养老：外地户口通常也可以，要带什么先打12333。'],
  ])('%s', (_, change, line) => expect(said(change)[0]).toBe(line))

  it('medical has its own line and hotline, and a place that is not known has none', () => {
    const medical: Admission = { rule: 'open', basis: 'none', from: null, until: null, confidence: 0.9, sources: [SOURCE] }
    const policy = policyWith({ admission: { pension: null, medical } })
    expect(admissionLines(context({ policy })).map(({ text }) => text.zh)).toEqual(['医疗：外地户口通常也可以，要带什么先打12393。'])
    expect(admissionLines(context({ sighting: sighting('register', null) }))).toEqual([])
  })
})

it('names where it is done: at most four ways, each with its site, none that is trusted too little', () => {
  const way = (name: string, host: string | null, confidence: number) => ({ name: words(name), host, confidence, sources: [SOURCE] })
  const channels = [
    way('a', null, 0.5),
    way('b', 'b.gov.cn', 0.9),
    way('no', null, 0.49),
    way('c', null, 1),
    way('d', null, 1),
    way('e', null, 1),
  ]
  const found = channelLines(context({ policy: policyWith({ channels }) }))
  expect(found.map(({ text }) => text.zh)).toEqual(['a', 'b（b.gov.cn）', 'c', 'd'])
  expect(found[1]?.text.en).toBe('b (b.gov.cn)')
  expect(found[0]?.basis).toMatchObject([{ rule: null, source: { id: SOURCE }, status: 'in-force' }])
})

describe('a date of the person’s own', () => {
  const deadline = (date: string | null, more: Partial<Deadline> = {}): Deadline => ({
    id: 'first-payment',
    date,
    who: 'worker',
    kind: 'do-by',
    rule: 'PE-01',
    bound: 'exact',
    title: words('缴费'),
    note: null,
    ...more,
  })
  const texts = (deadlines: Partial<Record<Deadline['id'], Deadline>>, plan: Plan | null = null) =>
    datesOf({ ...context(), plan, deadline: (id) => deadlines[id] ?? null }, [
      'first-payment',
      'medical-grace-ends',
      'medical-cover-ends',
    ]).map(({ text }) => text.zh)
  it.each<[what: string, of: Deadline, text: string | undefined]>([
    ['exact', deadline('2026-11-30'), '缴费'],
    ['usual', deadline('2026-11-30', { bound: 'usual' }), '缴费（通常，以当地为准）'],
    ['at the latest', deadline('2026-11-30', { bound: 'at-latest' }), '缴费（最晚）'],
    ['today', deadline(TODAY), '缴费'],
    ['yesterday', deadline('2026-11-20'), '缴费（已过）'],
    ['yesterday, of what opens', deadline('2026-11-20', { kind: 'opens' }), '缴费，现在就能办'],
    ['tomorrow, of what opens', deadline('2026-11-22', { kind: 'opens' }), '缴费'],
    ['usual and past', deadline('2026-11-20', { bound: 'usual' }), '缴费（通常，以当地为准）（已过）'],
    ['not known', deadline(null), undefined],
  ])('%s', (_, of, text) => expect(texts({ 'first-payment': of })[0]).toBe(text))

  it('stands by its day, whatever the order asked for', () => {
    const of = {
      'first-payment': deadline('2026-12-03'),
      'medical-grace-ends': deadline('2026-12-01', { title: words('医保') }),
      'medical-cover-ends': deadline('2026-12-02', { title: words('待遇') }),
    }
    expect(texts(of)).toEqual(['医保', '待遇', '缴费'])
  })
  it('a first payment is held off where the plan has no such step, and nothing else is', () => {
    const of = { 'first-payment': deadline('2026-12-03'), 'medical-grace-ends': deadline('2026-12-01', { title: words('医保') }) }
    const plan = (...ids: string[]) => ({ steps: ids.map((id) => ({ id })) }) as unknown as Plan
    expect(texts(of, plan('other'))).toEqual(['医保'])
    expect(texts(of, plan('other', 'first-payment'))).toEqual(['医保', '缴费'])
    expect(texts(of, null)).toEqual(['医保', '缴费'])
  })
})

describe('what it costs', () => {
  const use = (status: FigureUse['status']): FigureUse => ({
    kind: 'pension-base-lower',
    value: 7546,
    unit: 'yuan/month',
    place: '310000',
    period: { from: '2026-07', until: '2027-07' },
    status,
    confidence: 0.9,
    trust: 'official',
    sources: [{ id: SOURCE, title: '通知', number: null, url: null }],
  })
  const part = (insurance: CostPart['insurance'], fen: number, more: Partial<CostPart> = {}): CostPart => ({
    insurance,
    base: 7546,
    rate: 0.2,
    fen,
    trace: { rules: ['PE-01'] } as unknown as CostPart['trace'],
    figures: [use('in-force')],
    ...more,
  })
  const monthly = (lowest: CostPart[], chosen: CostPart[] | null = null): MonthlyCost => {
    const cost = (parts: CostPart[]) => ({ fen: parts.reduce((sum, { fen }) => sum + fen, 0), parts })
    return {
      status: 'in-force',
      lowest: cost(lowest),
      highest: null,
      chosen: chosen && cost(chosen),
      subsidy: null,
      every: [],
      told: { averageWage: null, accountRate: null },
    }
  }
  const whole = [part('pension', 150_920), part('medical', 75_460, { rate: 0.1 })]

  it('is one sum where all of it is known, with how it comes about', () => {
    const costs = costsOf(context(), monthly(whole), 'lowest')
    expect(costs).toMatchObject({
      totalFen: 226_380,
      sum: { zh: '¥2,263.80', en: '¥2,263.80' },
      missing: [],
      title: { zh: '按最低档，每月' },
    })
    expect(costs?.lines.map(({ label, derivation }) => `${label.zh} ${derivation.zh}`)).toEqual(['养老 7,546 × 20%', '医疗 7,546 × 10%'])
    // The figure and the rule, each once.
    expect(costs?.lines[0]?.basis.map(({ rule, source }) => rule ?? source.id)).toEqual([SOURCE, 'PE-01'])
  })
  it.each<[what: string, parts: CostPart[], zh: string, en: string, ask: string[]]>([
    [
      'medical',
      [part('pension', 150_920)],
      '养老 ¥1,509.20 ＋ 医疗 ？',
      'Pension ¥1,509.20 + Medical ?',
      ['医疗每月多少这里还不知道，打 12393 问。'],
    ],
    [
      'pension',
      [part('medical', 75_460)],
      '医疗 ¥754.60 ＋ 养老 ？',
      'Medical ¥754.60 + Pension ?',
      ['养老每月多少这里还不知道，打 12333 问。'],
    ],
    [
      'both',
      [],
      '养老 ？ ＋ 医疗 ？',
      'Pension ? + Medical ?',
      ['养老每月多少这里还不知道，打 12333 问。', '医疗每月多少这里还不知道，打 12393 问。'],
    ],
  ])('is no sum where %s is not known', (_, parts, zh, en, ask) => {
    const costs = costsOf(context(), monthly(parts), 'lowest')
    expect(costs?.sum).toEqual({ zh, en })
    expect(costs?.missing.map((each) => each.zh)).toEqual(ask)
  })
  it.each<[what: string, more: Partial<CostPart>]>([
    ['without a base', { base: null }],
    ['without a rate', { rate: null }],
  ])('%s is a fixed sum', (_, more) =>
    expect(costsOf(context(), monthly([part('medical', 1, more)]), 'lowest')?.lines[0]?.derivation).toEqual({
      zh: '每月固定金额',
      en: 'fixed sum a month',
    }),
  )
  it('a part is run out as soon as one of its figures is', () => {
    const status = (...figures: FigureUse[]) => costsOf(context(), monthly([part('pension', 1, { figures })]), 'lowest')?.lines[0]?.status
    expect(status(use('in-force'), use('in-force'))).toBe('in-force')
    expect(status(use('in-force'), use('expired'))).toBe('expired')
  })
  it('is that of the base one chose only where one did, and none where nothing is known', () => {
    expect(costsOf(context(), monthly(whole), 'chosen')).toBeNull()
    expect(costsOf(context(), monthly(whole, [part('pension', 5)]), 'chosen')).toMatchObject({
      totalFen: 5,
      title: { zh: '按你选的基数，每月' },
    })
    expect(costsOf(context(), null, 'lowest')).toBeNull()
    expect(costsOf(context(), undefined, 'lowest')).toBeNull()
  })
})

describe('which facts would settle it', () => {
  it.each<[needs: Parameters<typeof settles>[0], zh: string | undefined]>([
    [[], undefined],
    [['sex'], '补上“性别”，就能判断。'],
    [['sex', 'sex', 'exit'], '补上“性别”、“怎么离职的”，就能判断。'],
    [['sex', 'exit', 'wage', 'next'], '补上“性别”、“怎么离职的”、“离职前工资”，就能判断。'],
  ])('of %j: %s', (needs, zh) => expect(settles(needs)?.zh).toBe(zh))
})

describe('the confirmed way to an office', () => {
  const register = registerOf([
    ['310000', '上海市', 'Shanghai'],
    ['990000', '某省', 'Somewhere'],
  ] as unknown as Parameters<typeof registerOf>[0])
  it.each([
    ['hpf', '12329'],
    ['nhsa', '12393'],
    ['hrss', '12333'],
  ] as const)('%s of no known place is rung at %s', (office, phone) =>
    expect(gateTo(office, null, before2027, register)).toMatchObject({ office, place: null, door: { phone, host: null } }),
  )
  it('of a place with a site is that site', () => {
    const { place, door } = gateTo('hrss', '310000', before2027, register)
    expect(place).toEqual({ zh: '上海', en: 'Shanghai' })
    expect(door).toMatchObject({ phone: null, host: expect.stringMatching(/\.gov\.cn$/) })
    expect(door.id).toBe(door.host)
  })
  it.each([
    ['990000', { en: 'Somewhere' }],
    ['880000', null],
  ])('of a place without one (%s) is the hotline', (code, place) => {
    const gate = gateTo('nhsa', code, { ...before2027, portals: [] }, register)
    expect(gate.door.phone).toBe('12393')
    if (place === null) expect(gate.place).toBeNull()
    else expect(gate.place).toMatchObject(place)
  })
})

it.each<[kind: PageKind, numbers: string[]]>([
  ['pay', ['12366', '12333']],
  ['medical', ['12393']],
  ['provident-fund', ['12329']],
  ['portal', ['12333', '12393', '12366']],
])('a page of kind %s is asked about at %j', (kind, numbers) => expect(hotlinesFor(kind).map(({ number }) => number)).toEqual(numbers))

describe('the verdict on a way', () => {
  const scheme = (insurance: Scheme['insurance'], verdict: Scheme['verdict'], more: Partial<Scheme> = {}): Scheme => ({
    insurance,
    verdict,
    rule: 'PE-01',
    reason: words(`${insurance} ${verdict}`),
    needs: [],
    sources: [],
    ...more,
  })
  const way = (verdict: Route['verdict'], more: Partial<Route> = {}): Route =>
    ({ id: 'flexible', verdict, needs: [], reasons: [], documents: [], steps: [], channels: [], schemes: [], ...more }) as unknown as Route
  const TITLES = { yes: words('Y'), no: words('N'), depends: words('D'), unknown: words('U') }
  const first = { rule: 'PE-01', ...words('first') }

  it.each<[what: string, route: Route, title: string, reason: string]>([
    ['open: its own reason', way('yes', { reasons: [first], schemes: [scheme('pension', 'yes')] }), 'Y', 'first'],
    ['open, without one: that of the insurance', way('yes', { schemes: [scheme('pension', 'yes')] }), 'Y', 'pension yes'],
    [
      'open in both',
      way('yes', { reasons: [first], schemes: [scheme('pension', 'yes'), scheme('medical', 'yes')] }),
      'Y',
      '养老、医疗都可以。first',
    ],
    [
      'closed: what stands in the way',
      way('no', { reasons: [first], schemes: [scheme('pension', 'yes'), scheme('medical', 'no')] }),
      'N',
      'medical no',
    ],
    ['not sure, in no insurance', way('depends', { reasons: [first], schemes: [scheme('pension', 'yes')] }), 'D', 'first'],
    ['without any words', way('unknown'), 'U', ''],
  ])('%s', (_, route, title, reason) =>
    expect(verdictOf(context(), route, TITLES)).toMatchObject({ verdict: route.verdict, title: { zh: title }, reason: { zh: reason } }),
  )
  it.each<[verdict: Route['verdict'], asks: string | null]>([
    ['yes', null],
    ['no', null],
    ['depends', '补上“性别”、“离职前工资”，就能判断。'],
    ['unknown', '补上“性别”、“离职前工资”，就能判断。'],
  ])('%s asks for %s', (verdict, asks) => {
    const route = way(verdict, { needs: ['sex'], schemes: [scheme('pension', verdict, { needs: ['wage'] })] })
    expect(verdictOf(context(), route, TITLES)?.settles?.zh ?? null).toBe(asks)
  })
  it('rests on the place’s own text, then on the first reason and each insurance’s rule, each once', () => {
    const sources = [SOURCE, ...SHANGHAI.figures.flatMap((each) => each.sources)].map((id) => ({ id, title: '', number: null, url: null }))
    const route = way('yes', { reasons: [first, { rule: 'ME-01', ...words('x') }], schemes: [scheme('pension', 'yes', { sources })] })
    const basis = verdictOf(context(), route, TITLES)?.basis ?? []
    expect(basis[0]?.source.id).toBe(SOURCE)
    expect(basis.filter(({ rule }) => rule !== null).map(({ rule }) => rule)).toEqual(['PE-01'])
    expect(verdictOf(context(), null, TITLES)).toBeNull()
  })
  it.each<[verdict: Scheme['verdict'], zh: string, tone: string]>([
    ['yes', '养老：可以。pension yes', 'good'],
    ['no', '养老：不可以。pension no', 'stop'],
    ['depends', '养老：看情况。pension depends', 'soon'],
    ['unknown', '养老：还不清楚。pension unknown', 'soon'],
  ])('an insurance that is %s has its own line', (verdict, zh, tone) =>
    expect(schemeLines(context(), [scheme('pension', verdict)])).toMatchObject([{ text: { zh }, tone, basis: [{ rule: 'PE-01' }] }]),
  )
})

describe('what the plan puts first, on each kind of page', () => {
  const door = { id: 'call:12333', name: words('打 12333'), host: null, phone: '12333' }
  const plan = (id: LeadId, ...doors: (typeof door)[]): Plan =>
    ({ lead: { id, title: words(id), why: words('why'), do: doors, rules: [] }, steps: [] }) as unknown as Plan
  it.each<[lead: LeadId, kind: PageKind, here: boolean, first: boolean]>([
    ['claim-benefit', 'unemployment', true, false],
    ['claim-benefit', 'register', false, true],
    ['claim-benefit', 'pay', false, true],
    ['claim-benefit', 'medical', false, false],
    ['enrol-flexible', 'register', true, false],
    ['enrol-flexible', 'pay', true, false],
    ['enrol-flexible', 'unemployment', false, false],
    ['renew-medical', 'medical', true, false],
    ['switch-resident', 'medical', true, false],
    ['switch-resident', 'register', false, false],
    ['apply-pension', 'pension', true, false],
    ['apply-pension', 'unemployment', false, true],
    ['start-new-job', 'unemployment', false, true],
    ['correct-exit-record', 'unemployment', false, true],
    ['move-accounts', 'transfer', true, false],
    ['nothing-due', 'pay', false, false],
  ])('%s on a %s page: done here %s, before what the page is for %s', (lead, kind, here, first) =>
    expect(leadOn(plan(lead, door), kind)).toMatchObject({ here, first, door: here ? null : door }),
  )
  it('has no door where the plan names none, and is nothing without a plan', () => {
    expect(leadOn(plan('nothing-due'), 'pay')?.door).toBeNull()
    expect(leadOn(null, 'pay')).toBeNull()
  })
  it.each<[what: string, first: boolean, verdict: Route['verdict'] | null, forWhom: 'person' | 'employer', zh: string]>([
    ['what comes first', true, 'yes', 'person', '页 · 先别办'],
    ['the same without a verdict', true, null, 'person', '页 · 先别办'],
    ['a door that is shut anyway', true, 'no', 'person', '页 · 不行'],
    ['nothing before it', false, 'yes', 'person', '页 · 不行'],
    ['a page for employers', true, 'yes', 'employer', '页 · 给单位办的'],
  ])('the pill says %s', (_, first, verdict, forWhom, zh) => {
    const of = {
      title: words('页'),
      pill: words('页 · 不行'),
      lead: { first },
      verdict: verdict === null ? null : { verdict },
      sighting: sighting('register', '310000', { for: forWhom }),
    }
    expect(pillOn(of as unknown as Parameters<typeof pillOn>[0]).zh).toBe(zh)
  })
})

describe('what a place is called', () => {
  it.each<[code: string, zh: string | null]>([
    ['000000', '全国'],
    ['310000', '上海市'],
    ['310115', '上海市'],
    ['440100', '广州市'],
    ['620400', '甘肃省'],
    ['990000', null],
  ])('%s: %s', (code, zh) => expect(nameOf(before2027, code)?.zh ?? null).toBe(zh))
})

describe('what is not known and matters on a page', () => {
  type Gap = Place['gaps'][number]
  const gap = (zh: string, ask: Gap['ask'], until: string | null = null, topic = 'x'): Gap => ({
    topic,
    from: null,
    until,
    statement: words(zh),
    ask,
  })
  const told = (kind: PageKind, gaps: Gap[], change: Partial<Place> = {}) =>
    brief({ sighting: sighting(kind), assessment: null, policy: policyWith({ gaps, ...change }), today: TODAY }).unknowns.map(
      ({ text }) => text.zh,
    )
  const each = [gap('社', '12333'), gap('医', '12393'), gap('税', '12366'), gap('金', '12329')]
  it.each<[kind: PageKind, zh: string[]]>([
    ['register', ['社', '医']],
    ['pay', ['社', '医', '税']],
    ['medical', ['医']],
    ['provident-fund', ['金']],
    ['query', []],
    ['login', []],
  ])('%s: %j', (kind, zh) => expect(told(kind, each)).toEqual(zh))
  it('is at most three things, and none that ended', () => {
    expect(
      told(
        'medical',
        ['1', '2', '3', '4'].map((zh) => gap(zh, '12393')),
      ),
    ).toEqual(['1', '2', '3'])
    expect(told('medical', [gap('止', '12393', TODAY), gap('明', '12393', '2026-11-22')])).toEqual(['明'])
  })
  it('is what the answer of a person leaves open, where there is one', () => {
    const assessment = { ...assess(PERSON, before2027, TODAY), unknowns: [{ text: words('问'), ask: '12393' }] } satisfies Assessment
    const briefing = brief({ sighting: sighting('medical'), assessment, policy: policyWith({ gaps: each }), today: TODAY })
    expect(briefing.unknowns.map(({ text }) => text.zh)).toEqual(['问'])
  })
  it('a hole in the nation’s rule on gaps is none where the place has its own', () => {
    const nation = before2027.places.get('000000')!
    const hole = gap('全国没有统一', '12393', null, 'medical-gap')
    const places = (medicalGap: Place['medicalGap']) =>
      new Map([...before2027.places, ['000000', { ...nation, gaps: [hole] }], ['310000', { ...SHANGHAI, medicalGap, gaps: [hole] }]])
    const of = (medicalGap: Place['medicalGap']) =>
      brief({ sighting: sighting('medical'), assessment: null, policy: { ...before2027, places: places(medicalGap) }, today: TODAY })
        .unknowns.length
    expect([of([]), of(SHANGHAI.medicalGap)]).toEqual([1, 0])
  })
})

describe('a term', () => {
  const base = (change: Partial<Place>, place: string | null = '310000') =>
    termsFor(context({ policy: policyWith(change), sighting: sighting('register', place) })).find(({ term }) => term === '缴费基数')
      ?.meaning.zh
  const limits = (lower: string | null, upper: string | null) =>
    [['pension-base-lower', 7000, lower] as const, ['pension-base-upper', 8000, upper] as const].flatMap(([kind, value, until]) =>
      until === null ? [] : [{ ...SHANGHAI.figures[0]!, kind, value, unit: 'yuan/month' as const, from: '2026-01', until }],
    )
  it.each<[what: string, lower: string | null, upper: string | null, said: RegExp]>([
    ['both in force', '2027-01', '2027-01', /上海市养老基数现在是 7,000 – 8,000 元\/月。$/],
    ['the lower run out', '2026-11', '2027-01', /上海市养老基数上一期是 7,000 – 8,000/],
    ['the upper run out', '2027-01', '2026-11', /上海市养老基数上一期是 7,000 – 8,000/],
    ['the lower not known', null, '2027-01', /自己选。$/],
    ['the upper not known', '2027-01', null, /自己选。$/],
  ])('comes with the limits of the place: %s', (_, lower, upper, said) =>
    expect(base({ figures: limits(lower, upper), notPooled: ['pension-base-lower', 'pension-base-upper'] })).toMatch(said),
  )
  it('is explained without them where the place is not known, and other terms always', () => {
    expect(base({}, null)).toMatch(/自己选。$/)
    const all = termsFor(context())
    expect(all.filter(({ meaning }) => meaning.zh.includes('养老基数')).map(({ term }) => term)).toEqual(['缴费基数', '缴费档次'])
  })
  it('is left out where its rule may not be shown', () =>
    expect(termsFor(context({ policy: { ...before2027, rules: new Map() } }))).toEqual([]))
})

describe('a rule that only the answer carries along', () => {
  const carried = (confidence: number, from: string | null = null, until: string | null = null) => {
    const source = { id: 's', title: '某规定', number: null, url: null }
    const rules = { 'XX-99': { statement: words('某规定'), article: '第一条', source, confidence, from, until } }
    return ruleBasis({ ...before2027, rules: new Map() }, { rules } as unknown as Assessment, 'XX-99', null, TODAY)
  }
  it('is shown from the bar on, with its time', () => {
    expect(carried(0.49)).toBeNull()
    expect(carried(0.5)).toMatchObject({ rule: 'XX-99', article: '第一条', source: { title: '某规定' }, status: 'in-force', period: null })
    expect(carried(0.9, null, TODAY)?.status).toBe('expired')
    expect(carried(0.9, '2026-11-22')?.status).toBe('not-yet')
  })
})
