import { describe, expect, it } from 'vitest'
import type { TopicId } from '../../../src/ask/answer.ts'
import { withSubjects } from '../../../src/ask/bySubject.ts'
import { words } from '../../../src/advisor/wording.ts'

type Row = readonly [topic: TopicId, zh: string, en: string]
const said = (...rows: Row[]) => withSubjects(rows.map(([topic, zh, en]) => ({ topic, lead: words(zh, en) })))

describe('several answers, each with its subject', () => {
  const SEVERANCE: Row = ['severance', '公司要付经济补偿。', 'The employer owes severance.']

  it.each<[what: string, row: Row, zh: string, en: string]>([
    [
      'a yes',
      ['unemployment-duration', '能领：要办登记。', 'Yes, register first.'],
      '失业金能领：要办登记。',
      'Unemployment benefit: Yes, register first.',
    ],
    [
      'a statement',
      ['housing-fund', '离职满半年再取。', 'Half a year after.'],
      '公积金：离职满半年再取。',
      'Housing fund: Half a year after.',
    ],
    [
      'one that tells it first',
      ['medical-gap', '医保三个月内接上。', 'Resume medical in three months.'],
      '医保三个月内接上。',
      'Resume medical in three months.',
    ],
    [
      'one that tells it late',
      [
        'pension-transfer',
        '先到新地方参保，再在掌上12333申请，养老一起转。',
        'Enrol in the new place first, then apply for the pension to be moved.',
      ],
      '养老：先到新地方参保，再在掌上12333申请，养老一起转。',
      'Pension: Enrol in the new place first, then apply for the pension to be moved.',
    ],
    ['one of no such subject', ['social-card', '在银行补办。', 'At the bank.'], '在银行补办。', 'At the bank.'],
  ])('%s', (_, row, zh, en) => {
    expect(said(SEVERANCE, row)[1]).toEqual({ zh, en })
  })

  it('is said of none where all are of one', () => {
    expect(said(['unemployment-apply', '去窗口。', 'At the counter.'], ['unemployment-duration', '能领。', 'Yes.'])).toEqual([
      words('去窗口。', 'At the counter.'),
      words('能领。', 'Yes.'),
    ])
  })
})
