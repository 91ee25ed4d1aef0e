import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAsk, type AskContext } from '../../../src/ask/index.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

const ask = createAsk()
const CONTEXT: AskContext = { assessment: null, profile: null, language: null, policy: wholePolicy, today: '2026-11-28' }

const rows = readFileSync(new URL('../../../training/asked.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [kind = '', question = '', topics = '', must = '', not = '', before = ''] = line.split('¦')
    const answer = ask.answer(question, { ...CONTEXT, before: before || null })
    const lead = answer.lead[answer.language].slice(0, answer.language === 'zh' ? 160 : 400)
    const holds = (pattern: string): boolean => new RegExp(pattern, 'is').test(lead)
    return {
      question,
      refuse: kind === 'refuse',
      topic: answer.topic,
      right: answer.topic !== null && topics.split(',').includes(answer.topic),
      answered: answer.topic !== null && must.split('&&').every(holds) && (not === '' || !holds(not)),
    }
  })
const inside = rows.filter(({ refuse }) => !refuse)

describe('questions from life, none of them learnt from', () => {
  it('are more than two hundred', () => expect(rows.length).toBeGreaterThan(200))
  it('get a beginning that answers, nine times out of ten', () => {
    const missed = inside.filter(({ answered }) => !answered).map(({ question }) => question)
    expect(1 - missed.length / inside.length, missed.join('\n')).toBeGreaterThanOrEqual(0.9)
  })
  it('get their subject, 19 times out of 20', () => {
    const missed = inside.filter(({ right }) => !right).map(({ question, topic }) => `${question}: ${topic}`)
    expect(1 - missed.length / inside.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
  it('from outside are refused, nine times out of ten', () => {
    const taken = rows.filter(({ refuse, topic }) => refuse && topic !== null).map(({ question }) => question)
    expect(1 - taken.length / (rows.length - inside.length), taken.join('\n')).toBeGreaterThanOrEqual(0.9)
  })
  it.each(['断缴会影响落户积分吗', '积分落户社保要交几年', '上海社保满五年能买房吗'])('%s: one line, with whom to ask', (question) => {
    const { topic, lead, hotline, suggest } = ask.answer(question, CONTEXT)
    expect({ topic, hotline, suggest }).toEqual({ topic: null, hotline: ['12345'], suggest: [] })
    expect(lead.zh).toMatch(/12345/)
  })
})
