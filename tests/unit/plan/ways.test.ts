import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import type { Assessment, Route } from '../../../src/advisor/assessment.ts'
import { changedWays, decisiveFact } from '../../../src/plan/decisive.ts'
import { plan } from '../../../src/plan/plan.ts'
import type { Way } from '../../../src/plan/shape.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Fact, Profile } from '../../../src/profile/schema.ts'
import { inputOf } from '../../../src/ui/popup/question/facts.ts'

const TODAY = '2026-11-28'
const person = (facts: Partial<Profile> = {}): Profile => ({ insuredPlace: '310000', hukouPlace: '310000', leftOn: '2026-11-10', ...facts })
const of = (profile: Profile) => {
  const assessment = assess(profile, wholePolicy, TODAY)
  return { profile, assessment, plan: plan(assessment, profile, TODAY) }
}
const M = { pension: 60, medical: 60, unemployment: 60 }

describe('the other ways', () => {
  it('do not name the way again that the plan puts first, such as drawing benefit', () => {
    const { plan: made } = of(person({ exit: 'laid-off', next: 'looking', months: M }))
    expect(made.others.map(({ route }) => route)).not.toContain('unemployment-benefit')
    expect(made.others.map(({ route }) => route)).toContain('flexible')
  })

  it.each([
    ['unemployment', 'unemployment-benefit'],
    ['pension', 'retire'],
  ] as const)('leave out what is drawn already: %s', (drawing, route) => {
    for (const next of ['looking', 'new-job'] as const) {
      const { plan: made } = of(person({ exit: 'laid-off', drawing, next, months: M }))
      expect(made.others.map((way) => way.route)).not.toContain(route)
    }
  })

  it('of somebody retired begin with the pension, never with paying oneself', () => {
    const { plan: made } = of(person({ exit: 'retired', drawing: 'pension', sex: 'male', birthMonth: '1963-01', months: { pension: 300 } }))
    const order = made.others.filter(({ verdict }) => verdict !== 'no').map(({ route }) => route)
    expect(order.indexOf('flexible') === -1 || order.indexOf('flexible') > 0).toBe(true)
    expect(order[0]).not.toBe('flexible')
  })

  it('a plan to work for oneself does not put it first while benefit is due', () => {
    const { plan: made } = of(person({ exit: 'laid-off', next: 'flexible', months: M }))
    expect(made.lead.id).toBe('claim-benefit')
    expect(made.others[0]?.route).not.toBe('flexible')
  })

  it.each<[what: string, facts: Partial<Profile>, line: RegExp]>([
    [
      'a woman whose post is not told: both months',
      { sex: 'female', birthMonth: '1978-05' },
      /^退休：生产操作岗（原50岁退休）是2030年2月.*管理技术岗（原55岁退休）是2035年7月/,
    ],
    ['born in no month that is told: what it turns on', { sex: 'female' }, /^退休：什么时候能退休要看/],
  ])('the pension of %s (PE-07)', (_, facts, line) => {
    const way = of(person(facts)).plan.others.find(({ route }) => route === 'retire')
    expect(way?.line.zh).toMatch(line)
  })

  const AGED = { sex: 'male', birthMonth: '1963-01' } as const
  it.each<[who: string, facts: Partial<Profile>, order: string]>([
    [
      'resigned and looking: a job before paying alone, the pension before a move',
      { exit: 'resigned', next: 'looking', months: M },
      'new-employer flexible resident pause retire transfer unemployment-benefit agency',
    ],
    [
      'about to move: the way that leads is gone',
      { exit: 'resigned', next: 'moving', months: M },
      'new-employer flexible resident pause retire unemployment-benefit agency',
    ],
    [
      'of age with years enough: paying alone and benefit behind all that may be',
      { ...AGED, exit: 'expired', months: { pension: 300, medical: 300, unemployment: 100 } },
      'resident pause new-employer transfer flexible unemployment-benefit agency',
    ],
    [
      'of age with years too few: the pension before its equals, benefit behind them',
      { ...AGED, exit: 'expired', months: { pension: 100, medical: 100, unemployment: 100 } },
      'resident pause retire new-employer transfer unemployment-benefit agency',
    ],
    [
      'who draws a pension: paying alone behind its equals',
      { ...AGED, exit: 'retired', drawing: 'pension', months: { pension: 300 } },
      'new-employer resident pause flexible transfer agency unemployment-benefit',
    ],
  ])('stand in this order for somebody %s', (_, facts, order) =>
    expect(
      of(person(facts))
        .plan.others.map(({ route }) => route)
        .join(' '),
    ).toBe(order),
  )

  it('open ones first, closed ones last', () => {
    const rank = { yes: 0, depends: 1, unknown: 1, no: 2 }
    const { plan: made } = of(person({ exit: 'resigned', next: 'looking', months: M }))
    const ranks = made.others.map(({ verdict }) => rank[verdict])
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })
})

describe('what a way costs or pays', () => {
  const others = () => of(person({ exit: 'resigned', next: 'looking', months: M })).plan.others
  it.each<[what: string, route: Way['route'], amount: Way['amount']]>([
    // The least base 7546: pension 20 % and medical 10 %.
    ['alone, the least a month', 'flexible', { fen: 226_380, per: 'month', missing: [], status: 'in-force' }],
    ['as a resident, a year', 'resident', { fen: 40_000, per: 'year', missing: [], status: 'in-force' }],
    ['a way that costs nothing of one’s own has none', 'new-employer', null],
    ['nor has one that is closed', 'unemployment-benefit', null],
  ])('%s', (_, route, amount) => expect(others().find((way) => way.route === route)?.amount).toEqual(amount))
})

