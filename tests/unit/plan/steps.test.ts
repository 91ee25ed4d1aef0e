import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { costFact } from '../../../src/plan/facts.ts'
import { plan } from '../../../src/plan/plan.ts'
import { situationOf } from '../../../src/plan/situation.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { standing } from '../../../src/domain/period.ts'
import { NEXT_STEPS, type Profile } from '../../../src/profile/schema.ts'

const TODAY = '2026-11-28'
const person = (facts: Partial<Profile>): Profile => ({ insuredPlace: '310000', leftOn: '2026-11-10', ...facts })
const planned = (facts: Partial<Profile>, today = TODAY) => plan(assess(person(facts), wholePolicy, today), person(facts), today)
const stepOf = (id: string, facts: Partial<Profile>, today = TODAY) => planned(facts, today).steps.find((step) => step.id === id)

describe('arbitration', () => {
  const facts: Partial<Profile> = {
    leftOn: '2025-11-29',
    exit: 'laid-off',
    recordedExit: 'resigned',
    employerArrears: ['pension'],
    months: { unemployment: 33 },
  }
  it('comes before what has no day, once its own is near', () =>
    expect(planned(facts).steps[0]).toMatchObject({ id: 'arbitration', by: '2026-11-29', group: 'now' }))
  it.each([
    ['2026-11-15', 'now'],
    ['2026-11-14', 'later'],
  ])('is seen on %s: %s', (today, group) => expect(stepOf('arbitration', facts, today)?.group).toBe(group))
  it.each<[who: string, facts: Partial<Profile>, title: string]>([
    ['let go', { exit: 'laid-off' }, '向单位要经济补偿，谈不拢就申请仲裁'],
    ['let go, draws a pension', { exit: 'laid-off', drawing: 'pension' }, '问12333：到了退休年龄，经济补偿还算不算'],
    ['let go past the age', { exit: 'laid-off', sex: 'male', birthMonth: '1965-01' }, '问12333：到了退休年龄，经济补偿还算不算'],
    ['let go short of the age', { exit: 'laid-off', sex: 'male', birthMonth: '1970-01' }, '向单位要经济补偿，谈不拢就申请仲裁'],
  ])('%s: %s', (_, given, title) => expect(stepOf('arbitration', given)?.title.zh).toBe(title))
  it('is not contradicted by what leads', () =>
    expect(planned({ exit: 'laid-off', drawing: 'pension' }).lead.title.zh).not.toContain('没有要办的'))
})

/** Everything that is said to somebody, in one text. */
const said = (facts: Partial<Profile>, today = TODAY) => {
  const a = assess(person(facts), wholePolicy, today)
  const whole = JSON.stringify([planned(facts, today), a.routes.map(({ reasons, warnings }) => [reasons, warnings]), a.stops, a.deadlines])
  return whole
}

describe('somebody who draws benefit', () => {
  const facts: Partial<Profile> = { exit: 'laid-off', drawing: 'unemployment', leftOn: '2026-08-31', months: { unemployment: 60 } }
  it.each<[Partial<Profile>, string]>([
    [{}, TODAY],
    [{ next: 'flexible' }, TODAY],
    [{ next: 'new-job', newJobFrom: '2026-12-10' }, TODAY],
    [{ next: 'new-job', newJobFrom: '2026-12-10' }, '2027-01-02'],
    [{ next: 'moving', movingTo: '510100' }, TODAY],
  ])('%j on %s is not told to register, nor of a gap in cover that the fund pays', (more, today) => {
    expect(said({ ...facts, ...more }, today)).not.toMatch(
      /符合领|符合领取|登记申领|免等待还剩|入职前医保空着|单位缴的管到|单位缴的医保已|缴第一笔|马上去登记|register and claim|due unemployment benefit/,
    )
    expect(planned({ ...facts, ...more }, today).steps.map(({ id }) => id)).not.toContain('months-between')
  })
  it('and starts a job: the fund pays medical until then', () => {
    const { lead, facts: shown } = planned({ ...facts, next: 'new-job', newJobFrom: '2026-12-10' })
    expect(lead.why.zh).toContain('入职前医保由失业保险基金缴。')
    expect(shown.map(({ id }) => id)).toEqual(['start', 'register-by', 'medical-paid'])
  })
})

describe('a job that ends the benefit', () => {
  const facts: Partial<Profile> = { exit: 'laid-off', months: { pension: 60, medical: 60, unemployment: 60 }, next: 'new-job' }
  it.each<[string, Partial<Profile>, stops: string | null | undefined, renews: boolean]>([
    ['none known', { next: 'looking' }, undefined, true],
    ['in three days, nothing drawn yet', { newJobFrom: '2026-12-01' }, undefined, false],
    ['in 70 days', { newJobFrom: '2027-02-06' }, '2027-02-06', false],
    ['long after the months run out', { newJobFrom: '2028-02-06' }, '2028-02-06', true],
    ['begun, drawing', { drawing: 'unemployment', newJobFrom: '2026-11-20' }, null, false],
  ])('%s', (_, more, by, renews) => {
    const { steps } = planned({ ...facts, ...more })
    expect(steps.find(({ id }) => id === 'stop-benefit')?.by).toBe(by)
    expect(steps.some(({ id }) => id === 'medical-after-benefit')).toBe(renews)
  })
})

