import { beforeAll, describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { isRuleShown } from '../../../src/policy/rules.ts'
import { standing } from '../../../src/domain/period.ts'
import { loadPolicy } from '../../../src/policy/load.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Assessment } from '../../../src/advisor/assessment.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { THOROUGH } from '../../setup/thorough.ts'
import { TODAY } from './people.ts'

const PLACES = [...wholePolicy.places.keys()].filter((code) => code !== '000000')
const DAYS = ['2025-06-30', '2026-06-30', '2026-07-01', TODAY, '2026-12-31', '2027-01-01', '2027-07-01', '2030-01-01']

/** People who between them reach every branch that a place's data can open. */
const PEOPLE: Omit<Profile, 'insuredPlace' | 'leftOn'>[] = [
  {},
  {
    hukouPlace: '340100',
    exit: 'laid-off',
    next: 'flexible',
    lastPaidMonth: '2025-05',
    months: { pension: 62, medical: 62, unemployment: 62 },
    base: { pension: 8000 },
  },
  {
    hukouPlace: '340100',
    residencePermit: false,
    insuredHereByEmployer: true,
    employmentRegistered: false,
    exit: 'resigned',
    next: 'abroad',
  },
  {
    hukouPlace: '620100',
    residencePermit: true,
    employmentRegistered: true,
    subsidyGroups: ['hard-to-employ'],
    exit: 'expired',
    movingTo: '510100',
    months: { unemployment: 300 },
    carriedOverMonths: 6,
  },
  { person: 'hmt', residencePermit: true, exit: 'employer-closed', maternity: true },
  { person: 'foreign', exit: 'expired', next: 'abroad' },
  { exit: 'retired', sex: 'male', birthMonth: '1964-02', months: { pension: 170, medical: 200, unemployment: 100 } },
  { sex: 'female', post: 'worker', birthMonth: '1977-01', exit: 'laid-off', months: { pension: 240, unemployment: 130 }, next: 'flexible' },
]

const reasonsOf = (answer: Assessment) => [
  ...answer.routes.flatMap((route) => [
    ...route.reasons,
    ...route.warnings,
    ...route.schemes.map((scheme) => ({ rule: scheme.rule, ...scheme.reason })),
  ]),
  ...answer.unemployment.reasons,
  ...answer.medicalGap.reasons,
  ...(answer.retirement?.reasons ?? []),
  ...answer.deadlines.map((deadline) => ({ rule: deadline.rule, ...deadline.title })),
  ...answer.stops.map((stop) => ({ rule: stop.rule, ...stop.text })),
]
type Check = (answer: Assessment, reasons: ReturnType<typeof reasonsOf>) => string[]
const checks: { test: Check; wrong: string[] }[] = []
/** What must be so of every answer; the first few of which it is not are named. */
function holds(name: string, test: Check): void {
  const wrong: string[] = []
  checks.push({ test, wrong })
  it(name, () => expect(wrong.slice(0, 5)).toEqual([]))
}
/** A few hundred apart, so that they are of every day and of places far from each other. */
const some: Assessment[] = []

// One answer after the other: held all at once, they fill the memory. By `npm run unit` every other one: each place on each day with half
// of the people, each person on each day in half of the places.
beforeAll(() => {
  let answered = 0
  for (const [ofDay, day] of DAYS.entries())
    for (const [ofPlace, insuredPlace] of PLACES.entries())
      for (const [at, facts] of PEOPLE.entries()) {
        if (!THOROUGH && (ofDay + ofPlace + at) % 2 === 1) continue
        const leftOn = day < '2026-10-31' ? '2025-05-31' : '2026-10-31'
        const answer = assess({ insuredPlace, leftOn, ...facts }, wholePolicy, day)
        const reasons = reasonsOf(answer)
        for (const { test, wrong } of checks)
          wrong.push(...test(answer, reasons).map((what) => `${insuredPlace} person ${at} on ${day}: ${what}`))
        if (answered % 211 === 0) some.push(answer)
        answered += 1
      }
}, 60_000)

describe(`assess() over ${PLACES.length} places, ${PEOPLE.length} people, ${DAYS.length} days`, { timeout: 30_000 }, () => {
  holds('cites only rules that the data has', (answer, reasons) =>
    reasons.map((reason) => reason.rule).filter((id) => !wholePolicy.rules.has(id)),
  )

  holds('hands every cited rule over with its source', (answer, reasons) =>
    reasons.map((reason) => reason.rule).filter((id) => answer.rules[id]?.source.title === undefined),
  )

  holds('shows no rule from memory alone as a fact; PE-26 is put as a question', (answer, reasons) =>
    reasons
      .map((reason) => reason.rule)
      .filter((id) => id !== 'PE-26')
      .filter((id) => {
        const rule = wholePolicy.rules.get(id)
        return rule !== undefined && !isRuleShown(rule)
      }),
  )

  holds('cites no rule whose time is over', (answer, reasons) =>
    reasons
      .map((reason) => reason.rule)
      .filter((id) => {
        const rule = wholePolicy.rules.get(id)
        return rule !== undefined && standing(rule, answer.today) === 'expired'
      }),
  )

  holds('cites a rule that is still to come only where it announces the law of 2027', (answer, reasons) =>
    reasons
      .map((reason) => reason.rule)
      .filter((id) => !/^ME-0[345]$/.test(id))
      .filter((id) => {
        const rule = wholePolicy.rules.get(id)
        return rule !== undefined && standing(rule, answer.today) === 'not-yet'
      }),
  )

  holds('cites no rule of another place', (answer, reasons) =>
    reasons
      .map((reason) => reason.rule)
      .filter((id) => {
        const rule = wholePolicy.rules.get(id)
        return rule !== undefined && rule.place !== '000000' && rule.place.slice(0, 2) !== answer.place.slice(0, 2)
      }),
  )

  holds('says everything in both languages, and no sentence has a hole in it', (answer, reasons) =>
    [...reasons, ...answer.routes.flatMap((route) => route.steps), ...answer.unknowns.map((entry) => entry.text)]
      .filter(
        ({ zh, en }) =>
          zh.trim() === '' ||
          en.trim() === '' ||
          /undefined|null|NaN|\[object/.test(zh + en) ||
          /[一-鿿]/.test(en.replace(/[“"].*?[”"]/g, '')),
      )
      .map(({ zh, en }) => `${zh} / ${en}`),
  )

  holds('every amount is whole fen, 0 or more, and adds up', (answer) =>
    answer.routes
      .flatMap((route) => [route.monthly?.lowest, route.monthly?.highest, route.monthly?.chosen])
      .filter((cost) => cost !== null && cost !== undefined)
      .filter((cost) => !Number.isInteger(cost.fen) || cost.fen < 0 || cost.fen !== cost.parts.reduce((sum, part) => sum + part.fen, 0))
      .map((cost) => String(cost.fen)),
  )

  holds('every figure has a source, and an expired one makes its cost expired', (answer) => [
    ...answer.figures.filter((figure) => figure.sources.length === 0).map((figure) => figure.kind),
    ...answer.routes
      .filter((route) => {
        const parts = [route.monthly?.lowest, route.monthly?.highest, route.monthly?.chosen].flatMap((cost) => cost?.parts ?? [])
        return parts.some((part) => part.figures.some((figure) => figure.status === 'expired')) && route.monthly?.status !== 'expired'
      })
      .map((route) => route.id),
  ])

  holds('lists every figure that a cost rests on', (answer) =>
    answer.routes
      .flatMap((route) => route.monthly?.lowest.parts ?? [])
      .flatMap((part) => part.figures)
      .filter(
        (used) => !answer.figures.some((figure) => figure.kind === used.kind && figure.value === used.value && figure.place === used.place),
      )
      .map((figure) => figure.kind),
  )

  holds('unknown facts never turn into numbers', (answer) => [
    ...(answer.unemployment.needs.includes('months.unemployment') && answer.unemployment.months !== null ? ['benefit months'] : []),
    ...(answer.unemployment.eligible === 'no' && (answer.unemployment.months !== null || answer.unemployment.monthly.length > 0)
      ? ['benefit for nobody']
      : []),
  ])

  holds('lowest is never above highest', (answer) =>
    answer.routes
      .filter((route) => route.monthly?.highest && route.monthly.lowest.fen > route.monthly.highest.fen)
      .map((route) => route.id),
  )

  it('is plain data: it survives being written and read', () => {
    for (const answer of some) expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  })
})

it('the popup, which loads only the province concerned, gets the very same answer', async () => {
  for (const insuredPlace of ['310000', '440305', '341500', '460100']) {
    const profile: Profile = {
      insuredPlace,
      leftOn: '2026-10-31',
      hukouPlace: '620100',
      exit: 'laid-off',
      months: { unemployment: 62, pension: 62 },
      sex: 'male',
      birthMonth: '1988-03',
    }
    expect(assess(profile, await loadPolicy([insuredPlace]), TODAY)).toEqual(assess(profile, wholePolicy, TODAY))
  }
})
