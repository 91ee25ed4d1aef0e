import { describe, expect, test } from 'vitest'
import {
  activePerson,
  addPerson,
  factAt,
  removePerson,
  renamePerson,
  restorePerson,
  setFact,
  switchTo,
  type People,
} from '../../../src/profile/people.ts'
import { doubts } from '../../../src/profile/doubts.ts'
import { readProfile, type Profile } from '../../../src/profile/schema.ts'

const profile: Profile = { insuredPlace: '310000', leftOn: '2026-10-31' }
const me = { id: 'a', name: '我', profile }
const mother = { id: 'b', name: '妈妈', profile: { ...profile, insuredPlace: '340100' } }
const family: People = { active: 'a', list: [me, mother] }

describe('several people', () => {
  test('the active one is shown; without a mark, the first', () => {
    expect(activePerson(family)?.name).toBe('我')
    expect(activePerson({ ...family, active: 'gone' })?.name).toBe('我')
    expect(activePerson({ active: null, list: [] })).toBeNull()
  })
  test('a new one is shown at once', () => expect(activePerson(addPerson({ active: 'a', list: [me] }, mother))).toEqual(mother))
  test('switching to somebody unknown changes nothing', () => expect(switchTo(family, 'x')).toBe(family))
  test('switching shows another, and changes nobody', () => expect(switchTo(family, 'b')).toEqual({ ...family, active: 'b' }))
  test('renaming touches one', () => expect(renamePerson(family, 'b', '母亲').list.map(({ name }) => name)).toEqual(['我', '母亲']))
  test('removing the active one shows the next', () => expect(removePerson(family, 'a')).toEqual({ active: 'b', list: [mother] }))
  test('removing another one leaves the active one shown', () => expect(removePerson(family, 'b')).toEqual({ active: 'a', list: [me] }))
  test('removing the last one shows nobody', () => expect(removePerson(removePerson(family, 'a'), 'b')).toEqual({ active: null, list: [] }))
  test('removing can be undone in place, once', () => {
    const back = restorePerson(removePerson(family, 'a'), me, 0)
    expect(back).toEqual(family)
    expect(restorePerson(back, me, 0)).toBe(back)
  })
  test('one from the middle or the end of the list goes back to where they were', () => {
    const child = { id: 'c', name: '孩子', profile }
    const three: People = { active: 'a', list: [me, mother, child] }
    for (const [at, person] of three.list.entries()) {
      const back = restorePerson(removePerson(three, person.id), person, at)
      expect(back).toEqual({ active: person.id, list: three.list })
    }
  })
})

describe('setting one fact of one person', () => {
  test.each<[string, Profile, Parameters<typeof factAt>[1], unknown]>([
    ['a fact', { ...profile, wage: 0 }, 'wage', 0],
    ['a part of one', { ...profile, months: { pension: 62 } }, 'months.pension', 62],
    ['another part', { ...profile, months: { pension: 62 } }, 'months.medical', null],
    ['a part of what is not known', profile, 'base.pension', null],
    ['a part of what is known not to be', { ...profile, base: null }, 'base.pension', null],
    ['what is not known', profile, 'birthMonth', null],
    ['what is false', { ...profile, disabled: false }, 'disabled', false],
  ])('reads %s', (_, of, path, value) => expect(factAt(of, path)).toBe(value))
  test('a part of what was not known is begun', () => {
    const changed = setFact({ active: 'a', list: [{ ...me, profile: { ...profile, base: null } }] }, 'a', 'base.medical', 5000)
    expect(changed.list[0]?.profile.base).toEqual({ medical: 5000 })
  })
  test('is changed without touching another person or another fact', () => {
    const changed = setFact(setFact(family, 'a', 'months.pension', 62), 'a', 'months.medical', 60)
    expect(changed.list[0]?.profile).toEqual({ ...profile, months: { pension: 62, medical: 60 } })
    expect(changed.list[1]).toBe(mother)
  })
  test('can be made unknown again', () => {
    const changed = setFact(setFact(family, 'a', 'wage', 12000), 'a', 'wage', null)
    expect(factAt(changed.list[0]?.profile ?? profile, 'wage')).toBeNull()
    expect(readProfile(changed.list[0]?.profile).ok).toBe(true)
  })
})

