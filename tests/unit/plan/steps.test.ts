import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { costFact } from '../../../src/plan/facts.ts'
import { plan } from '../../../src/plan/plan.ts'
import { situationOf } from '../../../src/plan/situation.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'

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

describe('the new employer', () => {
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
