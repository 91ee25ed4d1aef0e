import { isRecord } from '../src/domain/isRecord.ts'
import { deflateAsync } from '@gfx/zopfli'
import { constants, deflateRawSync } from 'node:zlib'
import { ALPHABET, GROUP } from '../src/policy/unpack.ts'

/*
 * How data files travel inside the package; `unpacked` (src/policy/unpack.ts) reads them. GB 18030 instead of UTF-8, because a Chinese
 * character takes two bytes there instead of three; then deflate; then text that a script can hold.
 */

/** No dictionary may be longer than deflate's window. */
const WINDOW = 32_000
const NEWLINE = Buffer.from('\n')

let table: Map<string, readonly number[]> | null = null

/** Characters of two bytes, by what the decoder makes of them. Only Chinese characters: of signs, editions of the standard differ. */
function codes(): Map<string, readonly number[]> {
  if (table !== null) return table
  table = new Map()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const char = decoder.decode(Uint8Array.of(lead, trail))
      if (/^[\u4e00-\u9fa5，。、；：？！（）《》〔〕“”]$/.test(char)) table.set(char, [lead, trail])
    }
  return table
}

/** JSON as bytes of GB 18030; a character that is not in the table is written as JSON's escape. */
function encoded(json: string): Buffer {
  const known = codes()
  const bytes: number[] = []
  for (let at = 0; at < json.length; at++) {
    const char = json[at] as string
    if (char < '\u0080') bytes.push(char.charCodeAt(0))
    else bytes.push(...(known.get(char) ?? Buffer.from(`\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)))
  }
  return Buffer.from(bytes)
}

/** Bytes as characters, six to seven of them, the highest first; of fewer than six at the end each takes one, and one more. */
function asText(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += GROUP) {
    const group = bytes.subarray(at, at + GROUP)
    let number = group.reduce((sum, byte) => sum * 256 + byte, 0)
    let chars = ''
    for (let left = group.length + 1; left > 0; left--) {
      chars = `${ALPHABET[number % ALPHABET.length]}${chars}`
      number = Math.floor(number / ALPHABET.length)
    }
    text += chars
  }
  return text
}

// Shorter blocks than usual fit these files best: 2 kB less.
const LEAST = { level: 9, memLevel: 6 }

type Shapes = ReadonlyMap<string, number>
/** The lists of keys that objects in these values have, the most frequent first, numbered from 1. */
function shapesOf(values: readonly unknown[]): Shapes {
  const count = new Map<string, number>()
  const see = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(see)
    if (!isRecord(value)) return
    const keys = JSON.stringify(Object.keys(value))
    count.set(keys, (count.get(keys) ?? 0) + 1)
    Object.values(value).forEach(see)
  }
  values.forEach(see)
  return new Map([...count].toSorted((a, b) => b[1] - a[1]).map(([keys], at) => [keys, at + 1]))
}

const listed = (shapes: Shapes): unknown => [...shapes.keys()].map((keys) => JSON.parse(keys) as unknown)

/** A value without the names of keys: an object is the number of its shape and its values, a list begins with 0. */
function keyless(value: unknown, shapes: Shapes): unknown {
  if (Array.isArray(value)) return [0, ...value.map((each) => keyless(each, shapes))]
  if (!isRecord(value)) return value
  return [shapes.get(JSON.stringify(Object.keys(value))), ...Object.values(value).map((each) => keyless(each, shapes))]
}

/** A value as packed text. Zopfli finds streams that are a twenty-fifth shorter than zlib's best, and any browser unpacks them. */
export async function packedText(value: unknown): Promise<string> {
  const shapes = shapesOf([value])
  const json = JSON.stringify([listed(shapes), keyless(value, shapes)])
  return asText(await deflateAsync(encoded(json), { numiterations: 15, blocksplittingmax: 0 }))
}

export interface Shared {
  /** What every packed file of the folder begins with. */
  head: string
  /** A value as packed text that goes after `head`. */
  tail(value: unknown): string
}

/**
 * Packs files that resemble each other: each is read as if the shapes of all and a sample of the three longest stood before it, one a line.
 * They are packed once, as the beginning of the same stream, and the last line break tells the reader where the file itself begins. Zlib,
 * as Zopfli takes no sample.
 */
export function sharedPacking(values: readonly unknown[]): Shared {
  const shapes = shapesOf(values)
  const bytesOf = (value: unknown): Buffer => encoded(JSON.stringify(keyless(value, shapes)))
  const keys = encoded(JSON.stringify(listed(shapes)))
  const longest = values
    .map(bytesOf)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 3)
  const sample = longest.map((file) => file.subarray(0, wholeCharacters(file, Math.floor((WINDOW - keys.length) / 3) - 1)))
  const dictionary = Buffer.concat([keys, NEWLINE, ...sample, NEWLINE])
  return {
    head: `${asText(deflateRawSync(dictionary, { ...LEAST, finishFlush: constants.Z_SYNC_FLUSH }))}\n`,
    tail: (value) => asText(deflateRawSync(bytesOf(value), { ...LEAST, dictionary })),
  }
}

/** The length up to which a file can be cut without cutting a character of two bytes. */
function wholeCharacters(file: Buffer, most: number): number {
  let at = 0
  while (at < most) {
    const next = at + ((file[at] as number) < 0x80 ? 1 : 2)
    if (next > most) break
    at = next
  }
  return at
}
