import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import type { Assessment, CostPart, Deadline, MonthlyCost, Route, Scheme } from '../../../src/advisor/assessment.ts'
import { admissionLines } from '../../../src/briefing/admission.ts'
import { ruleBasis } from '../../../src/briefing/basis.ts'
import { brief } from '../../../src/briefing/brief.ts'
import { channelLines } from '../../../src/briefing/channels.ts'
import { briefingContext, type BriefingInput, type Context } from '../../../src/briefing/context.ts'
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
import type { Admission, Place, Rule } from '../../../src/policy/schema.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { before2027 } from '../../setup/before2027.ts'
import { figure, printed, sighting, TODAY } from './sample.ts'
import { LET_GO } from '../../fixtures/letGo.ts'
import { ownFigure } from '../../fixtures/policy.ts'

/* Each part of a note by itself: what is said of a value that is there, just there, or missing. */

const SHANGHAI = before2027.places.get('310000')!
const SOURCE = SHANGHAI.figures[0]!.sources[0]!
/** The law with another entry for Shanghai. */
const policyWith = (change: Partial<Place>): Policy => ({
  ...before2027,
  places: new Map([...before2027.places, ['310000', { ...SHANGHAI, ...change }]]),
})
const context = (given: Partial<BriefingInput> = {}): Context =>
  briefingContext({ sighting: sighting('register'), assessment: null, policy: before2027, today: TODAY, ...given })
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
    ({ lead: { id, title: words(id), why: words('why'), do: doors, rules: [] }, facts: [], steps: [] }) as unknown as Plan
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
    const assessment = { ...assess(LET_GO, before2027, TODAY), unknowns: [{ text: words('问'), ask: '12393' }] } satisfies Assessment
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

/** What holds for a person, with parts of it put in their place. */
type Change = (a: Assessment) => Partial<Assessment>
const answered = (change: Change = () => ({}), facts: Partial<Profile> = {}): Assessment => {
  const a = assess({ ...LET_GO, ...facts }, before2027, TODAY)
  return { ...a, ...change(a) }
}
const flexible =
  (change: Partial<Route>): Change =>
  ({ routes }) => ({ routes: routes.map((route) => (route.id === 'flexible' ? { ...route, ...change } : route)) })
/** The note on a page, for a person or, with null, for anybody. */
const note = (kind: PageKind, change: Change | null = () => ({}), given: Partial<BriefingInput> = {}) =>
  brief({ sighting: sighting(kind), assessment: change && answered(change), policy: before2027, today: TODAY, ...given })
const section = (of: ReturnType<typeof note>, en: string) => of.sections.find(({ title }) => title.en === en)
const linesIn = (of: ReturnType<typeof note>, en: string): string[] => (section(of, en)?.lines ?? []).map(({ text }) => text.zh)

