const made = new Map<string, Promise<unknown>>()
/** What is unpacked by now, by its text. */
export const ready = new Map<string, unknown>()

/**
 * The value of a data file. In a build it is text (scripts/deflated.ts: two thirds of the package would otherwise be the data),
 * which the browser unpacks beside everything else, once; in Node it is the JSON as it is.
 */
export function unpacked<T>(data: unknown): Promise<T> {
  if (typeof data !== 'string') return Promise.resolve(data as T)
  const value = made.get(data) ?? inflate(data)
  made.set(data, value)
  return value as Promise<T>
}

/** Read piece by piece: a Blob or a Response would take its way through the browser's main process or its event queue. */
async function inflate(packed: string): Promise<unknown> {
  const { readable, writable } = new DecompressionStream('deflate-raw')
  const writer = writable.getWriter()
  void writer.write(bytesOf(packed))
  void writer.close()
  const reader = readable.getReader()
  const decoder = new TextDecoder('gb18030')
  let text = ''
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) text += decoder.decode(piece.value, { stream: true })
  const value = valueOf(text)
  ready.set(packed, value)
  return value
}

/** What a packed file says, once it is text again. */
export function valueOf(text: string): unknown {
  const lines = text.split('\n')
  // A file of its own brings its shapes along; for files of a folder they stand in the first line, then comes what only helped to pack.
  const [shapes, value] = lines.length === 1 ? JSON.parse(text) : [JSON.parse(lines[0] as string), JSON.parse(lines.at(-1) as string)]
  return withKeys(value, shapes as string[][])
}

/** The value with the names of its keys again, see `keyless` in scripts/deflated.ts; undefined for an empty list. */
function withKeys(value: unknown, shapes: readonly (readonly string[])[]): unknown {
  if (!Array.isArray(value)) return value
  const shape = value[0] as number | undefined
  if (shape === undefined) return shape
  const parts = value.slice(1).map((each: unknown) => withKeys(each, shapes))
  if (shape === 0) return parts
  const keys = shapes[Math.abs(shape) - 1] as string[]
  if (shape > 0) return Object.fromEntries(keys.map((key, at) => [key, parts[at]]))
  const columns = parts as unknown[][]
  const rows = (columns[0] as unknown[]).map((): Record<string, unknown> => ({}))
  columns.forEach((column, at) =>
    column.forEach((each, row) => {
      if (each !== undefined) (rows[row] as Record<string, unknown>)[keys[at] as string] = each
    }),
  )
  return rows
}

/** So many bytes are written as one character more: 116⁷ is just above 256⁶. Base64 would need an eighth more. */
export const GROUP = 6

/** The 116 characters of one byte that a bundler writes into a string as they are: those that it would escape are left out. */
export const ALPHABET = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
  .filter((char) => !'\0\x07\b\v\f\n\r\x1b"$\\`'.includes(char))
  .join('')

const VALUES = new Uint8Array(128)
for (let at = 0; at < ALPHABET.length; at++) VALUES[ALPHABET.charCodeAt(at)] = at
const HALF = 2 ** 24

/** The bytes of a packed file, in parts that a line break ends; see `asText` in scripts/deflated.ts. */
export function bytesOf(packed: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(packed.length)
  let length = 0
  for (const part of packed.split('\n')) {
    for (let at = 0; at < part.length; at += GROUP + 1) {
      const end = Math.min(at + GROUP + 1, part.length)
      let number = 0
      for (let char = at; char < end; char++) number = number * ALPHABET.length + (VALUES[part.charCodeAt(char)] as number)
      const next = length + end - at - 1
      // In two halves, as shifting takes 32 bits at most.
      let low = number % HALF
      let high = (number - low) / HALF
      for (let byte = next - 1; byte >= length; byte--) {
        bytes[byte] = low & 0xff
        low = (low >>> 8) | ((high & 0xff) << 16)
        high >>>= 8
      }
      length = next
    }
  }
  return bytes.slice(0, length)
}
