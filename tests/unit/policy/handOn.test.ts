import { expect, it } from 'vitest'
import { handedOnFile, handOn } from '../../../src/policy/handOn.ts'

it.each([
  ['https://rst.example.gov.cn/a.html', 'https://rst.example.gov.cn/a.html'],
  ['https://rst.example.gov.cn/a.html?id=110101199003070000', 'https://rst.example.gov.cn/a.html'],
  ['https://rst.example.gov.cn/a.html#name', 'https://rst.example.gov.cn/a.html'],
  ['https://rst.example.gov.cn/a?x=1#y?z', 'https://rst.example.gov.cn/a'],
  ['https://rst.example.gov.cn/?', 'https://rst.example.gov.cn/'],
  ['no address', null],
  [null, null],
])('of %s the address handed on is %s: a query may be the person’s', (url, expected) => {
  expect(handOn([], { heardFrom: 'page', url, title: '' }, '2026-11-28').source.url).toBe(expected)
})

it('of a title the first two hundred characters are handed on', () => {
  const title = (length: number) =>
    handOn([], { heardFrom: 'page', url: null, title: '通'.repeat(length) }, '2026-11-28').source.title.length
  expect([title(199), title(200), title(201)]).toEqual([199, 200, 200])
})

it('what is handed on are the figures, the day and where they were read, as a text that people can read too', () => {
  const figures = [{ kind: 'minimum-wage', value: 2740 }] as unknown as Parameters<typeof handOn>[0]
  const handed = handOn(figures, { heardFrom: 'told', url: null, title: '12333' }, '2026-11-28')
  expect(handed).toEqual({
    format: 'shebao-figures',
    version: 1,
    day: '2026-11-28',
    source: { heardFrom: 'told', url: null, title: '12333' },
    figures,
  })
  expect(handed.figures).not.toBe(figures)
  const file = handedOnFile(handed)
  expect(JSON.parse(file)).toEqual(handed)
  expect(file).toMatch(/^\{\n {2}"format": .*\n\}\n$/s)
})
