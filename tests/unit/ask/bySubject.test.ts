import { describe, expect, it } from 'vitest'
import type { Words } from '../../../src/domain/text.ts'
import { words } from '../../../src/advisor/wording.ts'
import { withSubjects } from '../../../src/ask/bySubject.ts'
import { POINTS } from '../../../src/ask/points/index.ts'

type Row = readonly [id: string, zh: string, en: string]
const said = (...rows: Row[]): Words[] =>
  withSubjects(
    rows.map(([id, zh, en]) => {
      const point = POINTS.find((one) => one.id === id)
      if (point === undefined) throw new Error(`no point ${id}`)
      return { point, first: words(zh, en) }
    }),
  )

describe('several answers, each after the name of its subject', () => {
  const SEVERANCE: Row = ['severance/owed', '看怎么离开的。', 'It depends.']

  it.each<[what: string, row: Row, zh: string, en: string]>([
    ['a yes', ['unemployment-duration/stops', '能。', 'Yes.'], '失业金：能。', 'Unemployment benefit: Yes.'],
    ['a statement', ['housing-fund/rent', '租房能提。', 'For rent.'], '公积金：租房能提。', 'Housing fund: For rent.'],
    ['whatever its words', ['pension-transfer/how', '养老先参保。', 'Enrol.'], '养老：养老先参保。', 'Pension: Enrol.'],
    ['not one whose lead names it', ['medical-gap/cleared', '医保不清零。', 'Not lost.'], '医保不清零。', 'Not lost.'],
    ['nor one of no such subject', ['social-card/lost', '在银行补办。', 'At the bank.'], '在银行补办。', 'At the bank.'],
  ])('%s', (_, row, zh, en) => {
    expect(said(SEVERANCE, row)).toEqual([words('补偿：看怎么离开的。', 'Severance: It depends.'), words(zh, en)])
  })

  it('is said of none where all are of one', () => {
    expect(said(['unemployment-apply/how', '去窗口。', 'At the counter.'], ['unemployment-duration/stops', '能。', 'Yes.'])).toEqual([
      words('去窗口。', 'At the counter.'),
      words('能。', 'Yes.'),
    ])
  })
})
