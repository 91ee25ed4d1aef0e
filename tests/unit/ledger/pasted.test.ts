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

test('a file of ours is read as one', () => {
  expect(read('险种,开始月份,谁缴的\n养老,2026-03,自己\n')).toMatchObject({
    pasted: false,
    entries: [{ id: 'e1', insurances: ['pension'], from: '2026-03', by: 'self' }],
  })
})

test.each([
  ['words without months', '你好'],
  ['months of another insurance', '工伤保险 202609 已缴'],
  ['a file of ours without one of its columns', '险种,开始月份\n养老,2026-13\n'],
])('%s: what is wrong is said', (_, text) => expect(read(text)).toHaveProperty('problems'))

test('months that have not come yet are left out', () =>
  expect(read('202611 失业保险 已缴\n202612 失业保险 已缴')).toMatchObject({ entries: [{ from: '2026-11', to: '2026-11' }] }))
