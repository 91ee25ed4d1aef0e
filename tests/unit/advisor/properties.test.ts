import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { assess } from '../../../src/advisor/assess.ts'
import { addDays, isDate } from '../../../src/domain/dates.ts'
import { EXITS, NEXT_STEPS } from '../../../src/profile/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { TODAY } from './people.ts'

const PLACES = [...wholePolicy.places.keys()].filter((code) => code !== '000000')
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const date = fc.integer({ min: 0, max: 8 * 365 }).map((days) => addDays('2021-01-01', days))
const month = date.map((day) => day.slice(0, 7))

const written: fc.Arbitrary<Profile> = fc.record({
  insuredPlace: fc.constantFrom(...PLACES, '341500', '440305', '653200'),
  leftOn: date,
  hukouPlace: maybe(fc.constantFrom('340100', '110105', '440100', '330000')),
  residencePermit: maybe(fc.boolean()),
  person: maybe(fc.constantFrom('mainland', 'hmt', 'foreign')),
  sex: maybe(fc.constantFrom('male', 'female')),
  post: maybe(fc.constantFrom('cadre', 'worker')),
  birthMonth: maybe(
    fc.integer({ min: 0, max: 500 }).map((months) => `${1960 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`),
  ),
  lastPaidMonth: maybe(month),
  exit: maybe(fc.constantFrom(...EXITS)),
  next: maybe(fc.constantFrom(...NEXT_STEPS)),
  newJobFrom: maybe(date),
  months: maybe(fc.record({ pension: maybe(fc.nat(720)), medical: maybe(fc.nat(720)), unemployment: maybe(fc.nat(720)) })),
  base: maybe(fc.record({ pension: maybe(fc.nat(100_000)), medical: maybe(fc.nat(100_000)) })),
  employmentRegistered: maybe(fc.boolean()),
  insuredHereByEmployer: maybe(fc.boolean()),
  carriedOverMonths: maybe(fc.nat(24)),
}) as fc.Arbitrary<Profile>

/** A month paid before it came, or a new job long before the old one ended, is refused by name; everything else is answered. */
const profile = written.map(
  (facts): Profile => ({
    ...facts,
    ...(facts.lastPaidMonth && facts.lastPaidMonth > facts.leftOn.slice(0, 7) ? { lastPaidMonth: facts.leftOn.slice(0, 7) } : {}),
    ...(facts.newJobFrom && facts.newJobFrom < facts.leftOn ? { newJobFrom: facts.leftOn } : {}),
  }),
)

const flexible = (facts: Profile) => assess(facts, wholePolicy, TODAY).routes.find((route) => route.id === 'flexible')
const VERDICTS = ['yes', 'no', 'depends', 'unknown']

describe('random profiles', () => {
  it('an answer comes, with real dates and verdicts', () => {
    fc.assert(
      fc.property(profile, date, (facts, today) => {
        const answer = assess(facts, wholePolicy, today)
        for (const deadline of answer.deadlines) expect(deadline.date === null || isDate(deadline.date)).toBe(true)
        for (const route of answer.routes) expect(VERDICTS).toContain(route.verdict)
        for (const question of answer.questions) expect(question.settles).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it('the same question gets the same answer', () => {
    fc.assert(
      fc.property(profile, (facts) => {
        expect(assess(facts, wholePolicy, TODAY)).toEqual(assess(facts, wholePolicy, TODAY))
      }),
      { numRuns: 50 },
    )
  })

  it('a fact that is asked for is not already given', () => {
    fc.assert(
      fc.property(profile, (facts) => {
        for (const { fact } of assess(facts, wholePolicy, TODAY).questions) {
          const [name = '', part] = fact.split('.')
          const value: unknown = facts[name as keyof Profile]
          const given = part === undefined ? value : (value as Record<string, unknown> | undefined)?.[part]
          expect(given ?? null).toBeNull()
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('cost', () => {
  it('never falls as the base rises, and lies between lowest and highest', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), fc.nat(60_000), fc.nat(20_000), (insuredPlace, base, more) => {
        const at = (value: number) =>
          flexible({ insuredPlace, hukouPlace: insuredPlace, leftOn: '2026-10-31', base: { pension: value, medical: value } })?.monthly
        const less = at(base)
        const dearer = at(base + more)
        const parts = (cost: { parts: { insurance: string }[] } | null | undefined) => cost?.parts.map((part) => part.insurance).join()
        if (parts(less?.chosen) === parts(dearer?.chosen)) expect(dearer?.chosen?.fen ?? 0).toBeGreaterThanOrEqual(less?.chosen?.fen ?? 0)
        if (less?.chosen && parts(less.chosen) === parts(less.lowest)) {
          expect(less.chosen.fen).toBeGreaterThanOrEqual(less.lowest.fen)
          if (less.highest && less.highest.parts.length === less.lowest.parts.length)
            expect(less.chosen.fen).toBeLessThanOrEqual(less.highest.fen)
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('benefit', () => {
  it('more insured months never give fewer benefit months', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), fc.nat(600), fc.nat(100), fc.nat(24), (insuredPlace, paid, more, carriedOverMonths) => {
        const months = (unemployment: number) =>
          assess({ insuredPlace, leftOn: '2026-10-31', exit: 'laid-off', months: { unemployment }, carriedOverMonths }, wholePolicy, TODAY)
            .unemployment.months?.value ?? 0
        expect(months(paid + more)).toBeGreaterThanOrEqual(months(paid))
      }),
      { numRuns: 400 },
    )
  })

  it('is never due without knowing the exit and the months', () => {
    fc.assert(
      fc.property(profile, (facts) => {
        const { eligible } = assess(facts, wholePolicy, TODAY).unemployment
        if (eligible === 'yes') expect([facts.exit, facts.months?.unemployment]).not.toContain(undefined)
      }),
      { numRuns: 300 },
    )
  })
})

describe('dates', () => {
  it('leaving later never makes a deadline earlier', () => {
    fc.assert(
      fc.property(profile, fc.integer({ min: 0, max: 900 }), (facts, days) => {
        const later = addDays(facts.leftOn, days)
        const today = addDays('2029-12-31', 0)
        const before = assess(facts, wholePolicy, today).deadlines
        const after = assess(
          { ...facts, leftOn: later, ...(facts.newJobFrom ? { newJobFrom: addDays(facts.newJobFrom, days) } : {}) },
          wholePolicy,
          today,
        ).deadlines
        for (const [at, deadline] of before.entries()) {
          const other = after[at]?.date ?? null
          if (deadline.date !== null && other !== null) expect(other >= deadline.date).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('cover never ends after the grace does', () => {
    fc.assert(
      fc.property(profile, (facts) => {
        const { coverEnds, graceEnds } = assess(facts, wholePolicy, TODAY).medicalGap
        expect((coverEnds ?? '') <= (graceEnds ?? '9')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
