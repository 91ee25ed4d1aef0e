import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import type { Assessment } from '../../../src/advisor/assessment.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import { ruleSchema, placeSchema, type Place, type Rule } from '../../../src/policy/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'

/*
 * A province's rule, a city and a formula come in as data alone. What is added here is JSON that fits the schema; no code knows it.
 */

const TODAY = '2026-11-21'
const GANSU = wholePolicy.places.get('620000') as Place

const row = (json: string): Rule => {
  const parsed = ruleSchema.safeParse(JSON.parse(json))
  expect(parsed.error?.issues ?? []).toEqual([])
  return JSON.parse(json) as Rule
}
const withRules = (policy: Policy, ...rules: Rule[]): Policy => ({
  ...policy,
  // Without what Gansu's own row may say of the same one day: CONTRIBUTING.md takes it for its example.
  rules: new Map([...[...policy.rules].filter(([id]) => !id.startsWith('UI-GS-0')), ...rules.map((rule) => [rule.id, rule] as const)]),
})
const withPlaces = (policy: Policy, ...places: Place[]): Policy => {
  for (const place of places) expect(placeSchema.safeParse(place).error?.issues ?? []).toEqual([])
  return { ...policy, places: new Map([...policy.places, ...places.map((place) => [place.code, place] as const)]) }
}

const CLAIM_DAYS =
  row(`{"id": "UI-GS-91", "topic": "claim-days", "params": {"days": 45}, "place": "620000", "from": "2019-01-01", "until": null,
  "statement": {"zh": "甘肃的办法写着离职后45天内申领。", "en": "Gansu prints 45 days from leaving to claim."},
  "source": "SIL", "article": null, "evidence": "public-secondary", "confidence": 0.7}`)
const COUNTS =
  row(`{"id": "UI-GS-92", "topic": "benefit-counts", "params": {"from": "claim"}, "place": "620000", "from": "2019-01-01", "until": null,
  "statement": {"zh": "甘肃从申领那天算起。", "en": "Gansu counts from the claim."},
  "source": "SIL", "article": null, "evidence": "public-secondary", "confidence": 0.7}`)
const PAY_BY =
  row(`{"id": "CH-GS-91", "topic": "paying-day", "params": {"payBy": 5}, "place": "620000", "from": "2019-01-01", "until": null,
  "statement": {"zh": "甘肃每月5日前缴。", "en": "Gansu is paid by the 5th."},
  "source": "SIL", "article": null, "evidence": "public-secondary", "confidence": 0.7}`)
const DURATION = row(`{"id": "UI-GS-93", "topic": "told", "place": "620000", "from": "2019-01-01", "until": null,
  "statement": {"zh": "甘肃每满一年领一个月。", "en": "Gansu: a month for each full year."},
  "source": "SIL", "article": null, "evidence": "public-secondary", "confidence": 0.7}`)

const CITY: Place = {
  ...GANSU,
  code: '629900',
  name: { zh: '试验市', en: 'Trial City' },
  figures: [
    {
      kind: 'medical-flexible-monthly',
      value: 300,
      unit: 'yuan/month',
      from: '2026-01',
      until: '2027-01',
      confidence: 0.9,
      sources: ['SIL'],
    },
  ],
  benefitDuration: [
    {
      rule: 'UI-GS-93',
      from: '2019-01',
      until: null,
      bound: 'exact',
      formula: { type: 'steps', segments: [{ fromMonths: 0, perMonths: 12, months: 1 }], cap: 24 },
    },
  ],
  benefitAmount: [],
  remarks: [],
  gaps: [],
}

const person: Profile = {
  insuredPlace: '629900',
  hukouPlace: '629900',
  leftOn: '2026-11-10',
  lastPaidMonth: '2026-11',
  exit: 'resigned',
  months: { unemployment: 60, pension: 60, medical: 60 },
}
const policy = withRules(withPlaces(wholePolicy, CITY), CLAIM_DAYS, COUNTS, PAY_BY, DURATION)
const note = (answer: Assessment, id: string) => answer.deadlines.find((deadline) => deadline.id === id)?.note?.zh ?? ''

describe('data alone', () => {
  it("a province's days to claim, and what its months count from, reach its cities", () => {
    const answer = assess({ ...person, exit: 'laid-off' }, policy, TODAY)
    expect(note(answer, 'unemployment-register')).toContain('45天')
    expect(note(answer, 'unemployment-register')).toContain('2026年12月25日')
    expect(note(answer, 'unemployment-register')).toContain('从办申领手续那天起算')
    expect(answer.deadlines.find(({ id }) => id === 'unemployment-register')?.rule).toBe('UI-GS-92')
    expect(note(assess({ ...person, exit: 'laid-off' }, wholePolicy, TODAY), 'unemployment-register')).not.toContain('45天')
  })

  it('a city answers with its own sum', () => {
    const parts = assess(person, policy, TODAY).routes.find(({ id }) => id === 'flexible')?.monthly?.lowest.parts ?? []
    expect(parts.find(({ insurance }) => insurance === 'medical')?.fen).toBe(30_000)
  })

  it('a formula of benefit months is computed and named in the trace', () => {
    const { unemployment } = assess({ ...person, exit: 'laid-off' }, policy, TODAY)
    expect(unemployment.months).toEqual({ value: 5, bound: 'exact' })
    expect(unemployment.trace?.rules).toContain('UI-GS-93')
  })

  it('a day to pay by moves the first payment, a single figure written with its zero', () => {
    const first = assess(person, policy, TODAY).deadlines.find(({ id }) => id === 'first-payment')
    expect(first).toMatchObject({ date: '2026-12-05', rule: 'CH-GS-91' })
  })

  it('a change of law is two rows: the day decides, and no code', () => {
    const old = { ...PAY_BY, until: '2027-01-01' } as Rule
    const next = row(JSON.stringify({ ...PAY_BY, id: 'CH-GS-92', from: '2027-01-01', params: { payBy: 20 } }))
    const changed = withRules(withPlaces(wholePolicy, CITY), old, next)
    const first = (today: string, leftOn: string) =>
      assess({ ...person, leftOn, lastPaidMonth: leftOn.slice(0, 7) }, changed, today).deadlines.find(({ id }) => id === 'first-payment')
        ?.date
    expect(first('2026-11-21', '2026-11-10')).toBe('2026-12-05')
    expect(first('2027-01-02', '2027-01-02')).toBe('2027-02-20')
  })
})
