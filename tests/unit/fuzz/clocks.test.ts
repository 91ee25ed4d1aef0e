import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { addDays } from '../../../src/domain/dates.ts'
import { plan } from '../../../src/plan/plan.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { sound } from './sound.ts'

/* Every place of the pack, for somebody laid off four weeks before the day, on the four days that break programs. */

const DAYS = ['2026-11-28', '2027-01-02', '2027-02-28', '2028-02-29']
const PLACES = [...wholePolicy.places.keys()].filter((code) => code !== '000000')

const person = (insuredPlace: string, day: string): Profile => ({
  insuredPlace,
  hukouPlace: insuredPlace,
  leftOn: addDays(day, -28),
  lastPaidMonth: addDays(day, -28).slice(0, 7),
  exit: 'laid-off',
  next: 'flexible',
  birthMonth: '1985-02',
  sex: 'female',
  post: 'worker',
  months: { pension: 130, medical: 130, unemployment: 130 },
  wage: 9000,
})

describe.each(DAYS)('on %s', (day) => {
  it('every place has an answer and a plan that are sound', { timeout: 60_000 }, () => {
    for (const place of PLACES) {
      const profile = person(place, day)
      const answer = assess(profile, wholePolicy, day)
      sound(answer, place)
      sound(plan(answer, profile, day), `${place} plan`)
    }
  })

  it('nothing to do by a day lies before the leaving, and nothing ends before it', () => {
    for (const place of PLACES.slice(0, 30)) {
      const { leftOn } = person(place, day)
      for (const { id, date } of assess(person(place, day), wholePolicy, day).deadlines)
        if (date !== null) expect(`${place} ${id} ${date >= leftOn}`).toBe(`${place} ${id} true`)
    }
  })
})
