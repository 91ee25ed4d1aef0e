import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { person, TODAY, withPlace } from './people.ts'

const asked = (facts: Partial<Profile>) => assess(person(facts), wholePolicy, TODAY).questions.map((question) => question.fact)

/** Somebody of whom every fact is known. */
const KNOWN: Partial<Profile> = {
  hukouPlace: '310000',
  exit: 'laid-off',
  lastPaidMonth: '2026-10',
  sex: 'male',
  birthMonth: '1988-03',
  movingTo: '330100',
  months: { pension: 62, medical: 62, unemployment: 62 },
  residencePermit: true,
}

describe('the next question is the one that settles most', () => {
  it('starts with the exit reason', () => {
    expect(asked({})[0]).toBe('exit')
    expect(asked({ insuredPlace: '110000' })[0]).toBe('exit')
  })

  it('asks for hukou where hukou decides, before what only matters to outsiders', () => {
    const facts = asked({ insuredPlace: '530100', exit: 'laid-off', lastPaidMonth: '2026-10', months: { unemployment: 20 } })
    expect(facts[0]).toBe('hukouPlace')
    expect(facts.indexOf('hukouPlace')).toBeLessThan(facts.indexOf('residencePermit'))
  })

  it('does not ask locals about permits or registration', () => {
    const facts = asked({ insuredPlace: '440100', hukouPlace: '440100' })
    expect(facts).not.toContain('residencePermit')
    expect(facts).not.toContain('employmentRegistered')
  })

  it('does not ask for insured months after a plain resignation', () => {
    expect(asked({ exit: 'resigned' })).not.toContain('months.unemployment')
  })

  it.each<[who: string, facts: Partial<Profile>, asks: boolean]>([
    ['who resigned', { exit: 'resigned' }, true],
    ['who retires', { exit: 'retired' }, false],
    ['who draws a pension', { drawing: 'pension' }, false],
    ['who draws benefit', { drawing: 'unemployment' }, false],
    ['who was never insured', { months: { medical: 0 } }, false],
  ])('of %s the last month paid, on which no day turns otherwise: %s', (_, facts, asks) =>
    expect(asked(facts).includes('lastPaidMonth')).toBe(asks),
  )

  it('asks where to of somebody who moves', () => {
    expect(asked({ next: 'moving' })).toContain('movingTo')
    expect(asked({ next: 'moving', movingTo: '330100' })).not.toContain('movingTo')
  })

  it.each(['pension', 'unemployment'] as const)('does not ask for months of %s that were given, though for the others', (one) => {
    const facts: Partial<Profile> = { exit: 'laid-off', sex: 'male', birthMonth: '1966-03', hukouPlace: '310000' }
    const all = ['pension', 'unemployment'].map((name) => `months.${name}`)
    const open = asked(facts).filter((fact) => all.includes(fact))
    expect(open).toContain(`months.${one}`)
    expect(asked({ ...facts, months: { [one]: 100 } }).filter((fact) => all.includes(fact))).not.toContain(`months.${one}`)
    expect(asked({ ...facts, months: { [one]: 0 } })).not.toContain(`months.${one}`)
  })

  it('never asks for what was given, and counts down as facts come in', () => {
    expect(asked(KNOWN)).toEqual([])
    for (const key of ['hukouPlace', 'exit', 'lastPaidMonth', 'sex'] as const) {
      const { [key]: given, ...rest } = KNOWN
      expect(given).toBeDefined()
      expect(asked(KNOWN)).not.toContain(key)
      if (key !== 'hukouPlace') expect(asked(rest)).toContain(key)
    }
  })
})