describe('what a statement may rest on', () => {
  const rule = (id: string, from: string | null, until: string | null): Rule =>
    ({
      id,
      place: '000000',
      topic: 'arbitration',
      statement: words(id),
      from,
      until,
      source: SOURCE,
      article: null,
      evidence: 'statute-text-read',
      confidence: 0.9,
      params: {},
    }) as unknown as Rule
  const law = [rule('NOW', null, null), rule('OVER', null, TODAY), rule('LATER', '2026-11-22', null)]
  const c = () => context({ policy: { ...before2027, rules: new Map(law.map((one) => [one.id, one])) } })
  it.each<[ids: string[], rests: string[] | null]>([
    [['NOW'], ['NOW']],
    [['NOW', 'NOW'], ['NOW']],
    [['OVER', 'NOW', 'LATER'], ['NOW']],
    [['OVER'], null],
    [['LATER'], null],
    [['NONE'], null],
    [[], null],
  ])('a fact of the rules %j rests on %j', (ids, rests) =>
    expect(
      c()
        .fact(words('x'), ids)
        ?.basis.map((one) => one.rule) ?? null,
    ).toEqual(rests),
  )
  it('a line of the law is the place’s own before the nation’s, with the others told; none where there is no rule', () => {
    const own = { ...rule('OWN', null, null), place: '310000' }
    const local = context({ policy: { ...before2027, rules: new Map([...law, own].map((one) => [one.id, one])) } })
    const said = (...args: [string[]?, (string | null)?]) => local.law('arbitration', (_, one) => words(one.id), ...args)
    expect([said()?.text.zh, said()?.basis.map((one) => one.rule)]).toEqual(['OWN', ['OWN']])
    expect(said(['NOW'])?.basis.map((one) => one.rule)).toEqual(['OWN', 'NOW'])
    expect(said([], null)?.text.zh).toBe('NOW')
    expect(local.law('basic-pension', () => words('x'))).toBeNull()
    expect(local.rules('arbitration').map(({ id }) => id)).toEqual(['OWN', 'NOW'])
    expect(context({ sighting: sighting('register', null) }).rules('arbitration')).toEqual([])
  })
  it.each<[what: string, kind: PageKind | null, place: string | null, known: boolean]>([
    ['a page to enrol', 'register', '310000', true],
    ['a page to pay', 'pay', '310000', true],
    ['a guide', 'guide', '310000', true],
    ['a page to look things up', 'query', '310000', false],
    ['a page of no known kind', null, '310000', false],
    ['a page of the nation', 'pay', '000000', false],
    ['a page of no known place', 'pay', null, false],
    ['a page of no known province', 'pay', '990000', false],
  ])('what it costs anybody is worked out for %s in the place: %s', (_, kind, place, known) =>
    expect(context({ sighting: sighting(kind, place) }).monthly !== null).toBe(known),
  )
})

describe('the pill of a page', () => {
  const gap =
    (graceEnds: string | null): Change =>
    ({ medicalGap }) => ({ medicalGap: { ...medicalGap, graceEnds } })
  const short =
    (monthsShort: number | null): Change =>
    ({ retirement }) => ({ retirement: { ...retirement!, monthsShort } as Assessment['retirement'] })
  const benefit =
    (change: Partial<Assessment['unemployment']>): Change =>
    ({ unemployment }) => ({ unemployment: { ...unemployment, ...change } })
  it.each<[what: string, kind: PageKind, zh: string, change: Change | null]>([
    ['cover to be continued', 'medical', '医保 · 11月22日前续上', gap('2026-11-22')],
    ['on the last day', 'medical', '医保 · 11月21日前续上', gap(TODAY)],
    ['the day after', 'medical', '医保 · 续保期已过', gap('2026-11-20')],
    ['no day known', 'medical', '医保', gap(null)],
    ['nobody known', 'medical', '医保', null],
    ['months short', 'pension', '养老保险 · 最低年限还差1个月', short(1)],
    ['months enough', 'pension', '养老保险 · 最低年限已够', short(0)],
    ['months not known', 'pension', '养老保险 · 断缴不清零', short(null)],
    ['nobody known', 'pension', '养老保险 · 断缴不清零', null],
    ['benefit due', 'unemployment', '失业登记与失业金 · 你可以领', benefit({ eligible: 'yes' })],
    ['benefit not due', 'unemployment', '失业登记与失业金 · 按现在知道的领不到', benefit({ eligible: 'no' })],
    ['benefit not sure', 'unemployment', '失业登记与失业金 · 还不能确定', benefit({ eligible: 'unknown', needs: ['months.unemployment'] })],
    ['the exit not known', 'unemployment', '失业登记与失业金 · 看离职原因', benefit({ eligible: 'unknown', needs: ['exit'] })],
    ['nobody known', 'unemployment', '失业登记与失业金', null],
    ['open', 'register', '灵活就业参保登记 · 你可以办', flexible({ verdict: 'yes' })],
    ['closed', 'register', '灵活就业参保登记 · 这里办不了', flexible({ verdict: 'no' })],
    ['not sure', 'register', '灵活就业参保登记 · 要看情况', flexible({ verdict: 'depends' })],
    ['nobody known', 'register', '灵活就业参保登记 · 要带什么、多少钱', null],
    ['the least of anybody', 'pay', '自己缴社保费 · 最低每月 ¥2,263.80', null],
    ['closed', 'pay', '自己缴社保费 · 这里办不了', flexible({ verdict: 'no' })],
    ['no amount known', 'pay', '自己缴社保费', flexible({ verdict: 'yes', monthly: null })],
  ])('says, %s, on a %s page: %s', (_, kind, zh, change) => expect(note(kind, change).pill.zh).toBe(zh))

  it.each<[what: string, base: Profile['base'], zh: RegExp]>([
    ['of a base one chose', { pension: 10_000, medical: 10_000 }, /· 每月 ¥3,000\.00$/],
    ['the least, where none was chosen', null, /· 最低每月 ¥2,263\.80$/],
  ])('on a page to pay says the sum %s', (_, base, zh) =>
    expect(note('pay', null, { assessment: answered(() => ({}), { base }) }).pill.zh).toMatch(zh),
  )
  it('and no sum where one insurance’s is not known', () => {
    const { routes } = answered()
    const monthly = routes.find(({ id }) => id === 'flexible')!.monthly!
    const parts = monthly.lowest.parts.filter(({ insurance }) => insurance === 'pension')
    const made = note('pay', flexible({ verdict: 'yes', monthly: { ...monthly, lowest: { fen: 150_920, parts } } }))
    expect(made.pill.zh).toBe('自己缴社保费 · 每月 养老 ¥1,509.20 ＋ 医疗 ？')
    expect(made.voucher?.parts).toEqual([
      { insurance: 'pension', fen: 150_920 },
      { insurance: 'medical', fen: null },
    ])
  })

  const of = (...figures: ReturnType<typeof figure>[]) => note('policy', null, { sighting: sighting('policy', '310000', { figures }) })
  const [same, newer, older, differs, unknown] = [
    figure(7546, 37731, '2026-07'),
    figure(7990, 39950, '2027-07'),
    figure(7460, 37302, '2025-07'),
    figure(7000, 37731, '2026-07'),
    figure(5000, 6000, '2026-07', { insurance: 'injury' }),
  ]
  it.each<[what: string, figures: (typeof same)[], zh: string]>([
    ['the same', [same], '数字已收录'],
    ['older', [older], '数字已收录'],
    ['newer', [newer], '有新数字'],
    ['other', [differs], '有新数字'],
    ['not known yet', [unknown], '有新数字'],
    ['the same and newer', [same, newer], '有新数字'],
  ])('of a notice with figures that are %s', (_, figures, zh) => expect(of(...figures).pill.zh).toBe(`政策通知 · ${zh}`))
})

