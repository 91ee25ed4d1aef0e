import { describe, expect, it } from 'vitest'
import { begins } from './begins.ts'

/* Questions as people type them into a phone, which got another's answer for one word. */

describe('a word that another point took by chance', () => {
  it.each([
    ['月底最后一天离职，医保能用到哪个月', /^(?!按上个月)/],
    ['31号才走，社保交到哪个月', /^(?!按上个月)/],
    ['N+1里的1按哪个月工资', /^按上个月的工资算/],
    ['现在离职，明年的居民医保还来得及办吗', /^能，现在多半在集中参保期/],
    ['居民医保错过了怎么办', /^错过了也能补交/],
  ])('%s', (question, says) => expect(begins(question, null, null)).toMatch(says))
})
