import { describe, expect, it } from 'vitest'
import { assess } from '../../../../../src/advisor/assess.ts'
import type { RouteId } from '../../../../../src/advisor/routeTable.ts'
import { wholePolicy } from '../../../../../src/policy/whole.ts'
import type { Profile } from '../../../../../src/profile/schema.ts'
import { questionsFor } from '../../../../../src/ui/popup/counter/questions.ts'
import { figuresUsed } from '../../../../../src/ui/popup/plan/figuresUsed.ts'

const PERSON: Profile = {
  insuredPlace: '310000',
  hukouPlace: '340100',
  leftOn: '2026-10-31',
  exit: 'laid-off',
  months: { pension: 62, medical: 62, unemployment: 62 },
}
const assessment = assess(PERSON, wholePolicy, '2026-11-28')
const asked = (id: RouteId) => {
  const route = assessment.routes.find((one) => one.id === id)
  return route === undefined ? [] : questionsFor(route, assessment)
}

describe('what to ask at a counter', () => {
  it('is nothing about paying where benefit is claimed', () => {
    const text = JSON.stringify(asked('unemployment-benefit'))
    expect(text).not.toMatch(/第一笔|12366/)
  })
  it('has the day of the first payment where one pays by oneself, written as people write it', () => {
    const text = JSON.stringify(asked('flexible'))
    expect(text).toMatch(/第一笔.*通常是2026年\d+月\d+日/)
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  })
})

describe('the figures that a plan rests on', () => {
  it('are those of its amounts, each once', () => {
    const used = figuresUsed(assessment)
    expect(used.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['pension-base-lower', 'unemployment-benefit']))
    expect(new Set(used.map((figure) => `${figure.kind} ${figure.place} ${figure.variant}`)).size).toBe(used.length)
  })
})
