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
  it('leaves steps done alone', () => expect(paperOf('plan:leaving-certificate')).toBeNull())
})
