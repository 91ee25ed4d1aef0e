import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../src/spotter/kinds.ts'
import { isArticle } from '../../../src/spotter/article.ts'
import { headsOf } from '../../../src/spotter/heads.ts'
import { emptyReading } from '../../../src/spotter/reading.ts'
import { tidyLines } from '../../../src/spotter/text.ts'

/** How long a call takes in milliseconds; the better of two, so that one pause of the machine does not count. */
function took(run: () => unknown): number {
  const once = () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }
  return Math.min(once(), once())
}

/** Each of these took seconds or more before it was mended; what is linear stays far below the bound. */
describe('a text made to be slow to read is read at once', () => {
  it.each([
    ['a title of sixty 局 after 社保参保登记', () => title(`社保参保登记${'局'.repeat(60)}`)],
    ['a title of 委员会 again and again', () => title(`社保参保登记${'委员会'.repeat(80)}`)],
    ['a title of every word for an office', () => title('于发室会部发心等分会分委公印于(室公'.repeat(16))],
    ['cells of sixty thousand empty lines', () => tidyLines(`y${'\v'.repeat(60_000)}z`)],
    ['sixty thousand line ends', () => tidyLines(`y${'\n'.repeat(60_000)}z`)],
    ['blanks with marks of no width between them', () => tidyLines(`y${' \u200b'.repeat(60_000)}z`)],
    ['breaks and blanks in turn', () => tidyLines(`y${' \n \v'.repeat(30_000)}z`)],
    ['an address of a megabyte of folders', () => isArticle(emptyReading(), `https://a.gov.cn${'/2026/01'.repeat(130_000)}s`)],
    ['an address of a megabyte of digits', () => isArticle(emptyReading(), `https://a.gov.cn/${'1'.repeat(1_000_000)}`)],
  ])('%s', (_name, run) => {
    expect(took(run)).toBeLessThan(250)
  })
})

const title = (text: string) => {
  const reading = { ...emptyReading(), title: text, main: '社保' }
  return kindOf(reading, headsOf(reading))
}

describe('what is read stays the same', () => {
  it.each([
    ['blanks around a break', 'a  \n  b', 'a\nb'],
    ['lines with nothing on them', 'a\n\n\v\n b', 'a\nb'],
    ['lines inside a cell', '\ta\v\vb\tc', '\ta\vb\tc'],
    ['blanks and breaks at both ends', ' \n\v a \v\n ', 'a'],
    ['a mark of no width between blanks', 'a \u200b b', 'a b'],
  ])('%s', (_name, text, tidied) => expect(tidyLines(text)).toBe(tidied))

  it.each([
    ['https://rsj.a.gov.cn/art/2026/7/t20260701_123.html', true],
    ['https://rsj.a.gov.cn/zwgk/202607/notice.shtml', true],
    ['https://rsj.a.gov.cn/zwgk/2026-07-01/notice.html', true],
    ['https://rsj.a.gov.cn/zwgk/12345_6.html', true],
    ['https://rsj.a.gov.cn/zwgk/202607/notice.html?from=list', false],
    ['https://rsj.a.gov.cn/jump?to=/202607/notice.html', true],
    ['https://rsj.a.gov.cn/202607/jump?to=/notice.html', false],
    ['https://rsj.a.gov.cn/fuwu/index.html', false],
  ])('%s: an article by its address %s', (url, article) => expect(isArticle(emptyReading(), url)).toBe(article))
})
