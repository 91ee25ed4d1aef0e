import { describe, expect, it } from 'vitest'
import type { AskContext } from '../../../src/ask/index.ts'
import { createAsk } from '../../../src/ask/index.ts'
import { withoutPleasantries } from '../../../src/ask/read/pleasantries.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

describe('greetings, thanks and "求解答" are left out', () => {
  it.each([
    ['你好，想问一下失业金怎么领', '失业金怎么领'],
    ['您好！请问各位懂的朋友，公积金能取吗', '公积金能取吗'],
    ['想咨询一下医保断了怎么补，谢谢大家', '医保断了怎么补，'],
    ['急！在线等！离职证明不给怎么办', '离职证明不给怎么办'],
    ['养老能退吗，求解答，有没有懂的', '养老能退吗，'],
    ['hi everyone, quick question: when does my cover stop? thanks a lot!', 'when does my cover stop?'],
    ['can someone tell me how to claim benefit please help me', 'how to claim benefit'],
  ])('%s', (question, left) => {
    expect(withoutPleasantries(question)).toBe(left)
  })

  it.each([
    '问谁',
    '有人知道失业金',
    '去哪里咨询',
    '公司急着要我签',
    '你好',
    'thanks',
    'i want to know my rights',
    '大家都说要清零是真的吗',
  ])('but nothing of the question: %s', (question) => {
    expect(withoutPleasantries(question).replace(/^i want to know /, '').length).toBeGreaterThanOrEqual(
      question.replace(/^i want to know /, '').length,
    )
  })
})

const AROUND = {
  zh: ['你好，想问一下Q', '请问各位懂的朋友，Q', '急！在线等！Q', 'Q，求解答，有没有懂的', '我不太懂这些，Q'],
  en: ['Hi, quick question: Q', 'Hello everyone. Q', 'Q thanks in advance!', 'Q please help'],
}

it('answers a question with pleasantries as without', () => {
  const ask = createAsk()
  const context: AskContext = { assessment: null, profile: null, language: null, policy: wholePolicy, today: '2026-11-28' }
  const said = (question: string): string =>
    ask
      .answer(question, context)
      .points.map(({ id }) => id)
      .join()
  const rows = [
    ...AROUND.zh.flatMap((around) =>
      ['失业金能领几个月', '公积金怎么转', '我妈50了还能自己交养老吗', '公司让我签自愿离职'].map((q) => [around, q]),
    ),
    ...AROUND.en.flatMap((around) => ['How much is unemployment benefit?', 'who gives me the leaving certificate'].map((q) => [around, q])),
  ]
  expect(rows.filter(([around = '', q = '']) => said(around.replace('Q', q)) !== said(q))).toEqual([])
})
