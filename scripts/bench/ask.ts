import { readFileSync } from 'node:fs'
import { createAsk } from '../../src/ask/index.ts'
import { wholePolicy } from '../../src/policy/whole.ts'
import { median, ms, quantile, table } from './stats.ts'

/** Questions of the kinds people bring, in and out of scope; timed one by one after a first one that builds the index. */
const QUESTIONS = [
  '离职后医保还能用吗',
  '灵活就业一个月交多少',
  '失业金能领几个月',
  '公积金怎么提',
  '外地户口能不能在上海自己缴',
  '被公司辞退赔多少',
  'how do I keep my medical insurance after quitting',
  'can I pay shebao on my phone',
  'shebao duanjiao le zenme ban',
  '红烧肉怎么做',
  'where do I renew my passport',
]

const ROUNDS = 50

/** Time to make the question box (first answer included), and to answer once it is there. */
export async function benchAsk(): Promise<string> {
  const context = { assessment: null, profile: null, language: 'zh' as const, policy: wholePolicy, today: '2026-11-28' }
  const started = performance.now()
  const ask = createAsk()
  ask.answer(QUESTIONS[0] ?? '', context)
  const first = performance.now() - started
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const question of QUESTIONS) {
      const start = performance.now()
      ask.answer(question, context)
      times.push(performance.now() - start)
    }
  }
  const node = readFileSync('package.json', 'utf8').match(/"node": "([^"]+)"/)?.[1] ?? ''
  return table([
    ['in Node ' + node, 'first answer', 'median', '99 %'],
    ['', ms(first), ms(median(times)), ms(quantile(times, 0.99))],
  ])
}
