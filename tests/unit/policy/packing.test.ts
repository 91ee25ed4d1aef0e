import { describe, expect, it } from 'vitest'
import { packedText, sharedPacking } from '../../../scripts/deflated.ts'
import { unpacked } from '../../../src/policy/unpack.ts'
import { unpackedAtOnce } from '../../../src/policy/unpackAtOnce.ts'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { ROOT, ruleFiles, text } from '../repo/sources.ts'

const DATA = 'src/policy/data'
/** What is packed by itself; the files of places share a beginning. */
const dataFiles = ['', 'rules'].flatMap((folder) =>
  readdirSync(join(ROOT, DATA, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(DATA, folder, name)),
)
const valueOf = (file: string): unknown => JSON.parse(text(file))

const rules = ruleFiles()

describe('packed data', () => {
  it('comes out as it went in, file for file', async () => {
    expect(dataFiles.length).toBeGreaterThan(rules.length)
    // A deflate stream is one like any other: zlib's takes a hundredth of the time of the one that ships.
    for (const file of dataFiles)
      expect(JSON.stringify(await unpacked(await packedText(valueOf(file), deflateRawSync))), file).toBe(JSON.stringify(valueOf(file)))
  })

  it('comes out as it went in from the streams that ship, which take a minute for all files: the two shortest', async () => {
    for (const file of rules.toSorted((a, b) => text(a).length - text(b).length).slice(0, 2))
      expect(JSON.stringify(await unpacked(await packedText(valueOf(file)))), file).toBe(JSON.stringify(valueOf(file)))
  }, 60_000)

  it('comes out as it went in where a folder shares a beginning', async () => {
    const values = rules.map(valueOf)
    const { head, tail } = sharedPacking(values)
    for (const value of values) expect(await unpacked(head + tail(value))).toEqual(value)
    const shared = head.length + values.reduce<number>((sum, value) => sum + tail(value).length, 0)
    const alone = await Promise.all(values.map((value) => packedText(value, deflateRawSync)))
    expect(shared).toBeLessThan(alone.reduce((sum, packed) => sum + packed.length, 0))
  }, 60_000)

  it('keeps rows that have not all the same keys, and the order of the keys', async () => {
    const rows = [{ id: 1, until: null }, { id: 2, note: { zh: '甲', en: 'a' }, until: 0 }, { id: 3, sources: [], until: '' }, { id: 4 }]
    const value = { rows, none: [], empty: [{}, {}], mixed: [{ id: 1 }, 2] }
    expect(JSON.stringify(await unpacked(await packedText(value)))).toBe(JSON.stringify(value))
  })

  it('keeps what its alphabet does not have, and line breaks', async () => {
    const value = ['“引号”——…·', 'é ½ ² ☎ 😀 㐀', 'one\ntwo', '\u0000\u007f\u0080\uffff']
    expect(unpackedAtOnce(await packedText(value))).toEqual(value)
    expect(await unpacked(await packedText(value))).toEqual(value)
  })

  it('is not unpacked again at once where somebody has waited for it', async () => {
    const packed = await packedText(['once', '一次'])
    const waited = await unpacked(packed)
    expect(unpackedAtOnce(packed)).toBe(waited)
    expect(waited).toEqual(['once', '一次'])
  })
})
