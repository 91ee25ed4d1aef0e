import { describe, expect, it } from 'vitest'
import { packedText, sharedPacking } from '../../../scripts/deflated.ts'
import { unpacked } from '../../../src/policy/unpack.ts'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, ruleFiles, text } from '../repo/sources.ts'

const DATA = 'src/policy/data'
const dataFiles = readdirSync(join(ROOT, DATA), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))

describe('packed data', () => {
  it('comes out as it went in, file for file', async () => {
    for (const file of dataFiles) {
      const value: unknown = JSON.parse(text(join(DATA, file)))
      expect(await unpacked(packedText(value)), file).toEqual(value)
    }
  })

  it('comes out as it went in where a folder shares a beginning', async () => {
    const values = ruleFiles().map((file): unknown => JSON.parse(text(file)))
    const { head, tail } = sharedPacking(values)
    for (const value of values) expect(await unpacked(head + tail(value))).toEqual(value)
    const shared = head.length + values.reduce<number>((sum, value) => sum + tail(value).length, 0)
    expect(shared).toBeLessThan(values.reduce<number>((sum, value) => sum + packedText(value).length, 0))
  })

  it('keeps what its alphabet does not have, and line breaks', async () => {
    const value = ['“引号”——…·', 'é ½ ² ☎ 😀 㐀', 'one\ntwo', '\u0000\u007f\u0080\uffff']
    expect(await unpacked(packedText(value))).toEqual(value)
  })
})
