import * as fc from 'fast-check'
import { addDays, addMonths, type IsoDate } from '../../../src/domain/dates.ts'
import { ARREARS, EXITS, NEXT_STEPS, SUBSIDY_GROUPS, type Profile } from '../../../src/profile/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

/** Every place of the pack, two districts, and a prefecture that has no entry of its own. */
const PLACES = [...wholePolicy.places.keys()].filter((code) => code !== '000000').concat('440305', '310115', '653200')
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 })
const place = fc.constantFrom(...PLACES)
const flag = maybe(fc.boolean())
const months = maybe(fc.nat(720))

/** Days from two years before to four years after the build, leap day and ends of months among them more often than by chance. */
export const day: fc.Arbitrary<IsoDate> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -730, max: 1460 }).map((days) => addDays('2026-11-28', days)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '2026-11-28',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-02-28',
      '2027-07-01',
      '2028-02-29',
      '2030-01-01',
    ),
  },
)
const month = day.map((date) => date.slice(0, 7))

/** Somebody about whom anything may be known or unknown; what the schema would refuse by itself is not made. */
export const anybody: fc.Arbitrary<Profile> = fc
  .record({
    insuredPlace: place,
    leftOn: day,
    hukouPlace: maybe(place),
    movingTo: maybe(place),
    residencePermit: flag,
    person: maybe(fc.constantFrom('mainland', 'hmt', 'foreign')),
    sex: maybe(fc.constantFrom('male', 'female')),
    post: maybe(fc.constantFrom('cadre', 'worker')),
    birthMonth: maybe(fc.nat(560).map((count) => addMonths('1960-01', count))),
    lastPaidMonth: maybe(month),
    exit: maybe(fc.constantFrom(...EXITS)),
    recordedExit: maybe(fc.constantFrom(...EXITS)),
    renewalTerms: maybe(fc.constantFrom('same-or-better', 'worse')),
    next: maybe(fc.constantFrom(...NEXT_STEPS)),
    newJobFrom: maybe(day),
    startedOn: maybe(fc.nat(9000).map((days) => addDays('2001-01-01', days))),
    months: maybe(fc.record({ pension: months, medical: months, unemployment: months })),
    base: maybe(fc.record({ pension: maybe(fc.nat(100_000)), medical: maybe(fc.nat(100_000)) })),
    wage: maybe(fc.nat(200_000)),
    subsidyGroups: maybe(fc.subarray([...SUBSIDY_GROUPS])),
    employerArrears: maybe(fc.subarray([...ARREARS])),
    drawing: maybe(fc.constantFrom('pension', 'unemployment')),
    housingFund: flag,
    disabled: flag,
    publicSector: flag,
    dispatched: flag,
    maternity: flag,
    employmentRegistered: flag,
    insuredHereByEmployer: flag,
    carriedOverMonths: maybe(fc.nat(24)),
    deemedMonths: maybe(fc.nat(240)),
    pensionIndex: maybe(fc.integer({ min: 10, max: 300 }).map((percent) => percent / 100)),
    accountBalance: maybe(fc.nat(900_000)),
    paidByPlace: maybe(fc.array(fc.record({ place, pensionMonths: fc.nat(300) }), { maxLength: 3 })),
  })
  .map((facts) => {
    const lastPaidMonth =
      facts.lastPaidMonth && facts.lastPaidMonth > facts.leftOn.slice(0, 7) ? facts.leftOn.slice(0, 7) : facts.lastPaidMonth
    const newJobFrom = facts.newJobFrom && facts.newJobFrom < facts.leftOn ? facts.leftOn : facts.newJobFrom
    const startedOn = facts.startedOn && facts.startedOn >= facts.leftOn ? addDays(facts.leftOn, -400) : facts.startedOn
    return { ...facts, lastPaidMonth, newJobFrom, startedOn }
  })
