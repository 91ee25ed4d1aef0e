import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { decode } from '../../../scripts/decode.ts'
import { readBytes } from '../../../scripts/spot-page.ts'
import { linesOf, runHere } from '../../setup/command.ts'
import { scratch } from '../../setup/scratch.ts'
import { OFFICIAL } from '../../fixtures/pages/official.ts'
import { gbk } from './gbk.ts'
import { spotHtml } from './world.ts'

const folder = scratch('spot', afterAll)

interface Answer {
  code: number
  lines: Record<string, unknown>[]
  errors: string[]
}
const run = async (...args: string[]): Promise<Answer> => {
  const { code, out, err } = await runHere('scripts/spot.ts', args)
  return { code, lines: linesOf(out).map((line) => JSON.parse(line) as Record<string, unknown>), errors: linesOf(err) }
}
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('npm run spot', { timeout: 30_000 }, () => {
  it('answers one page with the fields of the contract', async () => {
    const path = file('a.html', '<html><head><title>失业保险金申领</title></head><body><h1>失业保险金申领</h1></body></html>')
    const { code, lines, errors } = await run(path, '--url', 'https://hrss.gd.gov.cn/a')
    expect({ code, errors }).toEqual({ code: 0, errors: [] })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      file: path,
      social: true,
      kind: 'unemployment',
      place: '440000',
      official: true,
      lookalike: false,
      figures: [],
    })
    expect(Object.keys(lines[0] ?? {})).toEqual(
      expect.arrayContaining(['file', 'social', 'kind', 'place', 'official', 'lookalike', 'confidence', 'evidence', 'figures']),
    )
  })
  it('as a process of its own: what can be answered, and exit code 2 for a page that is not there', () => {
    file('own.html', '<title>失业保险金申领</title>')
    const index = file('own.json', JSON.stringify([{ file: 'own.html' }, { file: 'none.html' }]))
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/spot.ts', '--index', index], { encoding: 'utf8' })
    expect([status, linesOf(stderr).length]).toEqual([2, 1])
    expect(linesOf(stdout).map((line) => JSON.parse(line))).toMatchObject([{ file: 'own.html', social: false, official: null }])
  })
  it('without an address nothing is official', async () => {
    const { lines } = await run(file('b.html', '<title>失业保险金申领</title>'))
    expect(lines[0]).toMatchObject({ social: false, official: null })
  })
  it('answers an index in order, and the rows beside a bad one', async () => {
    file('c.html', '<title>医保</title>')
    const index = file(
      'index.json',
      JSON.stringify([
        { file: 'c.html', url: 'https://ybj.sh.gov.cn/' },
        { file: 'missing.html', url: null },
        { url: null },
        { file: 'c.html', url: 'no address' },
        7,
        { file: 'c.html', url: null },
      ]),
    )
    const { code, lines, errors } = await run('--index', index)
    expect(code).toBe(2)
    expect(lines.map((line) => [line['file'], line['official']])).toEqual([
      ['c.html', true],
      ['c.html', null],
    ])
    expect(errors).toHaveLength(4)
    expect(errors[0]).toContain('row 3: "file" expected')
    expect(errors.join()).toContain('missing.html')
    expect(errors.join()).toContain('"url" expected')
  })
  it.each([
    ['no argument', []],
    ['an index that is not there', ['--index', '/nowhere/index.json']],
    ['a page that is not there', ['/nowhere/a.html']],
    ['an address that is none', ['a.html', '--url', 'gov.cn']],
    ['--index without a name', ['--index']],
  ])('%s: exit code 2 and one line of explanation', async (_, args) => {
    const { code, lines, errors } = await run(...args)
    expect({ code, lines, n: errors.length }).toEqual({ code: 2, lines: [], n: 1 })
    expect(errors[0]).toContain('expected')
  })
  it('an index that is not a list, or not JSON', async () => {
    for (const text of ['{}', 'oops', '']) {
      const { code, lines, errors } = await run('--index', file('bad.json', text))
      expect({ code, lines, n: errors.length }).toEqual({ code: 2, lines: [], n: 1 })
      expect(errors[0]).toContain('JSON')
    }
  })
})

describe('bytes become text whatever is declared', () => {
  const html = (declaration: string): string =>
    `<html><head>${declaration}<title>社会保险缴费</title></head><body>养老保险、医疗保险</body></html>`
  it.each([
    ['GBK declared as gb2312', gbk(html('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'))],
    ['GBK declared inside a viewport tag', gbk(html('<meta charset="gb2312" name="viewport" content="width=device-width">'))],
    ['GBK not declared', gbk(html(''))],
    ['GBK declared as UTF-8', gbk(html('<meta charset="utf-8">'))],
    ['GB18030', gbk(html('<meta charset=gb18030>'))],
    ['UTF-8 not declared', new TextEncoder().encode(html(''))],
    ['UTF-8 declared as GBK', new TextEncoder().encode(html('<meta charset="gbk">'))],
    ['UTF-8 with a byte-order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(html(''))])],
    [
      'UTF-16 with a byte-order mark',
      Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([...html('')].map((c) => c.charCodeAt(0))).buffer)]),
    ],
    ['an unknown declaration', gbk(html('<meta charset="klingon">'))],
  ])('%s', (_, bytes) => {
    expect(decode(bytes)).toContain('社会保险缴费')
  })
  it('a broken byte in a UTF-8 page does not turn it into GBK', () => {
    const bytes = new TextEncoder().encode(html('<meta charset="utf-8">') + '养老保险'.repeat(50))
    bytes[bytes.length - 1] = 0xff
    expect(decode(bytes)).toContain('社会保险缴费')
  })
  it.each(OFFICIAL.filter((page) => page.gbk === true))('as GBK the same is seen: $name', ({ html: text, url }) => {
    const direct = spotHtml(text, url)
    expect(readBytes(gbk(text)).title).toBe(spotHtml(text, url) && readBytes(new TextEncoder().encode(text)).title)
    expect(direct.social).toBe(true)
  })
})
