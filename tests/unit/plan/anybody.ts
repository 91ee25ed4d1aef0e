import * as fc from 'fast-check'
import { addDays } from '../../../src/domain/dates.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { EXITS, NEXT_STEPS, type Profile } from '../../../src/profile/schema.ts'

/* Anybody, of whom anything may be known. */

const PLACES = [...wholePolicy.places.keys()].filter((code) => code !== '000000')
export const TODAY = '2026-11-28'
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
/** What few people have, and what decides by itself what comes first: too often there, it would hide every other lead. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })
const months = maybe(fc.oneof(fc.nat(30), fc.nat(480)))

export const anybody: fc.Arbitrary<Profile> = fc
  .record({
    insuredPlace: fc.constantFrom(...PLACES, '341500', '440305', '320583'),
    leftOn: fc.oneof(fc.integer({ min: -150, max: 20 }), fc.integer({ min: -1500, max: 0 })).map((days) => addDays(TODAY, days)),
    hukouPlace: maybe(fc.constantFrom('340100', '110105', '440100', '810000')),
    residencePermit: maybe(fc.boolean()),
    person: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('mainland', undefined) },
      { weight: 1, arbitrary: fc.constantFrom('hmt', 'foreign') },
    ),
    sex: maybe(fc.constantFrom('male', 'female')),
    post: maybe(fc.constantFrom('cadre', 'worker')),
    birthMonth: maybe(fc.oneof(fc.integer({ min: 1958, max: 2004 }), fc.integer({ min: 1975, max: 2004 })).map((year) => `${year}-05`)),
    exit: maybe(fc.constantFrom(...EXITS)),
    recordedExit: rarely(fc.constantFrom(...EXITS)),
    renewalTerms: maybe(fc.constantFrom('worse', 'same-or-better')),
    next: maybe(fc.constantFrom(...NEXT_STEPS)),
    startsIn: rarely(fc.integer({ min: 0, max: 150 })),
    movingTo: maybe(fc.constantFrom('330100', '310000', '440305')),
    months: maybe(fc.record({ pension: months, medical: months, unemployment: months })),
    drawing: rarely(fc.constantFrom('pension', 'unemployment')),
    employerArrears: rarely(fc.subarray(['pension', 'medical', 'unemployment'])),
    housingFund: maybe(fc.boolean()),
    publicSector: maybe(fc.boolean()),
    disabled: maybe(fc.boolean()),
    dispatched: maybe(fc.boolean()),
    subsidyGroups: maybe(fc.subarray(['hard-to-employ', 'recent-graduate'])),
  })
  .map(
    ({ startsIn, ...facts }): Profile =>
      ({ ...facts, ...(startsIn === undefined ? {} : { newJobFrom: addDays(facts.leftOn, startsIn) }) }) as Profile,
  )
