import { isRecord } from '../src/domain/isRecord.ts'
import { deflateAsync } from '@gfx/zopfli'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
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

type Rows = readonly Readonly<Record<string, unknown>>[]

/** The keys of all rows, each behind the one that it follows in its row. */
function keysOf(rows: Rows): string[] {
  const keys: string[] = []
  for (const row of rows) {
    let at = 0
    for (const key of Object.keys(row)) {
      const known = keys.indexOf(key)
      if (known < 0) keys.splice(at, 0, key)
      at = known < 0 ? at + 1 : known + 1
    }
  }
  return keys
}

type Shape = (keys: string[]) => number

/**
 * A value without the names of keys: an object is the number of its keys (`shape` gives it) and its values, a list begins with 0. In
 * `columns`, as like packs well with like, several objects are the negative number and for each key a list of their values, `[]` for none.
 */
function keyless(value: unknown, shape: Shape, columns: boolean): unknown {
  const packed = (each: unknown): unknown => (each === undefined ? [] : keyless(each, shape, columns))
  if (Array.isArray(value)) {
    const keys = columns && value.length > 1 && value.every(isRecord) ? keysOf(value) : []
    return keys.length === 0
      ? [0, ...value.map(packed)]
      : [-shape(keys), ...keys.map((key) => packed((value as Rows).map((row) => row[key])))]
  }
  return isRecord(value) ? [shape(Object.keys(value)), ...Object.values(value).map(packed)] : value
}

/** The lists of keys that these values have, the most frequent first, and how each of the values is written with their numbers, from 1. */
function shaped(values: readonly unknown[], columns: boolean): { shapes: string[][]; written: (value: unknown) => string } {
  const count = new Map<string, number>()
  const see: Shape = (keys) => count.set(JSON.stringify(keys), (count.get(JSON.stringify(keys)) ?? 0) + 1).size
  for (const value of values) keyless(value, see, columns)
  const shapes = [...count].toSorted((a, b) => b[1] - a[1]).map(([keys]) => keys)
  const numbers = new Map(shapes.map((keys, at) => [keys, at + 1]))
  const number: Shape = (keys) => numbers.get(JSON.stringify(keys)) ?? 0
  return { shapes: shapes.map((keys) => JSON.parse(keys) as string[]), written: (value) => JSON.stringify(keyless(value, number, columns)) }
}

/** Zopfli finds streams a twenty-fifth shorter than zlib's best, in a hundred times the time; any browser unpacks them. */
const HOW = { numiterations: 60, blocksplittingmax: 0 }

const FOLDER = resolve('node_modules/.cache/zopfli')
/** The same, once for each text: the build for Firefox takes most streams that the one for Chrome has found. */
async function shortest(bytes: Buffer): Promise<Uint8Array> {
  const by = readFileSync(resolve('node_modules/@gfx/zopfli/package.json'))
  const file = join(FOLDER, createHash('sha256').update(bytes).update(JSON.stringify(HOW)).update(by).digest('hex'))
  if (existsSync(file)) return readFileSync(file)
  const stream = await deflateAsync(bytes, HOW)
  mkdirSync(FOLDER, { recursive: true })
  // Under another name first: a build beside this one never sees half a stream.
  writeFileSync(`${file}.${process.pid}`, stream)
  renameSync(`${file}.${process.pid}`, file)
  return stream
}

/** A value as packed text. */
export async function packedText(value: unknown, deflate: (bytes: Buffer) => Uint8Array | Promise<Uint8Array> = shortest): Promise<string> {
  const { shapes, written } = shaped([value], true)
  const json = `[${JSON.stringify(shapes)},${written(value)}]`
  return asText(await deflate(encoded(json)))
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
 * as Zopfli takes no sample; in rows, as columns of files resemble each other less.
 */
export function sharedPacking(values: readonly unknown[]): Shared {
  const { shapes, written } = shaped(values, false)
  const bytesOf = (value: unknown): Buffer => encoded(written(value))
  const keys = encoded(JSON.stringify(shapes))
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
