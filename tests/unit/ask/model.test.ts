import { describe, expect, it } from 'vitest'
import packed from '../../../src/ask/classify/model.json' with { type: 'json' }
import type { PackedModel } from '../../../src/ask/classify/model.ts'
import { guess, mark, packMarks, packPoints, unpack } from '../../../src/ask/classify/model.ts'
import { TOPIC_IDS } from '../../../src/ask/answer.ts'
import { PHRASES } from '../../../training/phrases/index.ts'
import { expand, random, wordings } from '../../../training/phrases/expand.ts'
import { examples, fingerprint } from '../../../training/phrases/train.ts'

const model: PackedModel = packed

describe('the learnt model', () => {
  it('was learnt from the phrases and concepts of today (else: npm run train:ask)', { timeout: 60_000 }, () => {
    expect(model.learntFrom).toBe(fingerprint(examples()))
  })
  it('knows every topic, and "none"', () => expect([...model.labels].toSorted()).toEqual([...TOPIC_IDS, 'none'].toSorted()))
})

describe('marks and points as text', () => {
  const features = ['社保', '?012', 'social', 'pension transfer', '退休']
  const marks = features.map(mark).toSorted((a, b) => a - b)
  const points = features.map((_, row) => [row === 0 ? 1 : 0, row === 1 ? -1 : 0, row === 2 ? 1 : -1])
  const small = unpack({
    labels: ['a', 'b'],
    features: packMarks(marks),
    points: packPoints(Float64Array.from(points.flat())),
    readers: [
      [0, 1, 0, 0],
      [0, 0, 1, 0],
    ],
  })
  const featureAt = (row: number): string => features.find((feature) => mark(feature) === marks[row]) ?? ''

  it('are read back as they were, small steps and steps over 90 alike', () => {
    expect([...small.points.keys()]).toEqual(marks)
    const near = [0, 1, 89, 179, 180, 2 ** 18 - 1]
    expect([...unpack({ labels: [], features: packMarks(near), points: '', readers: [[0, 0, 0, 0]] }).points.keys()]).toEqual(near)
  })
  it('tell the label whose reader fits; a feature asked twice counts once, an unknown one not at all', () => {
    expect(guess(small, [featureAt(0)])[0]?.label).toBe('a')
    expect(guess(small, [featureAt(1)])[0]?.label).toBe('a')
    expect(guess(small, [featureAt(1)])[1]?.probability).toBeLessThan(0.5)
    expect(guess(small, [featureAt(0), featureAt(0), 'never seen'])).toEqual(guess(small, [featureAt(0)]))
    expect(guess(small, ['never seen']).map(({ probability }) => probability)).toEqual([0.5, 0.5])
  })
  it('a mark is 18 bits', () => {
    for (const feature of ['', ...features]) expect(mark(feature)).toBe(mark(feature) & 0x3ffff)
  })
})

describe('phrases', () => {
  it('expands choices and lists, the same way for the same seed', () => {
    expect(expand('(a|a)b{unknown}', random(1))).toBe('ab{unknown}')
    expect(wordings('(公司|单位)(不|没)交社保', 10, random(1)).toSorted()).toEqual(
      ['公司不交社保', '公司没交社保', '单位不交社保', '单位没交社保'].toSorted(),
    )
    expect(wordings('{city}{si}', 5, random(4))).toEqual(wordings('{city}{si}', 5, random(4)))
  })
  it('leaves no bracket or list name unresolved', () => {
    const next = random(5)
    for (const phrase of Object.values(PHRASES).flat()) expect(expand(phrase, next), phrase).not.toMatch(/[(){}|]/)
  })
})
