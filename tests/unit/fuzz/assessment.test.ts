import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import type { Assessment, Cost } from '../../../src/advisor/assessment.ts'
import { contractAnswer } from '../../../src/advisor/contract.ts'
import { plan } from '../../../src/plan/plan.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { readProfile } from '../../../src/profile/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { anybody, day } from './anybody.ts'
import { sound } from './sound.ts'

/*
 * Anybody on any day. `npm test` looks at 2,000 people on ten days each (FUZZ=2000), `npm run unit` at 200, so that it stays quick.
 * fast-check prints the person and the day that break a rule, made as small as they can be, and the seed to run them again.
 */
const PEOPLE = Number(process.env.FUZZ ?? 200)
const DAYS = 10

const parts = (cost: Cost) => cost.parts.map(({ insurance }) => insurance).join()

function costsInOrder({ routes }: Assessment): void {
  for (const { id, monthly } of routes) {
    if (monthly === null) continue
    const { lowest, highest, chosen, subsidy } = monthly
    for (const cost of [lowest, highest, chosen]) {
      if (cost === null) continue
      const sum = cost.parts.reduce((total, { fen }) => total + fen, 0)
      if (sum !== cost.fen) throw new Error(`${id}: the parts make ${sum}, the sum says ${cost.fen}`)
    }
    if (highest && parts(highest) === parts(lowest) && highest.fen < lowest.fen)
      throw new Error(`${id}: highest ${highest.fen} below lowest ${lowest.fen}`)
    if (subsidy && subsidy.fen > lowest.fen) throw new Error(`${id}: a subsidy of ${subsidy.fen} for a cost of ${lowest.fen}`)
  }
}

function datesInOrder({ medicalGap, retirement, unemployment }: Assessment): void {
  if (medicalGap.coverEnds && medicalGap.graceEnds && medicalGap.coverEnds > medicalGap.graceEnds)
    throw new Error('cover ends after the grace')
  if (retirement && (retirement.earliest > retirement.month || retirement.month > retirement.latest))
    throw new Error(`retirement: ${retirement.earliest}, ${retirement.month}, ${retirement.latest}`)
  let after = 0
  for (const { fromMonth, toMonth } of unemployment.monthly) {
    if (fromMonth !== after + 1 || (toMonth !== null && toMonth < fromMonth)) throw new Error(`benefit: month ${fromMonth} after ${after}`)
    after = toMonth ?? Infinity
  }
}

function check(profile: Profile, today: string): void {
  const answer = assess(profile, wholePolicy, today)
  sound(answer)
  costsInOrder(answer)
  datesInOrder(answer)
  const said = plan(answer, profile, today)
  sound(said, 'plan')
  if (said.facts.length > 3) throw new Error('more than three facts')
}

describe('anybody, any day', () => {
  it('the people made here are ones the schema takes', () => {
    fc.assert(
      fc.property(anybody, (profile) => readProfile(profile).ok),
      { numRuns: 300 },
    )
  })

  it(`${PEOPLE * DAYS} answers and plans are sound`, { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(anybody, fc.array(day, { minLength: DAYS, maxLength: DAYS }), (profile, days) => {
        for (const today of days) check(profile, today)
      }),
      { numRuns: PEOPLE },
    )
  })

  it('the answer is the same in Urumqi, Shanghai, New York and Kiritimati', { timeout: 60_000 }, () => {
    const own = process.env.TZ
    const zones = ['Asia/Urumqi', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati']
    try {
      fc.assert(
        fc.property(anybody, day, (profile, today) => {
          const answers = zones.map((zone) => {
            process.env.TZ = zone
            return JSON.stringify(contractAnswer(assess(profile, wholePolicy, today)))
          })
          expect(new Set(answers).size).toBe(1)
        }),
        { numRuns: 40 },
      )
    } finally {
      if (own === undefined) delete process.env.TZ
      else process.env.TZ = own
    }
  })
})

describe('the walk that finds faults', () => {
  it.each([
    ['an empty sentence', { title: { zh: '', en: 'x' } }],
    ['a slip of code in a sentence', { title: { zh: 'undefined 个月', en: 'x' } }],
    ['a number that was not filled in', { title: { zh: '入职#天内', en: 'x' } }],
    ['one language only', { title: { zh: '长' } }],
    ['a broken day', { deadlines: [{ date: '2027-02-29' }] }],
    ['half a fen', { monthly: { fen: 10.5 } }],
    ['money below zero', { monthly: { fen: -1 } }],
    ['a number that is none', { ageMonths: Number.NaN }],
  ])('%s', (_, value) => expect(() => sound(value)).toThrow('expected'))

  it('passes what is sound', () =>
    expect(() => sound({ title: { zh: '长', en: 'x' }, date: '2028-02-29', fen: 0, month: '2027-02' })).not.toThrow())
})
