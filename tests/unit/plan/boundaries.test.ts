import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { addDays } from '../../../src/domain/dates.ts'
import { callSheet } from '../../../src/plan/calls.ts'
import { changedWays } from '../../../src/plan/decisive.ts'
import { graceFact, monthsFact, registerFact, retirementFact, severanceFact } from '../../../src/plan/facts.ts'
import { plan } from '../../../src/plan/plan.ts'
import type { Plan } from '../../../src/plan/shape.ts'
import { situationOf } from '../../../src/plan/situation.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'

/* The day itself, the day before and the day after; one month more and one less; and which hotline is asked what. */

const TODAY = '2026-11-28'
const M = { pension: 60, medical: 60, unemployment: 60 }
const person = (facts: Partial<Profile> = {}): Profile => ({ insuredPlace: '310000', hukouPlace: '310000', leftOn: '2026-10-31', ...facts })
const situation = (facts: Partial<Profile> = {}, today = TODAY) => {
  const profile = person(facts)
  return situationOf(assess(profile, wholePolicy, today), profile, today)
}
const planned = (facts: Partial<Profile> = {}, today = TODAY): Plan => {
  const profile = person(facts)
  return plan(assess(profile, wholePolicy, today), profile, today)
}

describe('time left to renew medical cover', () => {
  const ends = situation({ exit: 'resigned', next: 'flexible', lastPaidMonth: '2026-10', months: M }).a.medicalGap.graceEnds ?? ''
  const at = (day: string) => graceFact(situation({ exit: 'resigned', next: 'flexible', lastPaidMonth: '2026-10', months: M }, day))

  it('ends on a day that is known', () => expect(ends).toBe('2027-01-31'))
  it.each([
    [-1, 'wait', false],
    [0, 'wait', false],
    [1, 'wait', true],
  ])('%i days after its end', (days, id, over) => {
    expect(at(addDays(ends, days))?.id === id).toBe(over)
  })
  it('once over, says the months of the wait as a limit where the rule gives only a limit', () => {
    const s = situation({ lastPaidMonth: '2026-10' }, addDays(ends, 1))
    const wait = s.a.medicalGap.waitIfMissed
    expect(graceFact(s)?.value.zh).toBe(wait?.bound === 'at-most' ? `≤${wait.months} 个月` : `${wait?.months} 个月`)
    const limited = { ...s, a: { ...s.a, medicalGap: { ...s.a.medicalGap, waitIfMissed: { months: 6, bound: 'at-most' as const } } } }
    expect(graceFact(limited)?.value.zh).toBe('≤6 个月')
    const exact = { ...s, a: { ...s.a, medicalGap: { ...s.a.medicalGap, waitIfMissed: { months: 6, bound: 'exact' as const } } } }
    expect(graceFact(exact)?.value.zh).toBe('6 个月')
  })
})

describe('the new employer’s day to register', () => {
  const at = (day: string) => registerFact(situation({ next: 'new-job', newJobFrom: '2026-11-10', exit: 'resigned' }, day))
  const by = '2026-12-10'
  it('is thirty days after the first day there', () => expect(at(TODAY)?.value.zh).toContain('12'))
  it.each([
    [-1, 'plain'],
    [0, 'plain'],
    [1, 'stop'],
  ])('%i days after it', (days, tone) => expect(at(addDays(by, days))?.tone).toBe(tone))
  it('is not said without a new job', () => expect(registerFact(situation({ next: 'looking' }))).toBeNull())
})

describe('pension months', () => {
  const born = { sex: 'male', birthMonth: '1970-05' } as const
  const least = situation({ ...born, months: { pension: 100 } }).a.retirement?.minimumMonths ?? 0
  it.each([
    [-1, 'soon'],
    [0, 'good'],
    [1, 'good'],
  ])('%i beyond those needed', (more, tone) =>
    expect(monthsFact(situation({ ...born, months: { pension: least + more } }))).toMatchObject({ id: 'months', tone }),
  )
  it('are not counted where paid months or the age are not known', () => {
    expect(monthsFact(situation(born))).toBeNull()
    expect(monthsFact(situation({ months: M }))).toBeNull()
    expect(retirementFact(situation({ months: M }))).toBeNull()
  })
  it('say when deemed ones are among them', () => {
    expect(monthsFact(situation({ ...born, months: { pension: 100 }, deemedMonths: 12 }))?.label.zh).toContain('视同')
    expect(monthsFact(situation({ ...born, months: { pension: 100 } }))?.label.zh).not.toContain('视同')
  })
})