describe('facts that can hardly both be true are doubted, never refused', () => {
  test.each<[string, Partial<Profile>, string[]]>([
    ['nothing odd', { birthMonth: '1988-03', months: { pension: 62 } }, []],
    ['leaving more than a year ahead', { leftOn: '2028-01-01' }, ['left-far-ahead']],
    ['paid by the employer long after leaving', { lastPaidMonth: '2027-01' }, ['paid-after-leaving']],
    ['paid for the month after leaving', { lastPaidMonth: '2026-11' }, []],
    ['a slip in the year: paid for the last time a year before leaving', { lastPaidMonth: '2025-10' }, ['paid-long-before']],
    ['an employer who owes the last three months', { lastPaidMonth: '2026-07' }, []],
    ['a new job more than a year ahead', { newJobFrom: '2062-12-01' }, ['new-job-far-ahead']],
    ['too young', { birthMonth: '2015-01' }, ['born-too-late']],
    ['too old', { birthMonth: '1900-01' }, ['born-too-early']],
    ['more months than a working life has', { birthMonth: '2000-01', months: { pension: 400 } }, ['more-months-than-life']],
    ['a new job before the old one ended', { newJobFrom: '2026-10-01' }, ['new-job-before-leaving']],
    ['leaving 366 days ahead', { leftOn: '2027-11-22' }, []],
    ['leaving 367 days ahead', { leftOn: '2027-11-23' }, ['left-far-ahead']],
    ['a new job 366 days ahead', { newJobFrom: '2027-11-22' }, []],
    ['a new job 367 days ahead', { newJobFrom: '2027-11-23' }, ['new-job-far-ahead']],
    ['a new job on the day of leaving', { newJobFrom: '2026-10-31' }, ['new-job-before-leaving']],
    ['a new job on the day after', { newJobFrom: '2026-11-01' }, []],
    ['sixteen this month', { birthMonth: '2010-11' }, []],
    ['sixteen next month', { birthMonth: '2010-12' }, ['born-too-late']],
    ['a hundred this month', { birthMonth: '1926-11' }, []],
    ['a hundred last month', { birthMonth: '1926-10' }, ['born-too-early']],
    ['paid for two months after leaving', { lastPaidMonth: '2026-12' }, ['paid-after-leaving']],
    ['paid for next month, leaving later', { leftOn: '2027-03-31', lastPaidMonth: '2026-12' }, []],
    ['paid for the month after next, leaving later', { leftOn: '2027-03-31', lastPaidMonth: '2027-01' }, ['paid-in-future']],
    ['an employer who owes the last four months', { lastPaidMonth: '2026-06' }, ['paid-long-before']],
    ['months since the fifteenth birthday', { birthMonth: '2000-11', months: { medical: 132 } }, []],
    ['one more than that', { birthMonth: '2000-11', months: { medical: 133 } }, ['more-months-than-life']],
  ])('%s', (_name, facts, expected) => {
    expect(doubts({ ...profile, ...facts }, '2026-11-21').map(({ doubt }) => doubt)).toEqual(expected)
  })
  test.each<[Partial<Profile>, string]>([
    [{ leftOn: '2028-01-01' }, 'leftOn'],
    [{ lastPaidMonth: '2027-01' }, 'lastPaidMonth'],
    [{ leftOn: '2027-03-31', lastPaidMonth: '2027-01' }, 'lastPaidMonth'],
    [{ lastPaidMonth: '2025-10' }, 'lastPaidMonth'],
    [{ birthMonth: '2015-01' }, 'birthMonth'],
    [{ birthMonth: '1900-01' }, 'birthMonth'],
    [{ birthMonth: '2000-01', months: { unemployment: 400 } }, 'months.unemployment'],
    [{ newJobFrom: '2026-10-01' }, 'newJobFrom'],
    [{ newJobFrom: '2062-12-01' }, 'newJobFrom'],
  ])('%j is said at the field %s', (facts, field) => {
    expect(doubts({ ...profile, ...facts }, '2026-11-21').map((doubt) => doubt.field)).toEqual([field])
  })
})
