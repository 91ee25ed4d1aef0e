import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { person, TODAY } from './people.ts'

const asked = (facts: Partial<Profile>) => assess(person(facts), wholePolicy, TODAY).questions.map((question) => question.fact)

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
    const facts: Partial<Profile> = {
      hukouPlace: '310000',
      exit: 'laid-off',
      lastPaidMonth: '2026-10',
      sex: 'male',
      birthMonth: '1988-03',
      movingTo: '330100',
      months: { pension: 62, medical: 62, unemployment: 62 },
      residencePermit: true,
    }
    expect(asked(facts)).toEqual([])
    for (const key of ['hukouPlace', 'exit', 'lastPaidMonth', 'sex'] as const) {
      const { [key]: given, ...rest } = facts
      expect(given).toBeDefined()
      expect(asked(facts)).not.toContain(key)
      if (key !== 'hukouPlace') expect(asked(rest)).toContain(key)
    }
  })
})
