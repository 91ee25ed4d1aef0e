import { describe, expect, it } from 'vitest'
import { exitInLaw } from '../../../src/advisor/exit.ts'
import { EXITS } from '../../../src/profile/schema.ts'

/** LCL 36-44 as UI-02 and UI-03 sort them; severance by ED-17 (LCL 46). */
const TABLE = [
  ['UI-03', 'resigned', '第三十七条', 'no', 'no'],
  ['UI-02', 'resigned-employer-fault', '第三十八条', 'yes', 'yes'],
  ['UI-02', 'mutual-by-employer', '第三十六条', 'yes', 'yes'],
  ['UI-03', 'mutual-by-worker', '第三十六条', 'no', 'no'],
  ['UI-02', 'dismissed-fault', '第三十九条', 'yes', 'no'],
  ['UI-02', 'dismissed-no-fault', '第四十条', 'yes', 'yes'],
  ['UI-02', 'laid-off', '第四十一条', 'yes', 'yes'],
  ['UI-02', 'expired', '第四十四条第（一）项', 'yes', 'yes'],
  ['UI-02', 'expired-renewal-refused', '第四十四条第（一）项', 'unclear', 'unknown'],
  ['UI-02', 'employer-closed', '第四十四条第（四）（五）项', 'yes', 'yes'],
  ['UI-15', 'retired', '第四十四条第（二）项', 'no', 'no'],
] as const

describe('an exit reason in law', () => {
  it.each(TABLE)('%s %s: LCL %s, involuntary %s, severance %s', (rule, exit, article, involuntary, severance) => {
    expect(exitInLaw(exit)).toMatchObject({ article, involuntary, severance, reason: { rule } })
  })

  it('has a row for every exit that a profile may name', () => {
    expect(TABLE.map(([, exit]) => exit).toSorted()).toEqual([...EXITS].toSorted())
  })

  it('stays unknown when it is not known', () => {
    expect(exitInLaw(null)).toMatchObject({ article: null, involuntary: 'unknown', severance: 'unknown' })
  })
})
