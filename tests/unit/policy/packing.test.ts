import { describe, expect, it } from 'vitest'
import { packedText, sharedPacking } from '../../../scripts/deflated.ts'
import { unpacked } from '../../../src/policy/unpack.ts'
import { unpackedAtOnce } from '../../../src/policy/unpackAtOnce.ts'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, ruleFiles, text } from '../repo/sources.ts'

const DATA = 'src/policy/data'
/** What is packed by itself; the files of places share a beginning. */
const dataFiles = ['', 'rules'].flatMap((folder) =>
  readdirSync(join(ROOT, DATA, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name)),
)

describe('packed data', () => {
  it('comes out as it went in, file for file', async () => {
    for (const file of dataFiles) {
      const value: unknown = JSON.parse(text(join(DATA, file)))
      expect(JSON.stringify(await unpacked(await packedText(value))), file).toBe(JSON.stringify(value))
    }
  }, 60_000)

  it('comes out as it went in where a folder shares a beginning', async () => {
    const values = ruleFiles().map((file): unknown => JSON.parse(text(file)))
    const { head, tail } = sharedPacking(values)
    for (const value of values) expect(await unpacked(head + tail(value))).toEqual(value)
    const shared = head.length + values.reduce<number>((sum, value) => sum + tail(value).length, 0)
    const alone = await Promise.all(values.map(packedText))
    expect(shared).toBeLessThan(alone.reduce((sum, packed) => sum + packed.length, 0))
  }, 60_000)

  it('keeps rows that have not all the same keys, and the order of the keys', async () => {
    const rows = [{ id: 1, until: null }, { id: 2, note: { zh: '甲', en: 'a' }, until: 0 }, { id: 3, sources: [], until: '' }, { id: 4 }]
    const value = { rows, none: [], empty: [{}, {}], mixed: [{ id: 1 }, 2] }
    expect(JSON.stringify(await unpacked(await packedText(value)))).toBe(JSON.stringify(value))
  })

  it('keeps what its alphabet does not have, and line breaks', async () => {
    const value = ['“引号”——…·', 'é ½ ² ☎ 😀 㐀', 'one\ntwo', '\u0000\u007f\u0080\uffff']
    expect(await unpacked(await packedText(value))).toEqual(value)
    expect(unpackedAtOnce(await packedText(value))).toEqual(value)
  })
})
