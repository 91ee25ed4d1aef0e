import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { assess } from '../../../src/advisor/assess.ts'
import { callSheet } from '../../../src/plan/calls.ts'
import { plan } from '../../../src/plan/plan.ts'
import { LEAD_IDS } from '../../../src/plan/shape.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { standing } from '../../../src/domain/period.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { anybody, TODAY } from './anybody.ts'

const HOSTS = new Set(wholePolicy.portals.map(({ host }) => host))

const check = (law: (facts: Profile, assessment: ReturnType<typeof assess>, made: ReturnType<typeof plan>) => void) =>
  fc.assert(
    fc.property(anybody, (facts) => {
      const assessment = assess(facts, wholePolicy, TODAY)
      law(facts, assessment, plan(assessment, facts, TODAY))
    }),
    { numRuns: 300 },
  )

/** How a title may begin: with what to do. */
const ZH_VERB =
  /^(去|打|问清?|催|缴|接着|接上|查|申请|转移|要求|向单位要|领|补上|先在新|留着|留意|换成|办|凭居住证办|照常领|提取|走之前定下来|入职那天把|\d+月\d+日入职|\d{4}年\d+月\d+日入职|(\d{4}年)?\d+月\d+日离职后去办)/
const EN_VERB =
  /^(Register|Call|Ask|Chase|Make|Go on|Renew|Check|Apply|Move|Have|Say|Enrol|Keep|Watch|Switch|Withdraw|Decide|Start|Hand|Get|Tell|Take)\b/

const route = (assessment: ReturnType<typeof assess>, id: string) => assessment.routes.find((entry) => entry.id === id)

describe('plans of random people', { timeout: 60_000 }, () => {
  it('every lead is met often enough for the laws below to be tried on it', () => {
    const met = fc.sample(anybody, { numRuns: 2000, seed: 1 }).map((facts) => plan(assess(facts, wholePolicy, TODAY), facts, TODAY).lead.id)
    const rare = LEAD_IDS.filter((id) => met.filter((one) => one === id).length < 10)
    expect(rare).toEqual([])
  })

  it('a plan begins with a verb in both languages and says who, why and where', () => {
    check((_, __, { lead, steps }) => {
      expect(LEAD_IDS).toContain(lead.id)
      for (const { title } of [lead, ...steps]) {
        expect(title.zh).toMatch(ZH_VERB)
        expect(title.en).toMatch(EN_VERB)
      }
      for (const text of [lead.why, ...steps.flatMap(({ note }) => (note === null ? [] : [note]))]) {
        expect(text.zh.length).toBeGreaterThan(0)
        expect(text.en).not.toMatch(/[一-鿿]{6}|undefined|null|NaN/)
        expect(text.zh).not.toMatch(/undefined|null|NaN/)
      }
    })
  })

  it('nothing is advised whose precondition the verdict denies', () => {
    check((facts, assessment, { lead, steps }) => {
      const ids = [lead.id, ...steps.map(({ id }) => id)]
      if (assessment.unemployment.eligible === 'no') expect(ids).not.toContain('claim-benefit')
      if (route(assessment, 'flexible')?.verdict === 'no')
        expect(ids.filter((id) => id === 'enrol-flexible' || id === 'first-payment')).toEqual([])
      if (route(assessment, 'resident')?.verdict === 'no') expect(ids).not.toContain('switch-resident')
      if (facts.person === 'foreign')
        expect(ids.filter((id) => /enrol-flexible|switch-resident|renew-medical|medical-grace-ends|first-payment/.test(id))).toEqual([])
      if (facts.drawing === 'pension' && facts.next !== 'abroad')
        expect(ids.filter((id) => /claim|enrol|apply|first|grace/.test(id))).toEqual([])
    })
  })

  it('no step stands beside a lead that makes it wrong, and none twice', () => {
    check((_, __, { lead, steps }) => {
      const ids = steps.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).not.toContain(lead.id)
      if (lead.id !== 'enrol-flexible') expect(ids).not.toContain('first-payment')
      if (lead.id === 'start-new-job')
        expect(steps.map(({ title }) => title.zh).filter((title) => /失业登记|失业金|灵活就业/.test(title))).toEqual([])
      // Who left so long ago that benefit is asked about renews it meanwhile.
      if ((lead.id === 'claim-benefit' && lead.do[0]?.phone === null) || SEES_TO_MEDICAL.includes(lead.id))
        expect(ids).not.toContain('medical-grace-ends')
      expect(steps.map(({ group }) => group)).toEqual(
        steps.map(({ group }) => group).toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
      )
    })
  })

  it('no total stands without the part that is not known', () => {
    check((_, assessment, { facts, others }) => {
      const flexible = route(assessment, 'flexible')
      const parts = flexible?.monthly?.lowest.parts.map(({ insurance }) => insurance) ?? []
      const open =
        flexible?.schemes
          .filter(({ insurance, verdict }) => insurance !== 'unemployment' && verdict !== 'no')
          .map(({ insurance }) => insurance) ?? []
      const missing = open.filter((insurance) => !parts.includes(insurance))
      const way = others.find((entry) => entry.route === 'flexible')
      if (way?.amount) expect(way.amount.missing).toEqual(missing)
      const cost = facts.find(({ id }) => id === 'cost')
      if (cost) expect([cost.value.zh.includes('?'), cost.value.en.includes('?')]).toEqual([missing.length > 0, missing.length > 0])
    })
  })

  it('what the plan says to ask stands on the call sheet, at that hotline, ready to read out', () => {
    check((profile, assessment, made) => {
      const asked = callSheet(assessment, profile, made, { zh: '当地', en: 'here' }).flatMap(({ hotline, questions }) =>
        questions.map(({ id }) => `${hotline} ${id}`),
      )
      const mine = made.steps.filter(({ group }) => group !== 'employer')
      for (const { id, title, note } of mine) {
        const [, number] = /^[问打](12\d{3})/.exec(title.zh) ?? /^先打(12\d{3})问/.exec(note?.zh ?? '') ?? []
        if (number !== undefined) expect(asked).toContain(`${number} ${id}`)
      }
      // To complain is not to ask.
      for (const [, number] of `${made.lead.title.zh}${made.lead.why.zh}`.matchAll(/(?:问|打(?=12\d{3}问))(12\d{3})/g))
        expect(asked.filter((one) => one.startsWith(String(number)))).not.toEqual([])
    })
  })

  it('at most three facts, only official sites, only the four hotlines, only rules in force', () => {
    check((_, __, { lead, facts, steps }) => {
      expect(facts.length).toBeLessThanOrEqual(3)
      for (const door of [lead, ...steps].flatMap((entry) => entry.do)) {
        if (door.host !== null) expect(HOSTS).toContain(door.host)
        else expect(['12333', '12393', '12366', '12329']).toContain(door.phone)
      }
      for (const id of [...lead.rules, ...steps.map((step) => step.rule)]) {
        const rule = wholePolicy.rules.get(id)
        expect(rule && standing(rule, TODAY), id).toBe('in-force')
      }
    })
  })
})

/** These see to medical cover themselves. */
const SEES_TO_MEDICAL = ['start-new-job', 'renew-medical', 'switch-resident', 'enrol-flexible', 'apply-pension', 'claim-refund']

const ORDER = ['now', 'later', 'employer']
