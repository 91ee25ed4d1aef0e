import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../src/ask/index.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Rule } from '../../../src/policy/schema.ts'

const TODAY = '2026-11-28'
const ask = createAsk()

/** What is answered where the data has one rule more: of Gansu, which has none on these subjects. */
function answered(question: string, rule: Partial<Rule>): string {
  const row = {
    id: 'UI-GS-99',
    topic: 'told',
    place: '620000',
    from: '2026-01-01',
    until: null,
    statement: { zh: '甘肃的话。', en: 'What Gansu says.' },
    source: 'SIL',
    article: null,
    evidence: 'public-secondary',
    confidence: 0.9,
    ...rule,
  } as Rule
  const policy = { ...wholePolicy, rules: new Map([...wholePolicy.rules, [row.id, row]]) }
  return ask.answer(question, { profile: null, assessment: null, policy, today: TODAY, language: 'zh', before: null }).lead.zh
}

describe("a place's own word needs a row of data and no code", () => {
  it.each<[string, Partial<Rule>, RegExp]>([
    ['兰州领失业金要每个月确认吗', { about: 'monthly-confirm' }, /^要，每个月一次.*甘肃的话/],
    ['在甘肃失业金可以一次性领吗', { about: 'lump-sum' }, /^不能：甘肃的话/],
    ['甘肃有营业执照能领失业金吗', { about: 'licence' }, /^会停发.*甘肃的话/],
    [
      '兰州，公司要几天内给失业材料',
      { topic: 'benefit-practice', params: { workingDays: 9 }, about: 'employer-papers' },
      /^9个工作日内：甘肃的话/,
    ],
    ['甘肃灵活就业能交失业保险吗', { topic: 'flexible-unemployment', params: { registrationFirst: false, everywhere: true } }, /^甘肃的话/],
    ['灵活就业能交失业保险吗', { topic: 'flexible-unemployment', params: { registrationFirst: false, everywhere: true } }, /甘肃可以/],
  ])('%s', (question, rule, lead) => {
    expect(answered(question, rule)).toMatch(lead)
    expect(answered(question, { ...rule, until: '2026-11-28' })).not.toMatch(lead)
  })
  it('says nothing of it elsewhere', () => {
    expect(answered('在青海失业金可以一次性领吗', { about: 'lump-sum' })).not.toMatch(/甘肃/)
    expect(answered('失业金可以一次性领吗', { about: 'lump-sum' })).not.toMatch(/甘肃/)
  })
})