describe('the papers of a page', () => {
  it.each<[kind: PageKind, what: string, ids: string[], change: Change | null, given?: Partial<BriefingInput>]>([
    ['register', 'of the person’s way', ['passport'], flexible({ documents: ['passport'] })],
    ['register', 'of the place, for anybody', ['photo'], null, { policy: policyWith({ documents: ['photo'] }) }],
    ['register', 'an identity card, where the place is not known', ['id-card'], null, { sighting: sighting('register', null) }],
    ['guide', 'of the person’s way', ['passport'], flexible({ documents: ['passport'] })],
    ['guide', 'of the place, for anybody', ['photo'], null, { policy: policyWith({ documents: ['photo'] }) }],
    ['guide', 'an identity card, where the place is not known', ['id-card'], null, { sighting: sighting('guide', null) }],
    ['transfer', 'card and certificate, for anybody', ['id-or-social-card', 'payment-certificate'], null],
    [
      'transfer',
      'of the person’s way',
      ['passport'],
      ({ routes }) => ({ routes: routes.map((one) => (one.id === 'transfer' ? { ...one, documents: ['passport'] } : one)) }),
    ],
    [
      'transfer',
      'card and certificate, where the way names none',
      ['id-or-social-card', 'payment-certificate'],
      ({ routes }) => ({ routes: routes.map((one) => (one.id === 'transfer' ? { ...one, documents: [] } : one)) }),
    ],
    ['query', 'none', [], null],
  ])('%s: %s', (kind, _, ids, change, given) => expect(note(kind, change, given).documents.map(({ id }) => id)).toEqual(ids))
})