describe('somebody who expects a child', () => {
  it.each<[next: Profile['next'], maternity: boolean, told: boolean]>([
    ['pausing', true, true],
    ['pausing', false, false],
    ['looking', true, true],
  ])('%s, %s: asks before joining the residents, whose scheme pays no allowance: %s', (next, maternity, told) =>
    expect(planned({ hukouPlace: '310000', exit: 'resigned', next, maternity }).lead.why.zh.includes('生育津贴')).toBe(told),
  )
})

describe('a plan cites only what is in force', () => {
  it.each(['2026-11-28', '2027-01-02', '2027-07-01'])('on %s', (day) => {
    for (const next of NEXT_STEPS)
      for (const exit of ['resigned', 'laid-off'] as const) {
        const { lead, steps } = planned({ hukouPlace: '310000', exit, next, maternity: true, months: { unemployment: 60 } }, day)
        const cited = [...lead.rules, ...steps.map(({ rule }) => rule)]
        const old = cited.filter((id) => standing(wholePolicy.rules.get(id) ?? { from: null, until: day }, day) !== 'in-force')
        expect([next, exit, old]).toEqual([next, exit, []])
      }
  })
})

describe('somebody never insured', () => {
  it('is told of no cover that runs out', () => {
    const facts: Partial<Profile> = {
      exit: 'dismissed-no-fault',
      months: { pension: 0, medical: 0, unemployment: 0 },
      employerArrears: ['pension', 'medical', 'unemployment'],
    }
    const made = planned(facts)
    expect(made.lead.id).toBe('recover-arrears')
    expect(made.facts).toEqual([])
    expect(made.steps.map(({ id }) => id)).not.toContain('medical-grace-ends')
    expect(said(facts)).not.toMatch(/免等待还剩|医保待遇到|通常管到/)
  })
})

describe('the new employer', () => {
  it('once it has begun in time, the old cover is no alarm', () => {
    const { facts } = planned({ leftOn: '2026-09-30', exit: 'resigned', next: 'new-job', newJobFrom: '2026-10-01' })
    expect(facts.map(({ id }) => id)).toEqual(['start', 'register-by'])
  })
  it('of somebody whose two jobs overlapped has begun', () => {
    const made = planned({ leftOn: '2026-11-20', exit: 'resigned', next: 'new-job', newJobFrom: '2026-11-10' })
    expect(made.lead).toMatchObject({
      id: 'start-new-job',
      asks: [],
      by: '2026-12-10',
      title: { zh: '查清日子：11月10日入职，11月20日才离职' },
    })
  })

  const started = (newJobFrom: string) => planned({ exit: 'resigned', next: 'new-job', newJobFrom })
  it.each([
    ['2026-11-29', true],
    ['2026-11-28', false],
    ['2026-11-20', false],
  ])('a job from %s: a step to look whether it registered beside the lead: %s', (from, stands) => {
    expect(started(from).steps.some(({ id }) => id === 'new-employer-register')).toBe(stands)
  })
  it('late, is to be pressed', () => {
    expect(started('2026-10-28').lead.why.zh).toContain('新单位11月27日前就该给你办好社保：没办就催，不办打12333。')
    expect(started('2026-10-29').lead.why.zh).toContain('新单位最晚11月28日给你办好社保，')
  })
})

describe('months between two jobs', () => {
  const between = (facts: Partial<Profile>) => stepOf('months-between', { exit: 'resigned', next: 'new-job', ...facts })
  it.each([
    ['2026-12-01', false],
    ['2026-12-02', true],
  ])('cover ends on 30 November, the job begins on %s: %s', (newJobFrom, stands) => {
    expect(between({ insuredPlace: '440300', lastPaidMonth: '2026-11', newJobFrom }) !== undefined).toBe(stands)
  })
  it('are no matter of who draws a pension', () =>
    expect(between({ drawing: 'pension', exit: 'retired', newJobFrom: '2026-12-20' })).toBeUndefined())
  it('are followed by the wait of the place of the new job', () => {
    const late = (movingTo: string | null) =>
      planned({ leftOn: '2026-06-10', exit: 'resigned', next: 'new-job', newJobFrom: '2026-12-20', movingTo }).facts.at(-1)?.value.zh
    expect([late(null), late('330100')]).toEqual(['6 个月', '2 个月'])
  })
  it('go by the place of the new job', () => {
    expect(between({ newJobFrom: '2027-01-10' })?.rule).toBe('ME-SH-02')
    expect(between({ newJobFrom: '2026-12-10', movingTo: '330100' })?.rule).toBe('ME-ZJ-02')
  })
})

describe('what paying alone costs says what is not taken by the month', () => {
  const label = (insuredPlace: string) => {
    const facts = person({ insuredPlace, exit: 'resigned', next: 'flexible' })
    return costFact(situationOf(assess(facts, wholePolicy, TODAY), facts, TODAY))?.label
  }
  it.each([
    ['360100', '自己缴，每月起，医保按年缴，医保问 12393，上一期', 'a month at least; medical by the year; medical: ask 12393; last known'],
    ['500000', '自己缴，每月起，医保按年缴，上一期', 'a month at least; medical by the year; last known'],
    ['310000', '自己缴，每月起', 'a month at least'],
  ])('%s', (place, zh, en) => expect(label(place)).toEqual({ zh, en }))
})