describe('severance', () => {
  const facts = (exit: Profile['exit'], wage: number | null = 12_000) => severanceFact(situation({ exit, wage, startedOn: '2020-01-01' }))
  it('is a fact for somebody let go whose wage is known, and for nobody else', () => {
    expect(facts('laid-off')).not.toBeNull()
    expect(facts('laid-off', null)).toBeNull()
    expect(facts('resigned')).toBeNull()
  })
})

describe('which hotline is asked what', () => {
  const ids = (facts: Partial<Profile>) => {
    const profile = person({ insuredPlace: '320500', hukouPlace: '320500', ...facts })
    const assessment = assess(profile, wholePolicy, TODAY)
    return callSheet(assessment, profile, plan(assessment, profile, TODAY), { zh: '苏州', en: 'Suzhou' }).flatMap(
      ({ hotline, questions }) => questions.map(({ id }) => `${hotline}:${id}`),
    )
  }
  it('residents’ window: 12393, only for somebody who pauses', () => {
    expect(ids({ next: 'pausing', exit: 'resigned' })).toContain('12393:resident-window')
    expect(ids({ next: 'flexible', exit: 'resigned' })).not.toContain('12393:resident-window')
  })
  it('medical questions go to 12393, the record to 12333; none is asked of two', () => {
    const all = ids({ exit: 'laid-off', next: 'flexible' })
    expect(all.filter((id) => /:medical/.test(id)).every((id) => id.startsWith('12393:'))).toBe(true)
    expect(all).toContain('12333:recordedExit')
    const bare = all.map((id) => id.slice(6))
    expect(new Set(bare).size).toBe(bare.length)
  })
  it('a call without a question is not listed', () => {
    const profile = person({ exit: 'laid-off', next: 'looking', housingFund: false })
    const assessment = assess(profile, wholePolicy, TODAY)
    for (const call of callSheet(assessment, profile, plan(assessment, profile, TODAY), { zh: '上海', en: 'Shanghai' }))
      expect(call.questions.length).toBeGreaterThan(0)
  })
})

describe('how much an answer changed', () => {
  const base = planned({ exit: 'resigned', next: 'looking', months: M })
  const [first, ...others] = base.others
  it('another verdict of one way is one', () => {
    const after = { ...base, others: [{ ...first, verdict: first?.verdict === 'no' ? 'yes' : 'no' }, ...others] } as Plan
    expect(changedWays(base, after)).toBe(1)
  })
  it('a way that came or went is none', () => {
    expect(changedWays(base, { ...base, others })).toBe(0)
    expect(changedWays({ ...base, others }, base)).toBe(0)
  })
  it('another lead is one more', () => {
    const other = { ...base, lead: { ...base.lead, id: base.lead.id === 'nothing-due' ? 'apply-pension' : 'nothing-due' } } as Plan
    expect(changedWays(base, base)).toBe(0)
    expect(changedWays(base, other)).toBe(1)
  })
})

describe('steps that stand only for some', () => {
  const ids = (facts: Partial<Profile>) => planned({ exit: 'resigned', months: M, ...facts }).steps.map(({ id }) => id)
  it('the housing fund is a step unless there was none, or a pension is drawn', () => {
    const fund = (facts: Partial<Profile>) => ids(facts).some((id) => /housing|fund|withdraw/.test(id))
    expect(fund({ next: 'looking', housingFund: true })).toBe(true)
    expect(fund({ next: 'looking', housingFund: false })).toBe(false)
  })
  it('a step is named once', () => {
    for (const next of ['looking', 'flexible', 'new-job', 'pausing'] as const) {
      const all = ids({ next })
      expect(new Set(all).size).toBe(all.length)
    }
  })
})