describe('benefit on its page', () => {
  const benefit =
    (change: Partial<Assessment['unemployment']>): Change =>
    ({ unemployment }) => ({ unemployment: { ...unemployment, ...change } })
  const reason = (rule: string) => ({ rule, ...words(rule) })
  it.each<[what: string, asks: boolean, rule: string, person: Profile['person'], eligible: 'yes' | 'no' | 'unknown']>([
    ['a mainlander whose right is open', true, 'UI-01', 'mainland', 'unknown'],
    ['somebody of whom that is not known', true, 'UI-01', null, 'unknown'],
    ['a foreigner, for whom the rules leave it open', false, 'UI-01', 'foreign', 'unknown'],
    ['somebody of age, for whom they do too (UI-15)', false, 'UI-15', 'mainland', 'unknown'],
    ['who is due it', false, 'UI-01', 'mainland', 'yes'],
    ['who is not', false, 'UI-01', 'mainland', 'no'],
  ])('asks %s for the months: %s', (_, asks, rule, person, eligible) => {
    const made = note('unemployment', benefit({ eligible, needs: ['months.unemployment'], reasons: [reason(rule)] }), { person })
    expect(made.verdict?.settles?.zh ?? null).toBe(asks ? '补上“失业保险累计月数”，就能判断。' : null)
  })
  it('without any reason has no words for one, and asks all the same', () => {
    const made = note('unemployment', benefit({ eligible: 'unknown', needs: ['exit'], reasons: [] }))
    expect(made.verdict).toMatchObject({ reason: { zh: '', en: '' }, settles: { zh: '补上“怎么离职的”，就能判断。' } })
  })
  it.each<[what: string, change: Partial<Assessment['unemployment']>, first: string[], ceilings: boolean]>([
    [
      'due: the first reason is the verdict, the others follow',
      { eligible: 'yes', needs: [], months: { value: 10, bound: 'exact' } },
      ['UI-05'],
      false,
    ],
    ['open: all reasons', { eligible: 'unknown', needs: ['exit'], months: { value: 10, bound: 'exact' } }, ['UI-01', 'UI-05'], false],
    ['open, months not known: the ceilings too', { eligible: 'unknown', needs: ['exit'], months: null }, ['UI-01', 'UI-05'], true],
    ['not due, months not known: no ceilings', { eligible: 'no', needs: [], months: null }, ['UI-05'], false],
  ])('how much, %s', (_, change, first, ceilings) => {
    const lines = linesIn(note('unemployment', benefit({ ...change, reasons: [reason('UI-01'), reason('UI-05')] })), 'How much')
    expect(lines.slice(0, first.length)).toEqual(first)
    expect(lines.some((line) => line.startsWith('全国上限'))).toBe(ceilings)
  })
  it('not due: registration is free, and nothing of drawing it', () => {
    const made = note('unemployment', benefit({ eligible: 'no' }))
    expect(linesIn(made, 'How')).toEqual(['失业登记免费。'])
    expect(section(made, 'While you draw it')).toBeUndefined()
  })
})

