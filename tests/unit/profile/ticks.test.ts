import { describe, expect, it } from 'vitest'
import { paperOf, tickedPapers, withPaper } from '../../../src/profile/ticks.ts'

describe('one stack of papers', () => {
  it('counts what earlier releases ticked in a view as the paper it was', () => {
    expect(tickedPapers(['page:register:id-card', 'flexible:id-card', 'ask:photo', 'paper:passport', 'plan:first-payment'])).toEqual([
      'id-card',
      'photo',
      'passport',
    ])
  })
  it('takes a paper off everywhere', () => {
    expect(withPaper(['page:register:id-card', 'flexible:id-card', 'plan:first-payment'], 'id-card', false)).toEqual(['plan:first-payment'])
  })
  it('ticks once', () => {
    expect(withPaper(withPaper(['flexible:photo'], 'photo', true), 'photo', true)).toEqual(['paper:photo'])
  })
  it.each([
    ['paper:id-card', 'id-card'],
    ['page:cost-of-it:id-card', 'id-card'],
    ['ask:id-card', 'id-card'],
    ['pause:photo', 'photo'],
    ['other:photo', null],
    ['xask:photo', null],
    ['ask:photo:x', null],
    ['page:photo', null],
    ['a-paper:photo', null],
  ])('%s is the paper %s', (entry, paper) => expect(paperOf(entry)).toBe(paper))
  it('unticking one leaves the others, and ticking adds to them', () => {
    expect(withPaper(['paper:photo', 'ask:id-card'], 'id-card', false)).toEqual(['paper:photo'])
    expect(withPaper(['paper:photo', 'plan:x'], 'id-card', true)).toEqual(['paper:photo', 'plan:x', 'paper:id-card'])
  })
  it('leaves steps done alone', () => expect(paperOf('plan:leaving-certificate')).toBeNull())
})
