import { crc32, deflateRawSync } from 'node:zlib'

/*
 * A zip whose bytes depend on the names and contents of its files and on nothing else: no clock, no order of a folder,
 * no attributes of a machine. WXT's own zips carry the minute they were made, so that nobody can compare two of them.
 */

export interface ZipFile {
  /** Path inside the archive, with forward slashes. */
  name: string
  bytes: Uint8Array
}

/** 1980-01-01 00:00, the first moment a zip can name. */
const DATE = 0x21
const UTF8_NAMES = 0x0800
const DEFLATE = 8
const VERSION = 20

const numbers = (...parts: [value: number, bytes: 2 | 4][]): Buffer =>
  Buffer.concat(
    parts.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes)
      buffer.writeUIntLE(value, 0, bytes)
      return buffer
    }),
  )

interface Entry {
  name: Buffer
  data: Buffer
  /** What the local header and the directory say alike. */
  common: Buffer
}

function entryOf({ name, bytes }: ZipFile): Entry {
  const data = deflateRawSync(bytes, { level: 9 })
  const named = Buffer.from(name, 'utf8')
  const common = numbers(
    [VERSION, 2],
    [UTF8_NAMES, 2],
    [DEFLATE, 2],
    [0, 2],
    [DATE, 2],
    [crc32(bytes), 4],
    [data.length, 4],
    [bytes.length, 4],
    [named.length, 2],
    [0, 2],
  )
  return { name: named, data, common }
}

/** The archive of the files, in the order of their names. */
export function zip(files: readonly ZipFile[]): Buffer {
  const entries = files.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(entryOf)
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, common } of entries) {
    const head = Buffer.concat([numbers([0x04034b50, 4]), common, name])
    local.push(head, data)
    directory.push(
      Buffer.concat([numbers([0x02014b50, 4], [VERSION, 2]), common, numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name]),
    )
    offset += head.length + data.length
  }
  const list = Buffer.concat(directory)
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [entries.length, 2], [entries.length, 2], [list.length, 4], [offset, 4], [0, 2])
  return Buffer.concat([...local, list, end])
}