describe('how much a fact settles', () => {
  const settles = (facts: Partial<Profile>) =>
    new Map(assess(person(facts), wholePolicy, TODAY).questions.map((question) => [question.fact, question.settles]))
  // A route that turns on it counts once; the benefit and what follows from it four, its months two, the last month paid three.
  it.each<
    [
      fact: 'exit' | 'lastPaidMonth' | 'movingTo' | 'newJobFrom' | 'birthMonth' | 'months.unemployment',
      facts: Partial<Profile>,
      times: number | undefined,
    ]
  >([
    ['exit', { exit: null }, 5],
    ['months.unemployment', { months: { pension: 62, medical: 62 } }, 3],
    ['lastPaidMonth', { lastPaidMonth: null }, 3],
    ['movingTo', { movingTo: null }, 1],
    ['movingTo', { movingTo: null, next: 'moving' }, 1],
    ['newJobFrom', {}, undefined],
    ['newJobFrom', { next: 'new-job' }, 2],
    ['newJobFrom', { next: 'new-job', newJobFrom: '2026-12-01' }, undefined],
    ['birthMonth', { birthMonth: null }, 2],
  ])('%s, of %j: %s', (fact, facts, times) => expect(settles({ ...KNOWN, ...facts }).get(fact)).toBe(times))

  it('of facts that settle equally much the first of the list is asked first: birth month before sex', () =>
    expect(asked({ ...KNOWN, birthMonth: null, sex: null, next: 'new-job' })).toEqual(['birthMonth', 'sex', 'newJobFrom']))
})

describe('what was looked for and not found', () => {
  const holes = (topic: string, facts: Partial<Profile>, from: string | null = null, until: string | null = null) => {
    const gap = { topic, from, until, statement: { zh: '没有查到', en: 'not found' }, ask: '12333' as const }
    return assess(person(facts), withPlace('310000', { gaps: [gap] }), TODAY).unknowns.some(({ text }) => text.zh === '没有查到')
  }
  it.each<[topic: string, who: string, facts: Partial<Profile>, told: boolean]>([
    ['medical-flexible-rate', 'who may pay alone', {}, true],
    ['medical-flexible-rate', 'who may not', { person: 'foreign' }, false],
    ['payment-deadline', 'who may not pay alone', { person: 'foreign' }, false],
    ['subsidy', 'who may not pay alone', { person: 'foreign' }, false],
    ['subsidy', 'who draws a pension', { drawing: 'pension' }, false],
    ['subsidy', 'who leaves for good', { person: 'hmt', residencePermit: true, next: 'abroad' }, false],
    ['no-subsidy', 'who may not pay alone: another hole', { person: 'foreign' }, true],
    ['unemployment-amount', 'who may be due it', {}, true],
    ['unemployment-amount', 'who resigned', { exit: 'resigned' }, false],
    ['unemployment-duration', 'who resigned', { exit: 'resigned' }, false],
    ['resident-window', 'who may join', {}, true],
    ['resident-window', 'who may not', { person: 'hmt', residencePermit: false }, false],
    ['resident-window', 'who draws a pension', { drawing: 'pension' }, true],
    ['resident-window', 'who leaves for good', { person: 'hmt', residencePermit: true, next: 'abroad' }, true],
    ['unemployment-amount', 'who leaves for good', { person: 'hmt', residencePermit: true, next: 'abroad' }, true],
    ['other', 'everybody', {}, true],
  ])('%s is told to %s', (topic, _, facts, told) => expect(holes(topic, facts)).toBe(told))
  it.each<[from: string | null, until: string | null, told: boolean]>([
    [TODAY, null, true],
    ['2026-11-22', null, false],
    [null, '2026-11-22', true],
    [null, TODAY, false],
  ])('from %s until %s: %s', (from, until, told) => expect(holes('other', {}, from, until)).toBe(told))
  it.each<[leftOn: string, plan: boolean]>([
    ['2026-11-20', false],
    [TODAY, false],
    ['2026-11-22', true],
  ])('a leaving on %s is a plan: %s', (leftOn, plan) => {
    const { unknowns } = assess(person({ leftOn }), wholePolicy, TODAY)
    expect(unknowns.some(({ text }) => text.zh.includes('离职日期还没到'))).toBe(plan)
  })
})
