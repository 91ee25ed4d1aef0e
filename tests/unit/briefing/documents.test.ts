import { describe, expect, it } from 'vitest'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { assess } from '../../../src/advisor/assess.ts'
import { checklist, isKnownPaper } from '../../../src/briefing/documents.ts'
import { TODAY } from './sample.ts'
import { LET_GO } from '../../fixtures/letGo.ts'

describe('the checklist', () => {
  it('puts what is required first and each paper once', () => {
    expect(checklist(['hukou-book', 'id-card', 'leaving-certificate', 'id-card']).map(({ id, need }) => [id, need])).toEqual([
      ['id-card', 'required'],
      ['leaving-certificate', 'if-you-have'],
      ['hukou-book', 'only-if-asked'],
    ])
  })
  it.each([[['hukou-book', 'id-card']], [['id-card', 'hukou-book']]])('whatever the order given: %s', (ids) =>
    expect(checklist(ids).map(({ id }) => id)).toEqual(['id-card', 'hukou-book']),
  )
  it('has words for every paper in the data', () => {
    const ids = [...wholePolicy.places.values()].flatMap(({ documents }) => documents)
    expect([...new Set(ids)].filter((id) => !isKnownPaper(id))).toEqual([])
  })
  it('has words for every paper that the advisor asks for', () => {
    const ids = ['310000', '110000', '440100', '510100', '330100', '530100'].flatMap((insuredPlace) =>
      (['mainland', 'hmt', 'foreign'] as const).flatMap((person) =>
        assess({ ...LET_GO, insuredPlace, person }, wholePolicy, TODAY).routes.flatMap(({ documents }) => documents),
      ),
    )
    expect([...new Set(ids)].filter((id) => !isKnownPaper(id))).toEqual([])
  })
})
