import { inflateRawSync, crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from '../../../scripts/release/files.ts'
import { submitArgs } from '../../../scripts/release/submitArgs.ts'
import { zip } from '../../../scripts/release/zip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const FILES = [
  { name: 'b/长.txt', bytes: bytes('养老保险'.repeat(50)) },
  { name: 'a.txt', bytes: bytes('') },
]

/** Reads an archive back by its directory, as a program that opens it would. */
function unzip(archive: Buffer): Record<string, string> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  let at = archive.readUInt32LE(end + 16)
  const found: Record<string, string> = {}
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [sum, packed, length, start] = [16, 20, 28, 42].map((field) =>
      field === 28 ? archive.readUInt16LE(at + field) : archive.readUInt32LE(at + field),
    ) as [number, number, number, number]
    const data = inflateRawSync(archive.subarray(start + 30 + length, start + 30 + length + packed))
    expect(crc32(data)).toBe(sum)
    expect(archive.readUInt32LE(start)).toBe(0x04034b50)
    found[archive.toString('utf8', at + 46, at + 46 + length)] = data.toString('utf8')
    at += 46 + length
  }
  expect(at).toBe(end)
  return found
}

describe('the archives of a release', () => {
  it('hold every file with its bytes, in the order of the names', () => {
    const back = unzip(zip(FILES))
    expect(Object.keys(back)).toEqual(['a.txt', 'b/长.txt'])
    expect(back).toEqual({ 'a.txt': '', 'b/长.txt': '养老保险'.repeat(50) })
  })

  it('are the same bytes whatever order the folder was read in and whenever', () => {
    expect(zip(FILES.toReversed())).toEqual(zip(FILES))
  })

  it('the sources hold what a build needs, and no secret and nothing installed', () => {
    const files = sourceFiles(process.cwd())
    for (const name of [
      'package.json',
      'package-lock.json',
      'wxt.config.ts',
      'PRIVACY.md',
      'scripts/release.ts',
      'src/policy/data/sources.json',
    ])
      expect(files).toContain(name)
    expect(files.filter((name) => /^node_modules|^\.output|\.env\.submit$|^\.git\//.test(name))).toEqual([])
  })
})

describe('what is handed to the stores', () => {
  it('a store without its secrets is left out', () => {
    expect(submitArgs('1.0.0', {})).toEqual([])
    expect(submitArgs('1.0.0', { EDGE_API_KEY: 'x' })).toEqual(['--edge-zip', '.output/release/shebao-bridge-1.0.0-edge.zip'])
  })

  it('Firefox gets the sources too', () => {
    expect(submitArgs('1.0.0', { FIREFOX_JWT_SECRET: 'x', CHROME_SERVICE_ACCOUNT_PRIVATE_KEY: 'y' })).toEqual([
      '--chrome-zip',
      '.output/release/shebao-bridge-1.0.0-chrome.zip',
      '--firefox-zip',
      '.output/release/shebao-bridge-1.0.0-firefox.zip',
      '--firefox-sources-zip',
      '.output/release/shebao-bridge-1.0.0-sources.zip',
    ])
  })
})
