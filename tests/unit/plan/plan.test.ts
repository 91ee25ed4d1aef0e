import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { plan } from '../../../src/plan/plan.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { CASES } from './cases.ts'

const planOf = (profile: (typeof CASES)[number]['profile'], today: string) => plan(assess(profile, wholePolicy, today), profile, today)

describe('what comes first', () => {
  it.each(CASES.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const { lead, steps } = planOf(row.profile, row.today)
    expect([row.lead].flat()).toContain(lead.id)
    if (row.says) expect(`${lead.title.zh} ${lead.why.zh}`).toMatch(row.says)
    if (row.never) expect(steps.map(({ title }) => title.zh).filter((title) => row.never?.test(title))).toEqual([])
    if (row.step) expect(steps.map(({ title }) => title.zh).join('\n')).toMatch(row.step)
    if (row.asks) expect(lead.asks).toContain(row.asks)
  })
})
