import { describe, expect, it } from 'vitest'
import packed from '../../../src/ask/classify/model.json' with { type: 'json' }
import type { PackedModel } from '../../../src/ask/classify/model.ts'
import { TOPIC_IDS } from '../../../src/ask/answer.ts'
import { PHRASES } from '../../../src/ask/phrases/index.ts'
import { expand, random, wordings } from '../../../src/ask/phrases/expand.ts'
import { examples, fingerprint } from '../../../src/ask/phrases/train.ts'

const model: PackedModel = packed

describe('the learnt model', () => {
  it('was learnt from the phrases and concepts of today (else: node scripts/train-ask.ts)', { timeout: 60_000 }, () => {
    expect(model.learntFrom).toBe(fingerprint(examples()))
  })
  it('knows every topic, and "none"', () => expect([...model.labels].toSorted()).toEqual([...TOPIC_IDS, 'none'].toSorted()))
})

describe('phrases', () => {
  it('expands choices and lists, the same way for the same seed', () => {
    expect(expand('(a|a)b{unknown}', random(1))).toBe('ab{unknown}')
    expect(wordings('(公司|单位)(不|没)交社保', 10, random(1)).toSorted()).toEqual(['公司不交社保', '公司没交社保', '单位不交社保', '单位没交社保'].toSorted())
    expect(wordings('{city}{si}', 5, random(4))).toEqual(wordings('{city}{si}', 5, random(4)))
  })
  it('leaves no bracket or list name unresolved', () => {
    const next = random(5)
    for (const phrase of Object.values(PHRASES).flat()) expect(expand(phrase, next), phrase).not.toMatch(/[(){}|]/)
  })
})
