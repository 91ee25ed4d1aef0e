import { describe, expect, it } from 'vitest'
import { understand } from '../../../../src/ask/find/understand.ts'
import { normalise } from '../../../../src/ask/read/normalise.ts'

/** The points that a question gets. */
function points(question: string): string[] {
  const meant = understand(normalise(question), '')
  return meant.kind === 'points' ? meant.points.map(({ id }) => id) : [meant.kind]
}

describe('a question that tells its subject and nothing more', () => {
  it.each([
    ['我能领失业金吗', 'unemployment-eligibility/conditions'],
    ['我这样能领失业金不', 'unemployment-eligibility/conditions'],
    ['Can I get unemployment benefit?', 'unemployment-eligibility/conditions'],
    ['do I get severance', 'severance/owed'],
    ['被裁 N怎么算', 'severance/how-much'],
    ['我能自己交社保吗', 'flexible-eligibility/who'],
    ['被裁员了社保可以自己交吗', 'flexible-eligibility/who'],
    ['上海失业金', 'unemployment-amount/monthly unemployment-duration/months'],
    ['上海自己交养老', 'flexible-cost/pension-only'],
    ['unemployment pay kunshan', 'unemployment-amount/monthly unemployment-duration/months'],
  ])('%s: %s', (question, expected) => expect(points(question)).toEqual(expected.split(' ')))
})

describe('what becomes of one thing, however the job ended', () => {
  it.each([
    ['被裁了生育险怎么办', 'maternity/after-leaving'],
    ['合同到期不续了工伤保险还有用吗', 'work-injury/after-leaving'],
    ['公司倒闭了，养老保险会怎么样', 'stop-paying/not-lost'],
    ['What happens to my pension now that my company has closed?', 'stop-paying/not-lost'],
    ['What about my work injury insurance after being laid off?', 'work-injury/after-leaving'],
  ])('%s: %s', (question, expected) => expect(points(question)).toEqual([expected]))
  it('where more is asked, it is for the index', () =>
    expect(points('被裁了生育险怎么办，产假还没休完公司要付钱吗')).not.toEqual(['maternity/after-leaving']))
})
