import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../src/spotter/index.ts'
import { CAPS } from '../../../src/spotter/reading.ts'
import { known, readHtml } from './world.ts'
import { spot } from '../../../src/spotter/index.ts'

const ADDRESS = 'https://rsj.gz.gov.cn/'
const page = (body: string, title = '社保'): string => `<html><head><title>${title}</title></head><body>${body}</body></html>`

describe('a hostile document is read up to a cap, and says so', () => {
  it.each([
    ['a hundred thousand nodes', page('<p>社保缴费</p>'.repeat(100_000)), true],
    ['fifty thousand nested nodes', page('<div>'.repeat(50_000) + '社保'), true],
    ['five megabytes of text', page('社会保险缴费基数下限7546元，'.repeat(110_000)), true],
    ['five megabytes in one table cell', page(`<table><tr><td>${'养老 '.repeat(500_000)}</td><td>1</td></tr></table>`), true],
    ['sixty thousand open links', page('<a href=x>社保'.repeat(60_000)), true],
    ['fifty thousand fields', page('<input name=aac002 placeholder=身份证>'.repeat(50_000)), true],
    [
      'cells that reach over everything',
      page(`<table>${`<tr>${'<td colspan="98" rowspan="98">缴费基数下限</td>'.repeat(40)}</tr>`.repeat(100)}</table><p>2026年</p>`),
      false,
    ],
    ['ten thousand frames', page('<iframe src="https://a.example/"></iframe>'.repeat(10_000)), false],
    ['fifty thousand meta tags', '<meta name="sitename" content="社保局">'.repeat(50_000), false],
    ['half a million brackets', page('<'.repeat(500_000)), true],
    ['two hundred thousand attributes', page(`<div ${'class="a b" '.repeat(200_000)}>社保</div>`), false],
    ['unfinished comments', page('<!--'.repeat(100_000)), false],
    ['unfinished doctypes', '<!doctype '.repeat(100_000), false],
    ['unfinished tags', '<html '.repeat(100_000), false],
    ['digits without end', page(`缴费基数${'1234567890'.repeat(200_000)}元`), true],
    ['commas without end', page(`缴费基数下限${'1,'.repeat(100_000)}元`), true],
  ])(
    '%s',
    (_, html, capped) => {
      const reading = readHtml(html)
      const sighting = spot(reading, ADDRESS, known)
      expect(sighting.capped).toBe(capped)
      // The same off official hosts, where the question is whether it imitates a bureau.
      expect(spot(reading, 'https://a.example/', known).official).toBe(false)
      expect(reading.nodes).toBeLessThanOrEqual(CAPS.nodes + 1)
      expect(reading.main.length + reading.chrome.length).toBeLessThanOrEqual(CAPS.chars * 1.5)
      expect(JSON.stringify(excerpt(reading)).length).toBeLessThan(24_000)
    },
    10_000,
  )

  it('a title of a megabyte is cut', () => {
    expect(readHtml(page('', '社保局'.repeat(400_000))).title.length).toBeLessThanOrEqual(CAPS.title)
  }, 10_000)

  it.each([
    ['NUL bytes and zero-width marks inside words', page('<h1>社\u200b会\u0000保\u2060险</h1>', '社\u0000会\u200b保险')],
    ['direction marks', page('<h1>\u202e社会保险\u202c</h1>', '\u202d社会保险\u202c')],
    ['full-width forms', page('<h1>社会保险</h1>', '社会保险')],
  ])('%s do not hide what a person reads', (_, html) => {
    expect(spot(readHtml(html), ADDRESS, known).social).toBe(true)
  })

  it.each([
    [
      'a form whose properties are its fields',
      page('<form><input name="firstChild"><input name="getAttribute"><input name="nextSibling">社保</form><p>参保缴费</p>'),
    ],
    ['names that shadow the document', page('<img name="title"><img name="body"><form name="querySelectorAll"></form>')],
    ['mark-up in the title', '<html><head><title><h1>社会保险</h1></title></head><body></body></html>'],
    ['nothing', ''],
    ['text only', '社会保险'],
    ['a svg title', page('<svg><title>社保</title></svg>', '')],
  ])('%s does no harm', (_, html) => {
    expect(() => spot(readHtml(html), ADDRESS, known)).not.toThrow()
  })

  it('a document that throws on every touch gives an empty, capped reading', async () => {
    const { read } = await import('../../../src/spotter/index.ts')
    const trap = new Proxy(
      {},
      {
        get() {
          throw new Error('no')
        },
      },
    ) as Document
    expect(read(trap)).toMatchObject({ capped: true, main: '', title: '' })
  })
})
