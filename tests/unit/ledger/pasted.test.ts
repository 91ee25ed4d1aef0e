import { expect, test } from 'vitest'
import { readAny } from '../../../src/ledger/pasted.ts'

const read = (text: string) => {
  let count = 0
  return readAny(text, '2026-11-21', () => `e${(count += 1)}`)
}

test('months of a query page count for who it says paid', () => {
  const text = [
    '缴费年月\t险种\t单位名称\t个人缴费',
    '202609\t企业职工基本养老保险\t某某科技有限公司\t590.72',
    '202610\t企业职工基本养老保险\t灵活就业人员\t1181.44',
  ].join('\n')
  expect(read(text)).toMatchObject({
    pasted: true,
    entries: [
      { insurances: ['pension'], from: '2026-09', to: '2026-09', by: 'employer' },
      { insurances: ['pension'], from: '2026-10', to: '2026-10', by: 'self' },
    ],
  })
})

test('months that name no payer count as the employer’s', () => {
  expect(read('202609 企业职工基本养老保险 已缴')).toMatchObject({ pasted: true, entries: [{ from: '2026-09', by: 'employer' }] })
})

test('a faulty file of ours says what is wrong with it, though months could be read', () => {
  expect(read('险种,开始月份,谁缴的\n养老,2026-13,自己\n')).toHaveProperty('problems')
})
