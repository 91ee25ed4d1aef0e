import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import type { Assessment } from '../../../src/advisor/assessment.ts'
import { brief } from '../../../src/briefing/brief.ts'
import type { PageKind } from '../../../src/domain/page.ts'
import { lettersFor } from '../../../src/plan/letters/index.ts'
import { plan } from '../../../src/plan/plan.ts'
import { situationOf } from '../../../src/plan/situation.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import { ruleSchema, placeSchema, type Place, type Rule } from '../../../src/policy/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { sighting } from '../briefing/sample.ts'

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

/** What a rule of one place says from 2028 on, by its topic: another number, and a statement where sentences take that. */
const FROM_2028: Readonly<Record<string, { params?: object; zh?: string }>> = {
  'benefit-least': { params: { months: 18 } },
  'new-employer-register': { params: { days: 20 } },
  'employer-transfer': { params: { days: 20 } },
  'housing-fund-seal': { params: { days: 20 } },
  arbitration: { params: { months: 18 } },
  'resident-wait': { params: { months: 9 } },
  'minimum-months': { zh: '2031年起要缴满25年。' },
  severance: { params: { monthsPerYear: 2 }, zh: '2028年起每满一年给两个月工资。' },
}

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

  it("the nation's months without a wait, and a province's own, move the last day to renew medical", () => {
    const ends = (changed: Policy) => assess({ ...person, insuredPlace: '620000' }, changed, TODAY).medicalGap
    const nation = wholePolicy.rules.get('ME-07') as Rule
    const five = { ...nation, params: { months: 5 } } as Rule
    const GAP = { ...five, id: 'ME-GS-91', place: '620000' } as Rule
    expect(ends(wholePolicy)).toMatchObject({ graceEnds: '2027-02-28', graceMonths: 3, graceRule: 'ME-07' })
    expect(ends({ ...wholePolicy, rules: new Map([...wholePolicy.rules, ['ME-07', five]]) })).toMatchObject({ graceEnds: '2027-04-30' })
    expect(ends(withRules(wholePolicy, GAP))).toMatchObject({ graceEnds: '2027-04-30', graceMonths: 5, graceRule: 'ME-GS-91' })
  })

  it('a later row of a topic is no later law: nobody reads that there was none when the job ended', () => {
    const later = (id: string, as: string): Policy => {
      const rule = wholePolicy.rules.get(id) as Rule
      return {
        ...wholePolicy,
        rules: new Map([...wholePolicy.rules, [id, { ...rule, until: '2026-11-15' }], [as, { ...rule, id: as, from: '2026-11-15' }]]),
      }
    }
    const told = JSON.stringify(assess({ ...person, startedOn: '2019-01-01' }, later('UI-01', 'UI-90'), TODAY))
    expect(told).not.toContain('还没有施行')
    expect(JSON.stringify(assess({ ...person, exit: 'laid-off', startedOn: '2019-01-01' }, later('ED-18', 'ED-90'), TODAY))).not.toContain(
      '年以前的年限按当时的规定算',
    )
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

  it.each<[topic: string, who: Partial<Profile>, kind: PageKind, plan: string, note: string, advice: string]>([
    ['benefit-least', {}, 'query', '缴满18个月就能领', '失业保险缴满18个月', '还要单位和你一起缴满18个月失业保险'],
    ['new-employer-register', { next: 'new-job' }, 'guide', '入职20天内给你办社保', '', '单位要在入职20天内给你办社保登记'],
    ['employer-transfer', {}, 'register', '并在二十日内办完档案', '单位应在20天内把社保关系转出', ''],
    ['housing-fund-seal', {}, 'provident-fund', '离职20天内要办', '离职后20天内，原单位', ''],
    ['arbitration', { exit: 'laid-off' }, 'query', '仲裁要在离职18个月内提出', '', '从离职起18个月内提出'],
    [
      'resident-wait',
      { next: 'pausing', exit: 'resigned', lastPaidMonth: '2027-06' },
      'query',
      '要等9个月才能报',
      '',
      '固定要等9个月才能报销',
    ],
    ['minimum-months', {}, 'pension', '', '2031年起要缴满25年', ''],
    ['severance', { exit: 'laid-off' }, 'query', '', '', '2028年起每满一年给两个月工资'],
  ])('another %s for one place from 2028 is said by plan, note and advisor', (topic, who, kind, planned, noted, advised) => {
    const today = '2028-03-02'
    const { params, zh } = FROM_2028[topic] ?? {}
    const nation = [...wholePolicy.rules.values()].find((rule) => rule.topic === topic && rule.place === '000000') as Rule
    const statement = { zh: zh ?? '试验市的规定。', en: 'Trial City has its own.' }
    const own = row(
      JSON.stringify({
        ...nation,
        id: 'UI-GS-99',
        place: '629900',
        from: '2028-01-01',
        until: null,
        statement,
        params: { ...nation.params, ...params },
      }),
    )
    const changed = withRules(policy, CLAIM_DAYS, COUNTS, PAY_BY, DURATION, own)
    const { months: _, exit: __, ...unsaid } = person
    const profile: Profile = { ...unsaid, leftOn: '2028-02-25', lastPaidMonth: '2028-02', ...who }
    const said = (by: Policy, on: string) => {
      const assessment = assess(profile, by, on)
      const made = plan(assessment, profile, on)
      const letters = lettersFor(situationOf(assessment, profile, on))
      const input = {
        sighting: sighting(kind, '629900'),
        assessment: topic === 'minimum-months' ? null : assessment,
        policy: by,
        today: on,
      }
      return [made, letters, brief(input), assessment].map((value) => JSON.stringify(value))
    }
    const [planText, letterText, noteText, adviceText] = said(changed, today)
    expect(`${planText}${letterText}`).toContain(planned)
    expect(noteText).toContain(noted)
    expect(adviceText).toContain(advised)
    const before = said(wholePolicy, today).join()
    for (const sentence of [planned, noted, advised].filter(Boolean)) expect(before).not.toContain(sentence)
  })
})