describe('other pages', () => {
  it('of medical insurance tell the nation’s frame only where the place’s own rule is not known', () => {
    const bound =
      (of: 'exact' | 'usual'): Change =>
      ({ medicalGap }) => ({ medicalGap: { ...medicalGap, bound: of } })
    expect(linesIn(note('medical', bound('exact')), 'The money in the account')).toHaveLength(1)
    expect(linesIn(note('medical', bound('usual')), 'If there is a gap').length).toBeGreaterThan(2)
    expect(linesIn(note('medical', null), 'If there is a gap').length).toBeGreaterThan(2)
  })
  it('of medical insurance tell of the residents’ scheme what is the person’s own, and nothing of its pension', () => {
    const reasons = ['ME-10', 'PE-25'].map((rule) => ({ rule, ...words(rule) }))
    const resident =
      (given: typeof reasons): Change =>
      ({ routes }) => ({ routes: routes.map((one) => (one.id === 'resident' ? { ...one, reasons: given } : one)) })
    const told = (change: Change | null) => linesIn(note('medical', change), 'The resident scheme instead')
    expect(told(resident(reasons))).toEqual(['ME-10'])
    expect(told(resident(reasons.slice(1)))[0]).toMatch(/^居民医保每年集中参保/)
    expect(told(null)[0]).toMatch(/^居民医保每年集中参保/)
  })
  it.each<[what: string, change: Change | null, minimum: boolean, alone: boolean]>([
    ['anybody', null, true, true],
    ['somebody whose months are reckoned', () => ({}), false, true],
    [
      'somebody who may not pay alone',
      ({ routes }) => ({
        routes: routes.map((one) =>
          one.id === 'flexible' ? { ...one, schemes: one.schemes.map((each) => ({ ...each, verdict: 'no' })) } : one,
        ),
      }),
      false,
      false,
    ],
    ['somebody whose age is not known', () => ({ retirement: null }), true, true],
  ])('of the pension tell %s the years it takes: %s, and that one may go on alone: %s', (_, change, minimum, alone) => {
    const lines = linesIn(note('pension', change), 'Rules')
    expect(lines.some((line) => line.startsWith('想按月领养老金，缴费年限要够'))).toBe(minimum)
    expect(lines.some((line) => line.startsWith('没有单位时'))).toBe(alone)
  })
  it('estimate a pension only where one can be', () => {
    expect(linesIn(note('pension'), 'Estimate')).toHaveLength(1)
    expect(
      section(
        note('pension', () => ({ pension: null })),
        'Estimate',
      ),
    ).toBeUndefined()
    expect(section(note('pension', null), 'Estimate')).toBeUndefined()
  })
  it.each<[verdict: Route['verdict'], line: string | undefined, tone?: string]>([
    ['yes', '“灵活就业人员参保登记”：可以办', 'good'],
    ['depends', '“灵活就业人员参保登记”：看情况', 'plain'],
    ['unknown', '“灵活就业人员参保登记”：还差信息', 'plain'],
    ['no', undefined],
  ])('a portal’s door of a way that is %s: %s', (verdict, line, tone) => {
    const found = section(note('portal', flexible({ verdict })), 'Look for these words')?.lines.find(({ text }) =>
      text.zh.includes('灵活就业'),
    )
    expect([found?.text.zh, found?.tone]).toEqual([line, tone])
  })
  it('a portal shows anybody four doors and the record, and a person the record last', () => {
    const doors = linesIn(note('portal', null), 'Look for these words')
    expect(doors).toHaveLength(5)
    expect(doors.join()).not.toContain('养老待遇申领')
    for (const lines of [doors, linesIn(note('portal'), 'Look for these words')]) expect(lines.at(-1)).toContain('个人权益记录查询')
  })
  it.each<[what: string, change: Change | null, words: string, own: boolean]>([
    ['anybody', null, '养老月数决定能不能按月领养老金', false],
    ['a person', () => ({}), '你还差178个月', true],
    [
      'a person whose months are not known',
      ({ retirement }) => ({ retirement: { ...retirement!, monthsShort: null } as Assessment['retirement'] }),
      '养老月数决定',
      true,
    ],
    ['a person whose age is not known', () => ({ retirement: null }), '养老月数决定', true],
  ])('of the record tell %s what it decides', (_, change, said, own) => {
    const lines = linesIn(note('query', change), 'What it decides')
    expect(lines.some((line) => line.includes(said))).toBe(true)
    expect(lines.some((line) => line.includes('填进“我的情况”'))).toBe(own)
  })
  it('of moving tell the person’s own steps and warnings', () => {
    const change: Change = ({ routes }) => ({
      routes: routes.map((one) =>
        one.id === 'transfer' ? { ...one, steps: [words('步')], warnings: [{ rule: 'PE-15', ...words('慎') }] } : one,
      ),
    })
    const made = note('transfer', change)
    expect(linesIn(made, 'How long, and then')[0]).toBe('步')
    expect(section(made, 'Take care')?.lines).toMatchObject([{ text: { zh: '慎' }, tone: 'soon' }])
    expect(section(note('transfer', null), 'Take care')).toBeUndefined()
  })
  it('to enrol tell the person’s own steps, else those of anybody', () => {
    const told = (change: Change | null) => linesIn(note('register', change), 'Steps')
    expect(told(flexible({ verdict: 'yes', steps: [words('步')] }))).toEqual(['步'])
    expect(told(flexible({ verdict: 'no', steps: [words('步')] }))).toEqual(['步'])
    expect(told(flexible({ verdict: 'no', steps: [] }))).toEqual([])
    for (const change of [flexible({ verdict: 'yes', steps: [] }), null]) expect(told(change)[0]).toMatch(/^可以在网站、手机端/)
  })
  it('to pay in no known place tell what the period is and what holds in the nation, and nothing of a place', () =>
    expect(linesIn(note('pay', null, { sighting: sighting('pay', null) }), 'The period you pay for')).toEqual([
      expect.stringMatching(/^“所属期”是/),
      expect.stringMatching(/^以个人身份缴养老/),
    ]))
  it('to enrol tell no reason twice', () => {
    const scheme = answered().routes.find(({ id }) => id === 'flexible')!.schemes[0]!
    const reasons = [
      { rule: 'PE-01', ...words('一') },
      { rule: 'PE-01', ...words('二') },
      { rule: 'PE-01', ...scheme.reason, scheme: true as const },
    ]
    const care = (verdict: Route['verdict']) =>
      linesIn(note('register', flexible({ verdict, reasons, schemes: [scheme], warnings: [] })), 'Take care').slice(0, -2)
    // Where it is open the first one is the verdict's; what an insurance says of itself stands with it.
    expect(care('yes')).toEqual(['二'])
    expect(care('depends')).toEqual(['一', '二'])
    expect(linesIn(note('register', null), 'Take care')).toEqual([
      expect.stringMatching(/^原单位要先办停保/),
      expect.stringMatching(/^花钱找公司“挂靠”/),
    ])
  })
})