describe('a way says in a line', () => {
  const profile = person({ exit: 'resigned', next: 'looking', months: M })
  const line = (change: (route: Route) => Partial<Route>) => {
    const assessment = assess(profile, wholePolicy, TODAY)
    const routes = assessment.routes.map((route) => (route.id === 'flexible' ? { ...route, ...change(route) } : route))
    return plan({ ...assessment, routes }, profile, TODAY).others.find(({ route }) => route === 'flexible')?.line
  }
  const reason = (text: string) => ({ rule: 'PE-01', zh: `${text}。`, en: `${text}.` })
  const scheme = (verdict: Route['verdict'], text: string) =>
    ({ insurance: 'pension', verdict, reason: reason(text) }) as unknown as Route['schemes'][number]
  it.each<[what: string, change: Partial<Route>, zh: string, en: string]>([
    ['its first reason', { reasons: [reason('one'), reason('two')] }, '自己缴：one。', 'Self-pay: one.'],
    [
      'without one, that of the insurance that decides',
      { verdict: 'depends', reasons: [], schemes: [scheme('yes', 'yes'), scheme('depends', 'may')] },
      '自己缴：may。',
      'Self-pay: may.',
    ],
    ['without any, its name alone', { reasons: [], schemes: [] }, '自己缴：', 'Self-pay: '],
  ])('%s', (_, change, zh, en) => expect(line(() => change)).toEqual({ zh, en }))
})

describe('of the open questions', () => {
  const profile = person({ exit: 'resigned', next: 'looking', months: M, sex: 'male', birthMonth: '1963-01' })
  const find = (questions: Fact[], skipped: string[] = [], answer: (profile: Profile) => Assessment = again) => {
    const now = of(profile)
    const asking = {
      ...now,
      assessment: { ...now.assessment, questions: questions.map((fact) => ({ fact, settles: 1 })) },
      plan: { ...now.plan, lead: { ...now.plan.lead, asks: [] } },
    }
    return decisiveFact(asking, skipped, (fact) => (fact === 'drawing' ? ['pension'] : fact === 'maternity' ? [true, false] : null), answer)
  }
  it('the first whose answer brings another lead is asked', () => {
    expect(find(['wage', 'maternity', 'drawing'])).toBe('drawing')
    expect(find(['wage', 'maternity'])).toBeNull()
    expect(find(['drawing'], ['drawing'])).toBeNull()
    expect(find(['drawing'], ['wage'])).toBe('drawing')
  })
  it('one whose answer cannot be reckoned with is passed over', () => {
    const fails = () => {
      throw new Error('no such place')
    }
    expect(find(['drawing'], [], fails)).toBeNull()
  })
})

describe('the benefit as another way, while the record is put right first', () => {
  const profile = person({ exit: 'laid-off', recordedExit: 'resigned', next: 'looking', months: M })
  const amount = (change: (of: Assessment['unemployment']) => Partial<Assessment['unemployment']>, verdict: Route['verdict'] = 'yes') => {
    const a = assess(profile, wholePolicy, TODAY)
    const routes = a.routes.map((route) => (route.id === 'unemployment-benefit' ? { ...route, verdict } : route))
    const made = plan({ ...a, routes, unemployment: { ...a.unemployment, ...change(a.unemployment) } }, profile, TODAY)
    return made.others.find(({ route }) => route === 'unemployment-benefit')?.amount
  }
  const line = ({ monthly }: Assessment['unemployment'], status: 'in-force' | 'expired') => [{ ...monthly[0]!, status }]
  it('pays its sum a month, of this period or the last', () => {
    expect(amount(() => ({}))).toEqual({ fen: 234_000, per: 'month', missing: [], status: 'in-force' })
    expect(amount((of) => ({ monthly: line(of, 'expired') }))?.status).toBe('expired')
  })
  it('has no sum where none is known, or where it is closed', () => {
    expect(amount(() => ({ monthly: [] }))).toBeNull()
    expect(amount(() => ({}), 'no')).toBeNull()
  })
})

const answers = (fact: Fact) => {
  const input = inputOf(fact)
  return input.type === 'flag' ? [true, false] : input.type === 'choice' && !input.several ? input.options : null
}
const again = (profile: Profile) => assess(profile, wholePolicy, TODAY)

describe('the question that would change the lead', () => {
  it('is the one the lead asks for', () => {
    expect(decisiveFact(of(person({ next: 'looking', months: M })), [], answers, again)).toBe('exit')
  })
  it('goes before an open fact that stands first, and is passed over once put aside', () => {
    const now = of(person({ next: 'looking', months: M }))
    const asking = { ...now, plan: { ...now.plan, lead: { ...now.plan.lead, asks: ['wage', 'sex'] satisfies Fact[] } } }
    expect(decisiveFact(asking, [], answers, again)).toBe('wage')
    expect(decisiveFact(asking, ['wage'], answers, again)).toBe('sex')
    expect(decisiveFact(asking, ['sex'], answers, again)).toBe('wage')
  })
  it('is passed over once put aside', () => {
    expect(decisiveFact(of(person({ next: 'looking', months: M })), ['exit'], answers, again)).not.toBe('exit')
  })
  it('is none where no answer would change it', () => {
    const sure = person({
      exit: 'laid-off',
      next: 'looking',
      months: M,
      person: 'mainland',
      sex: 'male',
      birthMonth: '1990-01',
      lastPaidMonth: '2026-11',
    })
    expect(decisiveFact(of(sure), [], answers, again)).toBeNull()
  })
  it('tells how much an answer changed', () => {
    const before = of(person({ next: 'looking', months: M }))
    expect(changedWays(before.plan, before.plan)).toBe(0)
    expect(changedWays(before.plan, of(person({ exit: 'laid-off', next: 'looking', months: M })).plan)).toBeGreaterThan(0)
  })
})
