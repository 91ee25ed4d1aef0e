import { describe, expect, it } from 'vitest'
import type { AskContext } from '../../../src/ask/index.ts'
import { createAsk } from '../../../src/ask/index.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

const ask = createAsk()
const NOBODY: AskContext = { assessment: null, profile: null, language: null, policy: wholePolicy, today: '2026-11-28' }

/** Ways a job ends, and the plainest ways to ask what becomes of something. */
const ENDS = {
  zh: ['离职了', '辞职后', '被裁了', '被公司辞退了', '合同到期不续了', '公司倒闭了', '不上班了'],
  en: ['after I quit', 'after being laid off', 'when I lose my job', 'now that my company has closed', 'when my contract ends'],
}
const ASKS = {
  zh: ['怎么办', '怎么处理', '会怎么样', '还有用吗', '该怎么弄'],
  en: ['What happens to my', 'What should I do about my', 'What about my'],
}

describe('the plainest question about something is answered by it, however the job ended', () => {
  it.each([
    ['公积金', 'housing fund', /公积金|账户|你的/],
    ['医保', 'medical insurance', /医保/],
    ['养老保险', 'pension', /养老|清零/],
    ['社保', 'social insurance', /社保|养老|医保|失业/],
    ['失业保险', 'unemployment insurance', /失业/],
    ['档案', 'personnel file', /档案/],
    ['医保卡里的钱', 'money in my medical account', /余额|账户|医保卡/],
    ['生育险', 'maternity insurance', /生育|医保/],
    ['工伤保险', 'work injury insurance', /工伤/],
  ])('%s, %s', (zh, en, about) => {
    const questions = [
      ...ENDS.zh.flatMap((end) => ASKS.zh.map((what) => `${end}${zh}${what}`)),
      ...ENDS.en.flatMap((end) => ASKS.en.map((what) => `${what} ${en} ${end}?`)),
    ]
    const missed = questions.filter((question) => {
      const { points, lead } = ask.answer(question, NOBODY)
      return points.length === 0 || !about.test(/^[^。]*。[^。]*。?/.exec(lead.zh)?.[0] ?? '')
    })
    expect(missed).toEqual([])
  })
})