describe('a published figure', () => {
  const of = (published: ReturnType<typeof printed>, given: Partial<BriefingInput> = {}) =>
    note('policy', null, { sighting: sighting('policy', '310000', { figures: [published] }), ...given }).figures[0]
  it('of all insurances is compared with the pension’s limits alone', () =>
    expect(of(figure(7546, 37731, '2026-07', { insurance: 'all' }))).toMatchObject({
      relation: 'same',
      text: { zh: '和我们知道的一样（7,546 – 37,731）。' },
    }))
  it.each<[what: string, from: string | null, until: string | null, zh: string]>([
    ['with an end', '2026-01', '2027-01', '（2026年1月 – 2026年12月）'],
    ['that names none', '2026-01', null, '（2026年1月起）'],
    ['that names neither', null, null, '（）'],
  ])('that differs names the period of what is known, %s', (_, from, until, zh) => {
    const figures = [{ ...SHANGHAI.figures[0]!, kind: 'minimum-wage' as const, value: 2700, unit: 'yuan/month' as const, from, until }]
    const found = of(printed({ kind: 'minimum-wage', insurance: 'all', value: 2740, from: '2026-01' }), { policy: policyWith({ figures }) })
    expect(found?.text.zh).toContain(`我们的是 2,700${zh}`)
  })
  it('of a class or tier is named with it, and a rate as a share', () => {
    expect(of(printed({ kind: 'minimum-wage', insurance: 'all', value: 2740, variant: '一类' }))?.label).toEqual({
      zh: '最低工资 一类 2,740 元/月，2026年7月起',
      en: 'Minimum wage 一类 2,740 yuan a month, from July 2026',
    })
    expect(of(printed({ kind: 'flexible-medical', insurance: 'medical', value: 0.1, unit: 'ratio' }))?.label.zh).toBe(
      '灵活就业医保 10%，2026年7月起',
    )
  })
  const own = (more: Partial<FigureUse>) => ownFigure('minimum-wage', 2740, { period: { from: '2026-07', until: null }, ...more })
  it.each<[what: string, more: Partial<FigureUse>, kept: boolean]>([
    ['kept already', {}, true],
    ['kept from the same month, said as a day', { period: { from: '2026-07-01', until: null } }, true],
    ['kept with another value', { value: 2739 }, false],
    ['kept for another place', { place: '320000' }, false],
    ['kept from another month', { period: { from: '2026-08', until: null } }, false],
    ['kept from no month', { period: { from: null, until: null } }, false],
    ['of another kind', { kind: 'average-wage' }, false],
  ])('is known to be %s: %s', (_, more, kept) =>
    expect(
      of(printed({ kind: 'minimum-wage', insurance: 'all', value: 2740 }), { own: [own(more)] })?.text.zh === '你已采用这些数字。',
    ).toBe(kept),
  )
})
