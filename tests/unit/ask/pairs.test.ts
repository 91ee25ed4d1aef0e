import { describe, expect, it } from 'vitest'
import type { AskContext } from '../../../src/ask/index.ts'
import { createAsk } from '../../../src/ask/index.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

const ask = createAsk()
const NOBODY: AskContext = { assessment: null, profile: null, language: null, policy: wholePolicy, today: '2026-11-28' }

/** Plain questions with the point that each means when it is asked alone. */
const ZH = [
  ['失业金能领吗', 'unemployment-eligibility/conditions'],
  ['失业金能领几个月', 'unemployment-duration/months'],
  ['失业金一个月多少钱', 'unemployment-amount/monthly'],
  ['医保断了怎么补', 'back-payment/medical'],
  ['医保自己交多少钱', 'medical-cost/monthly'],
  ['养老保险怎么转', 'pension-transfer/how'],
  ['公积金怎么转', 'housing-fund/transfer'],
  ['公积金贷款还怎么还', 'housing-fund/loan'],
  ['补偿金有多少', 'severance/how-much'],
  ['离职证明不给怎么办', 'employer-duties/certificate-refused'],
  ['这个月社保谁交', 'employer-duties/leaving-month'],
  ['什么时候能退休', 'retirement-age/when'],
] as const
const EN = [
  ['how many months of unemployment benefit do I get', 'unemployment-duration/months'],
  ['how much is unemployment benefit', 'unemployment-amount/monthly'],
  ['when does my medical insurance stop', 'medical-after-leaving/how-long'],
  ['how do I transfer my pension', 'pension-transfer/how'],
  ['how do I withdraw my housing fund', 'housing-fund/withdraw-on-leaving'],
  ['how much severance do I get', 'severance/how-much'],
  ['is severance taxed', 'severance/tax'],
  ['where can I check my contributions', 'records-query/years'],
  ['when can I retire', 'retirement-age/when'],
] as const

describe('two things asked at once are each answered as when asked alone, in their order', () => {
  it.each([
    ['A？B？', ZH],
    ['A，B', ZH],
    ['A还有B', ZH],
    ['你好，A？另外B', ZH],
    ['A? B?', EN],
    ['A, and B?', EN],
    ['Hello. A? B?', EN],
  ] as const)('%s', (both, list) => {
    const missed = list.flatMap(([one, first]) =>
      list.flatMap(([other, second]) => {
        const question = both.replace('A', one).replace('B', other)
        const said = ask.answer(question, NOBODY).points.map(({ id }) => id)
        return one === other || said.join() === [first, second].join() ? [] : `${question}: ${said.join()}`
      }),
    )
    expect(missed).toEqual([])
  })
})
